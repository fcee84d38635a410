package kllab.lab.fit.densities;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import kllab.lab.compare.Ghost;
import kllab.lab.fit.model.FitAxes;
import kllab.lab.fit.model.FitObjective;
import kllab.lab.fit.model.FitPair;
import kllab.lab.fit.model.FitPanel;
import kllab.lab.fit.model.FitScene;
import kllab.lab.fit.model.FitState;
import kllab.lab.fit.model.LineQ;
import kllab.lab.fit.model.Target;
import kllab.math.Interval;
import kllab.math.distribution.LineDensity;
import kllab.math.distribution.Normal;
import kllab.math.divergence.InformationUnit;
import kllab.parameter.NumberText;
import kllab.plot.Mark;
import kllab.plot.Mark.Placement;
import kllab.plot.Mark.Point;
import kllab.plot.Mark.Words;
import kllab.plot.Plot;
import kllab.plot.Polyline;
import kllab.plot.Sampler;
import kllab.plot.Series;
import kllab.plot.Subplot;
import kllab.text.Catalog;

/** The plot of the target p and the simple q, and below it of the integrand of the objective: where it is paid. */
public final class FitDensityPicture {
    /** The index of the panel of the densities. */
    static final int DENSITIES = 0;
    /** The part of a curve's height at which its name stands. */
    private static final double NAMED = 0.8;

    private final FitScene scene;
    private final FitState state;
    private final FitAxes axes;
    private final Catalog words;

    private FitDensityPicture(FitScene scene, FitAxes axes, Catalog words) {
        this.scene = scene;
        this.state = scene.state();
        this.axes = axes;
        this.words = words;
    }

    /** The plot of a scene. */
    public static Plot of(FitScene scene, FitAxes axes, Catalog words) {
        FitDensityPicture picture = new FitDensityPicture(scene, axes, words);
        List<Subplot> subplots = new ArrayList<>(List.of(picture.densities()));
        if (scene.state().objective().objective().hasIntegrand()) {
            subplots.add(picture.integrand());
        }
        return new Plot(axes.x(), subplots).named("x");
    }

    private Subplot densities() {
        Sampler sampler = Sampler.of(axes.density());
        LineDensity q = state.line().density();
        Polyline ofP = sampler.sample(scene.p()::density, knots(scene.p()));
        Polyline ofQ = sampler.sample(q::density, knots(q));
        List<Mark> marks = new ArrayList<>();
        scene.ghosts().forEach(ghost -> ghost(marks, ghost, sampler));
        marks.add(new Mark.Area(ofP, 0, "p-area"));
        List<Series> series = new ArrayList<>(List.of(Series.of("p", "", ofP), Series.of("q", "", ofQ)));
        if (!state.target().isMixture()) {
            posterior(marks, series, sampler);
        } else if (state.target().mixture().components().size() > 1) {
            for (int i = 0; i < state.target().count(); i++) {
                component(marks, series, i, sampler);
            }
        }
        moments(marks, series, sampler);
        if (state.line().isMixture()) {
            part(marks, series, List.of(state.line(), state.line().swapped()), sampler);
        }
        marks.add(new Mark.Curve(ofP, "p"));
        marks.add(new Mark.Curve(ofQ, "q"));
        int highest = ofP.highest();
        marks.add(beside(ofP, highest, new Words(target(), "p"), "p"));
        Normal selected = state.q();
        int side = selected.mu() < ofP.xs()[highest] ? -1 : 1;
        double reach = selected.sigma() * Math.sqrt(-2 * Math.log(NAMED));
        double place = selected.mu() + side * reach;
        marks.add(new Mark.Label(new Point(place, q.density(place)),
                new Words("q = " + state.line().named(), "q"),
                new Placement(side, 1.2, 0.45), "q-label", Mark.Ground.along("q")));
        return new Subplot(axes.density(), 1.6, marks, series).named(words.say("plot.axis.density"));
    }

    private String target() {
        return state.target().isMixture()
                ? words.say("fit.target", state.target().mixture().components().size())
                : words.say("fit.target.posterior");
    }

