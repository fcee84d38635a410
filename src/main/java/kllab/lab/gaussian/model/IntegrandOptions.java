package kllab.lab.gaussian.model;

/**
 * The options of the panel of the integrand.
 *
 * @param nonNegative whether the integrand is p log(p/q) − p + q, which is nowhere negative and has the same area
 * @param logRatio whether log(p/q) is drawn over it, on an axis of its own
 */
public record IntegrandOptions(boolean nonNegative, boolean logRatio) {
    /** The integrand p log(p/q) alone. */
    public static final IntegrandOptions INITIAL = new IntegrandOptions(false, false);

    /** The same with the other integrand. */
    public IntegrandOptions withNonNegative(boolean other) {
        return new IntegrandOptions(other, logRatio);
    }

    /** The same with or without log(p/q). */
    public IntegrandOptions withLogRatio(boolean other) {
        return new IntegrandOptions(nonNegative, other);
    }
}
