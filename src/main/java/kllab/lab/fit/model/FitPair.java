package kllab.lab.fit.model;

/**
 * A target and a simple distribution that is to come near it.
 *
 * @param target p
 * @param line q on a line
 */
public record FitPair(Target target, LineQ line) {
    /** A divergence of the pair, in nats: on its line or in its plane. */
    public double of(FitObjective objective) {
        if (!target.plane().isOn()) {
            return objective.objective().of(target.density(), line.density());
        }
        return objective.ofPlane().kind() == FitObjective.Kind.FORWARD
                ? target.plane().divergences().forward()
                : target.plane().divergences().reverse();
    }
}
