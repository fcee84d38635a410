/**
 * Posteriors of one latent number, their evidence, and the evidence lower bound of a normal q. Knows
 * {@code math.distribution}, {@code math.divergence}, {@code math.fit} and {@code math.quadrature}.
 */
@NullMarked
package kllab.math.fit.posterior;

import org.jspecify.annotations.NullMarked;
