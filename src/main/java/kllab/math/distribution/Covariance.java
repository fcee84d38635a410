package kllab.math.distribution;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import kllab.math.Interval;
import kllab.math.matrix.Factor;
import kllab.math.matrix.Spectrum;

/**
 * How the coordinates of a random vector spread and move together: a symmetric positive definite matrix, with its
 * factor.
 *
 * <pre>
 * {@code
 *     Σᵢⱼ = E[(xᵢ − μᵢ)(xⱼ − μⱼ)] = ρᵢⱼ σᵢ σⱼ
 * }
 * </pre>
 */
public final class Covariance {
    /** The range of a variance: so far from the ends of the doubles that no product of a few overflows. */
    public static final Interval VARIANCES = new Interval(1e-100, 1e100);

    /** By how much mirrored entries may differ, as a part of the product of the two standard deviations. */
    private static final double ROUNDING = 1e-12;

    private final double[][] rows;
    private final Factor factor;
    private final boolean diagonal;

    private Covariance(double[][] rows, Factor factor) {
        this.rows = rows;
        this.factor = factor;
        boolean zeros = true;
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < i; j++) {
                zeros &= rows[i][j] == 0;
            }
        }
        this.diagonal = zeros;
    }

    /**
     * The covariance of these rows.
     *
     * @throws IllegalArgumentException with the {@link #fault} that the rows have
     */
    public static Covariance of(double[][] rows) {
        Optional<CovarianceFault> fault = entryFault(rows);
        if (fault.isPresent()) {
            throw new IllegalArgumentException("no covariance: " + fault.get());
        }
        Factor factor = Factor.of(rows)
                .orElseThrow(() -> new IllegalArgumentException("no covariance: " + indefinite(rows)));
        return new Covariance(copy(rows), factor);
    }

    /** Uncorrelated coordinates of these standard deviations. */
    public static Covariance diagonal(double... sigmas) {
        double[][] rows = new double[sigmas.length][sigmas.length];
        for (int i = 0; i < sigmas.length; i++) {
            rows[i][i] = sigmas[i] * sigmas[i];
        }
        return of(rows);
    }

    /** Two coordinates of these standard deviations and this correlation, between −1 and 1. */
    public static Covariance plane(double sigmaX, double sigmaY, double correlation) {
        double shared = correlation * sigmaX * sigmaY;
        return of(new double[][]{{sigmaX * sigmaX, shared}, {shared, sigmaY * sigmaY}});
    }

    /** The matrix of a factor, which is positive definite by its form. */
    public static Covariance of(Factor factor) {
        double[][] rows = new double[factor.order()][factor.order()];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j <= i; j++) {
                rows[i][j] = factor.entry(i, j);
                rows[j][i] = rows[i][j];
            }
        }
        return new Covariance(rows, factor);
    }

    /**
     * Returns the rows with the mean of two mirrored entries where these differ by no more than rounding, which is what
     * most computed covariances do.
     *
     * @param rows square
     */
    public static double[][] symmetric(double[][] rows) {
        double[][] means = copy(rows);
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < i; j++) {
                double rounding = ROUNDING * Math.sqrt(Math.abs(rows[i][i])) * Math.sqrt(Math.abs(rows[j][j]));
                if (Math.abs(rows[i][j] - rows[j][i]) <= rounding) {
                    means[i][j] = rows[i][j] + (rows[j][i] - rows[i][j]) / 2;
                    means[j][i] = means[i][j];
                }
            }
        }
        return means;
    }

    /** Why the rows are no covariance; nothing if they are. */
    public static Optional<CovarianceFault> fault(double[][] rows) {
        return entryFault(rows)
                .or(() -> Factor.of(rows).isPresent() ? Optional.empty() : Optional.of(indefinite(rows)));
    }

    private static Optional<CovarianceFault> entryFault(double[][] rows) {
        for (int i = 0; i < rows.length; i++) {
            if (rows[i].length != rows.length) {
                return Optional.of(new CovarianceFault.WrongLength(i + 1, rows[i].length, rows.length));
            }
            for (int j = 0; j < rows.length; j++) {
                if (!Double.isFinite(rows[i][j])) {
                    return Optional.of(new CovarianceFault.NotFinite(i + 1, j + 1, rows[i][j]));
                }
            }
        }
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < i; j++) {
                if (rows[i][j] != rows[j][i]) {
                    return Optional.of(new CovarianceFault.NotSymmetric(i + 1, j + 1, rows[i][j], rows[j][i]));
                }
            }
            // What is not even positive is told by its eigenvalue.
            if (rows[i][i] > 0 && !VARIANCES.contains(rows[i][i])) {
                return Optional.of(new CovarianceFault.VarianceOutside(i + 1, rows[i][i]));
            }
        }
        return Optional.empty();
    }

    /**
     * The smallest eigenvalue of a symmetric matrix that has one which is not positive: of the matrix lifted by more
     * than Gershgorin's bound for it, which is positive definite, less the lift.
     */
    private static CovarianceFault indefinite(double[][] rows) {
        double lowest = 0;
        for (int i = 0; i < rows.length; i++) {
            double others = 0;
            for (int j = 0; j < rows.length; j++) {
                others += i == j ? 0 : Math.abs(rows[i][j]);
            }
            lowest = Math.min(lowest, rows[i][i] - others);
        }
        double lift = Math.max(-1.25 * lowest, Double.MIN_NORMAL);
        double[][] lifted = copy(rows);
        for (int i = 0; i < rows.length; i++) {
            lifted[i][i] += lift;
        }
        double smallest = Factor.of(lifted).map(Spectrum::of)
                .map(spectrum -> spectrum.value(spectrum.order() - 1) - lift).orElse(0.0);
        return new CovarianceFault.NotPositiveDefinite(Math.min(0.0, smallest));
    }

    private static double[][] copy(double[][] rows) {
        return Arrays.stream(rows).map(row -> Arrays.stream(row).map(entry -> entry + 0.0).toArray())
                .toArray(double[][]::new);
    }

    /** The number of coordinates. */
    public int order() {
        return rows.length;
    }

    /** The covariance of two coordinates, which count from 0. */
    public double entry(int row, int column) {
        return rows[row][column];
    }

    /** The standard deviation of a coordinate. */
    public double sigma(int index) {
        return Math.sqrt(rows[index][index]);
    }

    /** The correlation of two coordinates, from −1 to 1. */
    public double correlation(int row, int column) {
        return row == column ? 1 : Math.clamp(rows[row][column] / sigma(row) / sigma(column), -1, 1);
    }

    /** Returns true if all coordinates are uncorrelated. */
    public boolean isDiagonal() {
        return diagonal;
    }

    /** The same variances without the correlations. */
    public Covariance withoutCorrelations() {
        return uncorrelated(i -> rows[i][i]);
    }

    /** Without correlations, each coordinate with the variance that it has when all others are known: 1/(Σ⁻¹)ᵢᵢ. */
    public Covariance conditionals() {
        return diagonal ? this : uncorrelated(i -> 1 / factor.inverseEntry(i));
    }

    /** Not limited as typed variances are: what is derived from a covariance has to exist. */
    private Covariance uncorrelated(IntToDoubleFunction variance) {
        double[][] zeros = new double[order()][order()];
        for (int i = 0; i < zeros.length; i++) {
            zeros[i][i] = variance.applyAsDouble(i);
        }
        return new Covariance(zeros, Factor.of(zeros).orElseThrow());
    }

    /** The triangular factor. */
    public Factor factor() {
        return factor;
    }

    /** The axes of the ellipse on which the density is the same: directions, and standard deviations along them. */
    public Spectrum axes() {
        return Spectrum.of(factor);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Covariance that && Arrays.deepEquals(rows, that.rows);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(rows);
    }

    @Override
    public String toString() {
        return Arrays.deepToString(rows);
    }
}
