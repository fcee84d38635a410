package kllab.lab.fit.model;

import java.util.List;
import java.util.Optional;
import kllab.link.LinkField;
import kllab.link.LinkReader;
import kllab.link.LinkWriter;
import kllab.math.Interval;
import kllab.math.distribution.Normal;
import kllab.parameter.NumberText;
import kllab.text.BadInput;

/**
 * The lines of a link about the steps of a descent: {@code descent=12&start=1,1.5}.
 *
 * <p>
 * They stand behind all that the steps depend on. Where there is a number of steps, q is where they lead from the
 * start; without a start they begin where the link has q. What is read does not know yet where they lead: q is where
 * the link has it, which is there if the link is of this lab, and else at the start.
 */
final class DescentField implements LinkField<FitState> {
    private static final String STEPS = "descent";
    private static final String START = "start";
    private static final String MU = "mu";
    private static final String SIGMA = "sigma";
    private static final Interval PAIR = new Interval(2, 2);

    @Override
    public void write(LinkWriter writer, FitState state, FitState usual) {
        DescentOptions descent = state.options().descent();
        writer.number(STEPS, descent.steps(), usual.options().descent().steps());
        descent.start().ifPresent(from -> writer.numbers(START, List.of(from.mu(), from.sigma())));
    }

    /** The steps are not taken yet: of a thousand draws each, a thousand of them take half a second. */
    @Override
    public FitState read(LinkReader reader, FitState state) throws BadInput {
        if (!reader.has(STEPS) && !reader.has(START)) {
            return state;
        }
        DescentOptions before = state.options().descent();
        int steps = reader.whole(STEPS, new Interval(0, DescentOptions.MOST_STEPS), before.steps());
        Normal start = start(reader).or(before::start).orElse(state.q());
        boolean saysWhere = reader.has(MU) || reader.has(SIGMA);
        return state.withQ(steps > 0 && saysWhere ? state.q() : start).withOptions(state.options()
                .withDescent(before.withTrail(start, steps)));
    }

    private static Optional<Normal> start(LinkReader reader) throws BadInput {
        Optional<List<String>> texts = reader.numerals(START, PAIR);
        return texts.isEmpty()
                ? Optional.empty()
                : Optional.of(Normal.of(
                        NumberText.parsePointed(texts.get().get(0), Numbers.MUS, LinkReader.entry(START, 0)),
                        NumberText.parsePointed(texts.get().get(1), Numbers.SIGMAS, LinkReader.entry(START, 1))));
    }
}
