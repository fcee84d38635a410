package kllab.app.presenting;

import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/** A black screen, so that the audience looks at the lecturer. Any key or press removes it. */
public final class Blank extends Region {
    /** True once the key that blanked the screen has been released; until then it repeats. */
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

    /** Handles a key that is pressed while the screen is blank. */
    public void press(KeyEvent event) {
        if (released) {
            setVisible(false);
        }
        event.consume();
    }

    /** Handles the release of a key. */
    public void release() {
        released = true;
    }
}
