package kllab.app;

import java.util.function.BooleanSupplier;

/** Presenter mode: the window fills the screen, with the type of the projector, until it ends. */
final class Presenter {
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
    Presenter(Choices choices, BooleanSupplier isFullScreen, Runnable toggleFullScreen) {
        this.choices = choices;
        this.isFullScreen = isFullScreen;
        this.toggleFullScreen = toggleFullScreen;
    }

    /** Begins or ends it. */
    void toggle() {
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
    boolean end() {
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
