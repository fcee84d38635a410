package kllab.lesson.player;

import java.util.List;
import java.util.Optional;

import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import kllab.lesson.Fault;
import kllab.ui.Focus;
import kllab.ui.Icon;
import kllab.ui.IconButton;
import kllab.ui.Styled;
import kllab.ui.Texts;
import kllab.ui.card.Card;
import kllab.ui.card.Disclosure;
import kllab.ui.control.ActionButton;
import kllab.ui.formula.Typesetter;
import kllab.ui.layout.Scrolling;
import kllab.ui.layout.WrapRow;

import org.kordamp.ikonli.feather.Feather;

/**
 * The screen of a lesson beside the lab: a menu of its steps, the open step, and the buttons that go to the next step
 * and back.
 *
 * <p>
 * PageDown and PageUp, which a presenter's clicker sends, go through the steps and all of their text. The right and
 * left arrow keys go to another step at once, except in a text field. The up and down arrow keys, Home and End scroll
 * the open step, except where answers, a menu or the list of faults use them.
 */
public final class LessonView extends VBox {
    private final LessonModel model;
    private final Texts texts;
    private final ProseView prose;
    private final ScrollPane scroll = Scrolling.of(new ScrollPane());
    private final StepPages pages;
    private final Button next;
    private final Optional<Button> onward;
    private final Exits exits;
    private Optional<StepView> shown = Optional.empty();

    /**
     * The ways out of a lesson.
     *
     * @param close closes the lesson
     * @param onward goes from its last step to the next lesson, if there is one
     */
    public record Exits(Runnable close, Optional<Runnable> onward) {
    }

    /**
     * The screen of a lesson.
     *
     * @param typesetter sets the formulas that the lesson does not bring; must be ready
     */
    public LessonView(LessonModel model, Texts texts, Typesetter typesetter, Exits exits) {
        this.model = model;
        this.texts = texts;
        this.exits = exits;
        this.pages = new StepPages(model, scroll);
        this.prose = new ProseView(() -> model.formulas().orElse(typesetter), texts, model::follow);
        getStyleClass().addAll("card-box", "lesson");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        scroll.setFocusTraversable(false);
        next = button("lesson-next", "lesson.play.next", model::next);
        next.setMaxWidth(Double.MAX_VALUE);
        next.disableProperty().bind(model.progress().map(Progress::isLast));
        onward = exits.onward.map(this::onward);
        model.progress().map(Progress::shown).subscribe(this::show);
        StepMenu steps = new StepMenu(model, texts);
        getChildren().addAll(head(steps), steps.bar(), faults(), scroll, buttons());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean isField = event.getTarget() instanceof TextInputControl;
            // A field of one line has no use for the keys of pages.
            if (!isField || event.getCode() == KeyCode.PAGE_DOWN || event.getCode() == KeyCode.PAGE_UP) {
                turn(event);
            }
            if (!isField) {
                scroll(event);
            }
        });
    }

    /** Goes on or back in the lesson and consumes the event, if its key does that. */
    public void turn(KeyEvent event) {
        if (isWithModifier(event)) {
            return;
        }
        switch (event.getCode()) {
            case PAGE_DOWN -> pages.next();
            case PAGE_UP -> pages.previous();
            case RIGHT, KP_RIGHT -> model.next();
            case LEFT, KP_LEFT -> model.previous();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Closes the lesson. */
    public void close() {
        exits.close.run();
    }

    private void scroll(KeyEvent event) {
        boolean used = event.getTarget() instanceof MenuButton || event.getTarget() instanceof ChoiceRow
                || event.getTarget() instanceof FaultList;
        if (used || event.isConsumed() || isWithModifier(event)) {
            return;
        }
        if (event.getCode() == KeyCode.END) {
            pages.toEnd();
            event.consume();
        } else {
            Scrolling.turn(scroll, event);
        }
    }

    private static boolean isWithModifier(KeyEvent event) {
        return event.isControlDown() || event.isAltDown() || event.isMetaDown() || event.isShiftDown();
    }

    private Node head(StepMenu steps) {
        Label title = Card.paragraph("lesson-title", model.progress().map(now -> now.reading().lesson().title()),
                "card-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        return Styled.as(
                new HBox(title, steps, IconButton.close("close-lesson", "lesson.play.close", texts, this::close)),
                "lesson-head");
    }

    /** Returns the faults of the file, folded away; an empty box if there are none. */
    private Node faults() {
        VBox place = new VBox();
        model.progress().map(now -> now.reading().faults()).subscribe(faults -> place.getChildren()
                .setAll(faults.isEmpty() ? List.of() : List.of(fold(faults))));
        place.managedProperty().bind(model.progress().map(now -> !now.reading().faults().isEmpty()));
        return place;
    }

    private Disclosure fold(List<Fault> faults) {
        ObservableValue<String> title = texts.of("lesson.play.faults", Integer.toString(faults.size()));
        Disclosure fold = new Disclosure(title, () -> List.of(new FaultList(faults, heightProperty(), title, texts)),
                texts);
        fold.setId("lesson-faults");
        return fold;
    }

    private void show(Optional<ShownStep> step) {
        shown.ifPresent(StepView::end);
        StepView view = new StepView(step, model, prose, texts, this::goOn);
        shown = Optional.of(view);
        // Not in the place of the button of the next step, where a hand that turns the pages would press it unawares.
        onward.ifPresent(view.getChildren()::add);
        boolean inside = scroll.isFocusWithin();
        scroll.setContent(view);
        scroll.setVvalue(0);
        // The node that had the keyboard is gone; elsewhere the next click of a clicker would move a handle.
        if (inside) {
            requestFocus();
        }
    }

    /**
     * Gives the keyboard to the next question of the step, or to the button of the next step when all are answered. At
     * the end of the lesson the lesson itself has it, where a key presses nothing.
     */
    private void goOn(boolean marked) {
        requestFocus();
        // Blocks that waited for the answer are seen only then, and may have another question.
        Platform.runLater(() -> {
            if (isFocused() && !shown.map(each -> each.focusQuestion(marked)).orElse(false)
                    && !model.progress().get().isLast()) {
                Focus.to(next, marked);
            }
        });
    }

    /**
     * Returns the buttons, of which each has a place and a width that depend on the width of the card alone: where one
     * was, there is never another.
     */
    private Node buttons() {
        Button previous = Icon.on(button("lesson-previous", "lesson.play.previous", model::previous),
                Feather.CHEVRON_LEFT);
        previous.disableProperty().bind(model.progress().map(now -> now.step() == 0));
        Button back = Icon.on(button("lesson-back", "lesson.play.back", model::backToStep), Feather.ROTATE_CCW);
        // Only while it is in the window: the labs live longer than the lesson, and would keep it.
        back.visibleProperty().bind(sceneProperty().flatMap(scene -> model.hasStrayed()).orElse(false));
        return Styled.as(new WrapRow(List.of(0.0, 0.0, 1.0), previous, back, next), "lesson-ways");
    }

    private Button onward(Runnable action) {
        Button button = button("lesson-onward", "lesson.play.onward", action);
        Styled.shownWhile(button, model.progress().map(Progress::isLast));
        return button;
    }

    private Button button(String id, String key, Runnable action) {
        Button button = new ActionButton(id, key, texts, action);
        // At an end the keyboard stays in the lesson: elsewhere the next click of a clicker would move a handle.
        button.disabledProperty().subscribe(disabled -> {
            if (disabled && button.isFocused()) {
                requestFocus();
            }
        });
        return button;
    }
}
