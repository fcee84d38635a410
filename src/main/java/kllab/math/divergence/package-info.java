/** Divergences between distributions, in nats: closed forms, quadrature. Pure mathematics: JDK only. */
@NullMarked
package kllab.math.divergence;

import org.jspecify.annotations.NullMarked;
