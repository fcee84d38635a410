package kllab.lab.descent;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import kllab.math.divergence.descent.Parameterisation;

/** How the coordinates of a descent are drawn and called. */
public final class Coordinates {
    /** Made once: a frame asks for them often. */
    private static final Map<Parameterisation, String> STYLES = new EnumMap<>(Parameterisation.class);

    static {
        for (Parameterisation each : Parameterisation.values()) {
            STYLES.put(each, each.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    private Coordinates() {
    }

    /** The last part of the styles of a path, by its dashes. */
    public static String style(Parameterisation coordinates) {
        return Objects.requireNonNull(STYLES.get(coordinates));
    }
}
