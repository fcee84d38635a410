package kllab.app.presenting;

import java.util.function.BooleanSupplier;
import kllab.app.look.Choices;

/** Presenter mode: the window fills the screen, with type for a projector, until the mode ends. */
public final class Presenter {
    private final Choices choices;
    private final BooleanSupplier isFullScreen;
    private final Runnable toggleFullScreen;
    /** True if presenter mode has filled the screen, and it was not full before. */
    private boolean filled;

    /**
     * Presenter mode of a window.
     *
     * @param choices holds its state
     * @param isFullScreen true while the window fills the screen
     * @param toggleFullScreen begins or ends full screen
     */
    public Presenter(Choices choices, BooleanSupplier isFullScreen, Runnable toggleFullScreen) {
        this.choices = choices;
        this.isFullScreen = isFullScreen;
        this.toggleFullScreen = toggleFullScreen;
    }

    /** Begins or ends presenter mode. */
    public void toggle() {
        if (choices.presenting().get()) {
            end();
        } else {
            begin();
        }
    }

    /** Begins presenter mode; a clicker asks for it again while it is on, and it stays. */
    public void begin() {
        if (choices.presenting().get()) {
            return;
        }
        choices.presenting().set(true);
        filled = !isFullScreen.getAsBoolean();
        if (filled) {
            toggleFullScreen.run();
        }
    }

    /** Ends presenter mode and restores the window; returns false if the mode was off. */
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
