package kllab.app;

import java.util.ArrayList;
import java.util.List;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import kllab.ui.Help;
import org.kordamp.ikonli.feather.Feather;

import kllab.text.Message;
import kllab.ui.Icon;
import kllab.ui.Spoken;
import kllab.ui.Texts;

/** Sentences for the person at the screen, at the foot of the window, each until it is dismissed. */
final class Notices extends VBox {
    private static final int MOST = 3;

    private final Texts texts;
    private final List<Node> underWay = new ArrayList<>();
    private final Spoken spoken = new Spoken();

    Notices(Texts texts) {
        this.texts = texts;
        getStyleClass().add("notices");
        // Only the notices take the pointer, not the room between them.
        setPickOnBounds(false);
    }

    /** What tells assistive technology of each sentence; to be put into the window too. */
    Spoken spoken() {
        return spoken;
    }

    /** Shows a sentence; of more than three the oldest goes. */
    void show(Message message) {
        ObservableValue<String> words = texts.catalog().map(catalog -> catalog.say(message));
        Label label = new Label();
        label.textProperty().bind(words);
        label.setWrapText(true);
        HBox.setHgrow(label, Priority.ALWAYS);
        Button dismiss = Icon.on(new Button(), Feather.X);
        dismiss.getStyleClass().add("dismiss");
        Help.spoken(dismiss, "window.dismiss", texts);
        HBox notice = new HBox(label, dismiss);
        notice.getStyleClass().add("notice");
        notice.setMaxWidth(USE_PREF_SIZE);
        notice.setAccessibleRole(AccessibleRole.TEXT);
        notice.accessibleTextProperty().bind(Bindings.createStringBinding(words::getValue, words));
        dismiss.setOnAction(event -> getChildren().remove(notice));
        List<Node> sentences = getChildren().stream().filter(each -> !underWay.contains(each)).toList();
        if (sentences.size() >= MOST) {
            getChildren().remove(sentences.getFirst());
        }
        getChildren().add(notice);
        spoken.say(words);
        // What goes on stands below all that is said meanwhile.
        underWay.forEach(Node::toFront);
    }

    /** Shows what goes on, until it is taken away. */
    void keep(Node node) {
        underWay.add(node);
        getChildren().add(node);
    }

    /** Takes away what went on. */
    void drop(Node node) {
        underWay.remove(node);
        getChildren().remove(node);
    }
}
