package kllab.lesson.player;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import kllab.lesson.Answers;
import kllab.lesson.Inline;
import kllab.lesson.Question;
import kllab.lesson.spoken.SpokenProse;
import kllab.lesson.vote.VotedAnswers;
import kllab.math.Interval;
import kllab.parameter.NumberText;
import kllab.text.BadInput;
import kllab.text.Catalog;
import kllab.text.Message;
import kllab.ui.Focus;
import kllab.ui.Help;
import kllab.ui.Spoken;
import kllab.ui.Styled;
import kllab.ui.Texts;
import kllab.ui.card.Card;
import kllab.ui.control.ActionButton;
import kllab.ui.control.PastedCells;
import kllab.ui.control.ProblemLabel;
import kllab.ui.layout.Scrolling;

import org.jspecify.annotations.Nullable;

/** A question of a lesson with its possible answers and, after an answer, the remark on it. */
final class QuestionView extends VBox {
    private static final Interval ANY = new Interval(-Double.MAX_VALUE, Double.MAX_VALUE);

    private final AskedQuestion asked;
    private final Question question;
    private final LessonModel model;
    private final ProseView prose;
    private final Texts texts;
    private final Consumer<Boolean> settled;
    private final Spoken spoken = new Spoken();
    private final VBox below = new VBox();
    private final Optional<VotedAnswers> votes;
    private final ObservableValue<Optional<GivenAnswer>> given;

    /**
     * Creates a question.
     *
     * @param prediction true if it asks before one looks
     * @param settled gives the keyboard to the next thing once there is nothing to try again, and marks it there if
     *     true
     */
    QuestionView(AskedQuestion asked, boolean prediction, LessonModel model, ProseView prose, Texts texts,
            Consumer<Boolean> settled) {
        this.asked = asked;
        this.question = asked.question();
        this.model = model;
        this.prose = prose;
        this.texts = texts;
        this.settled = settled;
        getStyleClass().addAll("question", prediction ? "prediction" : "check");
        Label kind = Card.paragraph(texts.of(prediction ? "lesson.play.predict" : "lesson.play.check"),
                "question-kind");
        VBox prompt = new VBox(prose.blocks(question.prompt()).toArray(Node[]::new));
        votes = question.answers() instanceof Answers.Choices(List<Answers.Choice> all)
                ? Optional.of(votes(all))
                : Optional.empty();
        below.getStyleClass().add("answers");
        getChildren().addAll(kind, prompt, below, spoken);
        given = model.progress().map(now -> Optional.ofNullable(now.given().get(asked)));
        show(given.getValue());
    }

    /** Shows and says answers from now on, until the subscription ends, for the lesson outlives the view of a step. */
    Subscription follow() {
        Subscription voting = votes.map(each -> each.follow(() -> endVotes(each))).orElse(Subscription.EMPTY);
        return given.subscribe((before, now) -> {
            show(now);
            now.flatMap(each -> votes).ifPresent(VotedAnswers::end);
            now.ifPresentOrElse(each -> spoken.say(texts.catalog().map(words -> answered(each).spoken(votes, words))),
                    spoken::hush);
            now.map(each -> below.lookup(".verdict")).ifPresent(verdict -> {
                // First what is to be seen at least; then more of it, as far as there is room for both.
                Scrolling.bringIntoView(verdict, this);
                Optional.ofNullable(below.lookup(".choice.right"))
                        .ifPresent(right -> Scrolling.bringIntoViewIfWhole(right, reason()));
                Scrolling.bringIntoViewIfWhole(this, this);
            });
        }).and(spoken::hush).and(voting);
    }

    /** Returns the end of the reason that is given with a verdict; only the way to answer again is below it. */
    private Node reason() {
        return below.getChildren().get(below.getChildren().size() - 2);
    }

    private VotedAnswers votes(List<Answers.Choice> all) {
        return new VotedAnswers(model.votes(asked, all.size()), all.stream()
                .<Function<Catalog, String>>map(each -> words -> SpokenProse.of(each.words(), words)).toList(), texts);
    }

    /** Says the votes that have been typed; the lesson gets the keyboard, where no key gives an answer. */
    private void endVotes(VotedAnswers counted) {
        for (Node each = this; each != null; each = each.getParent()) {
            if (each instanceof LessonView lesson) {
                lesson.requestFocus();
            }
        }
        spoken.say(texts.catalog().map(counted::said));
    }

    private List<Node> voted(List<Node> answers) {
        return votes.map(each -> each.with(answers)).orElse(answers);
    }

    private AnsweredQuestion answered(GivenAnswer given) {
        return new AnsweredQuestion(question.answers(), given);
    }

    private void show(Optional<GivenAnswer> given) {
        boolean inside = below.isFocusWithin();
        boolean marked = Focus.isMarkedIn(below);
        below.getChildren().setAll(given.isPresent() ? said(given.get()) : offered());
        // What had the keyboard is gone; left to itself it would go to the head of the window. Where there is nothing
        // to try again, one more press of the same key would take the answer back.
        if (inside && given.filter(each -> answered(each).isSettled()).isPresent()) {
            settled.accept(marked);
        } else if (inside) {
            Focus.to(below, marked);
        }
    }

