package kllab.math.fit.plane;

import java.util.Optional;
import kllab.math.distribution.MultivariateNormal;
import kllab.math.divergence.MultivariateKullbackLeibler;

/**
 * The divergences of a density of the plane and a normal q, in nats.
 *
 * <pre>
 * {@code
 *     KL(p ‖ q) = KL(p ‖ m) + KL(m ‖ q)          m the normal distribution with the mean and covariance of p
 *     KL(q ‖ p) = E_q[log q − log p]             by quadrature, to about 10⁻⁸
 * }
 * </pre>
 *
 * @param p the density
 * @param q the normal distribution
 */
public record PlaneDivergences(PlaneDensity p, MultivariateNormal q) {
    /** KL(p ‖ q). */
    public double forward() {
        return forward(p.negentropy());
    }

    /** KL(p ‖ q) where KL(p ‖ m) is known: it does not depend on q, and it is the slow part. */
    public double forward(double negentropy) {
        return negentropy + MultivariateKullbackLeibler.of(p.moments(), q);
    }

    /** KL(q ‖ p); +∞ where it is beyond all doubles. */
    public double reverse() {
        Optional<MultivariateNormal> normal = p.normal();
        return normal.isPresent()
                ? MultivariateKullbackLeibler.of(q, normal.get())
                : Math.max(0, PlaneExpectation.of(q, p, (x, y) -> q.logDensity(x, y) - p.logDensity(x, y)));
    }
}
