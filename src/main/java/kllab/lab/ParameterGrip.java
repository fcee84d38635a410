package kllab.lab;

import java.util.function.DoubleSupplier;
import java.util.function.ToDoubleFunction;

import kllab.plot.Mark.Point;
import kllab.plot.pane.PlotHandle;
import kllab.ui.control.Setting;

/**
 * A grip that sets one parameter from where a handle is dragged, on a decimal grid no coarser than a pixel: so the
 * number fields hold no more digits than a hand can mean.
 *
 * @param setting the parameter
 * @param value what a point means for the parameter
 * @param pixel how much of the parameter a pixel is
 * @param isAlongY true if the handle is dragged upwards and down, false if to the sides
 */
public record ParameterGrip(Setting setting, ToDoubleFunction<Point> value, DoubleSupplier pixel, boolean isAlongY)
        implements
            PlotHandle.Grip {
    /** A grip that is dragged to the sides. */
    public ParameterGrip(Setting setting, ToDoubleFunction<Point> value, DoubleSupplier pixel) {
        this(setting, value, pixel, false);
    }

    @Override
    public boolean isAlongX() {
        return !isAlongY;
    }

    @Override
    public void grab() {
        setting.begin().run();
    }

    @Override
    public void moveTo(Point point) {
        setting.set().accept(setting.range().dragged(value.applyAsDouble(point), pixel.getAsDouble()));
    }

    @Override
    public void release() {
        setting.end().run();
    }
}
