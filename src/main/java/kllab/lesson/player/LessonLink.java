package kllab.lesson.player;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;

import kllab.text.Unparted;
import kllab.ui.control.ButtonKeys;

/**
 * Words of a lesson that do something when they are pressed.
 *
 * <p>
 * They are text among text, for a control would stand in a line as one block, and the full stop behind it could begin
 * the next line.
 */
final class LessonLink extends Text {
    private final Runnable action;

    /** Words with their action. */
    LessonLink(String words, Runnable action) {
        super(Unparted.of(words));
        this.action = action;
        getStyleClass().addAll("lesson-words", "lesson-link");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.HYPERLINK);
        setAccessibleText(words);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> requestFocus());
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                fire();
            }
        });
        ButtonKeys.on(this, action);
    }

    /** Runs the action of the words. */
    void fire() {
        action.run();
    }

    @Override
    public void executeAccessibleAction(AccessibleAction asked, Object... parameters) {
        if (asked == AccessibleAction.FIRE) {
            fire();
        } else {
            super.executeAccessibleAction(asked, parameters);
        }
    }
}
