package kllab.ui.card;

import java.util.List;
import java.util.function.Supplier;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

import kllab.text.Unparted;
import kllab.ui.Help;
import kllab.ui.Icon;
import kllab.ui.Styled;
import kllab.ui.Texts;

import org.kordamp.ikonli.feather.Feather;

/** Something to read that is folded away at first, below a title that unfolds it. */
public final class Disclosure extends VBox {
    /**
     * A fold.
     *
     * @param title what is folded away
     * @param content makes it, when it is first unfolded
     * @param texts the words of the screen
     */
    public Disclosure(ObservableValue<String> title, Supplier<List<Node>> content, Texts texts) {
        ToggleButton button = Styled.as(new ToggleButton(), "fold-button");
        button.textProperty().bind(title.map(Unparted::of));
        Help.on(button, texts.of("fold.help"));
        button.setWrapText(true);
        getStyleClass().add("fold");
        getChildren().add(button);
        button.selectedProperty().subscribe(open -> {
            Icon.on(button, open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
            if (open && getChildren().size() == 1) {
                getChildren().addAll(content.get());
            }
            getChildren().stream().skip(1).forEach(each -> {
                each.setVisible(open);
                each.setManaged(open);
            });
        });
        // A click here is for the fold, and not for what it stands in.
        addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
    }
}
