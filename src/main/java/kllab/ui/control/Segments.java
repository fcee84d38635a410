package kllab.ui.control;

import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import kllab.ui.Explained;
import kllab.ui.Help;

/** A choice with all its options in view: buttons in a row, with the chosen one raised. */
public final class Segments extends HBox {
    /** Buttons for a choice; the id of each is {@code choose-} and what it chooses. */
    public Segments(Choice<?> choice) {
        getStyleClass().add("segments");
        fill(choice);
    }

    /** Says which word explains the name of a choice. */
    public Segments explained(Object choice, String word) {
        getChildren().stream().filter(each -> ("choose-" + choice).equals(each.getId()))
                .forEach(each -> Explained.by(each, word));
        return this;
    }

    private <T> void fill(Choice<T> choice) {
        for (T each : choice.choices()) {
            ToggleButton button = new ToggleButton();
            button.getStyleClass().add("segment");
            button.setId("choose-" + each);
            button.textProperty().bind(choice.name().apply(each));
            Help.on(button, choice.help());
            button.setMinWidth(Region.USE_PREF_SIZE);
            choice.chosen().subscribe(now -> button.setSelected(each.equals(now)));
            button.setOnAction(event -> {
                choice.choose().accept(each);
                // A press on the chosen one leaves it chosen.
                button.setSelected(each.equals(choice.chosen().getValue()));
            });
            getChildren().add(button);
        }
    }
}
