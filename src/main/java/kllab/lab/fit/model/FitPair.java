package kllab.lab.fit.model;

import kllab.math.distribution.Normal;

/**
 * A target and a simple distribution that is to come near it.
 *
 * @param target p
 * @param q the normal distribution
 */
public record FitPair(Target target, Normal q) {
    /** A divergence of the pair, in nats: on its line or in its plane. */
    public double of(FitObjective objective) {
        if (!target.plane().isOn()) {
            return objective.objective().of(target.density(), q);
        }
        return objective.ofPlane().kind() == FitObjective.Kind.FORWARD
                ? target.plane().divergences().forward()
                : target.plane().divergences().reverse();
    }
}
