package kllab.ui.layout;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;

/** An item of a list: its mark stands on the line that its words begin with, however high a formula makes that. */
public final class ListItem extends HBox {
    private final Label mark;
    private final VBox content;

    /**
     * An item.
     *
     * @param mark a bullet or a number
     * @param content what it says
     */
    public ListItem(Label mark, VBox content) {
        super(mark, content);
        this.mark = mark;
        this.content = content;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        content.layout();
        Node first = content.getChildren().isEmpty() ? content : content.getChildren().getFirst();
        if (first instanceof TextFlow words) {
            mark.setLayoutY(Math.rint(content.getLayoutY() + words.getLayoutY() + words.getBaselineOffset()
                    - mark.getBaselineOffset()));
        }
    }
}
