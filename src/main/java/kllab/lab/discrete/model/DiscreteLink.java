package kllab.lab.discrete.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import kllab.lab.LabLinks;
import kllab.lab.ScreenOptions;
import kllab.link.Link;
import kllab.link.LinkReader;
import kllab.link.LinkWriter;
import kllab.math.Interval;
import kllab.math.distribution.Categorical;
import kllab.math.divergence.InformationUnit;
import kllab.parameter.NumberText;
import kllab.text.BadInput;
import kllab.text.Message;

/**
 * The link of a discrete state: {@code discrete?p=0.2,0.4,0.4&q=1,1,1}, weights of 2 to 20 outcomes; and where they are
 * not as at first {@code names=A,B,C}, {@code lockP} and {@code lockQ}, the numbers of locked outcomes from 1,
 * {@code unit=nats|bits}, {@code view=terms|coding|sweep}, {@code seed} and {@code symbols}, the number drawn;
 * {@code hide} and {@code cover}, each with names of panels.
 *
 * <p>
 * Equal states have equal links, and {@code parse(of(state))} is the state, to the last bit.
 */
public final class DiscreteLink {
    /** The name of the lab in links. */
    public static final String LAB = "discrete";
    /** How states of the lab are written. */
    public static final LabLinks<DiscreteState> LINKS = new LabLinks<>(LAB, DiscreteState.INITIAL, DiscreteLink::of,
            DiscreteLink::parse);

    private static final Interval COUNTS = new Interval(Bars.FEWEST, Bars.MOST);

    private DiscreteLink() {
    }

    /** The link of the state. */
    public static Link of(DiscreteState state) {
        DiscreteState initial = DiscreteState.INITIAL;
        LinkWriter writer = new LinkWriter(LAB);
        for (Side side : Side.values()) {
            writer.numbers(side.style(), state.own(side).weights().weights());
        }
        if (!state.names().equals(OutcomeName.usual(state.count()))) {
            writer.words("names", state.names());
        }
        for (Side side : Side.values()) {
            List<Integer> locked = state.own(side).locked();
            if (!locked.isEmpty()) {
                writer.numbers(side.lockKey(), locked.stream().map(i -> i + 1.0).toList());
            }
        }
        writer.choice("unit", state.unit(), initial.unit())
                .choice("view", state.options().view(), initial.options().view())
                .number("seed", state.options().seed(), initial.options().seed())
                .number("symbols", state.options().symbols(), initial.options().symbols());
        DiscretePanel.HIDING.write(writer, state.hidden());
        return writer.link();
    }

    /**
     * The state of the link. What it does not say is as in {@link DiscreteState#INITIAL}; a q that it does not give is
     * uniform over the outcomes of p.
     *
     * @throws BadInput naming the parameter, the place in it and what is allowed, if the link has another parameter, a
     *     wrong count, weights that make no distribution, or names that cannot be told apart
     */
    public static DiscreteState parse(Link link) throws BadInput {
        DiscreteState initial = DiscreteState.INITIAL;
        LinkReader reader = new LinkReader(link, LAB);
        Categorical p = weights(reader, Side.P, COUNTS).orElse(initial.p().weights());
        Interval same = new Interval(p.count(), p.count());
        Categorical q = weights(reader, Side.Q, same).orElse(Categorical.uniform(p.count()));
        List<String> names = names(reader, same);
        DiscreteOptions usual = initial.options();
        Bars barsP = new Bars(p, locked(reader, Side.P, p.count()));
        Bars barsQ = new Bars(q, locked(reader, Side.Q, p.count()));
        InformationUnit unit = reader.choice("unit", initial.unit());
        DiscreteOptions options = new DiscreteOptions(reader.choice("view", usual.view()),
                reader.whole("seed", new Interval(0, DiscreteOptions.LARGEST_SEED), usual.seed()),
                reader.whole("symbols", new Interval(0, DiscreteOptions.MOST_SYMBOLS), usual.symbols()));
        ScreenOptions screen = new ScreenOptions(unit, DiscretePanel.HIDING.read(reader));
        reader.end();
        return new DiscreteState(names, barsP, barsQ, screen, options);
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

    private static List<String> names(LinkReader reader, Interval counts) throws BadInput {
        Optional<List<String>> given = reader.words("names", counts);
        if (given.isEmpty()) {
            return OutcomeName.usual((int) counts.min());
        }
        List<String> names = new ArrayList<>();
        for (String each : given.get()) {
            names.add(OutcomeName.parse(each, LinkReader.entry("names", names.size()), names));
        }
        return names;
    }

    private static List<Integer> locked(LinkReader reader, Side side, int count) throws BadInput {
        List<Double> given = reader.numbers(side.lockKey(), new Interval(1, count), new Interval(1, count))
                .orElse(Collections.emptyList());
        List<Integer> locked = new ArrayList<>();
        for (double each : given) {
            if (each != Math.rint(each)) {
                throw new BadInput(Message.of("number.notWhole", LinkReader.entry(side.lockKey(), locked.size()),
                        NumberText.shown(each)));
            }
            locked.add((int) each - 1);
        }
        return locked;
    }
}
