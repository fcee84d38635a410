package kllab.lab.gaussian.derivation.areas;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import kllab.lab.gaussian.derivation.DerivationScene;
import kllab.lab.gaussian.derivation.DerivationStep;
import kllab.lab.gaussian.derivation.DerivationTerm;
import kllab.lab.compare.Ghost;
import kllab.lab.gaussian.densities.DensityPicture;
import kllab.lab.gaussian.model.GaussianPanel;
import kllab.lab.gaussian.model.GaussianScene;
import kllab.lab.gaussian.model.GaussianState;
import kllab.lab.gaussian.model.NormalPair;
import kllab.math.distribution.Normal;
import kllab.math.divergence.InformationUnit;
import kllab.parameter.Readout;
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

/**
 * The line of the derivation that a person is at: the densities and, below them, each of its terms as an area.
 *
 * @param scene what is shown
 * @param axes which values it shows
 * @param lit the index of the term that stands out, or {@link DerivationScene#NO_TERM}
 * @param words the language
 */
record LinePicture(DerivationScene scene, LineAxes axes, int lit, Catalog words) {
    /** The lines of whose terms the one that is taken away is the same for every σ₁, about which readers ask. */
    private static final List<String> OF_THE_VARIANCE = List.of("expectations", "variance");

    /** The index of the panel of the densities. */
    static final int DENSITIES = 0;
    /** The index of the panel of the areas. */
    static final int AREAS = 1;

    private static final double HEIGHT_OF_DENSITIES = 1;
    private static final double HEIGHT_OF_AREAS = 1.8;
    /** The place of the name of a q that the line is not about, in standard deviations beside its peak. */
    private static final double NAMED_AT = 1.2;
    /** The reach within which a density is drawn finely, in its standard deviations. */
    private static final double DENSITY_REACH = 6;
    /** The reach of an area, in standard deviations of p: beyond it none is a hundredth of a pixel high. */
    private static final double AREA_REACH = 5.5;

    /**
     * The plot of a scene.
     *
     * @param lit the index of the term that stands out, or {@link DerivationScene#NO_TERM}
     */
    static Plot of(DerivationScene scene, LineAxes axes, int lit, Catalog words) {
        LinePicture picture = new LinePicture(scene, axes, lit, words);
        return new Plot(axes.x(), List.of(picture.densities(), picture.areas())).named("x");
    }

    /** The term whose area is innermost of those that a point lies in, or {@link DerivationScene#NO_TERM}. */
    static int termAt(DerivationStep line, Point point) {
        return IntStream.range(0, line.terms().size())
                .filter(i -> point.y() * height(line, i, point) > 0
                        && Math.abs(point.y()) <= Math.abs(height(line, i, point)))
                .boxed().min((i, j) -> Double.compare(Math.abs(height(line, i, point)),
                        Math.abs(height(line, j, point))))
                .orElse(DerivationScene.NO_TERM);
    }

    private static double height(DerivationStep line, int term, Point point) {
        return line.terms().get(term).at(point.x());
    }

    /**
     * The densities, as the plot that this one takes the place of has them; but q is the one that the line is about.
     */
    private Subplot densities() {
        GaussianScene shown = scene.densities();
        List<Mark> marks = new ArrayList<>();
        List<Series> series = new ArrayList<>();
        if (scene.isAboutAnotherQ()) {
            Normal q = scene.state().q();
            Polyline set = Sampler.of(axes.density()).sample(q::density, knots(q));
            marks.add(new Mark.Curve(set, "q-thin"));
            int side = q.mu() >= 0 ? 1 : -1;
            double beside = q.mu() + side * NAMED_AT * q.sigma();
            marks.add(new Mark.Label(new Point(beside, q.density(beside)), words.say("gaussian.line.q"),
                    new Placement(side, 0.5, 0.4), "q-small", Mark.Ground.along("q-thin")));
            series.add(Series.of("q-as-set", "", set));
            shown = withStandardQ(shown);
        }
        Subplot panel = DensityPicture.panel(shown, axes.x(), axes.density(), words);
        marks.addAll(panel.marks());
        series.addAll(panel.series());
        return new Subplot(panel.sides(), HEIGHT_OF_DENSITIES, marks, series);
    }

