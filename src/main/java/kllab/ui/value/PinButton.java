package kllab.ui.value;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import kllab.ui.Help;
import kllab.ui.Icon;
import kllab.ui.Texts;
import org.kordamp.ikonli.feather.Feather;

/** The button that pins what is shown, to compare others with, and takes the pin away while that is shown. */
public final class PinButton {
    private PinButton() {
    }

    /**
     * A button.
     *
     * @param pin pins or takes away
     * @param isPinned true while what is pinned is shown
     */
    public static Button of(Runnable pin, ObservableValue<Boolean> isPinned, Texts texts) {
        Button button = Icon.on(new Button(), Feather.MAP_PIN);
        button.setId("pin");
        button.getStyleClass().add("quiet");
        button.setOnAction(event -> pin.run());
        Help.tipped(button, texts.of(isPinned, (is, words) -> words.say(is ? "value.unpin" : "value.pin")));
        Help.on(button, texts.of(isPinned, (is, words) -> words.say(is ? "value.unpin.help" : "value.pin.help")));
        return button;
    }
}
