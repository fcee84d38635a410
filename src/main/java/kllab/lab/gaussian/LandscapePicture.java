package kllab.lab.gaussian;

import java.util.ArrayList;
import java.util.List;

import kllab.math.divergence.Descent;
import kllab.math.divergence.Descent.Direction;
import kllab.math.divergence.Parameterisation;
import kllab.parameter.NumberText;
import kllab.parameter.Readout;
import kllab.plot.Contours;
import kllab.plot.Mark;
import kllab.plot.Mark.Placement;
import kllab.plot.Mark.Point;
import kllab.plot.Mark.Words;
import kllab.plot.Panel;
import kllab.plot.Plot;
import kllab.text.Catalog;

/** The plot of KL over (μ, σ) with its slice, and the descents from p to q. */
final class LandscapePicture {
    /** Levels closer to each other than this part of the plot have no room for their labels. */
    private static final double LABEL_WIDTH = 0.13;
    private static final double LABEL_HEIGHT = 0.07;
    private static final double LARGEST_PLAIN = 1e4;
    private static final double SMALLEST_PLAIN = 1e-3;

    private final LandscapeScene scene;
    private final LandscapeFrame frame;
    private final Catalog words;
    private final List<Mark> marks = new ArrayList<>();

    private LandscapePicture(LandscapeScene scene, Catalog words) {
        this.scene = scene;
        this.frame = scene.contours().of().frame();
        this.words = words;
    }

    /** The plot of a scene, in the frame that its contours were computed for. */
    static Plot of(LandscapeScene scene, Catalog words) {
        LandscapePicture picture = new LandscapePicture(scene, words);
        picture.heights();
        picture.slice();
        picture.descents();
        picture.ends();
        picture.names();
        picture.levelLabels();
        return new Plot(picture.frame.mu(), List.of(new Panel(picture.frame.sigma(), 1, picture.marks)));
    }

    private void heights() {
        List<Contours.Level> levels = scene.contours().contours().levels();
        for (int i = 0; i < levels.size(); i++) {
            // All the ramp, also where there are few levels.
            long shade = levels.size() == 1 ? 0 : Math.round((double) LandscapeFrame.MOST_LEVELS * i / (levels.size() - 1));
            marks.add(new Mark.Region(levels.get(i).region(), "height-" + shade));
        }
        for (Contours.Level level : levels) {
            level.lines().forEach(line -> marks.add(new Mark.Curve(line, "contour")));
        }
    }

    private void slice() {
        double mu = scene.state().p().mu();
        marks.add(new Mark.Segment(new Point(mu, frame.sigma().bounds().min()),
                new Point(mu, frame.sigma().bounds().max()), "slice"));
    }

    private void descents() {
        LandscapeOptions options = scene.state().landscape();
        DescentPath shown = new DescentPath(frame);
        scene.paths().forEach((each, descent) -> marks
                .add(new Mark.Curve(shown.line(descent), "path-" + style(each))));
        marks.add(new Mark.Curve(shown.line(scene.walk()), "walked-" + style(options.coordinates())));
        if (scene.walk().steps() >= scene.walk().path().size()) {
            Descent.Point next = scene.walk().next(options.rate());
            Point from = DescentPath.point(scene.walk().here());
            marks.add(new Mark.Segment(from, shown.outside(from, next), "walked-" + style(options.coordinates())));
        }
    }

    /** The style of a path, by its dashes. */
    static String style(Parameterisation coordinates) {
        return switch (coordinates) {
            case SIGMA -> "sigma";
            case LOG_SIGMA -> "log-sigma";
            case LOG_VARIANCE -> "log-variance";
            case NATURAL -> "natural";
            case EXPECTATION -> "expectation";
        };
    }

    private void ends() {
        Point q = new Point(scene.state().q().mu(), scene.state().q().sigma());
        marks.add(new Mark.Dot(q, 0.36, "q-end"));
        if (scene.state().landscape().steps() > 0) {
            marks.add(new Mark.Dot(DescentPath.point(scene.walk().here()), 0.3, "walker"));
        }
        int side = scene.state().p().mu() > q.x() ? -1 : 1;
        marks.add(new Mark.Label(q, new Words("q", ""), new Placement(side, 0.5, 0), "q-label"));
    }

    private void names() {
        double mu = scene.state().p().mu();
        String title = scene.state().landscape().direction() == Direction.FORWARD
                ? "gaussian.landscape.forward"
                : "gaussian.landscape.reverse";
        if (scene.contours().contours().levels().isEmpty()) {
            marks.add(new Mark.Label(new Point(frame.mu().value(0.5), frame.sigma().value(0.5)),
                    words.say("gaussian.curve.nothing"), new Placement(0, 0, 0), "note"));
        }
        marks.add(new Mark.Label(new Point(frame.mu().bounds().min(), Double.POSITIVE_INFINITY), words.say(title,
                words.say(scene.state().unit().messageKey())), new Placement(1, 0.1, -0.6), "title"));
        if (frame.mu().bounds().contains(mu)) {
            int side = frame.mu().fraction(mu) > 0.7 ? -1 : 1;
            marks.add(new Mark.Label(new Point(mu, Double.POSITIVE_INFINITY),
                    new Words(words.say("gaussian.landscape.slice"), ""), new Placement(side, 0.3, -1.9), "slice-label"));
        }
        DescentPath shown = new DescentPath(frame);
        Parameterisation chosen = scene.state().landscape().coordinates();
        scene.paths().forEach((each, descent) -> shown.label(each, descent).ifPresent(spot -> marks
                .add(new Mark.Label(spot.at(), new Words(words.say(messageKey(each)), ""), spot.placement(),
                        each == chosen ? "walked-label" : "path-label"))));
    }

    /** The key of the name of coordinates. */
    static String messageKey(Parameterisation coordinates) {
        return "gaussian.landscape.coordinates." + style(coordinates).replace('-', '_');
    }

    /** The heights of the levels, the outer first, as far as they have room. */
    private void levelLabels() {
        List<Point> taken = new ArrayList<>();
        List<Contours.Level> levels = scene.contours().contours().levels();
        for (int i = levels.size() - 1; i > 0; i--) {
            double level = frame.levels().get(i - 1);
            levels.get(i).label().filter(at -> isFree(at, taken)).ifPresent(at -> {
                taken.add(at);
                marks.add(new Mark.Label(at, new Words(text(level), ""), new Placement(0, 0, 0), "level"));
            });
        }
        if (taken.isEmpty() && !levels.isEmpty()) {
            Point middle = new Point(frame.mu().value(0.5), frame.sigma().value(0.5));
            marks.add(new Mark.Label(middle, words.say("gaussian.landscape.flat"), new Placement(0, 0, 0), "note"));
        }
    }

    private boolean isFree(Point at, List<Point> taken) {
        double x = frame.mu().fraction(at.x());
        double y = frame.sigma().fraction(at.y());
        return x > 0.02 && x < 0.99 && y > 0.02 && y < 0.98 && taken.stream()
                .noneMatch(other -> Math.abs(frame.mu().fraction(other.x()) - x) < LABEL_WIDTH
                        && Math.abs(frame.sigma().fraction(other.y()) - y) < LABEL_HEIGHT);
    }

    private static String text(double level) {
        return level >= SMALLEST_PLAIN && level < LARGEST_PLAIN
                ? NumberText.shown(level)
                : new Readout(1).of(level);
    }

}
