package kllab.lesson.player;

import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

import kllab.ui.control.ButtonKeys;

/** One of several answers: a button whose words and formulas take as many lines as they need. */
final class ChoiceRow extends VBox {
    private final Runnable choose;

    /**
     * Creates an answer.
     *
     * @param words as nodes, which take the width that there is
     * @param spoken the words for assistive technology
     */
    ChoiceRow(Node words, ObservableValue<String> spoken, Runnable choose) {
        super(AnswerMark.row("○", words));
        this.choose = choose;
        getStyleClass().add("choice");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        accessibleTextProperty().bind(spoken);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> requestFocus());
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                choose.run();
            }
        });
        ButtonKeys.on(this, choose);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            choose.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
