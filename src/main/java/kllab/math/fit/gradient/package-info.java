/**
 * Estimators of the gradient of KL(q ‖ p) from draws of a normal q, with their variances. Knows
 * {@code math.distribution}, {@code math.divergence.estimate}, {@code math.fit} and {@code math.quadrature}.
 */
@NullMarked
package kllab.math.fit.gradient;

import org.jspecify.annotations.NullMarked;
