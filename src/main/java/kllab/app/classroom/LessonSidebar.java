package kllab.app.classroom;

import java.util.Optional;
import java.util.function.BooleanSupplier;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import kllab.lesson.player.LessonView;
import kllab.ui.layout.Sidebar;

/** The place of a lesson beside the labs of a window: what is open there, and the keys that turn its pages. */
public final class LessonSidebar {
    private final Region window;
    private final Sidebar sidebar;
    private final WindowState state;

    /**
     * What of the window says whose a key is.
     *
     * @param presenting whether it is shown to an audience
     * @param covered whether something lies over all of it and has the keys
     */
    public record WindowState(BooleanSupplier presenting, BooleanSupplier covered) {
    }

    /** A lesson with room about it. */
    private static final class Margin extends StackPane {
        private final LessonView view;

        Margin(LessonView view) {
            super(view);
            this.view = view;
            getStyleClass().add("lesson-margin");
        }
    }

    /** A place in which nothing is open. */
    public LessonSidebar(Region window, Sidebar sidebar, WindowState state) {
        this.window = window;
        this.sidebar = sidebar;
        this.state = state;
        window.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (isOfClicker(event)) {
                turn(event);
            }
        });
        // What no slider, handle or field has taken for itself turns the pages too.
        window.addEventHandler(KeyEvent.KEY_PRESSED, this::turn);
    }

    /**
     * Shows a lesson, or none. The keyboard goes with it: left to itself it would go to whatever is next, and a clicker
     * would move that.
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

    /** Closes the lesson if the keyboard is in it; tells whether it is. */
    public boolean end() {
        boolean inside = isKeyboardInside();
        if (inside && sidebar.side()instanceof Margin margin) {
            margin.view.close();
        }
        return inside;
    }

    private boolean isKeyboardInside() {
        return sidebar.side() != null && sidebar.side().isFocusWithin();
    }

    private void turn(KeyEvent event) {
        // What a sheet leaves alone is none of the lesson beneath it.
        if (!state.covered.getAsBoolean() && sidebar.side()instanceof Margin margin) {
            margin.view.turn(event);
        }
    }

    /**
     * Whether a key turns a page and nothing else: a clicker is pressed in front of an audience, or where a slider has the keyboard
     * only because the mouse was on it last; not where somebody may be typing a number.
     */
    private boolean isOfClicker(KeyEvent event) {
        Node owner = window.getScene().getFocusOwner();
        return (event.getCode() == KeyCode.PAGE_DOWN || event.getCode() == KeyCode.PAGE_UP)
                && (state.presenting.getAsBoolean() || owner == null
                        || !(owner.isFocusVisible() || owner instanceof TextInputControl));
    }
}
