package kllab.lab.fit.model.plane;

import java.util.Optional;
import kllab.math.fit.plane.PlaneDivergences;

/**
 * The divergences of a fit in the plane, in nats; some may be ∞. By quadrature they take longer than a frame.
 *
 * @param of the fit
 * @param forward KL(p ‖ q)
 * @param reverse KL(q ‖ p)
 */
public record PlaneValues(PlaneFit of, double forward, double reverse) {
    /** Computes those of a fit, if they are not known. */
    public static PlaneValues of(PlaneFit fit) {
        return known(fit).orElseGet(() -> {
            PlaneValues computed = computed(fit);
            fit.target().values().keep(computed);
            return computed;
        });
    }

    /**
     * Returns those of a fit where that takes no quadrature: for one normal p, and where somebody has computed them.
     */
    public static Optional<PlaneValues> known(PlaneFit fit) {
        return fit.target().density().normal().isPresent()
                ? Optional.of(computed(fit))
                : fit.target().values().of(fit.q()).map(kept -> new PlaneValues(fit, kept.forward, kept.reverse));
    }

    /** Keeps these for a fit that is equal to theirs, and for no other. */
    public void keepFor(PlaneFit fit) {
        if (of.equals(fit)) {
            fit.target().values().keep(this);
        }
    }

    private static PlaneValues computed(PlaneFit fit) {
        PlaneDivergences all = fit.divergences();
        return new PlaneValues(fit, all.forward(), all.reverse());
    }
}
