/**
 * Fits of a normal distribution of the plane to a density of the plane, in both directions. Knows {@code math},
 * {@code math.distribution}, {@code math.divergence}, {@code math.matrix}, {@code math.quadrature}.
 */
@NullMarked
package kllab.math.fit.plane;

import org.jspecify.annotations.NullMarked;
