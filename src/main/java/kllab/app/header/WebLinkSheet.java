package kllab.app.header;

import java.util.function.Consumer;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import kllab.app.settings.WebAddress;
import kllab.text.BadInput;
import kllab.text.Message;
import kllab.ui.Help;
import kllab.ui.Spoken;
import kllab.ui.Styled;
import kllab.ui.Texts;
import kllab.ui.card.Card;
import kllab.ui.control.ActionButton;
import kllab.ui.control.ProblemLabel;

import org.jspecify.annotations.Nullable;

/**
 * The sheet that asks where the web page was put. It says what is wrong with a bad address, and nothing else changes.
 */
final class WebLinkSheet extends VBox {
    /** The most characters that may be typed: room for a state that is to be taken off, and few enough for a field. */
    private static final int LONGEST = 10 * WebAddress.LONGEST;

    private final TextField field = new TextField();
    private final ObjectProperty<@Nullable Message> problem = new SimpleObjectProperty<>();
    private final Consumer<WebAddress> taken;
    private final Runnable done;

    /**
     * A sheet.
     *
     * @param present the address that was told before, or empty
     * @param taken takes another, once the sheet is away
     * @param done takes the sheet away
     */
    WebLinkSheet(String present, Texts texts, Consumer<WebAddress> taken, Runnable done) {
        this.taken = taken;
        this.done = done;
        setId("web-sheet");
        getStyleClass().add("web-sheet");
        accessibleTextProperty().bind(texts.of("web.title"));
        Label name = Card.paragraph(texts.of("web.address"), "hint");
        name.setLabelFor(field);
        field.setId("web-address");
        field.setText(present);
        field.accessibleTextProperty().bind(name.textProperty());
        Help.on(field, problem, "web.address.help", texts);
        field.setTextFormatter(new TextFormatter<>(this::refuseMasses));
        field.setOnAction(event -> copy());
        ProblemLabel reason = new ProblemLabel(problem, texts);
        reason.setId("web-problem");
        reason.setMinHeight(USE_PREF_SIZE);
        Spoken spoken = new Spoken();
        problem.subscribe(message -> {
            if (message == null) {
                spoken.hush();
            } else {
                spoken.say(reason.textProperty());
            }
        });
        Button copy = Styled.as(new ActionButton("web-copy", "web.copy", texts, this::copy), "first-choice");
        HBox buttons = Styled.as(new HBox(copy, new ActionButton("web-close", "window.cancel", texts, done), spoken),
                "welcome-choices");
        getChildren().addAll(Card.label(texts.of("web.title"), "sheet-title"),
                Card.paragraph(texts.of("web.hint"), "hint"), Styled.as(new VBox(name, field, reason), "web-address"),
                buttons);
    }

    /** Returns the node that gets the keyboard. */
    Node first() {
        return field;
    }

    private void copy() {
        try {
            WebAddress address = WebAddress.of(field.getText());
            done.run();
            taken.accept(address);
        } catch (BadInput e) {
            problem.set(e.reason());
        }
    }

    private TextFormatter.@Nullable Change refuseMasses(TextFormatter.Change change) {
        int length = change.getControlNewText().length();
        if (length <= LONGEST) {
            problem.set(null);
            return change;
        }
        problem.set(Message.of("web.tooLong", Integer.toString(length), Integer.toString(WebAddress.LONGEST)));
        return null;
    }
}
