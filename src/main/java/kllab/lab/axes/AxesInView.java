package kllab.lab.axes;

import java.util.List;
import java.util.stream.Stream;

/**
 * The axes of the plots that a lab shows: these are held and typed, and no others.
 *
 * @param models all axes of the lab
 * @param <S> the state
 */
public record AxesInView<S>(List<AxesModel<S, ?>> models) {
    /** The list cannot change. */
    public AxesInView {
        models = List.copyOf(models);
    }

    /** The same with those of one more plot. */
    public AxesInView<S> and(AxesModel<S, ?> other) {
        return new AxesInView<>(Stream.concat(models.stream(), Stream.of(other)).toList());
    }

    /** The axes of the plots that a state shows. */
    public List<ShownAxis<S>> in(S state) {
        return models.stream().flatMap(each -> each.adjustable(state).stream()).toList();
    }

    /** Returns true if a state prescribes the ends of any of them. */
    public boolean isHeld(S state) {
        return in(state).stream().anyMatch(each -> each.isTyped(state));
    }

    /**
     * A state that prescribes the ends that they have now; if it prescribes any of them already, one in which all axes
     * follow, also those of plots that are not shown.
     */
    public S toggled(S state) {
        List<ShownAxis<S>> all = in(state);
        if (isHeld(state)) {
            return all.getFirst().model().rule().typed().with().apply(state, AxisEnds.NONE);
        }
        S held = state;
        for (ShownAxis<S> each : all) {
            held = each.held(held);
        }
        return held;
    }
}
