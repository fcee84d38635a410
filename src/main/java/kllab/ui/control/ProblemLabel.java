package kllab.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import kllab.text.Message;
import kllab.text.Unparted;
import kllab.ui.Texts;
import org.jspecify.annotations.Nullable;

/** The problem with a typed text, below its field. The label is there only while there is a problem. */
public final class ProblemLabel extends Label {
    /**
     * A label.
     *
     * @param problem the reason, or null
     * @param texts the words of the screen
     */
    public ProblemLabel(ObservableValue<@Nullable Message> problem, Texts texts) {
        getStyleClass().add("problem");
        setWrapText(true);
        textProperty().bind(texts.ofProblem(problem).map(Unparted::of));
        visibleProperty().bind(textProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
    }
}
