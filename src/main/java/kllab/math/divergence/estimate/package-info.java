/** Divergences estimated from bins and from draws. */
@NullMarked
package kllab.math.divergence.estimate;

import org.jspecify.annotations.NullMarked;
