package kllab.app.look;

import javafx.application.ColorScheme;

import kllab.app.settings.ThemeChoice;

import org.jspecify.annotations.Nullable;

/**
 * The look of a window.
 *
 * @param theme the theme that the person chose
 * @param presenting true in presenter mode: then type and lines are those of the projector, and so are the colours,
 *     unless the person chose dark ones
 */
public record Look(ThemeChoice theme, boolean presenting) {
    /** Returns true if type is large and lines are thick. */
    boolean isLarge() {
        return presenting || theme == ThemeChoice.PROJECTOR;
    }

    /** Returns true if the colours are those of the projector. */
    boolean isBright() {
        return isLarge() && theme != ThemeChoice.DARK;
    }

    /** Returns the colour scheme of the window, or null to follow the system. */
    @Nullable
    ColorScheme colours() {
        return switch (theme) {
            case SYSTEM -> presenting ? ColorScheme.LIGHT : null;
            case LIGHT, PROJECTOR -> ColorScheme.LIGHT;
            case DARK -> ColorScheme.DARK;
        };
    }
}
