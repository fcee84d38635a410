package kllab.lab.discrete.views;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import kllab.lab.discrete.bars.BarsPicture;
import kllab.lab.discrete.model.DiscreteAxes;
import kllab.lab.discrete.model.DiscreteScene;
import kllab.math.Interval;
import kllab.parameter.Readout;
import kllab.plot.Mark.Placement;
import kllab.plot.Mark.Point;
import kllab.plot.Mark.Words;
import kllab.plot.Mark;
import kllab.plot.Plot;
import kllab.plot.Series;
import kllab.plot.Subplot;

/**
 * Entropies with divergences stacked on them: H(p) + KL(p ‖ q) = H(p, q), the same the other way round, and ½ H(p) + ½
 * H(q) + JS = H(m) with the mixture m = ½p + ½q.
 */
public final class SumsPicture {
    private static final double HALF = 0.4;
    private static final List<String> NAMES = List.of("H(p, q)", "H(q, p)", "H(m)");
    private static final String MIXTURE = "m = ½p + ½q";

    private final DiscreteScene scene;
    private final List<Mark> bars = new ArrayList<>();
    private final List<Mark> labels = new ArrayList<>();

    private SumsPicture(DiscreteScene scene) {
        this.scene = scene;
    }

    /** The plot of a scene in a frame. */
    public static Plot of(DiscreteScene scene, DiscreteAxes axes) {
        DiscreteScene.Entropies entropies = scene.entropies();
        DiscreteScene.Divergences values = scene.values();
        SumsPicture picture = new SumsPicture(scene);
        picture.stack(0, new Part("H(p)", entropies.p(), "p"), new Part("KL", values.forward(), "sum"));
        picture.stack(1, new Part("H(q)", entropies.q(), "q"), new Part("KL", values.reverse(), "sum"));
        picture.stack(2, new Part("½H(p)\n+½H(q)", entropies.mean(), "mixture"),
                new Part("JS", values.jensenShannon(), "sum"));
        picture.bars.addAll(picture.labels);
        picture.bars.add(new Mark.Label(new Point(2, 0), MIXTURE, new Placement(0, 0, 0), "note",
                Mark.Ground.ofBars("")));
        return Plot.over(NAMES,
                List.of(new Subplot(axes.sums(), 1, picture.bars,
                        List.of(picture.listed("entropy", entropies.p(), entropies.q(), entropies.mean()),
                                picture.listed("divergence", values.forward(), values.reverse(),
                                        values.jensenShannon())))));
    }

    private Series listed(String name, double... nats) {
        return Series.listed(name, scene.state().unit().plainName(), 0,
                DoubleStream.of(nats).map(scene::shown).boxed().toList());
    }

    /** A part of a stack. */
    private record Part(String name, double nats, String style) {
    }

    private void stack(int place, Part below, Part above) {
        double base = scene.shown(below.nats);
        double top = scene.shown(below.nats + above.nats);
        Interval across = new Interval(place - HALF, place + HALF);
        bars.add(new Mark.Bar(across, new Interval(0, base), below.style + "-bar"));
        bars.add(new Mark.Bar(across, new Interval(base, top), above.style + "-bar"));
        // Above the stack, and where that has no end, below the edge.
        int up = Double.isInfinite(top) ? -1 : 1;
        Point end = new Point(place, top);
        labels.add(new Mark.Label(end, BarsPicture.named(above.name + " " + number(above.nats), NAMES.get(place) + ":"),
                new Placement(0, 0, 0.65 * up),
                "sum-label", Mark.Ground.NEAR));
        labels.add(new Mark.Label(end, BarsPicture.named("= " + number(below.nats + above.nats), NAMES.get(place)),
                new Placement(0, 0, 1.7 * up),
                "ink-label", Mark.Ground.NEAR));
        labels.add(new Mark.Label(new Point(place, base / 2),
                new Words(below.name + "\n" + number(below.nats), below.name),
                new Placement(0, 0, 0), below.style + "-label", Mark.Ground.NEAR));
    }

    private String number(double nats) {
        return Readout.STANDARD.of(scene.shown(nats));
    }
}