    /** Prior and likelihood of a posterior, the likelihood as high as the posterior: its height means nothing. */
    private void posterior(List<Mark> marks, List<Series> series, Sampler sampler) {
        scene.posterior().ifPresent(posterior -> {
            Polyline prior = sampler.sample(Normal.STANDARD::density, knots(Normal.STANDARD));
            double[] places = posterior.landmarks();
            double top = posterior.likelihood().highest();
            double height = Arrays.stream(places).map(posterior::density).max().orElseThrow();
            Polyline likelihood = sampler.sample(z -> height * Math.exp(posterior.logLikelihood(z) - top),
                    knots(posterior));
            marks.add(new Mark.Curve(prior, "prior"));
            marks.add(new Mark.Curve(likelihood, "likelihood"));
            series.add(Series.of("prior", "", prior));
            series.add(Series.of("likelihood", "", likelihood));
            marks.add(new Mark.Label(new Point(-1.2, Normal.STANDARD.density(-1.2)), words.say("fit.prior"),
                    new Placement(-1, 0.6, 0.5), "note", Mark.Ground.along("prior")));
            int at = likelihood.highest();
            marks.add(beside(likelihood, at, new Words(words.say("fit.likelihood"), words.say("fit.likelihood")),
                    "likelihood"));
        });
    }

    /** The name of a curve beside its summit. */
    private Mark beside(Polyline line, int summit, Words name, String style) {
        int i = summit;
        int side = axes.x().fraction(line.xs()[summit]) < 0.7 ? 1 : -1;
        while (i + side > 0 && i + side < line.size() - 1 && line.ys()[i] > NAMED * line.ys()[summit]) {
            i += side;
        }
        return new Mark.Label(new Point(line.xs()[i], line.ys()[i]), name, new Placement(side, 1.2, 0.6),
                style + "-label", Mark.Ground.along(style));
    }

    private void component(List<Mark> marks, List<Series> series, int index, Sampler sampler) {
        double weight = state.target().probability(index);
        if (weight > 0) {
            Normal normal = state.target().parts().get(index).normal();
            Polyline line = sampler.sample(x -> weight * normal.density(x), knots(normal));
            marks.add(new Mark.Curve(line, "component"));
            series.add(Series.of("component-" + (index + 1), "", line));
        }
    }

    /** The components of a mixture q: the selected one, and the other. */
    private void part(List<Mark> marks, List<Series> series, List<LineQ> selections, Sampler sampler) {
        for (int i = 0; i < selections.size(); i++) {
            LineQ each = selections.get(i);
            Polyline line = sampler.sample(x -> each.weight() * each.selected().density(x), knots(each.selected()));
            marks.add(new Mark.Curve(line, i == 0 ? "q-selected" : "q-other"));
            series.add(Series.of(i == 0 ? "q-selected" : "q-other", "", line));
        }
    }

    /** The normal distribution with the moments of p: it makes the forward divergence smallest. */
    private void moments(List<Mark> marks, List<Series> series, Sampler sampler) {
        if (state.target().isMixture() && !state.line().isMixture() && scene.p().normal().isEmpty()
                && state.objective().kind() != FitObjective.Kind.REVERSE
                && !state.asks(FitPanel.VALUE)) {
            Normal moments = scene.p().moments();
            Polyline line = sampler.sample(moments::density, knots(moments));
            marks.add(new Mark.Curve(line, "moments"));
            series.add(Series.of("moments", "", line));
            double left = moments.mu() - 1.3 * moments.sigma();
            marks.add(new Mark.Label(new Point(left, moments.density(left)), words.say("fit.moments"),
                    new Placement(-1, 0.6, 0.5), "p-small", Mark.Ground.along("moments")));
        }
    }

    /** The curves that are others now, thin, each with its name. */
    private void ghost(List<Mark> marks, Ghost<FitPair> ghost, Sampler sampler) {
        if (!ghost.of().target().equals(state.target())) {
            LineDensity before = ghost.of().target().density();
            Polyline line = sampler.sample(before::density, knots(before));
            marks.add(new Mark.Curve(line, ghost.kind().key() + "-p"));
            marks.add(name(ghost, line, line.highest(), "p"));
        }
        if (!ghost.of().line().equals(state.line().withFixed(false))) {
            LineDensity before = ghost.of().line().density();
            Polyline line = sampler.sample(before::density, knots(before));
            marks.add(new Mark.Curve(line, ghost.kind().key() + "-q"));
            marks.add(name(ghost, line, line.highest(), "q"));
        }
    }

    private Mark name(Ghost<FitPair> ghost, Polyline line, int at, String style) {
        String told = style.equals("q") ? ghost.of().line().named() : "";
        return new Mark.Label(new Point(line.xs()[at], line.ys()[at]),
                style + ": " + words.say("lab.ghost." + ghost.kind().key(), told).strip(), new Placement(-1, 0.6, 0.5),
                style + "-small", Mark.Ground.along(ghost.kind().key() + "-" + style));
    }

