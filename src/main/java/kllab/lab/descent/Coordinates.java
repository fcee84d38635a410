package kllab.lab.descent;

import java.util.Locale;
import kllab.math.divergence.descent.Parameterisation;

/** How the coordinates of a descent are drawn and called. */
public final class Coordinates {
    private Coordinates() {
    }

    /** The last part of the styles of a path, by its dashes. */
    public static String style(Parameterisation coordinates) {
        return coordinates.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
