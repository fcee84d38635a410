/**
 * Posteriors of one latent number and of the two weights of logistic regression, their evidence, and the evidence lower
 * bound of a normal q. Knows {@code math.distribution}, {@code math.divergence}, {@code math.fit},
 * {@code math.fit.plane}, {@code math.matrix}, {@code math.quadrature}.
 */
@NullMarked
package kllab.math.fit.posterior;

import org.jspecify.annotations.NullMarked;
