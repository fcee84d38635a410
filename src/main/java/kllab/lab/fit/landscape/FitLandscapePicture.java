package kllab.lab.fit.landscape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kllab.lab.compare.Ghost;
import kllab.lab.descent.Coordinates;
import kllab.lab.fit.model.DescentOptions;
import kllab.lab.fit.model.FitAxes;
import kllab.lab.fit.model.FitPair;
import kllab.lab.fit.model.FitPanel;
import kllab.lab.fit.model.FitScene;
import kllab.lab.fit.model.FitState;
import kllab.math.Interval;
import kllab.math.distribution.Normal;
import kllab.math.fit.FitSearch;
import kllab.math.fit.descent.FitDescent;
import kllab.parameter.NumberText;
import kllab.parameter.Readout;
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

/** The plot of the objective over the μ and σ of q, with its minima and where q is. */
final class FitLandscapePicture {
    /** Levels from here on are written as powers of ten. */
    private static final double MANY_DIGITS = 1e5;
    private static final Readout FAR = new Readout(1);
    /** The shades of heights that the stylesheet has. */
    private static final int SHADES = 9;
    /** The tints of basins that the stylesheet has; numbers and borders tell more of them apart. */
    private static final int TINTS = 8;
    private static final double LABEL_WIDTH = 0.13;
    private static final double LABEL_HEIGHT = 0.08;

    /**
     * All that workers compute, perhaps of another state, until that of this one is there.
     *
     * @param map the contours
     * @param basins of its minima
     * @param shown minima and the whole descent, drawn if they are of this state
     */
    record Computed(FitMap map, BasinMap basins, FollowedMap.Shown shown) {
    }

    private final FitScene scene;
    private final FitState state;
    private final FitAxes axes;
    private final Catalog words;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Series> series = new ArrayList<>();

    private FitLandscapePicture(FitScene scene, FitAxes axes, Catalog words) {
        this.scene = scene;
        this.state = scene.state();
        this.axes = axes;
        this.words = words;
    }

    /**
     * The plot of a scene.
     *
     * @param computed by workers
     */
    static Plot of(FitScene scene, FitAxes axes, Computed computed, Catalog words) {
        FitLandscapePicture picture = new FitLandscapePicture(scene, axes, words);
        if (!scene.state().asks(FitPanel.VALUE)) {
            picture.heights(computed.map, computed.basins);
            computed.shown.ahead().filter(found -> found.isOf(picture.state)).ifPresent(picture::ahead);
            picture.minima(computed.shown.minima(), computed.basins);
        }
        picture.held();
        picture.trail(computed.shown.ahead());
        scene.ghosts().forEach(picture::ghost);
        picture.places();
        return new Plot(axes.mu(), List.of(new Subplot(axes.sigma(), 1, picture.marks, picture.series)
                .named(words.say("fit.landscape.axis", words.say("fit.symbol." + picture.kind()),
                        words.say(scene.state().unit().messageKey()))))).named(words.say("fit.landscape.mu"));
    }

    private String kind() {
        return state.objective().kind().key();
    }

    private void heights(FitMap map, BasinMap basins) {
        List<Contours.Level> levels = map.contours().levels();
        boolean tinted = state.options().basins() && !state.line().fixed() && !basins.basins().isEmpty();
        for (int i = 0; i < levels.size() && !(tinted && i > 0); i++) {
            long shade = Math.round((double) SHADES * i / Math.max(1, levels.size() - 1));
            marks.add(new Mark.Region(levels.get(i).region(), "height-" + shade));
        }
        if (tinted) {
            tints(basins);
        }
        List<Point> taken = new ArrayList<>();
        for (int i = 1; i < levels.size(); i++) {
            Contours.Level level = levels.get(i);
            level.lines().forEach(line -> marks.add(new Mark.Curve(line, "contour")));
            series.add(new Series("contour-" + NumberText.plain(level.value()) + "-" + state.unit().plainName(), "",
                    level.lines()));
        }
        for (int i = levels.size() - 1; i > 0; i--) {
            Contours.Level level = levels.get(i);
            level.label().filter(at -> isFree(at, taken)).ifPresent(at -> {
                taken.add(at);
                marks.add(new Mark.Label(at, height(level.value()), new Placement(0, 0, 0),
                        "level", Mark.Ground.onAnyOf("contour")));
            });
        }
    }

    /** The number of a contour, short also where it is beyond all that a plot has room for. */
    private static String height(double value) {
        return value < MANY_DIGITS ? NumberText.shown(value) : FAR.of(value);
    }

    /** Each basin in a tint of its own; the borders are drawn as lines too. */
    private void tints(BasinMap map) {
        for (int i = 0; i < map.basins().size(); i++) {
            marks.add(new Mark.Region(map.basins().get(i).region(), "basin-" + i % TINTS));
        }
        for (int i = 0; i < map.basins().size(); i++) {
            List<Polyline> border = map.basins().get(i).border();
            border.forEach(line -> marks.add(new Mark.Curve(line, "basin-border")));
            series.add(new Series("basin-" + (i + 1), "", border));
        }
    }

    private boolean isFree(Point at, List<Point> taken) {
        double x = axes.mu().fraction(at.x());
        double y = axes.sigma().fraction(at.y());
        return x > 0.02 && x < 0.97 && y > 0.03 && y < 0.97 && taken.stream()
                .noneMatch(other -> Math.abs(axes.mu().fraction(other.x()) - x) < LABEL_WIDTH
                        && Math.abs(axes.sigma().fraction(other.y()) - y) < LABEL_HEIGHT);
    }

