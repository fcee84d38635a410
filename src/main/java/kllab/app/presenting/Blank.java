package kllab.app.presenting;

import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/** A black screen, for when the audience should look at the lecturer; any key or press takes it away. */
public final class Blank extends Region {
    /** Whether the key that blanked the screen has been let go: until then it repeats. */
    private boolean released;

    public Blank() {
        getStyleClass().add("blank");
        setId("blank");
        setCursor(Cursor.NONE);
        setVisible(false);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            setVisible(false);
            event.consume();
        });
    }

    /** Blanks the screen. */
    public void show() {
        released = false;
        setVisible(true);
    }

    /** Takes a key that is pressed while the screen is blank. */
    public void press(KeyEvent event) {
        if (released) {
            setVisible(false);
        }
        event.consume();
    }

    /** Sees a key let go. */
    public void release() {
        released = true;
    }
}
