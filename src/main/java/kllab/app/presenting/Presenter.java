package kllab.app.presenting;

import java.util.function.BooleanSupplier;
import kllab.app.look.Choices;

/** Presenter mode: the window fills the screen, with the type of the projector, until it ends. */
public final class Presenter {
    private final Choices choices;
    private final BooleanSupplier isFullScreen;
    private final Runnable toggleFullScreen;
    /** Whether the screen was filled for presenting, and not before. */
    private boolean filled;

    /**
     * Presenter mode of a window.
     *
     * @param choices knows whether it is on
     * @param isFullScreen whether the window fills the screen
     * @param toggleFullScreen fills it, or no longer
     */
    public Presenter(Choices choices, BooleanSupplier isFullScreen, Runnable toggleFullScreen) {
        this.choices = choices;
        this.isFullScreen = isFullScreen;
        this.toggleFullScreen = toggleFullScreen;
    }

    /** Begins or ends it. */
    public void toggle() {
        if (choices.presenting().get()) {
            end();
        } else {
            begin();
        }
    }

    private void begin() {
        choices.presenting().set(true);
        filled = !isFullScreen.getAsBoolean();
        if (filled) {
            toggleFullScreen.run();
        }
    }

    /** Ends it, and the screen is as full as it was; tells whether it was on. */
    public boolean end() {
        if (!choices.presenting().get()) {
            return false;
        }
        choices.presenting().set(false);
        if (filled && isFullScreen.getAsBoolean()) {
            toggleFullScreen.run();
        }
        return true;
    }
}
