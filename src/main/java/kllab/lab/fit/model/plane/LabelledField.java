package kllab.lab.fit.model.plane;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kllab.link.LinkField;
import kllab.link.LinkReader;
import kllab.link.LinkWriter;
import kllab.math.Interval;
import kllab.math.fit.posterior.LabelledPoint;
import kllab.parameter.NumberText;
import kllab.text.BadInput;

/**
 * Points of two classes in a link: {@code points}, two numbers a point, its place and its class, 0 or 1; or the word
 * {@code none}. They are always written where they are seen.
 */
final class LabelledField implements LinkField<LabelledPoints> {
    private static final String POINTS = "points";
    private static final String NO_POINTS = "none";
    private static final Interval COUNTS = new Interval(1, 2.0 * LabelledPoints.MOST);

    @Override
    public void write(LinkWriter writer, LabelledPoints now, LabelledPoints usual) {
        if (!now.isOn() && now.points().equals(usual.points())) {
            return;
        }
        if (now.points().isEmpty()) {
            writer.words(POINTS, List.of(NO_POINTS));
        } else {
            writer.numbers(POINTS, now.points().stream().flatMap(each -> List.of(each.x(), (double) each.label())
                    .stream()).toList());
        }
    }

    /**
     * {@inheritDoc}
     *
     * @throws BadInput if a number is missing, or a class is neither 0 nor 1
     */
    @Override
    public LabelledPoints read(LinkReader reader, LabelledPoints before) throws BadInput {
        Optional<List<String>> texts = reader.numerals(POINTS, COUNTS);
        if (texts.isEmpty()) {
            return before;
        }
        if (texts.get().equals(List.of(NO_POINTS))) {
            return before.withPoints(List.of());
        }
        if (texts.get().size() % 2 == 1) {
            throw new BadInput("fit.points.pairs", POINTS);
        }
        List<LabelledPoint> points = new ArrayList<>();
        for (int i = 0; i < texts.get().size(); i += 2) {
            double x = NumberText.parsePointed(texts.get().get(i), LabelledPoints.PLACES.limits(),
                    LinkReader.entry(POINTS, i));
            double label = NumberText.parsePointed(texts.get().get(i + 1), new Interval(0, 1),
                    LinkReader.entry(POINTS, i + 1));
            if (label != 0 && label != 1) {
                throw new BadInput("fit.points.class", POINTS, i + 2);
            }
            points.add(new LabelledPoint(x, label == 1));
        }
        return before.withPoints(points);
    }
}
