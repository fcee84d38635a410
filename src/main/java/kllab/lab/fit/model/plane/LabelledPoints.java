package kllab.lab.fit.model.plane;

import java.util.ArrayList;
import java.util.List;
import kllab.math.Interval;
import kllab.math.fit.posterior.LabelledPoint;
import kllab.parameter.ParameterRange;

/**
 * Points of two classes on a line, from which logistic regression learns two weights; they are kept while another
 * target is chosen.
 *
 * @param isOn whether they are seen, so that the target is the posterior after them
 * @param points in the order of the screen
 */
public record LabelledPoints(boolean isOn, List<LabelledPoint> points) {
    /** The most points. */
    public static final int MOST = 24;
    /** The places where points may be. */
    public static final ParameterRange PLACES = new ParameterRange(new Interval(-100, 100), new Interval(-4, 4));
    /** No points are seen; the first that are can nearly be told apart. */
    public static final LabelledPoints NONE = new LabelledPoints(false, List.of(new LabelledPoint(-2, false),
            new LabelledPoint(-1.2, false), new LabelledPoint(0.6, false), new LabelledPoint(-0.3, true),
            new LabelledPoint(1.1, true), new LabelledPoint(2.3, true)));

    /** @throws IllegalArgumentException if there are more points than there may be */
    public LabelledPoints {
        points = List.copyOf(points);
        if (points.size() > MOST) {
            throw new IllegalArgumentException("points " + points);
        }
    }

    /** The same, seen or not. */
    public LabelledPoints seen(boolean on) {
        return new LabelledPoints(on, points);
    }

    /** The same with other points. */
    public LabelledPoints withPoints(List<LabelledPoint> others) {
        return new LabelledPoints(isOn, others);
    }

    /** The number of points. */
    public int count() {
        return points.size();
    }

    /** The same with another point in a place, if there is one. */
    public LabelledPoints with(int index, LabelledPoint other) {
        if (index >= count()) {
            return this;
        }
        List<LabelledPoint> others = new ArrayList<>(points);
        others.set(index, other);
        return withPoints(others);
    }

    /** The same with one more point, if there is room for one. */
    public LabelledPoints with(LabelledPoint other) {
        if (count() == MOST) {
            return this;
        }
        List<LabelledPoint> more = new ArrayList<>(points);
        more.add(other);
        return withPoints(more);
    }

    /** The same without a point, if there is one. */
    public LabelledPoints without(int index) {
        if (index >= count()) {
            return this;
        }
        List<LabelledPoint> fewer = new ArrayList<>(points);
        fewer.remove(index);
        return withPoints(fewer);
    }
}