    /** Gives the keyboard to the controls of its answer; returns false if it has been answered. */
    boolean focusAnswer(boolean marked) {
        return given.getValue().isEmpty() && Focus.to(below, marked);
    }

    private List<Node> offered() {
        List<Node> nodes = new ArrayList<>(switch (question.answers()) {
            case Answers.Open open -> List.<Node>of();
            case Answers.Choices(List<Answers.Choice> all) -> choices(all);
            case Answers.Numeric numeric -> List.of(field());
        });
        nodes.add(button("reveal", "lesson.play.reveal", new GivenAnswer.Revealed()));
        return nodes;
    }

    private List<Node> choices(List<Answers.Choice> all) {
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            GivenAnswer given = new GivenAnswer.Choice(i);
            List<Inline> words = all.get(i).words();
            ChoiceRow row = new ChoiceRow(prose.line(words, "lesson-text"),
                    texts.catalog().map(catalog -> SpokenProse.of(words, catalog)),
                    () -> model.answer(asked, given));
            row.setId("answer-" + i);
            Help.on(row, texts.of("lesson.play.choice.help"));
            nodes.add(row);
        }
        return voted(nodes);
    }

    private Node field() {
        TextField field = new TextField();
        field.setId("answer-number");
        field.setPrefColumnCount(8);
        PastedCells.keepApart(field);
        field.accessibleTextProperty().bind(texts.of("lesson.play.number"));
        ObjectProperty<@Nullable Message> problem = new SimpleObjectProperty<>();
        ProblemLabel reason = new ProblemLabel(problem, texts);
        Help.on(field, problem, "lesson.play.number.help", texts);
        Runnable take = () -> {
            try {
                double value = NumberText.parse(field.getText(), ANY, Message.of("lesson.play.number"));
                model.answer(asked, new GivenAnswer.Typed(value));
            } catch (BadInput e) {
                problem.set(e.reason());
                spoken.say(reason.textProperty());
            }
        };
        field.setOnAction(event -> take.run());
        // Before Escape closes the lesson it takes back what is typed, as in every field.
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
                field.clear();
                event.consume();
            }
        });
        HBox line = new HBox(field, new ActionButton("answer-check", "lesson.play.answer", texts, take));
        line.getStyleClass().add("answer-line");
        return new VBox(line, reason);
    }

    private Button button(String id, String key, GivenAnswer given) {
        return new ActionButton(id, key, texts, () -> model.answer(asked, given));
    }

    private List<Node> said(GivenAnswer given) {
        List<Node> nodes = new ArrayList<>(switch (question.answers()) {
            case Answers.Open open -> List.<Node>of();
            case Answers.Choices(List<Answers.Choice> all) -> marked(all, given);
            case Answers.Numeric numeric -> marked(numeric, given);
        });
        AnsweredQuestion answered = answered(given);
        nodes.add(answered.verdict().map(this::sign).orElseGet(() -> Card.label(texts.of("lesson.play.revealed"), "verdict")));
        answered.shown().ifPresent(each -> nodes.addAll(prose.blocks(each.said())));
        Hyperlink again = new Hyperlink();
        again.setId("ask-again");
        Help.named(again, "lesson.play.again", texts);
        again.setOnAction(event -> model.askAgain(asked));
        nodes.add(again);
        return nodes;
    }

    /** Returns all choices, of which the right one is marked, and the given one. */
    private List<Node> marked(List<Answers.Choice> all, GivenAnswer given) {
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            List<Inline> words = all.get(i).words();
            AnswerMark mark = AnswerMark.of(all.get(i).verdict().right(), given.equals(new GivenAnswer.Choice(i)));
            nodes.add(mark.on(prose.line(words, "lesson-text"), catalog -> SpokenProse.of(words, catalog), texts));
        }
        return voted(nodes);
    }

    /** Returns the right number, and the given one if it is another. */
    private List<Node> marked(Answers.Numeric numeric, GivenAnswer given) {
        List<Node> nodes = new ArrayList<>();
        boolean right = answered(given).isRight();
        if (given instanceof GivenAnswer.Typed(double value)) {
            nodes.add(number(value, AnswerMark.of(right, true)));
        }
        if (!right) {
            nodes.add(number(numeric.right(), AnswerMark.of(true, false)));
        }
        return nodes;
    }

    private Node number(double number, AnswerMark mark) {
        String words = NumberText.shown(number);
        return mark.on(new Label(words), catalog -> words, texts);
    }

    private Label sign(Answers.Verdict verdict) {
        return Styled.as(Card.label(texts.of(verdict.right() ? "lesson.play.right" : "lesson.play.wrong"), "verdict"),
                verdict.right() ? "right" : "wrong");
    }
}
