package kllab.lab.gaussian.densities;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import kllab.lab.Side;

import kllab.lab.gaussian.model.GaussianAxes;
import kllab.lab.gaussian.model.GaussianPanel;
import kllab.lab.gaussian.model.GaussianScene;
import kllab.lab.gaussian.model.GaussianState;
import kllab.lab.compare.Ghost;
import kllab.lab.gaussian.model.NormalPair;
import kllab.math.Interval;
import kllab.math.distribution.Normal;
import kllab.math.divergence.InformationUnit;
import kllab.math.divergence.SignedAreas;
import kllab.parameter.NumberText;
import kllab.parameter.Readout;
import kllab.plot.Axis;
import kllab.plot.Mark.Placement;
import kllab.plot.Mark.Point;
import kllab.plot.Mark.Words;
import kllab.plot.Mark;
import kllab.plot.NamedAxis;
import kllab.plot.Plot;
import kllab.plot.Polyline;
import kllab.plot.Sampler;
import kllab.plot.Series;
import kllab.plot.Subplot;
import kllab.text.Catalog;

/** The plot of the two densities, and below it, over the same axis, of the integrand p·log(p/q). */
public final class DensityPicture {
    /** The index of the panel of the densities. */
    static final int DENSITIES = 0;
    /** The index of the panel of the integrand. */
    static final int INTEGRAND = 1;

    private final GaussianScene scene;
    private final Frame axes;
    private final Catalog words;
    private final Normal p;
    private final Normal q;

    /** The axes that are drawn on. */
    private record Frame(Axis x, Axis density, GaussianAxes.Below below) {
        Axis integrand() {
            return below.integrand();
        }
    }

    private DensityPicture(GaussianScene scene, Frame axes, Catalog words) {
        this.scene = scene;
        this.axes = axes;
        this.words = words;
        this.p = scene.state().p();
        this.q = scene.state().q();
    }

    /** The plot of a scene in a frame. */
    public static Plot of(GaussianScene scene, GaussianAxes axes, Catalog words) {
        DensityPicture picture = new DensityPicture(scene,
                new Frame(axes.x(), axes.density(), axes.below()), words);
        return new Plot(axes.x(), List.of(picture.densities(), picture.integrand())).named("x");
    }

    /** Returns the panel of the densities alone, on axes of its own. */
    public static Subplot panel(GaussianScene scene, Axis x, Axis density, Catalog words) {
        return new DensityPicture(scene, new Frame(x, density, new GaussianAxes.Below(density, density)), words)
                .densities();
    }

    private Subplot densities() {
        Sampler sampler = Sampler.of(axes.density());
        Polyline ofP = sampler.sample(p::density, knots(p));
        Polyline ofQ = sampler.sample(q::density, knots(q));
        double peak = p.density(p.mu());
        double shoulder = p.density(p.mu() + p.sigma());
        List<Mark> marks = new ArrayList<>(List.of(new Mark.Area(ofP, 0, "p-area"),
                new Mark.Segment(new Point(p.mu(), 0), new Point(p.mu(), peak), "p-guide"),
                new Mark.Segment(new Point(p.mu(), shoulder), new Point(p.mu() + p.sigma(), shoulder), "p-span"),
                new Mark.Curve(ofP, "p"), new Mark.Curve(ofQ, "q")));
        scene.ghosts().forEach(ghost -> marks.addAll(0, ghost(ghost, sampler)));
        List<Mark> rug = Rug.of(scene.state(), axes.density());
        marks.addAll(rug);
        int side = p.mu() >= q.mu() ? 1 : -1;
        marks.add(name("p", p, side, 0.88));
        marks.add(name("q", q, -side, 0.66));
        // Above the draws, if there are any.
        double foot = rug.isEmpty() ? 0.06 * peak : Rug.top(axes.density());
        marks.add(new Mark.Label(new Point(p.mu(), foot), valued("μ₁", p.mu()),
                new Placement(-1, 0.4, rug.isEmpty() ? 0 : 0.7),
                "p-small", Mark.Ground.NEAR));
        marks.add(new Mark.Label(new Point(p.mu() + p.sigma() / 2, shoulder), valued("σ₁", p.sigma()),
                new Placement(0, 0, 0.6),
                "p-small", Mark.Ground.NEAR));
        marks.add(
                new Mark.Label(new Point(q.mu(), q.density(q.mu())), valued("μ₂", q.mu()),
                        new Placement(-side, 0.8, 0.6), "q-small",
                        Mark.Ground.NEAR));
        marks.add(new Mark.Label(new Point(q.mu() - q.sigma(), q.density(q.mu() - q.sigma())), valued("σ₂", q.sigma()),
                new Placement(-1, 0.8, 0.5), "q-small", Mark.Ground.NEAR));
        List<Series> series = new ArrayList<>(List.of(Series.of("p", "", ofP), Series.of("q", "", ofQ)));
        series.addAll(Rug.series(scene.state()));
        return new Subplot(axes.density(), 1.6, marks, series).named(words.say("plot.axis.density"));
    }

