package kllab.ui.value;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableDoubleProperty;
import javafx.css.Styleable;
import javafx.css.StyleableDoubleProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.Scene;
import javafx.scene.control.Label;

/**
 * A number whose type is as large as a part of the height of its scene, which a style gives as {@code -kl-part}: in a
 * hall all that counts is the part of the screen. Without that its type is that of its other styles.
 */
final class LargeNumber extends Label {
    private static final StyleablePropertyFactory<LargeNumber> STYLES = new StyleablePropertyFactory<>(
            Label.getClassCssMetaData());
    private static final CssMetaData<LargeNumber, Number> PART = STYLES.createSizeCssMetaData("-kl-part",
            number -> number.part, 0, false);

    private final StyleableDoubleProperty part = new SimpleStyleableDoubleProperty(PART, this, "part");

    LargeNumber(ObservableValue<String> text) {
        textProperty().bind(text);
        setMinWidth(USE_PREF_SIZE);
        ObservableValue<Number> height = sceneProperty().flatMap(Scene::heightProperty).orElse(0.0);
        styleProperty().bind(Bindings.createStringBinding(() -> style(part.get() * height.getValue().doubleValue()),
                part, height));
        getStyleClass().add("value");
    }

    private static String style(double pixels) {
        return pixels == 0 ? "" : "-fx-font-size: " + Math.rint(pixels) + "px";
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getControlCssMetaData() {
        return STYLES.getCssMetaData();
    }
}