    private Subplot integrand() {
        LineDensity now = state.line().density();
        double[] knots = DoubleStream.concat(Arrays.stream(knots(scene.p())), Arrays.stream(knots(now))).sorted()
                .distinct().toArray();
        Polyline line = Sampler.of(axes.integrand()).sample(x -> height(scene.p(), now, x), knots);
        Polyline above = line.mapY(y -> Math.max(0, y));
        Polyline below = line.mapY(y -> Math.min(0, y));
        List<Mark> marks = new ArrayList<>();
        for (Ghost<FitPair> ghost : scene.ghosts()) {
            LineDensity p = ghost.of().target().density();
            LineDensity q = ghost.of().line().density();
            marks.add(new Mark.Curve(Sampler.of(axes.integrand()).sample(x -> height(p, q, x),
                    DoubleStream.concat(Arrays.stream(knots(p)), Arrays.stream(knots(q))).sorted().toArray()),
                    ghost.kind().key()));
        }
        marks.addAll(List.of(new Mark.Area(above, 0, "positive-area"), new Mark.Area(below, 0, "negative-area"),
                new Mark.Curve(line, "integrand")));
        int summit = line.highest();
        if (line.size() > 0 && line.ys()[summit] > 0) {
            String kind = state.objective().kind().key();
            String brief = words.say("fit.paid.brief." + kind);
            marks.add(new Mark.Label(new Point(line.xs()[summit], line.ys()[summit]),
                    new Mark.Words(words.say("fit.paid." + kind), brief, brief),
                    new Placement(axes.x().fraction(line.xs()[summit]) < 0.6 ? 1 : -1, 1, 0.4), "note",
                    Mark.Ground.NEAR));
        }
        return new Subplot(axes.integrand(), 1, marks,
                List.of(Series.of("integrand", state.unit().plainName(), line)))
                        .named(words.say("plot.axis.in", name(), words.say(state.unit().messageKey())));
    }

    /**
     * The integrand by its formula; one that is as long as that of α has a name before it, for where it is too long.
     */
    private String name() {
        String formula = formula(state);
        return formula.contains("α") ? words.say("fit.axis.alpha", formula) : formula;
    }

    private double height(LineDensity p, LineDensity q, double x) {
        double height = state.integrand(p.logDensity(x), q.logDensity(x));
        return Double.isNaN(height) ? 0 : height;
    }

    /** The formula of the integrand in the unit of a state. */
    static String formula(FitState state) {
        String log = state.unit().log();
        String rest = state.unit() == InformationUnit.NATS ? "" : "/ln 2";
        String alpha = NumberText.shown(state.objective().alpha());
        String simple = switch (state.objective().kind()) {
            case FORWARD, RENYI -> "p " + log + "(p/q)" + difference(state, "p", "q");
            case REVERSE -> "q " + log + "(q/p)" + difference(state, "q", "p");
            case JS -> "½ p " + log + "(p/m) + ½ q " + log + "(q/m)";
            case ALPHA -> "(αp + (1 − α)q − p^α q^(1 − α))/(α(1 − α))" + rest + ", α = " + alpha;
        };
        // At its ends the family is the divergences that it leads to.
        if (state.objective().kind() == FitObjective.Kind.ALPHA && state.objective().alpha() == 0) {
            return "q " + log + "(q/p)" + difference(state, "q", "p");
        }
        return state.objective().kind() == FitObjective.Kind.ALPHA && state.objective().alpha() == 1
                ? "p " + log + "(p/q)" + difference(state, "p", "q")
                : simple;
    }

    private static String difference(FitState state, String first, String second) {
        if (!state.options().nonNegative()) {
            return "";
        }
        return state.unit() == InformationUnit.NATS
                ? " − " + first + " + " + second
                : " − (" + first + " − " + second + ")/ln 2";
    }

    /** The points of the view where a density bends, and the ends of the view. */
    private double[] knots(LineDensity density) {
        Interval view = axes.x().bounds();
        return DoubleStream.concat(Arrays.stream(density.landmarks()).filter(view::contains),
                DoubleStream.of(view.min(), view.max())).sorted().distinct().toArray();
    }

    /** The highest point of a component of the target, where its handle is. */
    static Point summit(FitScene scene, int index) {
        Target target = scene.state().target();
        if (index >= target.count()) {
            return new Point(0, 0);
        }
        Normal normal = target.parts().get(index).normal();
        return new Point(normal.mu(), target.probability(index) * normal.density(normal.mu()));
    }
}
