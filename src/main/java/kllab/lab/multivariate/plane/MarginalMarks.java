package kllab.lab.multivariate.plane;

import java.util.ArrayList;
import java.util.List;
import kllab.lab.Side;
import kllab.lab.plane.Section;
import kllab.math.Interval;
import kllab.math.distribution.Normal;
import kllab.plot.Mark.Point;
import kllab.plot.Mark;
import kllab.plot.Polyline;
import kllab.plot.Series;

/** The densities of the coordinates of p and q, along the edges at the bottom and at the right. */
final class MarginalMarks {
    private static final double SIGMAS = 4;
    private static final int STEPS = 80;
    /** How high the higher of the two is, in heights of the panel. */
    private static final double HEIGHT = 0.1;

    private MarginalMarks() {
    }

    /** The curves in what is shown of the plane. */
    static List<Mark> of(PlaneScene scene, Section shown) {
        double height = HEIGHT * shown.y().bounds().length();
        double bottom = shown.y().bounds().min();
        double right = shown.x().bounds().max();
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Segment(new Point(right, shown.y().bounds().min()),
                new Point(right, shown.y().bounds().max()), "edge"));
        marks.add(new Mark.Segment(new Point(shown.x().bounds().min(), bottom),
                new Point(shown.x().bounds().max(), bottom), "edge"));
        for (Side side : List.of(Side.Q, Side.P)) {
            String style = side.style() + "-marginal";
            Polyline below = line(scene, side, 0, shown.x().bounds(), height);
            marks.add(new Mark.Curve(below.mapY(density -> bottom + density), style));
            Polyline beside = line(scene, side, 1, shown.y().bounds(), height);
            Polyline turned = beside.mapY(density -> right - density);
            marks.add(new Mark.Curve(new Polyline(turned.ys(), turned.xs()), style));
        }
        return marks;
    }

    /** The densities themselves, each over its coordinate. */
    static List<Series> series(PlaneScene scene, Section shown) {
        List<Series> series = new ArrayList<>();
        for (Side side : List.of(Side.P, Side.Q)) {
            for (int i = 0; i < 2; i++) {
                Normal own = (side == Side.P ? scene.p() : scene.q()).marginal(i);
                Interval seen = (i == 0 ? shown.x() : shown.y()).bounds();
                // As high as it is at its mean, for a height that is only drawn so.
                Polyline line = line(scene, side, i, seen, 1);
                double drawn = Math.min(scene.p().marginal(i).sigma(), scene.q().marginal(i).sigma()) / own.sigma();
                double density = own.density(own.mu()) / drawn;
                series.add(Series.of(side.style() + "-density-of-" + (i == 0 ? "x" : "y"), "",
                        line.mapY(height -> height * density)));
            }
        }
        return series;
    }

    /** A density in the part that is seen of it, as high as it is beside the higher of the two peaks. */
    private static Polyline line(PlaneScene scene, Side side, int index, Interval seen, double height) {
        Normal p = scene.p().marginal(index);
        Normal q = scene.q().marginal(index);
        Normal own = side == Side.P ? p : q;
        double perDensity = height * Math.min(p.sigma(), q.sigma()) / own.sigma();
        double from = Math.max(-SIGMAS, (seen.min() - own.mu()) / own.sigma());
        double to = Math.min(SIGMAS, (seen.max() - own.mu()) / own.sigma());
        int steps = from < to ? STEPS : 0;
        double[] xs = new double[steps + 1];
        double[] ys = new double[steps + 1];
        for (int i = 0; i <= steps; i++) {
            double z = steps == 0 ? from : from + (to - from) * i / steps;
            xs[i] = own.mu() + z * own.sigma();
            ys[i] = perDensity * Math.exp(-0.5 * z * z);
        }
        return new Polyline(xs, ys);
    }
}
