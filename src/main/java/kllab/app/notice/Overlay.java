package kllab.app.notice;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

import kllab.ui.Ancestors;
import kllab.ui.Focus;
import kllab.ui.control.NumberField;

import org.jspecify.annotations.Nullable;

/**
 * A sheet over the window. It has the keyboard until it closes, and then gives it back. Escape and a press beside the
 * sheet close it.
 */
public final class Overlay extends StackPane {
    private static final PseudoClass CLEAR = PseudoClass.getPseudoClass("clear");

    private @Nullable Node before;
    private Node first = this;
    private Subscription keeping = Subscription.EMPTY;

    public Overlay() {
        getStyleClass().add("overlay");
        setVisible(false);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getTarget() == this) {
                close();
            }
            event.consume();
        });
    }

    /** Returns true while a sheet is open. */
    public boolean isOpen() {
        return isVisible();
    }

    /**
     * Opens a sheet over the lower part of the window, and leaves the rest to be seen: it shows what the sheet does.
     */
    public void openBelow(Region sheet, Node gets) {
        open(sheet, gets);
        setAlignment(sheet, Pos.BOTTOM_CENTER);
        pseudoClassStateChanged(CLEAR, true);
    }

    /**
     * Opens a sheet over the window.
     *
     * @param sheet the sheet, with an accessible name of its own
     * @param gets the node in it that gets the keyboard
     */
    public void open(Region sheet, Node gets) {
        Scene scene = getScene();
        if (!isOpen()) {
            before = scene.getFocusOwner();
        }
        sheet.setAccessibleRole(AccessibleRole.DIALOG);
        sheet.getStyleClass().add("sheet");
        sheet.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        pseudoClassStateChanged(CLEAR, false);
        getChildren().setAll(sheet);
        first = gets;
        setVisible(true);
        // What is in a scroll pane is not in the scene before that has its skin.
        sheet.applyCss();
        // Marked, for nobody can know beforehand what of a sheet has the keyboard.
        Focus.to(first, true);
        keeping.unsubscribe();
        // The keyboard goes round within the sheet: what is below can neither be seen nor reached.
        keeping = scene.focusOwnerProperty().subscribe(owner -> {
            if (owner != null && Ancestors.of(owner).noneMatch(this::equals)) {
                Focus.to(first, true);
            }
        });
    }

    /** Closes the sheet. */
    public void close() {
        keeping.unsubscribe();
        setVisible(false);
        getChildren().clear();
        Node there = before;
        before = null;
        first = this;
        if (there != null) {
            there.requestFocus();
        }
        // Where it was may be gone by now, with the lab that it was in.
        if (there == null || !there.isFocused()) {
            getParent().requestFocus();
        }
    }

    /** Handles a key that is pressed anywhere in the window while a sheet is open. */
    public void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && getScene().getFocusOwner() instanceof NumberField number
                && number.isEdited()) {
            // It brings its number back; the next one closes.
            return;
        }
        if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.F1) {
            close();
            event.consume();
        }
    }
}
