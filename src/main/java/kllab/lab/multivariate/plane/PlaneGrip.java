package kllab.lab.multivariate.plane;

import java.util.function.BiConsumer;
import kllab.lab.Side;
import kllab.lab.multivariate.model.MultivariateModel;
import kllab.lab.multivariate.model.PictureOptions.View;
import kllab.plot.Mark.Point;
import kllab.plot.pane.PlotHandle;
import org.jspecify.annotations.Nullable;

/** A grip on an ellipse, whose drag is one gesture from the pair at its beginning. */
final class PlaneGrip implements PlotHandle.Grip {
    private final MultivariateModel model;
    private final Side side;
    private final View view;
    private final BiConsumer<PlaneGesture, Point> move;
    private @Nullable PlaneGesture gesture;

    /**
     * A grip.
     *
     * @param move changes the pair from how it began, for where the handle should go
     */
    PlaneGrip(MultivariateModel model, Side side, View view, BiConsumer<PlaneGesture, Point> move) {
        this.model = model;
        this.side = side;
        this.view = view;
        this.move = move;
    }

    @Override
    public void grab() {
        model.history().begin();
        gesture = begun();
    }

    private PlaneGesture begun() {
        return PlaneGesture.of(model.history().state().get().pair(), side, view, model.handleAxes().get());
    }

    @Override
    public void moveTo(Point point) {
        PlaneGesture from = gesture;
        move.accept(from == null ? begun() : from, point);
    }

    @Override
    public void release() {
        gesture = null;
        model.history().end();
    }
}
