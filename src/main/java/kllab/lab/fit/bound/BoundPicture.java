package kllab.lab.fit.bound;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kllab.math.Interval;
import kllab.parameter.Readout;
import kllab.plot.Axis;
import kllab.plot.Mark;
import kllab.plot.Mark.Placement;
import kllab.plot.Mark.Point;
import kllab.plot.Plot;
import kllab.plot.Polyline;
import kllab.plot.Series;
import kllab.plot.Subplot;
import kllab.text.Catalog;

/** The plot of the ELBO against the steps of the descent, below the evidence, which it cannot cross. */
final class BoundPicture {
    private static final int FEWEST = 10;
    /** A descent is as good as ended where so small a part of its rise is left. */
    private static final double LEFT = 0.002;
    /** The least height of the plot, in nats: differences below it are none that anybody needs to see. */
    private static final double LOWEST = 0.1;

    private final BoundScene scene;
    private final Catalog words;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Series> series = new ArrayList<>();

    private BoundPicture(BoundScene scene, Catalog words) {
        this.scene = scene;
        this.words = words;
    }

    /** The plot of a scene. */
    static Plot of(BoundScene scene, Catalog words) {
        BoundPicture picture = new BoundPicture(scene, words);
        double end = picture.end();
        picture.evidence(end);
        picture.course(end);
        picture.gap(end);
        return new Plot(Axis.linear(0, end), List.of(new Subplot(picture.heights(), 1, picture.marks, picture.series)
                .named(words.say("plot.axis.in", "ELBO", words.say(scene.unit().messageKey())))))
                        .named(words.say("fit.bound.steps"));
    }

    /** The last step that is shown: a round number a little behind where the descent has as good as ended. */
    private double end() {
        List<Double> path = scene.path();
        double rise = path.getLast() - path.getFirst();
        int ended = IntStream.range(0, path.size())
                .filter(i -> Math.abs(path.getLast() - path.get(i)) <= LEFT * Math.abs(rise)).findFirst()
                .orElse(0);
        return round(Math.max(FEWEST, Math.max(1.3 * ended, 1.1 * scene.step())));
    }

    /** The next number that is 1, 2 or 5 times a power of ten. */
    private static double round(double atLeast) {
        double power = Math.pow(10, Math.floor(Math.log10(atLeast)));
        double part = atLeast / power;
        return power * (part <= 1 ? 1 : part <= 2 ? 2 : part <= 5 ? 5 : 10);
    }

    /** From below all that is shown, at a round distance from the evidence, to a little above that. */
    private Axis heights() {
        double least = scene.path().stream().mapToDouble(Double::doubleValue).filter(Double::isFinite)
                .reduce(finite(scene.bound()), Math::min);
        double below = round(Math.max(LOWEST, scene.evidence() - least));
        return Axis.linear(new Interval(scene.evidence() - 1.05 * below, scene.evidence() + 0.2 * below));
    }

    private double finite(double value) {
        return Double.isFinite(value) ? value : scene.evidence();
    }

    private void evidence(double end) {
        marks.add(new Mark.Segment(new Point(0, scene.evidence()), new Point(end, scene.evidence()), "evidence"));
        marks.add(new Mark.Label(new Point(end, scene.evidence()),
                words.say("fit.bound.evidence", Readout.STANDARD.of(scene.evidence())), new Placement(-1, 0, -0.8),
                "p-label"));
    }

    private void course(double end) {
        int last = (int) Math.min(end, scene.path().size() - 1.0);
        if (last < 1) {
            return;
        }
        line(0, last, "elbo-ahead");
        if (scene.step() > 0) {
            line(0, Math.min(last, scene.step()), "elbo");
        }
    }

    private void line(int from, int to, String style) {
        Polyline line = new Polyline(IntStream.rangeClosed(from, to).mapToDouble(i -> i).toArray(),
                IntStream.rangeClosed(from, to).mapToDouble(scene.path()::get).toArray());
        marks.add(new Mark.Curve(line, style));
        series.add(Series.of(style, scene.unit().plainName(), line));
    }

    /** KL as what is missing at q. */
    private void gap(double end) {
        if (!Double.isFinite(scene.gap())) {
            return;
        }
        Point q = new Point(scene.step(), scene.bound());
        Point top = new Point(scene.step(), scene.evidence());
        int side = scene.step() > end / 2 ? -1 : 1;
        marks.add(new Mark.Segment(q, top, "gap"));
        marks.add(new Mark.Dot(q, 0.36, "q-end"));
        marks.add(new Mark.Label(new Point(scene.step(), 0.5 * (scene.bound() + scene.evidence())),
                words.say("fit.bound.gap", Readout.STANDARD.of(scene.gap())), new Placement(side, 0.8, 0),
                "gap-label"));
        marks.add(new Mark.Label(q, words.say("fit.bound.elbo", Readout.STANDARD.of(scene.bound())),
                new Placement(side, 0.9, 0.7), "q-label"));
    }
}
