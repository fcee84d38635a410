package kllab.lab.gaussian.model;

/**
 * The options of the plot of KL against σ: all that it shows besides the curve.
 *
 * @param terms −log σ, σ²/2 and μ²/2 − ½ as curves of their own
 * @param forces the arrows 1/σ and σ at the point
 * @param logSigma whether the σ axis is logarithmic
 */
public record CurveOptions(boolean terms, boolean forces, boolean logSigma) {
    /** Terms and forces on a linear axis. */
    public static final CurveOptions INITIAL = new CurveOptions(true, true, false);

    /** The same with or without the terms. */
    public CurveOptions withTerms(boolean other) {
        return new CurveOptions(other, forces, logSigma);
    }

    /** The same with or without the forces. */
    public CurveOptions withForces(boolean other) {
        return new CurveOptions(terms, other, logSigma);
    }

    /** The same on another σ axis. */
    public CurveOptions withLogSigma(boolean other) {
        return new CurveOptions(terms, forces, other);
    }
}
