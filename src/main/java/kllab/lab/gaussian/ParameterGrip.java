package kllab.lab.gaussian;

import java.util.function.Function;

import kllab.parameter.ParameterRange;
import kllab.plot.Mark.Point;
import kllab.plot.PlotHandle;
import kllab.plot.PlotPane;
import kllab.ui.Setting;

/**
 * A grip that sets one parameter from where a handle is dragged, on a decimal grid no coarser than a pixel: so the
 * number fields hold no more digits than a hand can mean.
 *
 * @param setting the parameter
 * @param pane the plot that the handle lies on
 * @param value what a point means for the parameter
 */
record ParameterGrip(Setting setting, PlotPane pane, Function<Point, Double> value) implements PlotHandle.Grip {
    @Override
    public void grab() {
        setting.begin().run();
    }

    @Override
    public void moveTo(Point point) {
        double pixel = pane.valuesPerPixel();
        double grid = Math.min(ParameterRange.FINE_STEP, Math.pow(10, Math.floor(Math.log10(pixel))));
        double wanted = ParameterRange.round(setting.range().limits().clamp(value.apply(point)), grid);
        setting.set().accept(setting.range().limits().clamp(wanted));
    }

    @Override
    public void release() {
        setting.end().run();
    }
}
