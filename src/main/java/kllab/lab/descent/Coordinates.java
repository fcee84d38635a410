package kllab.lab.descent;

import kllab.math.divergence.descent.Parameterisation;

/** How the coordinates of a descent are drawn and called. */
public final class Coordinates {
    private Coordinates() {
    }

    /** The last part of the styles of a path, by its dashes. */
    public static String style(Parameterisation coordinates) {
        return switch (coordinates) {
            case SIGMA -> "sigma";
            case LOG_SIGMA -> "log-sigma";
            case LOG_VARIANCE -> "log-variance";
            case NATURAL -> "natural";
            case EXPECTATION -> "expectation";
        };
    }

    /** The key of the name. */
    public static String messageKey(Parameterisation coordinates) {
        return "lab.descent.coordinates." + style(coordinates).replace('-', '_');
    }
}
