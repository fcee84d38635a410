/**
 * Gradient descent on the divergence of two normal distributions, in several coordinates. Knows
 * {@code math.distribution} and {@code math.divergence}.
 */
@NullMarked
package kllab.math.divergence.descent;

import org.jspecify.annotations.NullMarked;
