package kllab.lab.fit.model.plane;

import kllab.math.fit.plane.PlaneDivergences;

/**
 * The divergences of a fit in the plane, in nats; some may be ∞. By quadrature they take longer than a frame.
 *
 * @param of the fit
 * @param forward KL(p ‖ q)
 * @param reverse KL(q ‖ p)
 */
public record PlaneValues(PlaneFit of, double forward, double reverse) {
    /** Computes those of a fit. */
    public static PlaneValues of(PlaneFit fit) {
        PlaneDivergences all = fit.divergences();
        return new PlaneValues(fit, all.forward(), all.reverse());
    }
}
