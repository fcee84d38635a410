/**
 * Fitting a simple q to a target p on the line: divergences of any two densities as objectives, their minima, and
 * descent to them. Knows {@code math}, {@code math.distribution}, {@code math.divergence} and {@code math.quadrature}.
 */
@NullMarked
package kllab.math.fit;

import org.jspecify.annotations.NullMarked;
