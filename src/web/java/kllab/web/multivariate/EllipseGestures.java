package kllab.web.multivariate;

import java.util.List;
import java.util.Map;
import kllab.lab.Side;
import kllab.lab.multivariate.model.HandleAxes;
import kllab.lab.multivariate.model.MultivariateState;
import kllab.lab.multivariate.model.Pair;
import kllab.lab.multivariate.model.PictureOptions.View;
import kllab.lab.multivariate.plane.PlaneGesture;
import kllab.lab.plane.PrincipalAxes;
import kllab.plot.Mark.Point;
import kllab.web.state.PageState;

/** The ellipses under the hand: along which axes they are grabbed, and what dragging them does to the pair. */
final class EllipseGestures {
    private final PageState<MultivariateState, ?> state;
    private Pair followed;
    private HandleAxes axes;
    /** Those at rest: a gesture always starts at the pair of its beginning. */
    private HandleAxes begun;

    EllipseGestures(PageState<MultivariateState, ?> state) {
        this.state = state;
        followed = state.now().pair();
        axes = HandleAxes.of(followed);
        begun = axes;
    }

    /** Forgets along which axes ellipses were grabbed before. */
    void begin() {
        followed = state.now().pair();
        axes = HandleAxes.of(followed);
        begun = axes;
    }

    private HandleAxes axes() {
        follow(state.now().pair());
        return axes;
    }

    private void follow(Pair pair) {
        if (!pair.equals(followed)) {
            axes = followed.isPlane() ? axes.after(pair) : HandleAxes.of(pair);
            followed = pair;
        }
        if (pair.equals(state.settled().pair())) {
            begun = axes;
        }
    }

    /** Returns the axes of one of the two, which are of the plane. */
    PrincipalAxes axes(Side side) {
        return axes().axes(state.now().pair(), side, View.PLANE);
    }

    /** Returns the axes of those that can be turned. */
    Map<Side, PrincipalAxes> turned() {
        return axes().turned(state.now().pair(), View.PLANE);
    }

    private PlaneGesture gesture(Side side) {
        axes();
        return PlaneGesture.of(state.settled().pair(), side, View.PLANE, begun);
    }

    /** Returns the pair with a centre at a place. */
    Pair centred(Side side, Point place, Point pixel) {
        return gesture(side).centred(place, pixel);
    }

    /** Returns the pair with the end of an axis at a place. */
    Pair stretched(Side side, boolean alongFirst, Point place, Point pixel) {
        PlaneGesture gesture = gesture(side);
        Point along = gesture.axes().measure(place);
        return gesture.stretched(alongFirst, alongFirst ? along.x() : along.y(), pixel);
    }

    /** Returns the pair with a standard deviation along an axis. */
    Pair stretched(Side side, boolean alongFirst, double sigma) {
        return gesture(side).stretched(alongFirst, sigma, PlaneGesture.NO_PIXEL);
    }

    /** Returns the pair whose first axis leads to a place. */
    Pair turned(Side side, Point place, Point pixel) {
        return turned(gesture(side), gesture(side).axes().angleTo(place), pixel);
    }

    /** Returns the pair whose first axis has a direction, in degrees. */
    Pair turned(Side side, double degrees) {
        return turned(gesture(side), Math.toRadians(degrees), PlaneGesture.NO_PIXEL);
    }

    /** Follows the axes all the way: from its end alone it could not be told which of them is which. */
    private Pair turned(PlaneGesture gesture, double angle, Point pixel) {
        List<Pair> way = gesture.turnedFrom(axes(gesture.side()).angle(), angle, pixel);
        way.forEach(this::follow);
        return way.getLast();
    }
}
