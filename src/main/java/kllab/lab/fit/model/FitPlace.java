package kllab.lab.fit.model;

/** The places where a target lies. */
public enum FitPlace {
    /** A mixture on a line. */
    LINE,
    /** A mixture in the plane. */
    PLANE,
    /** The posterior of a z on a line, or of two weights in the plane. */
    POSTERIOR;

    /** The place of the target of a state. */
    public static FitPlace of(FitState state) {
        return !state.target().isMixture() ? POSTERIOR : state.plane().isOn() ? PLANE : LINE;
    }
}
