package kllab.lab.multivariate.plane;

import kllab.lab.plane.Ellipse;
import java.util.ArrayList;
import java.util.List;
import kllab.lab.Side;
import kllab.lab.compare.Ghost;
import kllab.lab.multivariate.model.MultivariatePanel;
import kllab.lab.multivariate.model.Pair;
import kllab.lab.multivariate.model.PictureOptions.Part;
import kllab.lab.plane.Section;
import kllab.math.distribution.MultivariateNormal;
import kllab.parameter.NumberText;
import kllab.parameter.Readout;
import kllab.plot.Mark.Placement;
import kllab.plot.Mark.Point;
import kllab.plot.Mark.Words;
import kllab.plot.Mark;
import kllab.plot.Plot;
import kllab.plot.Polyline;
import kllab.plot.Series;
import kllab.plot.Subplot;
import kllab.plot.contour.Contours;
import kllab.text.Catalog;

/** The plot of a pair of the plane: ellipses, the layers that are chosen, and what is lit. */
public final class PlanePicture {
    private static final List<Double> SHADES_OF_P = List.of(2.0, 1.5, 1.0, 0.5);
    private static final List<Double> SHADES_OF_Q = List.of(2.0, 1.0);
    private static final List<Double> OUTLINES = List.of(2.0, 1.0);

    private final PlaneScene scene;
    private final Section shown;
    /** Beyond it nothing is drawn. */
    private final Section box;
    private final Catalog words;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Series> series = new ArrayList<>();

    private PlanePicture(PlaneScene scene, Section shown, Catalog words) {
        this.scene = scene;
        this.shown = shown;
        this.box = shown.surroundings();
        this.words = words;
    }

    /**
     * The plot.
     *
     * @param shown what is really shown, with equal units on both axes
     * @param lit the part of the formula that is lit
     */
    public static Plot of(PlaneScene scene, Section shown, Part lit, Catalog words) {
        PlanePicture picture = new PlanePicture(scene, shown, words);
        if (scene.shown().density()) {
            picture.density();
        }
        scene.layers().integrand().ifPresent(picture::integrand);
        LitMarks light = new LitMarks(scene, shown, words);
        picture.marks.addAll(light.areas(lit));
        picture.independent();
        scene.of().ghosts().pairs().forEach(picture::ghost);
        OUTLINES.forEach(sigmas -> picture.outline(scene.q(), sigmas, "q"));
        OUTLINES.forEach(sigmas -> picture.outline(scene.p(), sigmas, "p"));
        picture.marks.addAll(MarginalMarks.of(scene, shown));
        picture.series.addAll(MarginalMarks.series(scene, shown));
        picture.notes(lit);
        picture.marks.addAll(light.lines(lit));
        picture.names();
        picture.independentNames();
        scene.layers().integrand().ifPresent(picture::signs);
        return new Plot(shown.x(), List.of(new Subplot(shown.y(), 1, picture.marks, picture.series)
                .named(scene.isWhitened() ? "z₂" : "y"))).named(scene.isWhitened() ? "z₁" : "x");
    }

    private void density() {
        SHADES_OF_Q.forEach(sigmas -> fill(scene.q(), sigmas, "q-shade"));
        SHADES_OF_P.forEach(sigmas -> fill(scene.p(), sigmas, "p-shade"));
    }

    private void fill(MultivariateNormal normal, double sigmas, String style) {
        marks.add(new Mark.Region(List.of(new Ellipse(normal, sigmas).within(box)), style));
    }

    private void outline(MultivariateNormal normal, double sigmas, String style) {
        Polyline line = new Ellipse(normal, sigmas).within(box);
        marks.add(new Mark.Curve(line, style));
        series.add(Series.of(style.replace("best-", "best-diagonal-q-") + "-at-" + (int) sigmas + "-sigma", "", line));
    }

