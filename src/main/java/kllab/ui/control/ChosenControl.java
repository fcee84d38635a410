package kllab.ui.control;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import kllab.ui.Texts;
import org.jspecify.annotations.Nullable;

/** The place of a control for one number among many: that of the number that is chosen. */
public final class ChosenControl extends HBox {
    private final Texts texts;
    private final Map<String, ParameterControl> controls = new HashMap<>();

    /**
     * A place without a control.
     *
     * @param texts the words of the screen
     */
    public ChosenControl(Texts texts) {
        this.texts = texts;
        HBox.setHgrow(this, Priority.ALWAYS);
    }

    /** Shows the control of a number, or none; something else says which number it is. */
    public void show(ControlStrip.@Nullable Entry entry) {
        getChildren().setAll(entry == null ? List.of() : List.of(control(entry, new Region())));
    }

    /** The control of a number, made when it is first asked for. */
    ParameterControl control(ControlStrip.Entry entry, Region symbol) {
        return controls.computeIfAbsent(entry.id(), id -> {
            ParameterControl control = new ParameterControl(entry.setting(), symbol, entry.name(), texts)
                    .withShortField();
            control.setId(id);
            control.getStyleClass().add(entry.style());
            HBox.setHgrow(control, Priority.ALWAYS);
            control.setMaxWidth(Double.MAX_VALUE);
            return control;
        });
    }
}
