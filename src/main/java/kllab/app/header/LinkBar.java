package kllab.app.header;

import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.layout.Priority;

import kllab.text.BadInput;
import kllab.text.Message;
import kllab.ui.Focus;
import kllab.ui.Help;
import kllab.ui.Spoken;
import kllab.ui.Texts;
import kllab.ui.card.Card;
import kllab.ui.control.ActionButton;
import kllab.ui.control.ProblemLabel;

import org.jspecify.annotations.Nullable;

/** A bar in which a link is typed or pasted. It says what is wrong with a bad link, and nothing else changes. */
public final class LinkBar extends VBox {
    /** Goes to the state of a link. */
    @FunctionalInterface
    public interface Opener {
        void open(String link) throws BadInput;
    }

    /** The most characters: more than any link needs, and few enough for a text field to stay quick. */
    private static final int LONGEST = 20_000;

    private final TextField field = new TextField();
    private final ObjectProperty<@Nullable Message> problem = new SimpleObjectProperty<>();
    private final Supplier<String> present;
    private final Opener opener;
    /** The node that had the keyboard before, which may have been marked. */
    private @Nullable Node before;
    private boolean marked;

    /**
     * A bar that is closed.
     *
     * @param present the link of what is shown, with which it opens
     * @param opener opens another
     */
    public LinkBar(Texts texts, Supplier<String> present, Opener opener) {
        this.present = present;
        this.opener = opener;
        getStyleClass().add("link-bar");
        setVisible(false);
        managedProperty().bind(visibleProperty());
        field.setId("link-field");
        field.accessibleTextProperty().bind(texts.of("window.openLink"));
        Help.on(field, problem, "window.openLink.help", texts);
        field.setPromptText("gaussian?mu1=0.8&sigma1=0.7&mu2=0&sigma2=1");
        field.setTextFormatter(new TextFormatter<>(this::refuseMasses));
        field.setOnAction(event -> open());
        HBox.setHgrow(field, Priority.ALWAYS);
        ProblemLabel reason = new ProblemLabel(problem, texts);
        reason.setId("link-problem");
        Spoken spoken = new Spoken();
        problem.subscribe(message -> {
            if (message == null) {
                spoken.hush();
            } else {
                spoken.say(reason.textProperty());
            }
        });
        Label name = Card.label(texts.of("window.openLink"), "hint");
        name.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(name, field, new ActionButton("link-open", "window.open", texts, this::open),
                new ActionButton("link-cancel", "window.cancel", texts, this::close), spoken);
        line.getStyleClass().add("link-line");
        reason.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(line, reason);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
    }

    /** Asks for a link. */
    public void ask() {
        if (!isVisible()) {
            before = getScene().getFocusOwner();
            marked = before != null && before.isFocusVisible();
        }
        field.setText(present.get());
        problem.set(null);
        setVisible(true);
        field.requestFocus();
        field.selectAll();
    }

    private void open() {
        try {
            opener.open(field.getText().strip());
            close();
        } catch (BadInput e) {
            problem.set(e.reason());
        }
    }

    /** Closes the bar; returns false if it was not open. */
    public boolean end() {
        boolean asked = isVisible();
        close();
        return asked;
    }

    private void close() {
        boolean inside = isFocusWithin();
        setVisible(false);
        if (inside) {
            Focus.back(this, before, marked);
        }
        before = null;
    }

    private TextFormatter.@Nullable Change refuseMasses(TextFormatter.Change change) {
        int length = change.getControlNewText().length();
        if (length <= LONGEST) {
            problem.set(null);
            return change;
        }
        problem.set(Message.of("link.tooLong", length, LONGEST));
        return null;
    }
}
