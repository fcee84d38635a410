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
import kllab.ui.live.FrameLoop;

/**
 * The text and the questions of one step. Blocks behind an open prediction are not shown. A step that is longer than
 * any room comes in pieces, one a frame: the window would stand still for all of it at once.
 */
final class StepView extends VBox {
    /** The weight of the blocks that are there at once; the steps of the lessons of this program have less. */
    private static final int FIRST = 60;
    /** The weight of the blocks that come in each further frame. */
    private static final int NEXT = 15;
    /** A question has fields and buttons, which take longer than words. */
    private static final int QUESTION = 5;

    private final LessonModel model;
    private final Texts texts;
    private final ProseView prose;
    private final Consumer<Boolean> answered;
    private final List<Subscription> subscriptions = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final FrameLoop more = new FrameLoop(() -> fill(NEXT));
    private int filled;

    /** The place of a block, empty and out of sight until its turn comes. */
    private static final class Place extends VBox {
        private final Block block;
        private boolean revealed;

        Place(Block block) {
            this.block = block;
            setVisible(false);
            managedProperty().bind(visibleProperty());
        }

        void reveal(boolean now) {
            revealed = now;
            setVisible(revealed && !getChildren().isEmpty());
        }

        void fill(List<Node> nodes) {
            getChildren().setAll(nodes);
            reveal(revealed);
        }

        int weight() {
            return block instanceof Block.Asked ? QUESTION : 1;
        }
    }

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
        more.stop();
        subscriptions.forEach(Subscription::unsubscribe);
    }

    /** Gives the keyboard to the first question that waits for an answer; returns false if none does. */
    boolean focusQuestion(boolean marked) {
        return lookupAll(".question").stream().map(QuestionView.class::cast).anyMatch(each -> each.focusAnswer(marked));
    }

    private void show(ShownStep step) {
        getChildren().addAll(prose.blocks(step.introduction()));
        getChildren().add(prose.line(step.heading(), "lesson-title"));
        step.blocks().forEach(block -> places.add(new Place(block)));
        getChildren().addAll(places);
        // Once for all blocks: each would look through all of them anew.
        subscriptions.add(model.progress().map(Progress::lastRevealed).subscribe(last -> {
            for (int i = 0; i < places.size(); i++) {
                places.get(i).reveal(i <= last);
            }
        }));
        fill(FIRST);
    }

    /** Fills all places that are still empty, at once; returns true if there were any. */
    boolean complete() {
        boolean more = filled < places.size();
        fill(Integer.MAX_VALUE);
        return more;
    }

    /** Fills the next places, of blocks that weigh no less than that all together. */
    private void fill(int weight) {
        for (int left = weight; left > 0 && filled < places.size(); filled++) {
            Place place = places.get(filled);
            place.fill(nodes(filled, place.block));
            left -= place.weight();
        }
        if (filled < places.size()) {
            more.start();
        } else {
            more.stop();
        }
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
