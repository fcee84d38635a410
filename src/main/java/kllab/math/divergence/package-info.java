/**
 * Divergences between distributions, in nats: closed forms, quadrature, bins, Monte Carlo, descent. Pure mathematics:
 * JDK only.
 */
@NullMarked
package kllab.math.divergence;

import org.jspecify.annotations.NullMarked;
