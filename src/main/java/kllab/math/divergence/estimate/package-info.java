/**
 * Divergences estimated from bins and from draws. Knows {@code math}, {@code math.distribution} and
 * {@code math.divergence}.
 */
@NullMarked
package kllab.math.divergence.estimate;

import org.jspecify.annotations.NullMarked;
