package kllab.ui.card;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * Content that would give away what a question covers elsewhere. While the content is withheld, it keeps its room below
 * a plate, which says what brings it back.
 */
public final class Withheld extends StackPane {
    /**
     * A place.
     *
     * @param content the content to withhold
     * @param withheld true while it is withheld
     * @param words the words on the plate
     */
    public Withheld(Region content, ObservableValue<Boolean> withheld, ObservableValue<String> words) {
        Label plate = new Label();
        plate.textProperty().bind(words);
        plate.getStyleClass().add("withheld");
        plate.setWrapText(true);
        plate.setMinSize(0, 0);
        plate.setPrefSize(0, 0);
        plate.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        getChildren().addAll(content, plate);
        withheld.subscribe(now -> {
            content.setVisible(!now);
            plate.setVisible(now);
            // Who shares out the room may give a plate less of it.
            requestLayout();
        });
    }
}
