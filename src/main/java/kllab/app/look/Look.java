package kllab.app.look;

import javafx.application.ColorScheme;

import kllab.app.settings.ThemeChoice;

import org.jspecify.annotations.Nullable;

/**
 * How a window looks.
 *
 * @param theme what the person chose
 * @param presenting whether it is presented: then type and lines are those of the projector, and so are the colours,
 *     unless the person chose dark ones
 */
public record Look(ThemeChoice theme, boolean presenting) {
    /** Whether type is large and lines are thick. */
    boolean isLarge() {
        return presenting || theme == ThemeChoice.PROJECTOR;
    }

    /** Whether the colours are those of the projector. */
    boolean isBright() {
        return isLarge() && theme != ThemeChoice.DARK;
    }

    /** The colours of the window, or null to follow the system. */
    @Nullable
    ColorScheme colours() {
        return switch (theme) {
            case SYSTEM -> presenting ? ColorScheme.LIGHT : null;
            case LIGHT, PROJECTOR -> ColorScheme.LIGHT;
            case DARK -> ColorScheme.DARK;
        };
    }
}
