package kllab.lab.fit.points;

import java.util.function.UnaryOperator;
import kllab.lab.fit.model.FitModel;
import kllab.lab.fit.model.FitState;
import kllab.lab.fit.model.plane.LabelledPoints;
import kllab.math.Interval;
import kllab.math.fit.posterior.LabelledPoint;
import kllab.parameter.ParameterRange;
import kllab.ui.control.Setting;

/**
 * The points of two classes, for controls to set.
 *
 * @param model what they are set in
 */
public record PointSettings(FitModel model) {
    private static final Interval BOTH = new Interval(0, 1);
    private static final ParameterRange LABELS = new ParameterRange(BOTH, BOTH, ParameterRange.Kind.COUNT);

    /** The points of a state. */
    public static LabelledPoints of(FitState state) {
        return state.plane().target().seen();
    }

    /** Changes the points as one step. */
    public void change(UnaryOperator<LabelledPoints> command) {
        model.changePlane(fit -> fit.withSeen(command.apply(fit.target().seen())));
    }

    /** The place of a point; 0 while there is no such one. */
    public Setting x(int index) {
        return model.history().setting(LabelledPoints.PLACES, state -> point(state, index).x(),
                (state, x) -> with(state, index, point(state, index).withX(x)));
    }

    /** The class of a point, 0 or 1; 0 while there is no such one. */
    public Setting label(int index) {
        return model.history().setting(LABELS, state -> (double) point(state, index).label(),
                (state, label) -> with(state, index, point(state, index).of(label > 0.5)));
    }

    /** Puts a point into the other class. */
    public void flip(int index) {
        change(all -> index < all.count()
                ? all.with(index, all.points().get(index).of(!all.points().get(index).isOne()))
                : all);
    }

    /** A point of a state; one at 0 while there is no such one. */
    static LabelledPoint point(FitState state, int index) {
        LabelledPoints all = of(state);
        return index < all.count() ? all.points().get(index) : new LabelledPoint(0, false);
    }

    private static FitState with(FitState state, int index, LabelledPoint point) {
        return state.withPlane(state.plane().withSeen(of(state).with(index, point)));
    }
}
