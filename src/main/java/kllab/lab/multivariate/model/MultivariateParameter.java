package kllab.lab.multivariate.model;

import kllab.lab.plane.Spread;
import kllab.lab.Side;
import kllab.math.Interval;
import kllab.math.distribution.MultivariateNormal;
import kllab.parameter.ParameterRange;

/** One of the five numbers of a distribution of the plane that a person sets. */
public enum MultivariateParameter {
    /** The mean along x. */
    MU_X("muX", "\\mu_x", ParameterRange.MU),
    /** The mean along y. */
    MU_Y("muY", "\\mu_y", ParameterRange.MU),
    /** The standard deviation along x. */
    SIGMA_X("sigmaX", "\\sigma_x", ParameterRange.SIGMA),
    /** The standard deviation along y. */
    SIGMA_Y("sigmaY", "\\sigma_y", ParameterRange.SIGMA),
    /** The correlation. */
    RHO("rho", "\\rho", new ParameterRange(new Interval(-0.999999, 0.999999), new Interval(-0.99, 0.99)));

    private final String key;
    private final String tex;
    private final ParameterRange range;

    MultivariateParameter(String key, String tex, ParameterRange range) {
        this.key = key;
        this.tex = tex;
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
        return side.tex(tex);
    }
}