    /** The name of a parameter; in a key with its value. */
    private static Words valued(String name, double value) {
        return new Words(name, name, name + " = " + NumberText.format(value));
    }

    /** The curves that are others now, thin, each with its name. */
    private List<Mark> ghost(Ghost<NormalPair> ghost, Sampler sampler) {
        List<Mark> marks = new ArrayList<>();
        for (Side side : Side.values()) {
            Normal before = side == Side.P ? ghost.of().p() : ghost.of().q();
            Normal now = side == Side.P ? p : q;
            if (!before.equals(now)) {
                marks.add(new Mark.Curve(sampler.sample(before::density, knots(before)),
                        ghost.kind().key() + "-" + side.style()));
                // On the side that is away from where it went.
                int away = now.mu() >= before.mu() ? -1 : 1;
                marks.add(new Mark.Label(
                        new Point(before.mu() + away * 0.8 * before.sigma(),
                                before.density(before.mu() + 0.8 * before.sigma())),
                        side.style() + ": " + words.say("lab.ghost." + ghost.kind().key(), moved(before, now)),
                        new Placement(away, 0.6, 0.5), side.style() + "-small",
                        Mark.Ground.along(ghost.kind().key() + "-" + side.style())));
            }
        }
        return marks;
    }

    /** The numbers of a distribution that are others now. */
    private static String moved(Normal before, Normal now) {
        if (before.sigma() == now.sigma()) {
            return "μ = " + NumberText.format(before.mu());
        }
        return before.mu() == now.mu()
                ? "σ = " + NumberText.format(before.sigma())
                : "N(" + NumberText.format(before.mu()) + ", " + NumberText.format(before.sigma()) + "²)";
    }

    /**
     * The name of a distribution, beside its curve at a part of its height: on one side, unless the view ends there.
     */
    private Mark name(String style, Normal normal, int wanted, double height) {
        double peak = normal.density(normal.mu());
        double reach = normal.sigma() * Math.sqrt(-2 * Math.log(height));
        double room = axes.x().fraction(normal.mu() + wanted * reach);
        int side = (wanted > 0 ? 1 - room : room) < 0.2 ? -wanted : wanted;
        double away = side * reach;
        String text = style + " = N(" + NumberText.format(normal.mu()) + ", " + NumberText.format(normal.sigma())
                + "²)";
        return new Mark.Label(new Point(normal.mu() + away, height * peak), new Words(text, style),
                new Placement(side, 1.2, 0.45), style + "-label", Mark.Ground.along(style));
    }

    private Subplot integrand() {
        double[] knots = DoubleStream.concat(DoubleStream.of(knots(p, q)),
                DoubleStream.of(SignedAreas.crossings(p, q)).filter(axes.x().bounds()::contains)).toArray();
        Polyline line = Sampler.of(axes.integrand()).sample(x -> scene.state().drawnIntegrand(scene.state().pair(), x),
                knots);
        Polyline above = line.mapY(y -> Math.max(0, y));
        Polyline below = line.mapY(y -> Math.min(0, y));
        List<Mark> marks = new ArrayList<>(List.of(new Mark.Area(above, 0, "positive-area"),
                new Mark.Area(below, 0, "negative-area"), new Mark.Curve(line, "integrand")));
        scene.ghosts().forEach(ghost -> marks.add(2, new Mark.Curve(Sampler.of(axes.integrand()).sample(
                x -> scene.state().drawnIntegrand(ghost.of(), x), knots(ghost.of().p(), ghost.of().q())),
                ghost.kind().key())));
        Subplot.Sides sides = sides();
        List<Series> series = new ArrayList<>(
                List.of(Series.of("integrand", scene.state().unit().plainName(), line)));
        if (scene.state().plot().integrand().logRatio()) {
            Polyline ratio = Sampler.of(logRatioAxis()).sample(scene.state()::logRatio, knots);
            marks.add(new Mark.Curve(ratio.mapY(sides::onLeft), "log-ratio"));
            series.add(Series.of("log-ratio", scene.state().unit().plainName(), ratio));
        }
        if (!scene.state().isAway(GaussianPanel.AREAS)) {
            areas(marks, above, below);
        }
        if (scene.state().plot().integrand().logRatio()) {
            double named = p.mu() + p.sigma();
            marks.add(new Mark.Label(new Point(named, sides.onLeft(scene.state().logRatio(named))),
                    logRatio(scene.state()), new Placement(1, 0.5, 0.4), "log-ratio-label",
                    Mark.Ground.along("log-ratio")));
        }
        return new Subplot(sides, 1, marks, series);
    }

    /** The axis of the integrand, and at the right that of log(p/q), with the 0 of both at one height. */
    private Subplot.Sides sides() {
        NamedAxis left = new NamedAxis(axes.integrand(), inUnit(formula(scene.state())));
        return new Subplot.Sides(left, scene.state().plot().integrand().logRatio()
                ? Optional.of(new NamedAxis(logRatioAxis(), inUnit(logRatio(scene.state()))))
                : Optional.empty());
    }

