package kllab.lab.gaussian.model;

import java.util.List;
import java.util.Optional;

import kllab.link.LinkField;
import kllab.link.LinkReader;
import kllab.link.LinkWriter;
import kllab.math.Interval;
import kllab.math.distribution.Normal;
import kllab.parameter.NumberText;
import kllab.text.BadInput;
import kllab.text.Message;

/**
 * The lines of a link about the steps of a descent: {@code descent=12&start=-1.6,2.1}.
 *
 * <p>
 * They stand behind all that the steps depend on. The four numbers of the distributions have been read when they are.
 */
final class DescentField implements LinkField<GaussianState> {
    private static final String STEPS = "descent";
    private static final String START = "start";
    private static final Interval PAIR = new Interval(2, 2);

    @Override
    public void write(LinkWriter writer, GaussianState state, GaussianState usual) {
        writer.number(STEPS, state.landscape().steps(), usual.landscape().steps());
        state.landscape().start().ifPresent(from -> writer.numbers(START, List.of(from.mu(), from.sigma())));
    }

    @Override
    public GaussianState read(LinkReader reader, GaussianState state) throws BadInput {
        LandscapeOptions options = state.landscape();
        int steps = reader.whole(STEPS, new Interval(0, LandscapeOptions.MOST_STEPS), options.steps());
        Optional<Normal> said = start(reader);
        Optional<Normal> start = said.or(options::start);
        if (start.isEmpty()) {
            return state.withLandscape(options.withSteps(steps));
        }
        boolean saysP = reader.has(GaussianParameter.MU1.key()) || reader.has(GaussianParameter.SIGMA1.key());
        boolean saysTrail = said.isPresent() || reader.has(STEPS);
        // A film of a descent changes the number of steps alone: that p is a place of the same trail.
        if (!saysTrail || (saysP && !options.passes(state.p(), start.get(), state.q()))) {
            return state.withLandscape(options.withTrail(start.get(), steps));
        }
        GaussianState descended = state.descended(start.get(), steps);
        within(GaussianParameter.MU1, descended);
        within(GaussianParameter.SIGMA1, descended);
        return descended;
    }

    private static Optional<Normal> start(LinkReader reader) throws BadInput {
        Optional<List<String>> texts = reader.numerals(START, PAIR);
        if (texts.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Normal.of(number(texts.get(), 0, GaussianParameter.MU1),
                number(texts.get(), 1, GaussianParameter.SIGMA1)));
    }

    private static double number(List<String> texts, int index, GaussianParameter as) throws BadInput {
        return NumberText.parsePointed(texts.get(index), as.range().limits(), LinkReader.entry(START, index));
    }

    /** @throws BadInput where a descent that goes astray has led p beyond its limits */
    private static void within(GaussianParameter parameter, GaussianState state) throws BadInput {
        NumberText.parse(NumberText.plain(parameter.of(state)), parameter.range().limits(),
                Message.of("link.parameter", parameter.key()));
    }
}
