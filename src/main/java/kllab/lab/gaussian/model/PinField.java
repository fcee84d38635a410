package kllab.lab.gaussian.model;

import java.util.List;
import java.util.Optional;
import kllab.link.LinkField;
import kllab.link.LinkReader;
import kllab.link.LinkWriter;
import kllab.math.Interval;
import kllab.math.distribution.Normal;
import kllab.parameter.NumberText;
import kllab.parameter.ParameterRange;
import kllab.text.BadInput;
import kllab.text.Message;

/** The pin in links: {@code pin=μ₁,σ₁,μ₂,σ₂}. */
final class PinField implements LinkField<Optional<NormalPair>> {
    private static final String NAME = "pin";
    private static final Interval FOUR = new Interval(4, 4);
    private static final Interval MUS = ParameterRange.MU.limits();
    private static final Interval SIGMAS = ParameterRange.SIGMA.limits();

    @Override
    public void write(LinkWriter writer, Optional<NormalPair> pin, Optional<NormalPair> usual) {
        pin.ifPresent(each -> writer.numbers(NAME,
                List.of(each.p().mu(), each.p().sigma(), each.q().mu(), each.q().sigma())));
    }

    @Override
    public Optional<NormalPair> read(LinkReader reader, Optional<NormalPair> before) throws BadInput {
        Optional<List<Double>> numbers = reader.numbers(NAME, MUS, FOUR);
        if (numbers.isEmpty()) {
            return before;
        }
        List<Double> all = numbers.get();
        for (int i = 1; i < all.size(); i += 2) {
            if (!SIGMAS.contains(all.get(i))) {
                throw new BadInput(Message.of("number.outside", LinkReader.entry(NAME, i),
                        NumberText.shown(all.get(i)), NumberText.shown(SIGMAS.min()), NumberText.shown(SIGMAS.max())));
            }
        }
        return Optional.of(new NormalPair(Normal.of(all.get(0), all.get(1)), Normal.of(all.get(2), all.get(3))));
    }
}
