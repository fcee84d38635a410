package kllab.lab.gaussian.model;

import kllab.parameter.ParameterRange;

/** One of the four numbers that a person sets: where it stands in the state, and what it may be. */
public enum GaussianParameter {
    /** The mean of p. */
    MU1("mu1", ParameterRange.MU),
    /** The standard deviation of p. */
    SIGMA1("sigma1", ParameterRange.SIGMA),
    /** The mean of q. */
    MU2("mu2", ParameterRange.MU),
    /** The standard deviation of q. */
    SIGMA2("sigma2", ParameterRange.SIGMA);

    private final String key;
    private final ParameterRange range;

    GaussianParameter(String key, ParameterRange range) {
        this.key = key;
        this.range = range;
    }

    /** The name in links, and the end of its message keys. */
    public String key() {
        return key;
    }

    /** Returns the range of its values. */
    public ParameterRange range() {
        return range;
    }

    /** Its value in a state. */
    public double of(GaussianState state) {
        return switch (this) {
            case MU1 -> state.p().mu();
            case SIGMA1 -> state.p().sigma();
            case MU2 -> state.q().mu();
            case SIGMA2 -> state.q().sigma();
        };
    }

    /** The state with this parameter set to a value. */
    GaussianState set(GaussianState state, double value) {
        return switch (this) {
            case MU1 -> state.with(state.p().withMu(value), state.q());
            case SIGMA1 -> state.with(state.p().withSigma(value), state.q());
            case MU2 -> state.with(state.p(), state.q().withMu(value));
            case SIGMA2 -> state.with(state.p(), state.q().withSigma(value));
        };
    }

    /** The symbol in TeX, in the colour of its distribution. */
    public String symbol() {
        return switch (this) {
            case MU1 -> "\\p{\\mu_1}";
            case SIGMA1 -> "\\p{\\sigma_1}";
            case MU2 -> "\\q{\\mu_2}";
            case SIGMA2 -> "\\q{\\sigma_2}";
        };
    }
}
