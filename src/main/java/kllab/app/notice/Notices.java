package kllab.app.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import kllab.text.Message;
import kllab.ui.Help;
import kllab.ui.Icon;
import kllab.ui.Spoken;
import kllab.ui.Styled;
import kllab.ui.Texts;
import org.kordamp.ikonli.feather.Feather;

/**
 * Sentences at the foot of the window, each until it is dismissed. A sentence that only answers an action, and of which
 * nothing has to be kept, leaves by itself, unless the pointer or the keyboard is on it: a clicker dismisses nothing.
 */
public final class Notices extends VBox implements Sentences {
    private static final int MOST = 3;
    /** The messages that only answer an action: they confirm it, or say that there is nothing to do. */
    private static final Set<String> DONE = Set.of("window.copied", "export.copied", "export.written",
            "lesson.saved.done", "lesson.add.done", "lesson.reading.stopped", "lesson.play.end", "gaussian.line.end",
            "sweep.cancelled", "lesson.votes.none", "lesson.add.none", "lesson.add.shipped", "notes.none",
            "notes.waiting");
    /** The time in which a sentence can be read. */
    private static final Duration READ = Duration.seconds(6);

    private final Texts texts;
    private final List<Node> underWay = new ArrayList<>();
    private final Spoken spoken = new Spoken();

    private final Duration stay;

    public Notices(Texts texts) {
        this(texts, READ);
    }

    /**
     * Notices that stay for another time.
     *
     * @param stay the time after which a confirming sentence leaves
     */
    public Notices(Texts texts, Duration stay) {
        this.texts = texts;
        this.stay = stay;
        getStyleClass().add("notices");
        // Only the notices take the pointer, not the room between them.
        setPickOnBounds(false);
    }

    /** Returns the node that tells assistive technology of each sentence; the window has to hold it too. */
    public Spoken spoken() {
        return spoken;
    }

    /** Shows a sentence, once if it is said again. If there are more than three, the oldest leaves. */
    public void show(Message message) {
        withdraw(message);
        ObservableValue<String> words = texts.catalog().map(catalog -> catalog.say(message));
        Label label = new Label();
        label.textProperty().bind(words);
        label.setWrapText(true);
        HBox.setHgrow(label, Priority.ALWAYS);
        Button dismiss = Styled.as(Icon.on(new Button(), Feather.X), "dismiss");
        Help.spoken(dismiss, "window.dismiss", texts);
        HBox notice = Styled.as(new HBox(label, dismiss), "notice");
        notice.setUserData(message);
        notice.setMaxWidth(USE_PREF_SIZE);
        notice.setAccessibleRole(AccessibleRole.TEXT);
        notice.accessibleTextProperty().bind(Bindings.createStringBinding(words::getValue, words));
        dismiss.setOnAction(event -> getChildren().remove(notice));
        List<Node> sentences = sentences();
        if (sentences.size() >= MOST) {
            getChildren().remove(sentences.getFirst());
        }
        getChildren().add(notice);
        if (DONE.contains(message.key())) {
            leaveInTime(notice);
        }
        spoken.say(words);
        // What goes on stands below all that is said meanwhile.
        underWay.forEach(Node::toFront);
    }

    @Override
    public void accept(Message message) {
        show(message);
    }

    @Override
    public void withdraw(Message message) {
        getChildren().removeIf(each -> message.equals(each.getUserData()));
    }

    private List<Node> sentences() {
        return getChildren().stream().filter(each -> !underWay.contains(each)).toList();
    }

    private void leaveInTime(Node notice) {
        PauseTransition wait = new PauseTransition(stay);
        wait.setOnFinished(event -> getChildren().remove(notice));
        notice.hoverProperty().subscribe(() -> pace(wait, notice));
        notice.focusWithinProperty().subscribe(() -> pace(wait, notice));
        pace(wait, notice);
    }

    private static void pace(PauseTransition wait, Node notice) {
        wait.stop();
        if (!notice.isHover() && !notice.isFocusWithin()) {
            wait.playFromStart();
        }
    }

    /** Removes the sentence that was shown last; returns false if there was none. */
    public boolean dismiss() {
        List<Node> sentences = sentences();
        return !sentences.isEmpty() && getChildren().remove(sentences.getLast());
    }

    /** Shows a node until it is removed, such as the progress of an export. */
    public void keep(Node node) {
        underWay.add(node);
        getChildren().add(node);
    }

    /** Removes a node. */
    public void drop(Node node) {
        underWay.remove(node);
        getChildren().remove(node);
    }
}
