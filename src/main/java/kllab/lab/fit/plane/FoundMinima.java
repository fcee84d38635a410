package kllab.lab.fit.plane;

import java.util.List;
import java.util.Optional;
import kllab.lab.fit.model.plane.PlaneFit;
import kllab.lab.fit.model.plane.PlaneTarget;
import kllab.math.distribution.MultivariateNormal;
import kllab.math.fit.plane.PlaneSearch;

/**
 * The minima that a search in the plane found.
 *
 * @param of what it was for
 * @param minima the best first
 */
record FoundMinima(Asked of, List<PlaneSearch.Minimum> minima) {
    /** The list cannot change. */
    FoundMinima {
        minima = List.copyOf(minima);
    }

    /**
     * All that minima depend on.
     *
     * @param target p
     * @param kind the family of q
     */
    record Asked(PlaneTarget target, PlaneFit.Kind kind) {
        static Asked of(PlaneFit fit) {
            return new Asked(fit.target(), fit.kind());
        }
    }

    /** The minima of a fit; none while they are searched. */
    Optional<List<PlaneSearch.Minimum>> of(PlaneFit fit) {
        return of.equals(Asked.of(fit)) && fit.isOn() ? Optional.of(minima) : Optional.empty();
    }

    /** The q of the family of a fit with the least KL(p ‖ q). */
    static MultivariateNormal forward(PlaneFit fit) {
        return fit.kind().family().forward(fit.target().density().moments());
    }
}
