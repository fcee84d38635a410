package kllab.lesson.player;

import java.util.ArrayList;
import java.util.List;

import javafx.geometry.Bounds;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import kllab.ui.Explained;
import kllab.ui.control.ButtonKeys;

/**
 * Words and formulas in lines that wrap, with dots below the words that have an explanation. The dots are a path of
 * their own, for a text can only be underlined by a whole line, which says a link.
 */
final class ProseFlow extends TextFlow {
    private final Path dots = new Path();

    /** A word among the words, which is explained when it is pressed or pointed at. */
    static final class Word extends Text {
        Word(String words, String key) {
            super(words);
            getStyleClass().addAll("lesson-words", "lesson-word");
            setFocusTraversable(true);
            setAccessibleRole(AccessibleRole.BUTTON);
            setAccessibleText(words);
            Explained.by(this, key);
            addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
                if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                    Explained.ask(this);
                }
            });
            ButtonKeys.on(this, () -> Explained.ask(this));
        }

        @Override
        public void executeAccessibleAction(AccessibleAction asked, Object... parameters) {
            if (asked == AccessibleAction.FIRE) {
                Explained.ask(this);
            } else {
                super.executeAccessibleAction(asked, parameters);
            }
        }
    }

    ProseFlow() {
        dots.getStyleClass().add("word-dots");
        dots.setManaged(false);
        dots.setMouseTransparent(true);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        List<PathElement> lines = new ArrayList<>();
        int start = 0;
        for (Node each : getManagedChildren()) {
            int length = each instanceof Text text ? text.getText().length() : 1;
            if (each instanceof Word) {
                addLines(getUnderlineShape(start, start + length), lines);
            }
            start += length;
        }
        if (!lines.isEmpty() && dots.getParent() == null) {
            getChildren().add(dots);
        }
        dots.getElements().setAll(lines);
    }

    /** Adds one line for each box of a shape: a box begins where the pen is lifted. */
    private static void addLines(PathElement[] shape, List<PathElement> lines) {
        Path box = new Path();
        for (int i = 0; i <= shape.length; i++) {
            if (i == shape.length || (shape[i] instanceof MoveTo && !box.getElements().isEmpty())) {
                Bounds bounds = box.getLayoutBounds();
                lines.add(new MoveTo(bounds.getMinX(), bounds.getMaxY()));
                lines.add(new LineTo(bounds.getMaxX(), bounds.getMaxY()));
                box = new Path();
            }
            if (i < shape.length) {
                box.getElements().add(shape[i]);
            }
        }
    }
}
