package kllab.ui.control;

import java.util.regex.Pattern;
import javafx.scene.Parent;

import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Cells of a table that are pasted into a field of one line. A text field drops tabs and line breaks, which would make
 * the number 37 of the cells 3 and 7; here they stay apart, with a blank between them.
 */
public final class PastedCells {
    private static final Pattern BETWEEN = Pattern.compile("[\\t\\r\\n\\u0085\\u2028\\u2029]+");

    private PastedCells() {
    }

    /** Lets a field keep cells apart. */
    public static void keepApart(TextField field) {
        field.setTextFormatter(new TextFormatter<>(PastedCells::apart));
        // A field with a formatter keeps Escape for itself, also where it has nothing to take back.
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            Parent around = field.getParent();
            if (event.getCode() == KeyCode.ESCAPE && around != null) {
                event.consume();
                around.fireEvent(event.copyFor(around, around));
            }
        });
    }

    /** Returns a change of a text with blanks between its cells. */
    static TextFormatter.Change apart(TextFormatter.Change change) {
        if (change.isAdded() && BETWEEN.matcher(change.getText()).find()) {
            int length = change.getText().length();
            change.setText(BETWEEN.matcher(change.getText().strip()).replaceAll(" "));
            int shorter = length - change.getText().length();
            change.setCaretPosition(Math.max(0, change.getCaretPosition() - shorter));
            change.setAnchor(Math.max(0, change.getAnchor() - shorter));
        }
        return change;
    }
}
