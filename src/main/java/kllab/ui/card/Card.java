package kllab.ui.card;

import java.util.ArrayList;
import java.util.List;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import kllab.text.Unparted;
import kllab.ui.Styled;

/** A quiet box on the ground of the window, with a head and its content below. */
public final class Card extends VBox {
    /** The style class of the ground of a card, which looks like the card below it. */
    public static final String GROUND = "card-ground";

    /** Its rounded look, which is no background of its own: the toolkit paints that below whatever changes on it. */
    private final Region look = new CardLook();
    /**
     * A square ground within the round corners. Where only something on it changes, nothing below it is painted anew:
     * to fill the rounded look each time took a fifth of a frame.
     */
    private final Region ground = Styled.as(new Region(), GROUND);

    /** A card with these below each other. */
    public Card(Node... content) {
        getStyleClass().addAll("card-box", "grounded");
        for (Region each : List.of(look, ground)) {
            each.setManaged(false);
            each.setMouseTransparent(true);
        }
        hold(List.of(content));
    }

    /** Shows these below each other, instead of what it showed. */
    public void hold(List<Node> content) {
        List<Node> all = new ArrayList<>(List.of(look, ground));
        all.addAll(content);
        getChildren().setAll(all);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        look.resizeRelocate(0, 0, getWidth(), getHeight());
        ground.resizeRelocate(0, 0, getWidth(), getHeight());
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

    /** Returns a label whose text follows a value. */
    public static Label label(ObservableValue<String> text) {
        Label label = new Label();
        label.textProperty().bind(text);
        return label;
    }

    /** A text of a style class that changes with the language. */
    public static Label label(ObservableValue<String> text, String styleClass) {
        return Styled.as(label(text), styleClass);
    }

    /** A text of a style class that can be found by its id. */
    public static Label label(String id, ObservableValue<String> text, String styleClass) {
        Label label = label(text, styleClass);
        label.setId(id);
        return label;
    }

    /** A text of several lines; no number is parted at the end of a line. */
    public static Label lines(ObservableValue<String> text, String styleClass) {
        Label label = label(text.map(Unparted::of), styleClass);
        label.setWrapText(true);
        return label;
    }

    /** A text of several lines that can be found by its id. */
    public static Label lines(String id, ObservableValue<String> text, String styleClass) {
        Label label = lines(text, styleClass);
        label.setId(id);
        return label;
    }

    /** A text that takes as many lines as it needs, and is never cut. */
    public static Label paragraph(ObservableValue<String> text, String styleClass) {
        Label label = lines(text, styleClass);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    /** A text that takes as many lines as it needs, and can be found by its id. */
    public static Label paragraph(String id, ObservableValue<String> text, String styleClass) {
        Label label = paragraph(text, styleClass);
        label.setId(id);
        return label;
    }
}
