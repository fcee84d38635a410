package kllab.ui.card;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * Content that would say what a question covers elsewhere: while it does, the content keeps its room below a plate that
 * tells with what it comes back.
 */
public final class Withheld extends StackPane {
    /**
     * A place.
     *
     * @param content what to withhold
     * @param withheld whether it is
     * @param words what the plate says
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