    private String inUnit(String formula) {
        return words.say("plot.axis.in", formula, words.say(scene.state().unit().messageKey()));
    }

    /** The axis of log(p/q), made longer at one end so that its 0 is as high as that of the integrand. */
    private Axis logRatioAxis() {
        Interval own = axes.below().logRatio().bounds();
        double zero = axes.integrand().fraction(0);
        boolean typed = scene.state().screen().ends().typed()
                .containsKey(GaussianAxes.TYPED.names().get(GaussianAxes.LOG_RATIO));
        if (typed || !(zero > 0 && zero < 1)) {
            return axes.below().logRatio();
        }
        double length = Math.max(own.max() / (1 - zero), -own.min() / zero);
        return Axis.linear(-length * zero, length * (1 - zero));
    }

    /** Adds the numbers of the areas: of the parts above and below the axis, or of the whole. */
    private void areas(List<Mark> marks, Polyline above, Polyline below) {
        Point summit = extreme(above, 1);
        int side = axes.x().fraction(summit.x()) < 0.66 ? 1 : -1;
        // On the curve, so that a line that leads there ends at the area.
        Point beside = flank(above, summit, side, 0.5);
        if (scene.state().plot().integrand().nonNegative()) {
            marks.add(new Mark.Label(beside, whole(), new Placement(side, 0.8, 0.3), "positive-label"));
            return;
        }
        double unitArea = scene.state().unit().of(scene.areas().positive());
        double unitBelow = scene.state().unit().of(scene.areas().negative());
        if (unitArea > 0) {
            marks.add(new Mark.Label(beside, area("+", unitArea), new Placement(side, 0.8, 0.3), "positive-label",
                    Mark.Ground.off("negative-area")));
        }
        if (unitBelow < 0) {
            Point bottom = extreme(below, -1);
            int outward = bottom.x() <= summit.x() ? -1 : 1;
            marks.add(new Mark.Label(flank(below, bottom, outward, 0.5), area("−", -unitBelow),
                    new Placement(outward, 0.8, -0.9),
                    "negative-label", Mark.Ground.off("positive-area")));
        }
    }

    /** The number of the whole area, which is KL. */
    private Words whole() {
        String number = scene.state().showsAreas()
                ? Readout.STANDARD.of(scene.state().unit().of(scene.values().forward()))
                : Readout.COVERED;
        String unit = words.say(scene.state().unit().messageKey());
        return new Words(words.say("gaussian.area.whole", number, unit),
                words.say("gaussian.area.whole.brief", number, unit));
    }

    /** Returns the formula of the integrand in the unit of a state. */
    static String formula(GaussianState state) {
        String plain = "p " + state.unit().log() + "(p/q)";
        if (!state.plot().integrand().nonNegative()) {
            return plain;
        }
        // The difference is in nats.
        return plain + (state.unit() == InformationUnit.NATS ? " − p + q" : " − (p − q)/ln 2");
    }

    /** Returns the formula of the logarithm of the ratio in the unit of a state. */
    static String logRatio(GaussianState state) {
        return state.unit().log() + "(p/q)";
    }

    /** The number of an area, or that there is one, while it is covered. */
    private Words area(String sign, double size) {
        String inUnit = sign + (scene.state().showsAreas() ? Readout.STANDARD.of(size) : Readout.COVERED);
        String unit = words.say(scene.state().unit().messageKey());
        String where = sign.equals("+") ? "p > q" : "p < q";
        return new Words(words.say("gaussian.area", inUnit, unit, where),
                words.say("gaussian.area.brief", inUnit, unit, where));
    }

    private static Point extreme(Polyline line, int sign) {
        int best = 0;
        for (int i = 1; i < line.size(); i++) {
            if (sign * line.ys()[i] > sign * line.ys()[best]) {
                best = i;
            }
        }
        return new Point(line.xs()[best], line.ys()[best]);
    }

    /** Returns the place beside an extreme where the line is back under a part of it. */
    private static Point flank(Polyline line, Point extreme, int side, double part) {
        int i = side > 0 ? 0 : line.size() - 1;
        Point flank = extreme;
        for (; i >= 0 && i < line.size(); i += side) {
            boolean beyond = side * (line.xs()[i] - extreme.x()) > 0;
            if (beyond && Math.abs(line.ys()[i]) < part * Math.abs(extreme.y())) {
                return new Point(line.xs()[i], line.ys()[i]);
            }
            flank = beyond ? new Point(line.xs()[i], line.ys()[i]) : flank;
        }
        return flank;
    }

    /** Returns the points of the view where normal curves bend, and the ends of the view. */
    private double[] knots(Normal... normals) {
        Interval view = axes.x().bounds();
        DoubleStream bends = Stream.of(normals).flatMapToDouble(normal -> DoubleStream.iterate(-6, z -> z <= 6,
                z -> z + 0.5).map(z -> normal.mu() + z * normal.sigma())).filter(view::contains);
        return DoubleStream.concat(bends, DoubleStream.of(view.min(), view.max())).toArray();
    }
}
