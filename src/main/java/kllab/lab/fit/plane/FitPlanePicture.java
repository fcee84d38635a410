package kllab.lab.fit.plane;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kllab.lab.compare.Ghost;
import kllab.lab.fit.model.FitPair;
import kllab.lab.fit.model.FitPanel;
import kllab.lab.fit.model.FitScene;
import kllab.lab.fit.model.plane.Components;
import kllab.lab.fit.model.plane.PlaneFit;
import kllab.lab.plane.Ellipse;
import kllab.lab.plane.PrincipalAxes;
import kllab.lab.plane.Section;
import kllab.math.distribution.MultivariateNormal;
import kllab.math.fit.plane.PlaneSearch;
import kllab.plot.Mark;
import kllab.plot.Mark.Placement;
import kllab.plot.Mark.Point;
import kllab.plot.Mark.Words;
import kllab.plot.Plot;
import kllab.plot.Polyline;
import kllab.plot.Series;
import kllab.plot.Subplot;
import kllab.plot.contour.Contours;
import kllab.text.Catalog;

/** The plot of a fit in the plane: contours of p, ellipses of its components and of q, and the best q of both ways. */
final class FitPlanePicture {
    private static final List<Integer> OUTLINES = List.of(2, 1);
    private static final MultivariateNormal PRIOR = MultivariateNormal.diagonal(new double[]{0, 0},
            new double[]{1, 1});
    /** How far out the knob that turns q is, in standard deviations: outside of the outer ellipse. */
    static final double KNOB = 2.45;

    /**
     * All that workers compute, perhaps of another fit, until that of this one is there.
     *
     * @param map the contours of p
     * @param minima drawn if they are of this fit
     */
    record Computed(PlaneMap map, FoundMinima minima) {
    }

    /**
     * The axes of the ellipses that have a handle to turn them, on a stem.
     *
     * @param p those of components
     * @param q those of q
     */
    record Stems(List<PrincipalAxes> p, PrincipalAxes q) {
        /** The list cannot change. */
        Stems {
            p = List.copyOf(p);
        }
    }

    private final PlaneFit fit;
    private final Section box;
    private final Catalog words;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Series> series = new ArrayList<>();

    private FitPlanePicture(FitScene scene, Section shown, Catalog words) {
        this.fit = scene.state().plane();
        this.box = shown.surroundings();
        this.words = words;
    }

    /**
     * The plot.
     *
     * @param shown what is really shown, with equal units on both axes
     * @param computed by workers
     * @param stems of the handles
     */
    static Plot of(FitScene scene, Section shown, Computed computed, Stems stems, Catalog words) {
        FitPlanePicture picture = new FitPlanePicture(scene, shown, words);
        picture.contours(computed.map);
        if (picture.fit.isLogistic()) {
            picture.prior();
        } else {
            picture.components();
        }
        scene.ghosts().forEach(picture::ghost);
        if (!scene.state().asks(FitPanel.VALUE)) {
            picture.best(computed.minima.of(picture.fit));
        }
        picture.outlines(picture.fit.q(), "q", "q");
        picture.turning(stems);
        picture.names();
        return new Plot(shown.x(),
                List.of(new Subplot(shown.y(), 1, picture.marks, picture.series).named(picture.axis("y"))))
                        .named(picture.axis("x"));
    }

    /** The name of an axis: of two weights what they are. */
    private String axis(String name) {
        return fit.isLogistic() ? words.say("fit.plane.axis." + name) : name;
    }

    private void contours(PlaneMap map) {
        for (Contours.Level level : map.levels()) {
            marks.add(new Mark.Region(level.region(), "p-shade"));
            series.add(new Series("p-at-" + level.value() + "-of-greatest", "", level.lines()));
        }
    }

    /** The prior of the weights, before any point was seen. */
    private void prior() {
        outlines(PRIOR, "prior", "prior");
        marks.add(new Mark.Label(new Ellipse(PRIOR, 2).furthest(1, 1), words.say("fit.plane.prior"),
                new Placement(1, 0.4, 0.3), "note", Mark.Ground.along("prior")));
    }

