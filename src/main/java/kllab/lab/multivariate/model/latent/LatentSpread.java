package kllab.lab.multivariate.model.latent;

import java.math.BigDecimal;
import java.math.MathContext;
import kllab.math.Interval;
import kllab.math.distribution.LatentDimension;
import kllab.parameter.LatentCsv;
import kllab.parameter.ParameterRange;

/** How far a latent dimension spreads, in one of the two ways of saying it: log σ², or σ itself. */
public enum LatentSpread {
    /** log σ², which networks emit. */
    LOG_VARIANCE(new ParameterRange(LatentCsv.LOG_VARIANCES, new Interval(-6, 2))),
    /** σ = exp(½ log σ²). */
    SIGMA(new ParameterRange(
            new Interval(Math.exp(LatentCsv.LOG_VARIANCES.min() / 2), Math.exp(LatentCsv.LOG_VARIANCES.max() / 2)),
            ParameterRange.SIGMA.travel()));

    /** More digits than these a double does not keep. */
    private static final int MOST_DIGITS = 16;
    private static final int FEWEST_DIGITS = 12;

    private final ParameterRange range;

    LatentSpread(ParameterRange range) {
        this.range = range;
    }

    /** Its range. */
    public ParameterRange range() {
        return range;
    }

    /** The number of a dimension: a σ with the fewest digits that say the very same log σ². */
    public double of(LatentDimension dimension) {
        if (this == LOG_VARIANCE) {
            return dimension.logVariance();
        }
        double sigma = range.limits().clamp(dimension.sigma());
        for (int digits = FEWEST_DIGITS; digits <= MOST_DIGITS; digits++) {
            double decimal = new BigDecimal(sigma).round(new MathContext(digits)).doubleValue();
            if (range.limits().contains(decimal) && 2 * Math.log(decimal) == dimension.logVariance()) {
                return decimal;
            }
        }
        return sigma;
    }

    /** The dimension with this spread. */
    public LatentDimension set(LatentDimension dimension, double value) {
        double logVariance = this == LOG_VARIANCE
                ? value
                : LatentCsv.LOG_VARIANCES.clamp(LatentDimension.ofSigma(0, value).logVariance());
        return new LatentDimension(dimension.mu(), logVariance);
    }

    /** The other way of saying it. */
    public LatentSpread other() {
        return this == SIGMA ? LOG_VARIANCE : SIGMA;
    }

    /** The way that the options ask for. */
    public static LatentSpread of(LatentOptions options) {
        return options.sigmas() ? SIGMA : LOG_VARIANCE;
    }
}
