package kllab.lab.gaussian.densities;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import kllab.lab.Side;

import kllab.lab.gaussian.model.GaussianAxes;
import kllab.lab.gaussian.model.GaussianPanel;
import kllab.lab.gaussian.model.GaussianScene;
import kllab.lab.gaussian.model.GaussianState;
import kllab.lab.compare.Ghost;
import kllab.lab.gaussian.model.NormalPair;
import kllab.math.Interval;
import kllab.math.distribution.Normal;
import kllab.math.divergence.KullbackLeibler;
import kllab.math.divergence.SignedAreas;
import kllab.parameter.NumberText;
import kllab.parameter.Readout;
import kllab.plot.Axis;
import kllab.plot.Mark.Placement;
import kllab.plot.Mark.Point;
import kllab.plot.Mark.Words;
import kllab.plot.Mark;
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
    private record Frame(Axis x, Axis density, Axis integrand) {
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
                new Frame(axes.x(), axes.density(), axes.integrand()), words);
        return new Plot(axes.x(), List.of(picture.densities(), picture.integrand())).named("x");
    }

    /** Returns the panel of the densities alone, on axes of its own. */
    public static Subplot panel(GaussianScene scene, Axis x, Axis density, Catalog words) {
        return new DensityPicture(scene, new Frame(x, density, density), words).densities();
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
        int side = p.mu() >= q.mu() ? 1 : -1;
        marks.add(name("p", p, side, 0.88));
        marks.add(name("q", q, -side, 0.66));
        marks.add(new Mark.Label(new Point(p.mu(), 0.06 * peak), "μ₁", new Placement(-1, 0.4, 0), "p-small"));
        marks.add(new Mark.Label(new Point(p.mu() + p.sigma() / 2, shoulder), "σ₁", new Placement(0, 0, 0.6),
                "p-small"));
        return new Subplot(axes.density(), 1.6, marks, List.of(Series.of("p", "", ofP), Series.of("q", "", ofQ)))
                .named(words.say("plot.axis.density"));
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
                        words.say("lab.ghost." + ghost.kind().key(), moved(before, now)),
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
        double[] knots = DoubleStream.concat(DoubleStream.of(knots(p)),
                DoubleStream.of(SignedAreas.crossings(p, q)).filter(axes.x().bounds()::contains)).toArray();
        Polyline line = Sampler.of(axes.integrand()).sample(scene.state()::integrand, knots);
        Polyline above = line.mapY(y -> Math.max(0, y));
        Polyline below = line.mapY(y -> Math.min(0, y));
        List<Mark> marks = new ArrayList<>(List.of(new Mark.Area(above, 0, "positive-area"),
                new Mark.Area(below, 0, "negative-area"), new Mark.Curve(line, "integrand")));
        scene.ghosts().forEach(ghost -> marks.add(2, new Mark.Curve(Sampler.of(axes.integrand()).sample(
                x -> scene.state().unit().of(KullbackLeibler.integrand(ghost.of().p(), ghost.of().q(), x)),
                knots(ghost.of().p())),
                ghost.kind().key())));
        boolean away = scene.state().isAway(GaussianPanel.AREAS);
        double unitArea = away ? 0 : scene.state().unit().of(scene.areas().positive());
        double unitBelow = away ? 0 : scene.state().unit().of(scene.areas().negative());
        Point summit = extreme(above, 1);
        int side = axes.x().fraction(summit.x()) < 0.66 ? 1 : -1;
        Point beside = new Point(flank(above, summit, side).x(), 0.75 * summit.y());
        if (unitArea > 0) {
            marks.add(new Mark.Label(beside, area("+", unitArea),
                    new Placement(side, 0.5, 0), "positive-label", Mark.Ground.off("negative-area")));
        }
        if (unitBelow < 0) {
            Point bottom = extreme(below, -1);
            int outward = bottom.x() <= summit.x() ? -1 : 1;
            Point foot = new Point(flank(below, bottom, outward).x(), Double.NEGATIVE_INFINITY);
            marks.add(new Mark.Label(foot, area("−", -unitBelow), new Placement(outward, 0.5, 0.6),
                    "negative-label", Mark.Ground.off("positive-area")));
        }
        return new Subplot(axes.integrand(), 1, marks,
                List.of(Series.of("integrand", scene.state().unit().plainName(), line)))
                        .named(words.say("plot.axis.in", formula(scene.state()),
                                words.say(scene.state().unit().messageKey())));
    }

    /** Returns the formula of the integrand in the unit of a state. */
    static String formula(GaussianState state) {
        return "p " + state.unit().log() + "(p/q)";
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

    /** Returns the place beside an extreme where the line is back under a quarter of it. */
    private static Point flank(Polyline line, Point extreme, int side) {
        int i = side > 0 ? 0 : line.size() - 1;
        Point flank = extreme;
        for (; i >= 0 && i < line.size(); i += side) {
            boolean beyond = side * (line.xs()[i] - extreme.x()) > 0;
            if (beyond && Math.abs(line.ys()[i]) < 0.22 * Math.abs(extreme.y())) {
                return new Point(line.xs()[i], line.ys()[i]);
            }
            flank = beyond ? new Point(line.xs()[i], line.ys()[i]) : flank;
        }
        return flank;
    }

    /** Returns the points of the view where a normal curve bends, and the ends of the view. */
    private double[] knots(Normal normal) {
        Interval view = axes.x().bounds();
        DoubleStream bends = DoubleStream.iterate(-6, z -> z <= 6, z -> z + 0.5)
                .map(z -> normal.mu() + z * normal.sigma()).filter(view::contains);
        return DoubleStream.concat(bends, DoubleStream.of(view.min(), view.max())).toArray();
    }
}
