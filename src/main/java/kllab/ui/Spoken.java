package kllab.ui;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/**
 * A sentence for assistive technology alone, which is told of every change; nothing is visible. If there are several
 * changes at once, only the last is told.
 */
public final class Spoken extends Region {
    private boolean telling;

    /** Nothing said yet. */
    public Spoken() {
        setAccessibleRole(AccessibleRole.TEXT);
        setMouseTransparent(true);
        setManaged(false);
        resize(1, 1);
        accessibleTextProperty().subscribe((before, now) -> tell());
    }

    /** Says words and each of their later changes, even if they are the words that were said last. */
    public void say(ObservableValue<String> words) {
        accessibleTextProperty().bind(words);
        tell();
    }

    /** Says nothing any more. */
    public void hush() {
        accessibleTextProperty().bind(new ReadOnlyStringWrapper(""));
    }

    private void tell() {
        if (!telling) {
            telling = true;
            Platform.runLater(() -> {
                telling = false;
                String text = getAccessibleText();
                // A text that is not the node’s own but its name tells nobody of a change.
                if (text != null && !text.isEmpty()) {
                    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
                }
            });
        }
    }
}
