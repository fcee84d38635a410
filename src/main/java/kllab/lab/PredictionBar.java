package kllab.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import kllab.lab.question.Prediction;
import kllab.lab.question.Question;
import kllab.parameter.ParameterRange;
import kllab.text.Message;
import kllab.ui.Focus;
import kllab.ui.Help;
import kllab.ui.IconButton;
import kllab.ui.Spoken;
import kllab.ui.Styled;
import kllab.ui.Texts;
import kllab.ui.card.Card;
import kllab.ui.card.Panels;
import kllab.ui.control.ActionButton;
import kllab.ui.control.ParameterControl;
import kllab.ui.control.Setting;
import kllab.ui.layout.WrapRow;

/**
 * The question that a lab asks, with what takes the guess and, once there is one, how it compares. There is nothing to
 * be seen while nothing is asked. What is being typed or slid is no fact of the lab before it is compared.
 *
 * @param <S> the state of the lab
 */
public final class PredictionBar<S> extends StackPane {
    private static final String GUESS = "guess";

    private final LabPanels<S> panels;
    private final ObservableValue<Optional<Prediction>> asked;
    private final Texts texts;
    private final Spoken spoken = new Spoken();

    /**
     * A bar for the questions of a lab.
     *
     * @param told the guesses that somebody else speaks about
     */
    public PredictionBar(LabPanels<S> panels, ObservableValue<Set<Double>> told, Texts texts) {
        this.panels = panels;
        this.asked = told.flatMap(guesses -> panels.hidden().map(Hidden::asked).map(now -> now
                .filter(each -> each.guess().isEmpty() || !guesses.contains(each.guess().getAsDouble()))));
        this.texts = texts;
        setId("prediction");
        getStyleClass().add("question-bar");
        managedProperty().bind(visibleProperty());
        show(asked.getValue());
        asked.subscribe((before, now) -> {
            boolean inside = isFocusWithin();
            boolean marked = Focus.isMarkedIn(this);
            show(now);
            say(now);
            if (inside && !isVisible()) {
                before.ifPresent(over -> leave(over.question(), marked));
            }
        });
    }

    /** Tells the verdict, and what becomes of it when a gesture has come to rest; not on the way. */
    private void say(Optional<Prediction> asked) {
        asked.filter(each -> each.guess().isPresent()).flatMap(each -> panels.hiding().question(each.question()))
                .ifPresentOrElse(question -> {
                    double guess = asked.orElseThrow().guess().getAsDouble();
                    spoken.say(texts.of(panels.history().settled(),
                            (state, catalog) -> catalog.say(question.verdict(state, guess))));
                }, spoken::hush);
    }

    /** Gives the keyboard to the place of the next question; left to itself it would go to the head of the window. */
    private void leave(String question, boolean marked) {
        // What the question covered is shown by others, and perhaps after this.
        Platform.runLater(() -> Focus.toOrWindow(this, Panels.coverId(question), marked));
    }

    private void show(Optional<Prediction> asked) {
        List<WrapRow> content = asked
                .flatMap(each -> panels.hiding().question(each.question()).map(question -> row(question, each)))
                .stream()
                .toList();
        setVisible(!content.isEmpty());
        getChildren().setAll(spoken);
        getChildren().addAll(content);
        content.forEach(row -> Platform.runLater(() -> focus(row)));
    }

    /** The keyboard goes where the question is answered, and then to what can be done about the answer. */
    private static void focus(WrapRow row) {
        if (row.getScene() == null) {
            return;
        }
        if (row.lookup("#" + GUESS) instanceof ParameterControl control) {
            control.type();
        } else if (row.lookup(".button") instanceof Button first) {
            first.requestFocus();
        }
    }

    private WrapRow row(Question<S> question, Prediction prediction) {
        Label words = Card.paragraph("question", texts.of(question.messageKey()), "question-text");
        return prediction.guess().isPresent()
                ? answered(question, words, prediction.guess().getAsDouble())
                : open(question, words);
    }

    private WrapRow answered(Question<S> question, Label words, double guess) {
        Label verdict = Card.paragraph("verdict", texts.of(panels.history().state(),
                (state, catalog) -> catalog.say(question.verdict(state, guess))), "verdict");
        VBox both = Styled.as(new VBox(words, verdict), "question-words");
        return new WrapRow(List.of(1.0, 0.0), both, buttons(
                button("again", () -> panels.ask(question.name())), end()));
    }

    private WrapRow open(Question<S> question, Label words) {
        VBox asked = Styled.as(new VBox(words), "question-words");
        return switch (question) {
            case Question.Amount<S> amount -> {
                // The unit may change while the question is open; a guess is one in the unit that stands beside it.
                Label unit = Card.label("guess-unit", texts.of(panels.history().state(),
                        (state, catalog) -> catalog.say(amount.unit().apply(state).messageKey())), "hint");
                yield number(asked, Question.Amount.RANGE, unit,
                        guess -> amount.unit().apply(panels.history().state().get()).toNats(guess));
            }
            case Question.Place<S> place -> number(asked, place.range(), new Label(), guess -> guess);
            case Question.Larger<S> larger -> new WrapRow(List.of(1.0, 0.0), asked, choices());
        };
    }

    /** The measure in which a number that was set is kept. */
    private interface Measure {
        double kept(double shown);
    }

    private WrapRow number(VBox asked, ParameterRange range, Label symbol, Measure measure) {
        ObjectProperty<Double> draft = new SimpleObjectProperty<>(range.snap(range.travel().middle(), range.kind()
                .usual()));
        Setting setting = new Setting(range, draft, draft::set, () -> {
        }, () -> {
        });
        ParameterControl control = new ParameterControl(setting, symbol, Message.of("prediction.guess"), texts);
        control.setId(GUESS);
        Runnable take = () -> guess(measure.kept(draft.get()));
        control.onTaken(take);
        Button compare = button("compare", () -> {
            if (control.isTaken()) {
                take.run();
            }
        });
        return new WrapRow(List.of(1.0, 1.0, 0.0), asked, control, buttons(compare, reveal(), end()));
    }

    private HBox choices() {
        List<Node> nodes = new ArrayList<>();
        for (double guess : Question.Larger.GUESSES) {
            String key = Question.Larger.guessKey(guess);
            Button button = new Button();
            button.setId(key.replace('.', '-'));
            button.textProperty().bind(texts.of(key));
            Help.on(button, texts.of("prediction.choice.help"));
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(event -> guess(guess));
            nodes.add(button);
        }
        nodes.add(reveal());
        nodes.add(end());
        return buttons(nodes.toArray(Node[]::new));
    }

    private void guess(double kept) {
        panels.change(hidden -> hidden.guessing(kept));
    }

    private Button reveal() {
        return button("reveal", () -> panels.change(Hidden::revealed));
    }

    private IconButton end() {
        IconButton end = IconButton.end("prediction.end", texts, () -> panels.change(Hidden::revealed));
        end.setId("end-question");
        return end;
    }

    private Button button(String key, Runnable action) {
        return new ActionButton(key + "-guess", "prediction." + key, texts, action);
    }

    private static HBox buttons(Node... nodes) {
        return Styled.as(new HBox(nodes), "button-row");
    }
}
