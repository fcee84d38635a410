package kllab.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import kllab.parameter.ParameterRange;

/** A number of no state, which remembers how it was set: {@code begin}, the numbers, {@code end}. */
final class RecordedSetting {
    private final SimpleObjectProperty<Double> value;
    private final List<Object> told = new ArrayList<>();
    private final Setting setting;

    RecordedSetting(ParameterRange range, double first) {
        value = new SimpleObjectProperty<>(first);
        setting = new Setting(range, value, number -> {
            told.add(number);
            value.set(number);
        }, () -> told.add("begin"), () -> told.add("end"));
    }

    Setting setting() {
        return setting;
    }

    /** Sets it from elsewhere, of which nothing is remembered. */
    void set(double other) {
        value.set(other);
    }

    double now() {
        return setting.now();
    }

    /** Returns what was told since this was last asked. */
    List<Object> told() {
        List<Object> all = List.copyOf(told);
        told.clear();
        return all;
    }
}
