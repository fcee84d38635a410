package kllab.lab.gaussian.derivation.areas;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import kllab.lab.gaussian.derivation.DerivationScene;
import kllab.lab.gaussian.derivation.DerivationStep;
import kllab.lab.gaussian.derivation.DerivationTerm;
import kllab.math.distribution.Normal;
import kllab.math.divergence.InformationUnit;
import kllab.parameter.Readout;
import kllab.plot.Mark.Placement;
import kllab.plot.Mark.Point;
import kllab.plot.Mark;
import kllab.plot.Plot;
import kllab.plot.Sampler;
import kllab.plot.Series;
import kllab.plot.Subplot;
import kllab.text.Catalog;

/** The line of the derivation that a person is at: each of its terms as an area, with the densities thin behind. */
final class LinePicture {
    /** The lines of whose terms the one that is taken away is the same for every σ₁, about which readers ask. */
    private static final List<String> OF_THE_VARIANCE = List.of("expectations", "variance");

    /** The place of a density's name, in standard deviations left of its peak: away from its handles. */
    private static final double NAMED_AT = 1.5;

    /** The reach within which a density is drawn finely, in its standard deviations. */
    private static final double DENSITY_REACH = 6;
    /** The reach of an area, in standard deviations of p: beyond it none is a hundredth of a pixel high. */
    private static final double AREA_REACH = 5.5;

    private final DerivationScene scene;
    private final LineAxes axes;
    private final int lit;
    private final Catalog words;

    private LinePicture(DerivationScene scene, LineAxes axes, int lit, Catalog words) {
        this.scene = scene;
        this.axes = axes;
        this.lit = lit;
        this.words = words;
    }

    /**
     * The plot of a scene.
     *
     * @param lit the index of the term that stands out, or {@link DerivationScene#NO_TERM}
     */
    static Plot of(DerivationScene scene, LineAxes axes, int lit, Catalog words) {
        return new Plot(axes.x(), List.of(new LinePicture(scene, axes, lit, words).panel()));
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

    private Subplot panel() {
        Normal p = scene.state().p();
        Normal q = scene.lineQ();
        List<Mark> marks = new ArrayList<>();
        density(marks, q, "q");
        density(marks, p, "p");
        Sampler sampler = Sampler.of(axes.y());
        double[] bends = bends(p, AREA_REACH).toArray();
        double[] knots = bends.length < 2 ? knots(p) : bends;
        List<DerivationTerm> terms = scene.line().terms();
        List<TermArea> areas = IntStream.range(0, terms.size())
                .mapToObj(i -> new TermArea(terms.get(i), sampler.sample(terms.get(i)::at, knots), standing(i)))
                .toList();
        // The one that stands out is painted over the others, and has its words before them.
        areas.stream().filter(each -> each.standing() != TermArea.Standing.OUT)
                .forEach(each -> marks.addAll(each.marks()));
        areas.stream().filter(each -> each.standing() == TermArea.Standing.OUT)
                .forEach(each -> marks.addAll(each.marks()));
        new AreaLabels(axes, p.mu(), p.mu() >= q.mu() ? 1 : -1).add(marks, areas, this::label);
        note(marks);
        List<Series> series = new ArrayList<>(List.of(densityOf("p", p), densityOf("q", q)));
        for (int i = 0; i < areas.size(); i++) {
            series.add(Series.of("term-" + (i + 1), InformationUnit.NATS.plainName(), areas.get(i).line()));
        }
        return new Subplot(axes.y(), 1, marks, series);
    }

    private TermArea.Standing standing(int term) {
        if (lit == DerivationScene.NO_TERM) {
            return TermArea.Standing.EVEN;
        }
        return term == lit ? TermArea.Standing.OUT : TermArea.Standing.BACK;
    }

    /** A density as it is, and not as high as it is drawn beside the areas. */
    private Series densityOf(String name, Normal normal) {
        return Series.of(name, "", Sampler.of(axes.y()).sample(x -> axes.density() * normal.density(x), knots(normal))
                .mapY(height -> height / axes.density()));
    }

    private void density(List<Mark> marks, Normal normal, String name) {
        DoubleUnaryOperator height = x -> axes.density() * normal.density(x);
        marks.add(new Mark.Curve(Sampler.of(axes.y()).sample(height, knots(normal)), name + "-thin"));
        double beside = normal.mu() - NAMED_AT * normal.sigma();
        if (axes.x().bounds().contains(beside)) {
            marks.add(new Mark.Label(new Point(beside, height.applyAsDouble(beside)), name, new Placement(-1, 0.3, 0.2),
                    name + "-label"));
        }
    }

    private String label(TermArea area) {
        String number = words.say("gaussian.line.area", scene.state().showsAreas()
                ? Readout.STANDARD.of(area.term().shown())
                : Readout.COVERED);
        if (area.standing() == TermArea.Standing.OUT) {
            return area.term().symbols().words() + "\n" + number;
        }
        boolean half = OF_THE_VARIANCE.contains(scene.line().name()) && area.term().sign() < 0;
        return half ? number + "\n" + words.say("gaussian.line.whatever") : number;
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
