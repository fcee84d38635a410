package kllab.lab.descent;

import java.util.function.BiFunction;
import kllab.lab.History;
import kllab.math.distribution.Normal;
import kllab.plot.Mark.Point;
import kllab.plot.pane.PlotHandle;
import kllab.plot.pane.PlotPane;

/**
 * A grip that sets the μ and σ of a distribution at once from where it is dragged.
 *
 * @param history what it sets them in
 * @param with the state with that distribution, or with what of it may move
 * @param pane the plot of μ and σ that the handle lies on
 * @param <S> the state
 */
public record LandscapeGrip<S>(History<S> history, BiFunction<S, Normal, S> with, PlotPane pane)
        implements
            PlotHandle.Grip {
    @Override
    public void grab() {
        history.begin();
    }

    @Override
    public void moveTo(Point point) {
        Normal at = LandscapePlace.of(point, pane.pixelAt(point, 0));
        history.update(state -> with.apply(state, at));
    }

    @Override
    public void release() {
        history.end();
    }
}