    /** The ellipses that are others now, thin, each with its name. */
    private void ghost(Ghost<Pair> ghost) {
        if (!ghost.of().isPlane()) {
            return;
        }
        for (Side side : Side.values()) {
            MultivariateNormal before = scene.coordinates().drawn(ghost.of().of(side));
            if (!before.equals(scene.coordinates().drawn(scene.of().state().pair().of(side)))) {
                Ellipse ellipse = new Ellipse(before, 2);
                marks.add(new Mark.Curve(ellipse.within(box), ghost.kind().key() + "-" + side.style()));
                marks.add(new Mark.Label(ellipse.furthest(-1, 1),
                        words.say("lab.ghost." + ghost.kind().key(), side.style()), new Placement(-1, 0.4, 0.4),
                        side.style() + "-small", Mark.Ground.along(ghost.kind().key() + "-" + side.style())));
            }
        }
    }

    private void integrand(IntegrandContours contours) {
        regions(contours.negative(), "integrand-negative");
        regions(contours.positive(), "integrand-positive");
    }

    private void signs(IntegrandContours contours) {
        sign(contours.positive(), "+", "positive-sign");
        sign(contours.negative(), "−", "negative-sign");
    }

    /** The levels, each over the one below, and lines about the lowest and the middle one: solid or dotted, by sign. */
    private void regions(List<Contours.Level> levels, String style) {
        levels.stream().filter(level -> !level.region().isEmpty())
                .forEach(level -> marks.add(new Mark.Region(level.region(), style)));
        for (int i = 0; i < levels.size(); i += 2) {
            levels.get(i).lines().forEach(line -> marks.add(new Mark.Curve(line, style + "-line")));
            series.add(new Series(style + "-at-" + NumberText.plain(levels.get(i).value()) + "-of-greatest", "",
                    levels.get(i).lines()));
        }
    }

    /** The sign stands on a line of its own, the one in the middle where there is one so high. */
    private void sign(List<Contours.Level> levels, String sign, String style) {
        levels.stream().limit(3).flatMap(level -> level.label().stream()).reduce((lower, higher) -> higher)
                .ifPresent(at -> marks.add(new Mark.Label(at, sign, new Placement(0, 0, 0), style,
                        Mark.Ground.onAnyOf("integrand-" + style.replace("sign", "line")))));
    }

    private void independent() {
        for (int i = 0; i < scene.layers().independent().size(); i++) {
            outline(scene.layers().independent().get(i).q(), 2, i == 0 ? "best-forward" : "best-reverse");
        }
    }

    private void names() {
        Point p = new Ellipse(scene.p(), 2).furthest(0, 1);
        Point q = new Ellipse(scene.q(), 2).furthest(-2, 1);
        marks.add(new Mark.Label(p, new Words("p", "p"), new Placement(0, 0, 0.8), "p-label",
                Mark.Ground.along("p")));
        marks.add(new Mark.Label(q, new Words("q", "q"), new Placement(-1, 0.4, 0.2), "q-label",
                Mark.Ground.along("q")));
    }

    /** Both names side by side, below the wider of the two: the dashes before them say which is which. */
    private void independentNames() {
        if (scene.layers().independent().isEmpty()) {
            return;
        }
        PlaneScene.Best forward = scene.layers().independent().get(0);
        Point corner = new Ellipse(forward.q(), 2).furthest(1, -1);
        name(forward, corner, "forward", -1.3);
        name(scene.layers().independent().get(1), corner, "reverse", -3.5);
    }

    private void name(PlaneScene.Best best, Point at, String name, double above) {
        String cost = scene.of().state().asks(MultivariatePanel.TERMS)
                ? Readout.COVERED
                : scene.of().shownValue(best.cost());
        marks.add(new Mark.Label(at,
                new Words(
                        words.say("multivariate.independent." + name, cost,
                                words.say(scene.of().state().unit().messageKey())),
                        words.say("multivariate.independent." + name + ".brief", cost)),
                new Placement(1, 0.3, above), "best-label", Mark.Ground.along("best-" + name)));
    }

    /** Adds the notes on the picture, line by line from its upper left corner. */
    private void notes(Part lit) {
        List<Words> lines = PlaneWords.notes(scene, lit, words);
        for (int i = 0; i < lines.size(); i++) {
            marks.add(new Mark.Label(new Point(shown.x().bounds().min(), Double.POSITIVE_INFINITY), lines.get(i),
                    new Placement(1, 0.4, -0.75 - 1.1 * i), "plane-note"));
        }
    }
}
