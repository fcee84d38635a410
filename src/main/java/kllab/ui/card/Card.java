package kllab.ui.card;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A quiet box on the ground of the window, with a head and what it is for below. */
public final class Card extends VBox {
    /** A card with these below each other. */
    public Card(Node... content) {
        getStyleClass().add("card-box");
        getChildren().addAll(content);
    }

    /** A line with something at its left end and something at its right. */
    public static HBox head(Node left, Node... right) {
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox head = new HBox(left, between);
        head.getChildren().addAll(right);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("card-head");
        return head;
    }

    /** A text of a style class that changes with the language. */
    public static Label label(ObservableValue<String> text, String styleClass) {
        Label label = new Label();
        label.textProperty().bind(text);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
