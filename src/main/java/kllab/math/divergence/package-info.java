/**
 * Divergences between distributions, in nats: closed forms, and the terms they are made of. Knows {@code math},
 * {@code math.distribution}, {@code math.matrix} and {@code math.quadrature}.
 */
@NullMarked
package kllab.math.divergence;

import org.jspecify.annotations.NullMarked;
