package kllab.lab.fit.model.plane;

import kllab.lab.plane.Spread;
import kllab.math.Interval;
import kllab.math.distribution.MultivariateNormal;
import kllab.parameter.ParameterRange;

/** One of the five numbers of a normal distribution of the plane that a person sets. */
public enum PlaneNumber {
    /** The mean of the first coordinate. */
    MU1("mu1", "\\mu_1", ParameterRange.MU),
    /** The mean of the second coordinate. */
    MU2("mu2", "\\mu_2", ParameterRange.MU),
    /** The standard deviation of the first coordinate. */
    SIGMA1("sigma1", "\\sigma_1", ParameterRange.SIGMA),
    /** The standard deviation of the second coordinate. */
    SIGMA2("sigma2", "\\sigma_2", ParameterRange.SIGMA),
    /** The correlation. */
    RHO("rho", "\\rho", new ParameterRange(new Interval(-0.999999, 0.999999), new Interval(-0.99, 0.99)));

    private final String key;
    private final String tex;
    private final ParameterRange range;

    PlaneNumber(String key, String tex, ParameterRange range) {
        this.key = key;
        this.tex = tex;
        this.range = range;
    }

    /** The end of its message keys, and its name in answers. */
    public String key() {
        return key;
    }

    /** Its symbol in TeX. */
    public String tex() {
        return tex;
    }

    /** Its range. */
    public ParameterRange range() {
        return range;
    }

    /** Its value in a distribution of the plane. */
    public double of(MultivariateNormal normal) {
        return switch (this) {
            case MU1 -> normal.mean(0);
            case MU2 -> normal.mean(1);
            case SIGMA1 -> normal.covariance().sigma(0);
            case SIGMA2 -> normal.covariance().sigma(1);
            case RHO -> Spread.of(normal.covariance()).rho();
        };
    }

    /** The distribution with this number set to a value. */
    public MultivariateNormal set(MultivariateNormal normal, double value) {
        Spread spread = Spread.of(normal.covariance());
        return switch (this) {
            case MU1 -> normal.withMean(value, normal.mean(1));
            case MU2 -> normal.withMean(normal.mean(0), value);
            case SIGMA1 -> normal.withCovariance(spread.withSigmaX(value).covariance());
            case SIGMA2 -> normal.withCovariance(spread.withSigmaY(value).covariance());
            case RHO -> normal.withCovariance(spread.withRho(value).covariance());
        };
    }

    /** The distribution of a family with this number set: where it is round, both standard deviations are. */
    public MultivariateNormal set(PlaneFit.Kind kind, MultivariateNormal normal, double value) {
        return kind == PlaneFit.Kind.ROUND && (this == SIGMA1 || this == SIGMA2)
                ? SIGMA2.set(SIGMA1.set(normal, value), value)
                : set(normal, value);
    }

    /** Returns true if the numbers of a family differ in it. */
    public boolean isOf(PlaneFit.Kind kind) {
        return switch (this) {
            case MU1, MU2, SIGMA1 -> true;
            case SIGMA2 -> kind != PlaneFit.Kind.ROUND;
            case RHO -> kind == PlaneFit.Kind.FULL;
        };
    }
}
