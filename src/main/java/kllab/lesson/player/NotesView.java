package kllab.lesson.player;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import kllab.lesson.Block;
import kllab.lesson.Inline;
import kllab.lesson.Step;
import kllab.ui.Texts;
import kllab.ui.Words;
import kllab.ui.card.Card;
import kllab.ui.layout.Scrolling;

/** The screen of the speaker: the notes of the open step, its number, and the title of the next step. */
public final class NotesView extends VBox {
    private final Texts texts;
    private final ProseView prose;
    private final Label place = new Label();
    private final VBox heading = new VBox();
    private final VBox notes = new VBox();
    private final VBox next = new VBox();
    private final ScrollPane scroll = Scrolling.of(new ScrollPane(notes));
    private final Subscription subscription;

    /** All that the screen shows of a lesson; answers are no part of it. */
    private record Shown(int step, int count, Optional<List<Inline>> heading, List<Block> notes,
            Optional<List<Inline>> next) {
        static Shown of(Progress now) {
            return new Shown(now.step(), now.count(), now.open().map(Step::heading),
                    now.open().map(Step::notes).orElse(List.of()), now.following().map(Step::heading));
        }
    }

    /**
     * The notes of a lesson, which they follow.
     *
     * @param words its typesetter must be ready
     * @param clock stands beside the number of the step
     */
    public NotesView(LessonModel model, Words words, Node clock) {
        texts = words.texts();
        prose = new ProseView(() -> model.formulas().orElse(words.typesetter()), texts, model::follow);
        getStyleClass().add("speaker-notes");
        place.setId("notes-place");
        notes.setId("notes-text");
        next.setId("notes-next");
        notes.getStyleClass().add("lesson-content");
        next.getStyleClass().add("notes-next");
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(Card.head(place, clock), heading, scroll, next);
        subscription = model.progress().map(Shown::of).subscribe(this::show);
    }

    /** Ends following the lesson, which outlives this screen. */
    public void end() {
        place.textProperty().unbind();
        subscription.unsubscribe();
    }

    /** Scrolls the notes and consumes the event, if its key does that. */
    public void scroll(KeyEvent event) {
        Scrolling.turn(scroll, event);
    }

    private void show(Shown now) {
        place.textProperty().bind(texts.of("lesson.play.place.said", Integer.toString(now.step + 1),
                Integer.toString(Math.max(1, now.count))));
        heading.getChildren().setAll(now.heading.map(each -> prose.line(each, "lesson-title")).stream().toList());
        notes.getChildren().setAll(now.notes.isEmpty()
                ? List.of(Card.paragraph(texts.of("lesson.notes.none"), "hint"))
                : prose.blocks(now.notes));
        scroll.setVvalue(scroll.getVmin());
        List<Node> below = new ArrayList<>();
        below.add(Card.label(texts.of(now.next.isPresent() ? "lesson.notes.next" : "lesson.notes.last"), "hint"));
        now.next.ifPresent(each -> below.add(prose.line(each, "lesson-heading")));
        next.getChildren().setAll(below);
    }
}
