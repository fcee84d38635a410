package kllab.lab.multivariate.model;

import kllab.lab.Side;
import kllab.math.Interval;
import kllab.math.distribution.MultivariateNormal;
import kllab.parameter.ParameterRange;

/** One of the five numbers of a distribution of the plane that a person sets. */
public enum MultivariateParameter {
    /** The mean along x. */
    MU_X("muX", ParameterRange.MU),
    /** The mean along y. */
    MU_Y("muY", ParameterRange.MU),
    /** The standard deviation along x. */
    SIGMA_X("sigmaX", ParameterRange.SIGMA),
    /** The standard deviation along y. */
    SIGMA_Y("sigmaY", ParameterRange.SIGMA),
    /** The correlation. */
    RHO("rho", new ParameterRange(new Interval(-0.999999, 0.999999), new Interval(-0.99, 0.99)));

    private final String key;
    private final ParameterRange range;

    MultivariateParameter(String key, ParameterRange range) {
        this.key = key;
        this.range = range;
    }

    /** The end of its message keys and, behind the name of the distribution, the id of its control. */
    public String key() {
        return key;
    }

    /** Its range. */
    public ParameterRange range() {
        return range;
    }

    /** Its value in a distribution of the plane. */
    public double of(MultivariateNormal normal) {
        return switch (this) {
            case MU_X -> normal.mean(0);
            case MU_Y -> normal.mean(1);
            case SIGMA_X -> normal.covariance().sigma(0);
            case SIGMA_Y -> normal.covariance().sigma(1);
            case RHO -> Spread.of(normal.covariance()).rho();
        };
    }

    /** The distribution with this number set to a value. */
    MultivariateNormal set(MultivariateNormal normal, double value) {
        Spread spread = Spread.of(normal.covariance());
        return switch (this) {
            case MU_X -> normal.withMean(value, normal.mean(1));
            case MU_Y -> normal.withMean(normal.mean(0), value);
            case SIGMA_X -> normal.withCovariance(spread.withSigmaX(value).covariance());
            case SIGMA_Y -> normal.withCovariance(spread.withSigmaY(value).covariance());
            case RHO -> normal.withCovariance(spread.withRho(value).covariance());
        };
    }

    /** The symbol in TeX, in the colour of its distribution. */
    public String symbol(Side side) {
        String tex = switch (this) {
            case MU_X -> "\\mu_x";
            case MU_Y -> "\\mu_y";
            case SIGMA_X -> "\\sigma_x";
            case SIGMA_Y -> "\\sigma_y";
            case RHO -> "\\rho";
        };
        return "\\" + side.style() + "{" + tex + "}";
    }
}
