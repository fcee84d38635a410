package kllab.lab.fit.model;

import java.util.OptionalDouble;
import kllab.lab.fit.model.plane.PlaneValues;

/**
 * A target and a simple distribution that is to come near it.
 *
 * @param target p
 * @param line q on a line
 */
public record FitPair(Target target, LineQ line) {
    /** A divergence of the pair, in nats: on its line; or in its plane, unless nobody has computed it yet. */
    public OptionalDouble known(FitObjective objective) {
        if (!target.plane().isOn()) {
            return OptionalDouble.of(objective.objective().of(target.density(), line.density()));
        }
        return PlaneValues.known(target.plane())
                .map(all -> OptionalDouble.of(
                        objective.ofPlane().kind() == FitObjective.Kind.FORWARD ? all.forward() : all.reverse()))
                .orElseGet(OptionalDouble::empty);
    }
}
