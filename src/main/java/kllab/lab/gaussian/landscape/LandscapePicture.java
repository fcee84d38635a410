package kllab.lab.gaussian.landscape;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kllab.lab.compare.Ghost;
import kllab.lab.descent.Coordinates;
import kllab.lab.gaussian.model.LandscapeAxes;
import kllab.lab.gaussian.model.LandscapeOptions;
import kllab.lab.gaussian.model.NormalPair;
import kllab.math.distribution.Normal;
import kllab.math.divergence.descent.Descent;
import kllab.math.divergence.descent.Parameterisation;
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
import kllab.text.Message;

/** The plot of KL over (μ, σ) with its slice, the descents to compare, and the one that leads to p. */
public final class LandscapePicture {
    private static final String SLICE = "μ = μ₁";
    /** Levels closer to each other than this part of the plot have no room for their labels. */
    private static final double LABEL_WIDTH = 0.13;
    private static final double LABEL_HEIGHT = 0.07;
    /** The part of the plot beyond which the name of the slice stands left of it. */
    private static final double SLICE_TURNS = 0.7;
    private static final double SLICE_NAMED = 0.94;
    private static final double LARGEST_PLAIN = 1e4;
    private static final double SMALLEST_PLAIN = 1e-3;

    private final LandscapeScene scene;
    private final LandscapeAxes axes;
    private final Catalog words;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Series> series = new ArrayList<>();

    private LandscapePicture(LandscapeScene scene, Catalog words) {
        this.scene = scene;
        this.axes = scene.contours().of().axes();
        this.words = words;
    }

    /** The plot of a scene, in the axes that its contours were computed for. */
    static Plot of(LandscapeScene scene, Catalog words) {
        return of(scene, List.of(), words);
    }

    /** The same, with where p was before. */
    public static Plot of(LandscapeScene scene, List<Ghost<NormalPair>> ghosts, Catalog words) {
        LandscapePicture picture = new LandscapePicture(scene, words);
        picture.heights();
        picture.slice();
        picture.descents();
        ghosts.forEach(picture::ghost);
        picture.ends();
        picture.nothing();
        picture.sliceName();
        picture.pathNames();
        picture.levelLabels();
        return new Plot(picture.axes.mu(),
                List.of(new Subplot(picture.axes.sigma(), 1, picture.marks, picture.series).named(picture.height())))
                        .named("μ");
    }

    private void heights() {
        List<Contours.Level> levels = scene.contours().contours().levels();
        for (int i = 0; i < levels.size(); i++) {
            // All the ramp, also where there are few levels.
            long shade = Math.round((double) LandscapeAxes.MOST_LEVELS * i / Math.max(1, levels.size() - 1));
            marks.add(new Mark.Region(levels.get(i).region(), "height-" + shade));
        }
        for (int i = 1; i < levels.size(); i++) {
            series.add(new Series("contour-" + NumberText.plain(axes.levels().get(i - 1)) + "-"
                    + scene.state().unit().plainName(), "", levels.get(i).lines()));
        }
        for (Contours.Level level : levels) {
            level.lines().forEach(line -> marks.add(new Mark.Curve(line, "contour")));
        }
    }

    private void slice() {
        double mu = scene.state().p().mu();
        marks.add(new Mark.Segment(new Point(mu, axes.sigma().bounds().min()),
                new Point(mu, axes.sigma().bounds().max()), "slice"));
    }

    private void descents() {
        LandscapeOptions options = scene.state().landscape();
        DescentPath shown = new DescentPath(axes);
        scene.paths().all().forEach(
                (each, descent) -> path(shown.line(descent), "path-" + Coordinates.style(each),
                        "descent-ahead-in-" + Coordinates.style(each)));
        path(shown.line(scene.walk()), "walked-" + Coordinates.style(options.coordinates()), "descent-taken");
        if (scene.walk().steps() >= scene.walk().path().size()) {
            Descent.Point next = scene.walk().next(options.rate());
            Point from = DescentPath.point(scene.walk().here());
            marks.add(new Mark.Segment(from, shown.outside(from, next),
                    "walked-" + Coordinates.style(options.coordinates())));
        }
    }

    private void path(Polyline line, String style, String name) {
        marks.add(new Mark.Curve(line, style));
        series.add(Series.of(name, "", line));
    }

    /** Where p was, unless the trail of the descent begins there. */
    private void ghost(Ghost<NormalPair> ghost) {
        Normal was = ghost.of().p();
        if (!was.equals(scene.state().p()) && !scene.start().equals(Optional.of(was))) {
            marks.add(new Mark.Dot(point(was), 0.36, ghost.kind().key() + "-dot"));
            marks.add(new Mark.Label(point(was),
                    words.say("lab.ghost." + ghost.kind().key(), "p"),
                    new Placement(was.mu() > scene.state().p().mu() ? 1 : -1, 0.5, 0), "p-small",
                    Mark.Ground.ofDot(ghost.kind().key() + "-dot")));
        }
    }

    private void ends() {
        Point q = point(scene.state().q());
        marks.add(new Mark.Dot(q, 0.36, "q-end"));
        Point p = point(scene.state().p());
        scene.start().ifPresent(start -> marks.add(new Mark.Dot(point(start), 0.3, "descent-start")));
        if (scene.isAhead()) {
            marks.add(new Mark.Dot(DescentPath.point(scene.walk().here()), 0.3, "walker"));
        }
        marks.add(new Mark.Dot(p, 0.4, "p-end"));
        int side = p.x() > q.x() ? -1 : 1;
        marks.add(new Mark.Label(q, new Words("q", "q"), new Placement(side, 0.5, 0), "q-label",
                Mark.Ground.ofDot("q-end")));
        marks.add(new Mark.Label(p, new Words("p", "p"), new Placement(-side, 0.75, 0), "p-label",
                Mark.Ground.ofDot("p-end")));
        scene.start().filter(start -> isApart(point(start), p)).ifPresent(start -> marks.add(new Mark.Label(
                point(start), words.say("lab.descent.start"),
                new Placement(start.mu() > q.x() ? 1 : -1, 0.5, 0), "start-label",
                Mark.Ground.ofDot("descent-start"))));
    }

