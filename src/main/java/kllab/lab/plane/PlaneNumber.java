package kllab.lab.plane;

import java.util.Locale;
import kllab.math.Interval;
import kllab.math.distribution.MultivariateNormal;
import kllab.parameter.ParameterRange;

/** One of the five numbers of a normal distribution of the plane that a person sets. */
public enum PlaneNumber {
    /** The mean of the first coordinate. */
    MU1(ParameterRange.MU),
    /** The mean of the second coordinate. */
    MU2(ParameterRange.MU),
    /** The standard deviation of the first coordinate. */
    SIGMA1(ParameterRange.SIGMA),
    /** The standard deviation of the second coordinate. */
    SIGMA2(ParameterRange.SIGMA),
    /** The correlation. */
    RHO(new ParameterRange(new Interval(-0.999999, 0.999999), new Interval(-0.99, 0.99)));

    private final ParameterRange range;

    PlaneNumber(ParameterRange range) {
        this.range = range;
    }

    /** Its name in answers, ids and message keys where coordinates have numbers: {@code mu1}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its symbol in TeX where coordinates have numbers. */
    public String tex() {
        return "\\" + key().replace("1", "_1").replace("2", "_2");
    }

    /** Its name in ids and message keys where coordinates have letters: {@code muX}. */
    public String letteredKey() {
        return key().replace('1', 'X').replace('2', 'Y');
    }

    /** Its symbol in TeX where coordinates have letters. */
    public String letteredTex() {
        return tex().replace('1', 'x').replace('2', 'y');
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
}
