/** The bars of the two distributions with their handles, and the row of fields of each outcome. */
@NullMarked
package kllab.lab.discrete.bars;

import org.jspecify.annotations.NullMarked;
