package kllab.ui.control;

import java.util.List;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableBooleanProperty;
import javafx.css.Styleable;
import javafx.css.StyleableBooleanProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import kllab.ui.Help;
import kllab.ui.Icon;
import kllab.ui.Texts;
import org.kordamp.ikonli.feather.Feather;

/**
 * A button that brings settings and puts them away again, where a style says {@code -kl-folding: true}: in a hall,
 * where pictures have their room. Elsewhere the settings are always there, and the button is not.
 */
public final class SettingsFold extends ToggleButton {
    private static final StyleablePropertyFactory<SettingsFold> STYLES = new StyleablePropertyFactory<>(
            ToggleButton.getClassCssMetaData());
    private static final CssMetaData<SettingsFold, Boolean> FOLDING = STYLES.createBooleanCssMetaData("-kl-folding",
            fold -> fold.folding, false, false);

    private final StyleableBooleanProperty folding = new SimpleStyleableBooleanProperty(FOLDING, this, "folding");
    private final BooleanBinding unfolded = folding.not().or(selectedProperty());

    /**
     * A button.
     *
     * @param id of the button
     * @param key the message of its name; that of its use has {@code .help} behind
     */
    public SettingsFold(String id, String key, Texts texts) {
        setId(id);
        getStyleClass().add("settings-fold");
        Help.on(Help.tipped(Icon.on(this, Feather.SLIDERS), texts.of(key)), texts.of(key + ".help"));
        setMinWidth(Region.USE_PREF_SIZE);
        visibleProperty().bind(folding);
        managedProperty().bind(folding);
    }

    /** Returns a setting that is there while the button says so. */
    public <N extends Node> N over(N setting) {
        setting.visibleProperty().bind(unfolded);
        setting.managedProperty().bind(unfolded);
        return setting;
    }

    /** Returns a setting that is there while the button says so and it has a meaning. */
    public <N extends Node> N over(N setting, ObservableValue<Boolean> meant) {
        setting.visibleProperty().bind(unfolded.flatMap(is -> meant.map(means -> is && means)));
        setting.managedProperty().bind(setting.visibleProperty());
        return setting;
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getControlCssMetaData() {
        return STYLES.getCssMetaData();
    }
}
