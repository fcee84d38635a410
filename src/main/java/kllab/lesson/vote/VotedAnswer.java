package kllab.lesson.vote;

import java.util.OptionalInt;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import kllab.text.BadInput;
import kllab.text.Catalog;
import kllab.text.Message;
import kllab.ui.Help;
import kllab.ui.Spoken;
import kllab.ui.Styled;
import kllab.ui.Texts;
import kllab.ui.control.ProblemLabel;
import org.jspecify.annotations.Nullable;

/**
 * An answer of a question with the number of people who chose it: below it a bar, and at its end a field or the number.
 */
final class VotedAnswer extends VBox {
    private final int option;
    private final VotesModel model;
    private final StackPane answer = new StackPane();
    private final TextField field = new TextField();
    private final ObjectProperty<@Nullable Message> problem = new SimpleObjectProperty<>();
    private final Runnable next;
    private final Spoken said = new Spoken();
    private final ProblemLabel reason;

    /**
     * An answer without a content.
     *
     * @param option its place among the answers, from 0
     * @param spoken the answer as it is spoken
     * @param next goes on to the field of the next answer
     */
    VotedAnswer(int option, VotesModel model, Texts texts, Function<Catalog, String> spoken, Runnable next) {
        this.option = option;
        this.model = model;
        this.next = next;
        getStyleClass().add("voted-answer");
        ObservableValue<OptionalInt> count = model.votes().map(now -> now.counts().get(option));
        Node bar = bar();
        HBox.setHgrow(bar, Priority.ALWAYS);
        // Below the answer, which keeps its width: a formula would have to be parted beside a field.
        HBox row = new HBox(bar, number(count, texts, spoken));
        row.setAlignment(Pos.CENTER);
        row.getStyleClass().add("voted-row");
        // As soon as one types: nothing moves when the first bar comes.
        Styled.shownWhile(row, isVoted());
        reason = new ProblemLabel(problem, texts);
        getChildren().addAll(answer, row, reason, said);
    }

    /** Sets the content of the answer. */
    void setAnswer(Node content) {
        answer.getChildren().setAll(content);
    }

    /** Gives the keyboard to the field; returns false if it is not there. */
    boolean focusField() {
        boolean there = field.isVisible();
        if (there) {
            field.requestFocus();
            field.selectAll();
        }
        return there;
    }

    /** Returns true while the keyboard is in the field, or was when it went away. */
    boolean isFieldFocused() {
        return field.isFocused();
    }

    /** Lets the field begin and end with the number that is counted, until the subscription ends. */
    Subscription follow() {
        return model.counting().subscribe(now -> {
            problem.set(null);
            OptionalInt last = model.votes().get().counts().get(option);
            field.setText(last.isPresent() ? Integer.toString(last.getAsInt()) : "");
        });
    }

    private Node number(ObservableValue<OptionalInt> count, Texts texts, Function<Catalog, String> spoken) {
        Label number = new Label();
        number.setId("votes-" + option);
        number.getStyleClass().add("vote-count");
        number.textProperty().bind(count.map(now -> now.isPresent() ? Integer.toString(now.getAsInt()) : ""));
        number.accessibleTextProperty().bind(texts.of(count, (now, words) -> now.isPresent()
                ? words.say("lesson.votes.count", spoken.apply(words), Integer.toString(now.getAsInt()))
                : ""));
        number.visibleProperty().bind(model.counting().not());
        field.setId("vote-field-" + option);
        field.visibleProperty().bind(model.counting());
        field.accessibleTextProperty()
                .bind(texts.catalog().map(words -> words.say("lesson.votes.field", spoken.apply(words))));
        Help.on(field, problem, "lesson.votes.field.help", texts);
        // Written as it is typed: the next page of a clicker takes the field away.
        field.textProperty().subscribe((before, now) -> type(now));
        field.setOnAction(event -> take());
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.end();
                event.consume();
            }
        });
        StackPane place = Styled.as(new StackPane(number, field), "vote-place");
        place.setMinWidth(Region.USE_PREF_SIZE);
        return place;
    }

    private ObservableValue<Boolean> isVoted() {
        return model.counting().flatMap(now -> model.votes().map(votes -> now || !votes.isEmpty()));
    }

    private Node bar() {
        Region bar = new Region();
        bar.setId("vote-bar-" + option);
        bar.getStyleClass().add("vote-bar");
        StackPane track = new StackPane(bar);
        track.setAlignment(Pos.CENTER_LEFT);
        track.getStyleClass().add("vote-track");
        bar.maxWidthProperty().bind(Bindings.createDoubleBinding(
                () -> track.getWidth() * model.votes().get().share(option), track.widthProperty(), model.votes()));
        return track;
    }

    private void type(String text) {
        try {
            model.count(option, Votes.read(text));
            problem.set(null);
        } catch (BadInput e) {
            // The last good number stays; Enter says what is wrong.
            return;
        }
    }

    private void take() {
        try {
            Votes.read(field.getText());
            next.run();
        } catch (BadInput e) {
            problem.set(e.reason());
            said.say(reason.textProperty());
        }
    }
}
