package kllab.math.distribution;

import java.util.Arrays;
import java.util.Objects;
import kllab.math.DoubleDouble;
import kllab.math.matrix.Factor;
import kllab.math.matrix.Spectrum;

/**
 * The normal distribution N(μ, Σ) of a vector.
 *
 * <pre>
 * {@code
 *     log density(x) = −½ (x − μ)ᵀ Σ⁻¹ (x − μ) − ½ log det Σ − ½ d log 2π
 * }
 * </pre>
 */
public final class MultivariateNormal {
    /** How far from 0 a coordinate of a mean may be. */
    public static final double FARTHEST_MEAN = 1e100;

    private static final double HALF_LOG_TAU = 0.9189385332046728;

    private final double[] mean;
    private final Covariance covariance;
    /** For two dimensions, where many densities are asked for: L, and the roots of the pivots turned over. */
    private final double slope;
    private final double[] perUnit;
    private final double logPeak;

    private MultivariateNormal(double[] mean, Covariance covariance) {
        this.mean = mean;
        this.covariance = covariance;
        Factor factor = covariance.factor();
        this.slope = mean.length == 2 ? factor.lower(1, 0).value() : 0;
        this.perUnit = new double[mean.length];
        for (int i = 0; i < mean.length; i++) {
            perUnit[i] = 1 / Math.sqrt(factor.pivot(i).value());
        }
        this.logPeak = -0.5 * factor.logDeterminant() - mean.length * HALF_LOG_TAU;
    }

    /**
     * N(mean, covariance).
     *
     * @throws IllegalArgumentException if the mean is empty, not of the order of the covariance, or beyond
     *     {@link #FARTHEST_MEAN}
     */
    public static MultivariateNormal of(double[] mean, Covariance covariance) {
        if (mean.length == 0 || mean.length != covariance.order()) {
            throw new IllegalArgumentException(
                    "a mean of " + mean.length + " coordinates and a covariance of " + covariance.order());
        }
        double[] own = new double[mean.length];
        for (int i = 0; i < mean.length; i++) {
            if (!(Math.abs(mean[i]) <= FARTHEST_MEAN)) {
                throw new IllegalArgumentException("coordinate " + (i + 1) + " of the mean must be at most "
                        + FARTHEST_MEAN + " from 0: " + mean[i]);
            }
            own[i] = mean[i] + 0.0;
        }
        return new MultivariateNormal(own, covariance);
    }

    /** N(mean, covariance), of the rows of the covariance; those may be refused as {@link Covariance#of} says. */
    public static MultivariateNormal of(double[] mean, double[][] covariance) {
        return of(mean, Covariance.of(covariance));
    }

    /** Independent coordinates of these means and standard deviations. */
    public static MultivariateNormal diagonal(double[] mean, double[] sigmas) {
        return of(mean, Covariance.diagonal(sigmas));
    }

    /** The number of coordinates. */
    public int dimension() {
        return mean.length;
    }

    /** A coordinate of the mean; they count from 0. */
    public double mean(int index) {
        return mean[index];
    }

    /** The covariance. */
    public Covariance covariance() {
        return covariance;
    }

    /** The same spread about another mean. */
    public MultivariateNormal withMean(double... other) {
        return of(other, covariance);
    }

    /** The same mean with another spread. */
    public MultivariateNormal withCovariance(Covariance other) {
        return of(mean, other);
    }

    /** The distribution of one coordinate, whatever the others are. */
    public Normal marginal(int index) {
        return Normal.of(mean[index], covariance.sigma(index));
    }

    /** The axes of the ellipse of equal density: directions, and standard deviations along them, the largest first. */
    public Spectrum axes() {
        return covariance.axes();
    }

    /** The logarithm of the density at the mean, where it is highest. */
    public double logPeak() {
        return logPeak;
    }

    /** The logarithm of the density at a point, which has as many coordinates. */
    public double logDensity(double[] x) {
        DoubleDouble[] away = new DoubleDouble[mean.length];
        for (int i = 0; i < away.length; i++) {
            away[i] = DoubleDouble.difference(x[i], mean[i]);
        }
        DoubleDouble[] solution = covariance.factor().solve(away);
        double square = 0;
        for (int i = 0; i < solution.length; i++) {
            double z = solution[i].value() * perUnit[i];
            square += z * z;
        }
        return logPeak - 0.5 * square;
    }

    /** The logarithm of the density at a point of the plane, in two dimensions: quick, for a whole grid of points. */
    public double logDensity(double x, double y) {
        double awayX = x - mean[0];
        double z = awayX * perUnit[0];
        double w = Math.fma(-slope, awayX, y - mean[1]) * perUnit[1];
        return logPeak - 0.5 * (z * z + w * w);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MultivariateNormal that && Arrays.equals(mean, that.mean)
                && covariance.equals(that.covariance);
    }

    @Override
    public int hashCode() {
        return Objects.hash(Arrays.hashCode(mean), covariance);
    }

    @Override
    public String toString() {
        return "N(" + Arrays.toString(mean) + ", " + covariance + ")";
    }
}
