/** The discrete lab put together: two distributions over the same 2 to 20 outcomes, given by weights. */
@NullMarked
package kllab.lab.discrete;

import org.jspecify.annotations.NullMarked;
