package kllab.lab.compare;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import kllab.lab.compare.Ghost.Kind;
import kllab.ui.value.ValueReadout.Earlier;

/** The values of ghosts, to stand beside the number of a lab: “was 0.6268”. */
public final class EarlierValues {
    private EarlierValues() {
    }

    /**
     * The value of each kind of ghost.
     *
     * @param ghosts those of a scene
     * @param nats the divergence of one
     */
    public static <V, T> List<Earlier<V>> of(Function<V, List<Ghost<T>>> ghosts, ToDoubleFunction<T> nats) {
        return known(ghosts, ghost -> OptionalDouble.of(nats.applyAsDouble(ghost)));
    }

    /**
     * The value of each kind of ghost where it is known.
     *
     * @param ghosts those of a scene
     * @param nats the divergence of one; none while nobody has computed it
     */
    public static <V, T> List<Earlier<V>> known(Function<V, List<Ghost<T>>> ghosts,
            Function<T, OptionalDouble> nats) {
        return Stream.of(Kind.values()).map(kind -> known(kind, ghosts, nats)).toList();
    }

    /** The value of one kind of ghost, where it is known. */
    public static <V, T> Earlier<V> known(Kind kind, Function<V, List<Ghost<T>>> ghosts,
            Function<T, OptionalDouble> nats) {
        return new Earlier<>("value-" + kind.key(), "value.earlier." + kind.key(),
                now -> Ghost.find(ghosts.apply(now), kind).map(nats).orElse(OptionalDouble.empty()));
    }
}