    /** Returns the scene with N(0, 1) for q, now and before. */
    private static GaussianScene withStandardQ(GaussianScene shown) {
        GaussianState state = shown.state();
        return new GaussianScene(state.with(state.p(), Normal.STANDARD), shown.values(), shown.terms(), shown.areas(),
                shown.ghosts().stream()
                        .map(each -> new Ghost<>(each.kind(), new NormalPair(each.of().p(), Normal.STANDARD)))
                        .toList());
    }

    private Subplot areas() {
        Normal p = scene.state().p();
        List<Mark> marks = new ArrayList<>();
        Sampler sampler = Sampler.of(axes.areas());
        double[] bends = bends(p, AREA_REACH).toArray();
        double[] knots = bends.length < 2 ? knots(p) : bends;
        List<DerivationTerm> terms = scene.line().terms();
        List<TermArea> areas = IntStream.range(0, terms.size())
                .mapToObj(i -> new TermArea(terms.get(i), sampler.sample(terms.get(i)::at, knots), Hatching.of(i),
                        standing(i)))
                .toList();
        // The one that stands out is painted over the others, and has its words before them.
        areas.stream().filter(each -> each.standing() != TermArea.Standing.OUT)
                .forEach(each -> marks.addAll(each.marks(axes)));
        areas.stream().filter(each -> each.standing() == TermArea.Standing.OUT)
                .forEach(each -> marks.addAll(each.marks(axes)));
        AreaLabels labels = new AreaLabels(axes, p.mu());
        labels.add(marks, areas, this::label);
        note(marks);
        List<Series> series = new ArrayList<>();
        for (int i = 0; i < areas.size(); i++) {
            series.add(Series.of("term-" + (i + 1), InformationUnit.NATS.plainName(), areas.get(i).line()));
        }
        return new Subplot(axes.areas(), HEIGHT_OF_AREAS, marks, series).named(words.say("gaussian.line.axis"));
    }

    private TermArea.Standing standing(int term) {
        if (lit == DerivationScene.NO_TERM) {
            return TermArea.Standing.EVEN;
        }
        return term == lit ? TermArea.Standing.OUT : TermArea.Standing.BACK;
    }

    /** The name of the term with its number, and whatever is to be said of it. */
    private Words label(TermArea area) {
        DerivationTerm term = area.term();
        String name = term.signed();
        String number = scene.state().hidden().isAway(GaussianPanel.AREAS.key())
                ? name
                : words.say("gaussian.line.area", name,
                        scene.state().showsAreas() ? Readout.STANDARD.of(term.shown()) : Readout.COVERED);
        boolean half = OF_THE_VARIANCE.contains(scene.line().name()) && term.sign() < 0;
        return half
                ? new Words(number + "\n" + words.say("gaussian.line.whatever"), name)
                : new Words(number, name);
    }

    /** Says why there is nothing to see, where that is so. */
    private void note(List<Mark> marks) {
        List<DerivationTerm> terms = scene.line().terms();
        String key = terms.stream().anyMatch(each -> Double.isInfinite(each.value()))
                ? "gaussian.line.beyond"
                : terms.stream().allMatch(each -> isFlat(each)) ? "gaussian.line.flat" : "";
        if (!key.isEmpty()) {
            marks.add(new Mark.Label(new Point(axes.x().bounds().middle(), Double.NEGATIVE_INFINITY), words.say(key),
                    new Placement(0, 0, 1.2), "note"));
        }
    }

    private boolean isFlat(DerivationTerm term) {
        Normal p = scene.state().p();
        return DoubleStream.iterate(-4, z -> z <= 4, z -> z + 0.5).allMatch(z -> term.at(p.mu() + z * p.sigma()) == 0);
    }

    /** Returns the points of the view where a normal curve bends, and the ends of the view. */
    private double[] knots(Normal normal) {
        DoubleStream ends = DoubleStream.of(axes.x().bounds().min(), axes.x().bounds().max());
        return DoubleStream.concat(bends(normal, DENSITY_REACH), ends).toArray();
    }

    private DoubleStream bends(Normal normal, double reach) {
        return DoubleStream.iterate(-reach, z -> z <= reach, z -> z + 0.5)
                .map(z -> normal.mu() + z * normal.sigma()).filter(axes.x().bounds()::contains);
    }
}
