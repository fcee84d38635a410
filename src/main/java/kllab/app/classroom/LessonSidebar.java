package kllab.app.classroom;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import kllab.lesson.player.LessonView;
import kllab.ui.layout.Sidebar;

/** The place of a lesson beside the labs of a window, and the keys that turn the pages of the lesson. */
public final class LessonSidebar {
    private final Region window;
    private final Sidebar sidebar;
    private final WindowState state;

    /**
     * The state of the window that decides whether a key is for the lesson.
     *
     * @param presenting true while the window is shown to an audience
     * @param covered true while something lies over the whole window and has the keys
     * @param turn goes on in what the lab explains, by 1 or −1
     * @param back brings back a lesson that left the pictures alone, before it goes on
     */
    public record WindowState(BooleanSupplier presenting, BooleanSupplier covered, IntConsumer turn, Runnable back) {
    }

    /** A lesson with a margin. */
    private static final class Margin extends StackPane {
        private final LessonView view;

        Margin(LessonView view) {
            super(view);
            this.view = view;
            getStyleClass().add("lesson-margin");
        }
    }

    /** Creates a place without a lesson. */
    public LessonSidebar(Region window, Sidebar sidebar, WindowState state) {
        this.window = window;
        this.sidebar = sidebar;
        this.state = state;
        window.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (isOfClicker(event)) {
                state.back.run();
                turn(event);
                turnLab(event);
            }
        });
        // What no slider, handle or field has taken for itself turns the pages too.
        window.addEventHandler(KeyEvent.KEY_PRESSED, this::turn);
    }

    /**
     * Shows a lesson, or none, and gives it the keyboard. Otherwise the keyboard would go to the next control, and a
     * clicker would change that.
     */
    public void show(Optional<LessonView> lesson) {
        boolean inside = isKeyboardInside();
        sidebar.setSide(lesson.map(Margin::new).orElse(null));
        if (lesson.isPresent()) {
            lesson.get().requestFocus();
        } else if (inside) {
            window.requestFocus();
        }
    }

    /** Closes the lesson if the keyboard is in it; returns false if it is not. */
    public boolean end() {
        boolean inside = isKeyboardInside();
        if (inside && sidebar.side() instanceof Margin margin) {
            margin.view.close();
        }
        return inside;
    }

    private boolean isKeyboardInside() {
        return sidebar.side() != null && sidebar.side().isFocusWithin();
    }

    private void turn(KeyEvent event) {
        // What a sheet leaves alone is none of the lesson beneath it.
        if (!state.covered.getAsBoolean() && sidebar.side() instanceof Margin margin) {
            margin.view.turn(event);
        }
    }

    /** In a hall a key of the clicker that no lesson takes is for the lab, and never for a slider. */
    private void turnLab(KeyEvent event) {
        if (!event.isConsumed() && !state.covered.getAsBoolean() && state.presenting.getAsBoolean()) {
            state.turn.accept(event.getCode() == KeyCode.PAGE_DOWN ? 1 : -1);
            event.consume();
        }
    }

    /**
     * Returns true if a key turns a page and does nothing else: in front of an audience, and where a slider has the
     * keyboard only because the mouse was on it last; but not where somebody may be typing a number.
     */
    private boolean isOfClicker(KeyEvent event) {
        Node owner = window.getScene().getFocusOwner();
        return (event.getCode() == KeyCode.PAGE_DOWN || event.getCode() == KeyCode.PAGE_UP)
                && (state.presenting.getAsBoolean() || owner == null
                        || !(owner.isFocusVisible() || owner instanceof TextInputControl));
    }
}
