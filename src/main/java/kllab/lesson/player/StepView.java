package kllab.lesson.player;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import kllab.lesson.Block;
import kllab.ui.Texts;
import kllab.ui.card.Card;

/** The text and the questions of one step. Blocks behind an open prediction are not shown. */
final class StepView extends VBox {
    private final LessonModel model;
    private final Texts texts;
    private final ProseView prose;
    private final Consumer<Boolean> answered;
    private final List<Subscription> subscriptions = new ArrayList<>();

    /**
     * Creates a step, or a sentence instead if the lesson has none.
     *
     * @param answered gives the keyboard to what follows an answer, and marks it there if true
     */
    StepView(Optional<ShownStep> step, LessonModel model, ProseView prose, Texts texts, Consumer<Boolean> answered) {
        this.model = model;
        this.texts = texts;
        this.prose = prose;
        this.answered = answered;
        getStyleClass().add("lesson-content");
        step.ifPresentOrElse(this::show,
                () -> getChildren().add(Card.label(texts.of("lesson.play.empty"), "hint")));
    }

    /** Ends following the lesson, which outlives the view of a step. */
    void end() {
        subscriptions.forEach(Subscription::unsubscribe);
    }

    /** Gives the keyboard to the first question that waits for an answer; returns false if none does. */
    boolean focusQuestion(boolean marked) {
        return lookupAll(".question").stream().map(QuestionView.class::cast).anyMatch(each -> each.focusAnswer(marked));
    }

    private void show(ShownStep step) {
        getChildren().addAll(prose.blocks(step.introduction()));
        getChildren().add(prose.line(step.heading(), "lesson-title"));
        List<Node> places = new ArrayList<>();
        for (int i = 0; i < step.blocks().size(); i++) {
            places.add(block(i, step.blocks().get(i)));
        }
        getChildren().addAll(places);
        // Once for all blocks: each would look through all of them anew.
        subscriptions.add(model.progress().map(Progress::lastRevealed).subscribe(last -> {
            for (int i = 0; i < places.size(); i++) {
                places.get(i).setVisible(i <= last);
            }
        }));
    }

    private Node block(int index, Block block) {
        VBox place = new VBox(nodes(index, block).toArray(Node[]::new));
        place.managedProperty().bind(place.visibleProperty());
        return place;
    }

    private List<Node> nodes(int index, Block block) {
        return model.progress().get().asked(index)
                .map(asked -> List.of(question(asked, block instanceof Block.Predict)))
                .orElseGet(() -> prose.blocks(List.of(block)));
    }

    private Node question(AskedQuestion asked, boolean prediction) {
        QuestionView view = new QuestionView(asked, prediction, model, prose, texts, answered);
        subscriptions.add(view.follow());
        return view;
    }
}
