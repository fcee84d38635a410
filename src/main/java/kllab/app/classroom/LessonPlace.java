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
public final class LessonPlace {
    private final Region window;
    private final Sidebar desktop;
    private final Hall hall;

    /**
     * What of the window says whose a key is.
     *
     * @param presenting whether it is shown to an audience
     * @param covered whether something lies over all of it and has the keys
     */
    public record Hall(BooleanSupplier presenting, BooleanSupplier covered) {
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
    public LessonPlace(Region window, Sidebar desktop, Hall hall) {
        this.window = window;
        this.desktop = desktop;
        this.hall = hall;
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
        desktop.setSide(lesson.map(Margin::new).orElse(null));
        if (lesson.isPresent()) {
            lesson.get().requestFocus();
        } else if (inside) {
            window.requestFocus();
        }
    }

    /** Closes the lesson if the keyboard is in it; tells whether it is. */
    public boolean end() {
        boolean inside = isKeyboardInside();
        if (inside && desktop.side() instanceof Margin margin) {
            margin.view.close();
        }
        return inside;
    }

    private boolean isKeyboardInside() {
        return desktop.side() != null && desktop.side().isFocusWithin();
    }

    private void turn(KeyEvent event) {
        // What a sheet leaves alone is none of the lesson beneath it.
        if (!hall.covered.getAsBoolean() && desktop.side() instanceof Margin margin) {
            margin.view.turn(event);
        }
    }

    /**
     * Whether a key turns a page and nothing else: a clicker is pressed in a hall, or where a slider has the keyboard
     * only because the mouse was on it last; not where somebody may be typing a number.
     */
    private boolean isOfClicker(KeyEvent event) {
        Node owner = window.getScene().getFocusOwner();
        return (event.getCode() == KeyCode.PAGE_DOWN || event.getCode() == KeyCode.PAGE_UP)
                && (hall.presenting.getAsBoolean() || owner == null
                        || !(owner.isFocusVisible() || owner instanceof TextInputControl));
    }
}