    private void minima(FitMinima.Found found, BasinMap basins) {
        if (!found.isOf(state)) {
            return;
        }
        boolean numbered = basins.isOf(state);
        for (int i = found.minima().size() - 1; i >= 0; i--) {
            FitSearch.Minimum minimum = found.minima().get(i);
            Point at = point(minimum.q());
            if (isInView(at)) {
                // Two that are equally good are both the best.
                boolean best = minimum.value() - found.minima().getFirst().value() < 1e-9 * (1 + minimum.value());
                String value = scene.shown(minimum.value());
                String number = numbered ? i + 1 + " " : "";
                marks.add(new Mark.Dot(at, best ? 0.4 : 0.3, best ? "best-minimum" : "local-minimum"));
                marks.add(new Mark.Label(at,
                        new Words(number + words.say(best ? "fit.best" : "fit.local", value),
                                numbered ? number + (best ? "★" : "") : (best ? "★ " : "") + value),
                        new Placement(axes.mu().fraction(at.x()) > 0.7 ? -1 : 1, 0.6, 0), "q-label",
                        Mark.Ground.ofDot(best ? "best-minimum" : "local-minimum")));
            } else if (numbered) {
                named(basins.basins().get(i), i);
            }
        }
    }

    /** The name of a basin whose minimum is not in view. */
    private void named(BasinMap.Basin basin, int index) {
        basin.middle().ifPresent(at -> marks.add(new Mark.Label(at, words.say("fit.basin.outside", index + 1),
                new Placement(0, 0, 0), "q-small")));
    }

    private boolean isInView(Point at) {
        return axes.mu().bounds().contains(at.x()) && axes.sigma().bounds().contains(at.y());
    }

    private void ghost(Ghost<FitPair> ghost) {
        Normal was = ghost.of().line().selected();
        if (!was.equals(state.q())) {
            marks.add(new Mark.Dot(point(was), 0.3, ghost.kind().key() + "-dot"));
            marks.add(new Mark.Label(point(was), words.say("lab.ghost." + ghost.kind().key(), "q"),
                    new Placement(was.mu() > state.q().mu() ? 1 : -1, 0.5, 0), "q-small",
                    Mark.Ground.ofDot(ghost.kind().key() + "-dot")));
        }
    }

    /** Where q is, and the distribution that has the moments of p. */
    private void places() {
        Optional<Normal> one = scene.p().normal();
        Point moments = point(one.orElseGet(() -> scene.p().moments()));
        if (isInView(moments) && !state.line().isMixture() && !state.asks(FitPanel.VALUE)) {
            marks.add(new Mark.Dot(moments, 0.3, "p-end"));
            marks.add(new Mark.Label(moments, words.say("fit.moments"), new Placement(1, 0.5, 0.5),
                    "p-label", Mark.Ground.ofDot("p-end")));
        }
        Point q = point(state.q());
        marks.add(new Mark.Dot(q, 0.4, "q-end"));
        marks.add(new Mark.Label(q, new Words("q", "q"), new Placement(1, 0.75, 0.4), "q-label",
                Mark.Ground.ofDot("q-end")));
    }

    /** The line on which q can move, if its σ is held. */
    private void held() {
        if (state.line().fixed()) {
            Interval view = axes.mu().bounds();
            double sigma = state.q().sigma();
            marks.add(new Mark.Segment(new Point(view.min(), sigma), new Point(view.max(), sigma), "held"));
            double at = state.q().mu() > view.middle()
                    ? view.min() + 0.02 * view.length()
                    : view.max() - 0.02 * view.length();
            marks.add(new Mark.Label(new Point(at, sigma), words.say("fit.held"),
                    new Placement(state.q().mu() > view.middle() ? 1 : -1, 0, 0.7), "note"));
        }
    }

    /** The way on from q, to its end. */
    private void ahead(FitAhead.Found found) {
        List<FitDescent.Stop> path = found.descent().path();
        String coordinates = Coordinates.style(state.options().descent().rule().coordinates());
        if (path.size() < 2) {
            return;
        }
        path(path, "path-" + coordinates, "descent-ahead");
        Point end = point(path.getLast().at());
        if (isInView(end)) {
            marks.add(new Mark.Dot(end, 0.24, "walker"));
        }
    }

    /** The way from where the descent began to q; only where it began, while the way is not known. */
    private void trail(Optional<FitAhead.Found> ahead) {
        DescentOptions descent = state.options().descent();
        if (descent.start().isEmpty()) {
            return;
        }
        DescentOptions.of(state)
                .or(() -> ahead.filter(found -> found.isOf(state))
                        .map(found -> found.descent().after(descent.steps())))
                .ifPresent(way -> path(way.path(), "walked-" + Coordinates.style(descent.rule().coordinates()),
                        "descent-taken"));
        Point start = point(descent.start().get());
        marks.add(new Mark.Dot(start, 0.3, "descent-start"));
        marks.add(new Mark.Label(start, words.say("lab.descent.start"),
                new Placement(axes.mu().fraction(start.x()) > 0.7 ? -1 : 1, 0.5, 0), "start-label",
                Mark.Ground.ofDot("descent-start")));
    }

    private void path(List<FitDescent.Stop> path, String style, String name) {
        Polyline line = new Polyline(path.stream().mapToDouble(stop -> stop.at().mu()).toArray(),
                path.stream().mapToDouble(stop -> stop.at().sigma()).toArray());
        marks.add(new Mark.Curve(line, style));
        series.add(Series.of(name, "", line));
    }

    private static Point point(Normal normal) {
        return new Point(normal.mu(), normal.sigma());
    }
}
