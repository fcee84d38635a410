package kllab.ui.control;

import java.util.function.DoubleConsumer;

import javafx.beans.value.ObservableValue;

import kllab.parameter.ParameterRange;

/**
 * A number of the state that a person sets, as controls see it.
 *
 * @param range what it may be
 * @param value what it is
 * @param set sets it
 * @param begin begins a gesture, such as a drag
 * @param end ends the gesture
 */
public record Setting(ParameterRange range, ObservableValue<Double> value, DoubleConsumer set, Runnable begin,
        Runnable end) {
    /** Returns its present value. */
    public double now() {
        return value.getValue();
    }

    /** Sets it as a gesture of its own. */
    public void step(double by) {
        begin.run();
        set.accept(range.step(now(), by));
        end.run();
    }
}
