package kllab.link;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kllab.math.Interval;
import kllab.text.BadInput;

/**
 * The parameters of a lab's links, as one table that is read in both directions: each line says what a parameter is
 * called, what it may be, and where it stands in the state.
 *
 * <p>
 * An option is written where it differs from the usual state; one that a link does not say stays as it was in the state
 * that the reading starts from.
 *
 * @param fields the lines, in the order of links
 * @param <S> the state, or a part of one
 */
public record LinkFields<S>(List<LinkField<S>> fields) implements LinkField<S> {
    /** The lines cannot change. */
    public LinkFields {
        fields = List.copyOf(fields);
    }

    /** Begins a table. */
    public LinkFields() {
        this(List.of());
    }

    @Override
    public void write(LinkWriter writer, S state, S usual) {
        for (LinkField<S> each : fields) {
            each.write(writer, state, usual);
        }
    }

    @Override
    public S read(LinkReader reader, S state) throws BadInput {
        S now = state;
        for (LinkField<S> each : fields) {
            now = each.read(reader, now);
        }
        return now;
    }

    /** Adds a line that is written in a way of its own. */
    public LinkFields<S> and(LinkField<S> field) {
        return new LinkFields<>(Stream.concat(fields.stream(), Stream.of(field)).toList());
    }

    /** Adds lines that only some states have; those are known by what stands before these lines. */
    public LinkFields<S> when(Predicate<S> condition, LinkField<S> field) {
        return and(new LinkField<>() {
            @Override
            public void write(LinkWriter writer, S state, S usual) {
                if (condition.test(state)) {
                    field.write(writer, state, usual);
                }
            }

            @Override
            public S read(LinkReader reader, S state) throws BadInput {
                return condition.test(state) ? field.read(reader, state) : state;
            }
        });
    }

    /** Adds the lines of a part of the state. */
    public <T> LinkFields<S> part(Function<S, T> of, BiFunction<S, T, S> with, LinkField<T> part) {
        return line(of, with, part::write, part::read);
    }

    /** Adds a number within limits that is always written. */
    public LinkFields<S> always(String name, Interval limits, Function<S, Double> of, BiFunction<S, Double, S> with) {
        return line(of, with, (writer, value, usual) -> writer.number(name, value),
                (reader, value) -> reader.number(name, limits, value));
    }

    /** Adds a number within limits. */
    public LinkFields<S> number(String name, Interval limits, Function<S, Double> of, BiFunction<S, Double, S> with) {
        return line(of, with, (writer, value, usual) -> writer.number(name, value, usual),
                (reader, value) -> reader.number(name, limits, value));
    }

    /** Adds a whole number within limits. */
    public LinkFields<S> whole(String name, Interval limits, Function<S, Integer> of,
            BiFunction<S, Integer, S> with) {
        return line(of, with, (writer, value, usual) -> writer.number(name, value, usual),
                (reader, value) -> reader.whole(name, limits, value));
    }

    /** Adds one of the constants of an enum, by its name in camel case. */
    public <E extends Enum<E>> LinkFields<S> choice(String name, Function<S, E> of, BiFunction<S, E, S> with) {
        return line(of, with, (writer, value, usual) -> writer.choice(name, value, usual),
                (reader, value) -> reader.choice(name, value));
    }

    /** Adds a switch, true or false. */
    public LinkFields<S> flag(String name, Function<S, Boolean> of, BiFunction<S, Boolean, S> with) {
        return line(of, with, (writer, value, usual) -> writer.flag(name, value, usual),
                (reader, value) -> reader.flag(name, value));
    }

    /** Writes one value, where it is not as usual. */
    private interface Write<T> {
        void to(LinkWriter writer, T value, T usual);
    }

    /** Reads one value. */
    private interface Read<T> {
        T from(LinkReader reader, T value) throws BadInput;
    }

    private <T> LinkFields<S> line(Function<S, T> of, BiFunction<S, T, S> with, Write<T> write, Read<T> read) {
        return and(new LinkField<>() {
            @Override
            public void write(LinkWriter writer, S state, S usual) {
                write.to(writer, of.apply(state), of.apply(usual));
            }

            @Override
            public S read(LinkReader reader, S state) throws BadInput {
                T before = of.apply(state);
                T now = read.from(reader, before);
                return now.equals(before) ? state : with.apply(state, now);
            }
        });
    }
}