    private void components() {
        boolean one = fit.target().mixture().components().size() == 1;
        for (int i = 0; i < fit.target().count(); i++) {
            Components.Part<MultivariateNormal> part = fit.target().parts().get(i);
            if (part.weight() > 0) {
                outlines(part.normal(), one ? "p" : "plane-component", "component-" + (i + 1));
            }
        }
    }

    private void outlines(MultivariateNormal normal, String style, String name) {
        for (int sigmas : OUTLINES) {
            Polyline line = new Ellipse(normal, sigmas).within(box);
            marks.add(new Mark.Curve(line, style));
            series.add(Series.of(name + "-at-" + sigmas + "-sigma", "", line));
        }
    }

    /** The ellipses that are others now, thin, each with its name. */
    private void ghost(Ghost<FitPair> ghost) {
        PlaneFit before = ghost.of().target().plane();
        if (!before.isOn()) {
            return;
        }
        int count = before.isLogistic() ? 0 : before.target().count();
        for (int i = -1; i < count; i++) {
            MultivariateNormal normal = before.normal(i);
            if (i >= fit.target().count() || !normal.equals(fit.normal(i))) {
                String style = i < 0 ? "q" : "p";
                Ellipse ellipse = new Ellipse(normal, 2);
                marks.add(new Mark.Curve(ellipse.within(box), ghost.kind().key() + "-" + style));
                marks.add(new Mark.Label(ellipse.furthest(-1, 1), words.say("lab.ghost." + ghost.kind().key(), style),
                        new Placement(-1, 0.4, 0.4), style + "-small",
                        Mark.Ground.along(ghost.kind().key() + "-" + style)));
            }
        }
    }

    /** The best q of the family in both directions; of the reverse one all that are. */
    private void best(Optional<List<PlaneSearch.Minimum>> minima) {
        best(FoundMinima.forward(fit), "forward", "best-forward", new Point(1, 1));
        List<PlaneSearch.Minimum> all = minima.orElse(List.of());
        for (int i = all.size() - 1; i >= 0; i--) {
            best(all.get(i).q(), i == 0 ? "reverse" : "local", i == 0 ? "best-reverse" : "local-reverse",
                    new Point(1, -1));
        }
    }

    private void best(MultivariateNormal q, String name, String style, Point towards) {
        Ellipse ellipse = new Ellipse(q, 2);
        Polyline line = ellipse.within(box);
        marks.add(new Mark.Curve(line, style));
        series.add(Series.of(style + "-q-at-2-sigma", "", line));
        marks.add(new Mark.Label(ellipse.furthest(towards.x(), towards.y()), words.say("fit.plane.best." + name),
                new Placement(1, 0.4, 0.3 * towards.y()), "best-label", Mark.Ground.along(style)));
    }

    private void turning(Stems stems) {
        stems.p.forEach(axes -> marks.add(stem(axes, "p-stem")));
        if (fit.kind() == PlaneFit.Kind.FULL) {
            marks.add(stem(stems.q, "q-stem"));
        }
    }

    private static Mark stem(PrincipalAxes axes, String style) {
        return new Mark.Segment(axes.alongFirst(2), axes.alongFirst(KNOB), style);
    }

    private void names() {
        marks.add(new Mark.Label(new Ellipse(fit.q(), 2).furthest(-2, 1), new Words("q", "q"),
                new Placement(-1, 0.4, 0.2), "q-label", Mark.Ground.along("q")));
        if (fit.isLogistic()) {
            marks.add(new Mark.Label(new Ellipse(fit.target().density().moments(), 2).furthest(-1, -1),
                    words.say("fit.plane.posterior"), new Placement(-1, 0.4, -0.3), "p-label"));
            return;
        }
        marks.add(new Mark.Label(new Ellipse(fit.normal(0), 2).furthest(0, 1), new Words("p", "p"),
                new Placement(0, 0, 0.8), "p-label",
                Mark.Ground.along(fit.target().mixture().components().size() == 1 ? "p" : "plane-component")));
    }
}
