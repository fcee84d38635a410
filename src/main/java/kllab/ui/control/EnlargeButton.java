package kllab.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;

import kllab.ui.Help;
import kllab.ui.Icon;

import org.kordamp.ikonli.feather.Feather;

/** A small button that gives something the whole window, and takes it back. */
public final class EnlargeButton extends Button {
    /**
     * A button.
     *
     * @param enlarged true while it is enlarged
     * @param name says what a press does, and to what
     * @param toggle enlarges it or takes it back
     */
    public EnlargeButton(ObservableValue<Boolean> enlarged, ObservableValue<String> name, Runnable toggle) {
        getStyleClass().addAll("quiet", "enlarge");
        enlarged.subscribe(is -> Icon.on(this, is ? Feather.MINIMIZE_2 : Feather.MAXIMIZE_2));
        Help.tipped(this, name);
        setOnAction(event -> toggle.run());
    }
}
