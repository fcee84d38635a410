/** The areas of one line of the derivation as a plot. */
@NullMarked
package kllab.lab.gaussian.derivation.areas;

import org.jspecify.annotations.NullMarked;