    private static Point point(Normal normal) {
        return new Point(normal.mu(), normal.sigma());
    }

    private boolean isApart(Point one, Point other) {
        return Math.abs(axes.mu().fraction(one.x()) - axes.mu().fraction(other.x())) > LABEL_WIDTH / 2
                || Math.abs(axes.sigma().fraction(one.y()) - axes.sigma().fraction(other.y())) > LABEL_HEIGHT;
    }

    /** The name of the upright axis, and what the heights are. */
    private String height() {
        return words.say("gaussian.landscape.axis", LandscapeWords.surface(scene.state().landscape().direction()),
                words.say(scene.state().unit().messageKey()));
    }

    private void nothing() {
        if (scene.contours().contours().levels().isEmpty()) {
            marks.add(new Mark.Label(new Point(axes.mu().value(0.5), axes.sigma().value(0.5)),
                    words.say("gaussian.curve.nothing"), new Placement(0, 0, 0), "note"));
        }
    }

    private void sliceName() {
        double mu = scene.state().p().mu();
        if (axes.mu().bounds().contains(mu)) {
            int side = axes.mu().fraction(mu) > SLICE_TURNS ? -1 : 1;
            marks.add(new Mark.Label(new Point(mu, axes.sigma().value(SLICE_NAMED)),
                    new Words(words.say("gaussian.landscape.slice"), SLICE, SLICE), new Placement(side, 0.3, 0),
                    "slice-label", Mark.Ground.along("slice")));
        }
    }

    /**
     * The name of each path, beside it where it is furthest from the others, the chosen one's first. In a key the
     * letter behind a piece of the path is enough, and leaves the landscape its height.
     */
    private void pathNames() {
        DescentPath shown = new DescentPath(axes);
        Parameterisation chosen = scene.state().landscape().coordinates();
        Map<Parameterisation, List<Point>> samples = new EnumMap<>(Parameterisation.class);
        scene.paths().all().forEach((each, descent) -> samples.put(each, shown.samples(descent)));
        samples.keySet().stream().sorted(Comparator.comparing(each -> each != chosen))
                .forEach(each -> DescentPath.mostApart(samples, each)
                        .ifPresent(at -> marks
                                .add(new Mark.Label(shown.value(at), new Words(name(each), symbol(each), symbol(each)),
                                        new Placement(1, 0.5, 0.4), each == chosen ? "walked-label" : "path-label",
                                        Mark.Ground.along("path-" + Coordinates.style(each))))));
    }

    /** The name of coordinates without words before their letter. */
    private String symbol(Parameterisation coordinates) {
        String name = name(coordinates);
        return name.startsWith("log") ? name : name.substring(name.lastIndexOf(' ') + 1);
    }

    private String name(Parameterisation coordinates) {
        return words.say(Message.key("lab.descent.coordinates.", coordinates));
    }

    /** The heights of the levels, the outer first, as far as they have room. */
    private void levelLabels() {
        List<Point> taken = new ArrayList<>();
        List<Contours.Level> levels = scene.contours().contours().levels();
        for (int i = levels.size() - 1; i > 0; i--) {
            double level = axes.levels().get(i - 1);
            spot(levels.get(i)).filter(at -> isFree(at, taken)).ifPresent(at -> {
                taken.add(at);
                marks.add(new Mark.Label(at, text(level), new Placement(0, 0, 0), "level",
                        Mark.Ground.onAnyOf("contour")));
            });
        }
        if (taken.isEmpty() && !levels.isEmpty()) {
            Point middle = new Point(axes.mu().value(0.5), axes.sigma().value(0.5));
            marks.add(new Mark.Label(middle, words.say("gaussian.landscape.flat"), new Placement(0, 0, 0), "note"));
        }
    }

    /** Returns the place of a level's label: beside q on the side away from p, if the level is crossed there. */
    private Optional<Point> spot(Contours.Level level) {
        double mu = scene.state().q().mu();
        double sigma = scene.state().q().sigma();
        double side = scene.state().p().mu() > mu ? -1 : 1;
        for (Polyline line : level.lines()) {
            for (int i = 1; i < line.size(); i++) {
                double below = line.ys()[i - 1] - sigma;
                double above = line.ys()[i] - sigma;
                if (below > 0 != above > 0 && side * (line.xs()[i] - mu) > 0) {
                    double part = below / (below - above);
                    return Optional.of(new Point(line.xs()[i - 1] + part * (line.xs()[i] - line.xs()[i - 1]), sigma));
                }
            }
        }
        return level.label();
    }

    private boolean isFree(Point at, List<Point> taken) {
        double x = axes.mu().fraction(at.x());
        double y = axes.sigma().fraction(at.y());
        return x > 0.02 && x < 0.99 && y > 0.02 && y < 0.98 && taken.stream()
                .noneMatch(other -> Math.abs(axes.mu().fraction(other.x()) - x) < LABEL_WIDTH
                        && Math.abs(axes.sigma().fraction(other.y()) - y) < LABEL_HEIGHT);
    }

    private static String text(double level) {
        return level >= SMALLEST_PLAIN && level < LARGEST_PLAIN
                ? NumberText.shown(level)
                : new Readout(1).of(level);
    }

}
