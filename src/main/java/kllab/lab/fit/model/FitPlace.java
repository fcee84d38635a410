package kllab.lab.fit.model;

import java.util.Locale;

/** The places where a target lies. */
public enum FitPlace {
    /** A mixture on a line. */
    LINE,
    /** A mixture in the plane. */
    PLANE,
    /** The posterior of a z on a line. */
    POSTERIOR;

    /** The place of the target of a state. */
    public static FitPlace of(FitState state) {
        return state.plane().isOn() ? PLANE : state.target().isMixture() ? LINE : POSTERIOR;
    }

    /** The key of its name. */
    public String messageKey() {
        return "fit.place." + name().toLowerCase(Locale.ROOT);
    }
}
