package kllab.lab.discrete.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kllab.lab.Side;
import kllab.link.LinkField;
import kllab.link.LinkReader;
import kllab.link.LinkWriter;
import kllab.math.Interval;
import kllab.math.distribution.Categorical;
import kllab.parameter.NumberText;
import kllab.text.BadInput;
import kllab.text.Message;

/**
 * The outcomes in a link: the weights {@code p} and {@code q}, always written, {@code names}, {@code lockP} and
 * {@code lockQ}. They depend on each other, so they are read as one: a link that says any of them says all, and what it
 * leaves out is a p as it is, a uniform q, usual names and no locks.
 */
final class OutcomesLink implements LinkField<DiscreteState> {
    private static final String NAMES = "names";
    private static final Interval COUNTS = new Interval(Bars.FEWEST, Bars.MOST);

    @Override
    public void write(LinkWriter writer, DiscreteState state, DiscreteState usual) {
        for (Side side : Side.values()) {
            writer.numbers(side.style(), state.own(side).weights().weights());
        }
        if (!state.names().equals(OutcomeName.usual(state.count()))) {
            writer.words(NAMES, state.names());
        }
        for (Side side : Side.values()) {
            List<Integer> locked = state.own(side).locked();
            if (!locked.isEmpty()) {
                writer.numbers(lockKey(side), locked.stream().map(i -> i + 1.0).toList());
            }
        }
    }

    /**
     * {@inheritDoc}
     *
     * @throws BadInput if the link has a wrong count, weights that make no distribution, or names that cannot be told
     *     apart
     */
    @Override
    public DiscreteState read(LinkReader reader, DiscreteState state) throws BadInput {
        Optional<Categorical> givenP = weights(reader, Side.P, COUNTS);
        Categorical p = givenP.orElse(state.p().weights());
        Interval same = new Interval(p.count(), p.count());
        Optional<Categorical> givenQ = weights(reader, Side.Q, same);
        Optional<List<String>> names = names(reader, same);
        Optional<List<Integer>> lockedP = locked(reader, Side.P, p.count());
        Optional<List<Integer>> lockedQ = locked(reader, Side.Q, p.count());
        if (Stream.of(givenP, givenQ, names, lockedP, lockedQ).allMatch(Optional::isEmpty)) {
            return state;
        }
        return state.with(names.orElse(OutcomeName.usual(p.count())), new Bars(p, lockedP.orElse(List.of())),
                new Bars(givenQ.orElse(Categorical.uniform(p.count())), lockedQ.orElse(List.of())));
    }

    private static Optional<Categorical> weights(LinkReader reader, Side side, Interval counts) throws BadInput {
        Optional<List<Double>> given = reader.numbers(side.style(), Bars.WEIGHTS.limits(), counts);
        if (given.isEmpty()) {
            return Optional.empty();
        }
        double[] weights = given.get().stream().mapToDouble(Double::doubleValue).toArray();
        Bars.require(weights, side.style());
        return Optional.of(Categorical.of(weights));
    }

    private static Optional<List<String>> names(LinkReader reader, Interval counts) throws BadInput {
        Optional<List<String>> given = reader.words(NAMES, counts);
        if (given.isEmpty()) {
            return given;
        }
        List<String> names = new ArrayList<>();
        for (String each : given.get()) {
            names.add(OutcomeName.parse(each, LinkReader.entry(NAMES, names.size()), names));
        }
        return Optional.of(names);
    }

    private static Optional<List<Integer>> locked(LinkReader reader, Side side, int count) throws BadInput {
        Optional<List<Double>> given = reader.numbers(lockKey(side), new Interval(1, count), new Interval(1, count));
        if (given.isEmpty()) {
            return Optional.empty();
        }
        List<Integer> locked = new ArrayList<>();
        for (double each : given.get()) {
            if (each != Math.rint(each)) {
                throw new BadInput(Message.of("number.notWhole", LinkReader.entry(lockKey(side), locked.size()),
                        NumberText.shown(each)));
            }
            locked.add((int) each - 1);
        }
        return Optional.of(locked);
    }

    private static String lockKey(Side side) {
        return "lock" + side.name();
    }
}
