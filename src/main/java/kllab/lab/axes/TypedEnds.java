package kllab.lab.axes;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import kllab.link.LinkField;

/**
 * The place of typed ends in the states of a lab.
 *
 * @param names the names of the axes in links, in the order of {@link LabAxes#axes}: {@code x} and {@code y} are those
 *     of the first plot
 * @param of the ends that a state prescribes
 * @param with a state with other ends
 * @param <S> the state
 */
public record TypedEnds<S>(List<String> names, Function<S, AxisEnds> of, BiFunction<S, AxisEnds, S> with) {
    /** The list cannot change. */
    public TypedEnds {
        names = List.copyOf(names);
    }

    /** The place in states that prescribe none. */
    public static <S> TypedEnds<S> none() {
        return new TypedEnds<>(List.of(), state -> AxisEnds.NONE, (state, ends) -> state);
    }

    /** Its place in links. */
    public LinkField<AxisEnds> field() {
        return AxisEnds.field(names);
    }

    /** The same place, for axes of other names. */
    public TypedEnds<S> of(List<String> others) {
        return new TypedEnds<>(others, of, with);
    }
}
