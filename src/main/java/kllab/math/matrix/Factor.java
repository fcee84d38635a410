package kllab.math.matrix;

import java.util.Optional;
import kllab.math.DoubleDouble;

/**
 * A symmetric positive definite matrix as the product of its triangular factors, without square roots.
 *
 * <pre>
 * {@code
 *     S = L D Lᵀ,   L lower triangular with ones on its diagonal,   D diagonal and positive: the pivots
 * }
 * </pre>
 *
 * <p>
 * It is carried to about 32 digits: a condition number up to 10¹⁵ costs no digit of a double. Of a covariance, the
 * pivots are the variances of each coordinate given those before it.
 */
public final class Factor {
    /** A pivot that is a smaller part of its diagonal entry is what rounding leaves of 0. */
    private static final double NOTHING = 0x1p-90;

    private final DoubleDouble[][] lower;
    private final DoubleDouble[] pivots;

    private Factor(DoubleDouble[][] lower, DoubleDouble[] pivots) {
        this.lower = lower;
        this.pivots = pivots;
    }

    /**
     * The factor of a symmetric matrix, of which only the lower triangle is read; none if it is not positive definite.
     */
    public static Optional<Factor> of(double[][] symmetric) {
        int order = symmetric.length;
        DoubleDouble[][] lower = new DoubleDouble[order][];
        DoubleDouble[] pivots = new DoubleDouble[order];
        for (int k = 0; k < order; k++) {
            lower[k] = new DoubleDouble[k];
            DoubleDouble pivot = DoubleDouble.of(symmetric[k][k]);
            for (int i = 0; i < k; i++) {
                DoubleDouble entry = DoubleDouble.of(symmetric[k][i]);
                for (int j = 0; j < i; j++) {
                    entry = entry.minus(lower[k][j].times(pivots[j]).times(lower[i][j]));
                }
                lower[k][i] = entry.over(pivots[i]);
                pivot = pivot.minus(entry.times(lower[k][i]));
            }
            if (!(pivot.value() > NOTHING * symmetric[k][k])) {
                return Optional.empty();
            }
            pivots[k] = pivot;
        }
        return Optional.of(new Factor(lower, pivots));
    }

    /** The number of rows. */
    public int order() {
        return pivots.length;
    }

    /** The pivot of a row. */
    public DoubleDouble pivot(int row) {
        return pivots[row];
    }

    /** An entry of L. */
    public DoubleDouble lower(int row, int column) {
        return column < row ? lower[row][column] : column == row ? DoubleDouble.ONE : DoubleDouble.ZERO;
    }

    /** An entry of S again, rounded. */
    public double entry(int row, int column) {
        DoubleDouble sum = DoubleDouble.ZERO;
        for (int j = 0; j <= Math.min(row, column); j++) {
            sum = sum.plus(lower(row, j).times(pivots[j]).times(lower(column, j)));
        }
        return sum.value();
    }

    /** L⁻¹v. */
    public DoubleDouble[] solve(DoubleDouble[] vector) {
        DoubleDouble[] solution = vector.clone();
        for (int k = 0; k < solution.length; k++) {
            for (int j = 0; j < k; j++) {
                solution[k] = solution[k].minus(lower[k][j].times(solution[j]));
            }
        }
        return solution;
    }

    /** L⁻¹M of this factor’s L and another’s M: unit lower triangular too. */
    public DoubleDouble[][] solve(Factor other) {
        DoubleDouble[][] quotient = new DoubleDouble[order()][];
        for (int k = 0; k < quotient.length; k++) {
            quotient[k] = new DoubleDouble[k];
            for (int i = 0; i < k; i++) {
                DoubleDouble entry = other.lower[k][i].minus(lower[k][i]);
                for (int j = i + 1; j < k; j++) {
                    entry = entry.minus(lower[k][j].times(quotient[j][i]));
                }
                quotient[k][i] = entry;
            }
        }
        return quotient;
    }

    /**
     * The matrix of this factor in the units of another, as a factor again: T⁻¹S T⁻ᵀ for the other's matrix T Tᵀ.
     *
     * <p>
     * It is positive definite whatever the two are like, as its pivots are quotients of theirs.
     */
    public Factor inUnitsOf(Factor other) {
        DoubleDouble[][] quotient = other.solve(this);
        DoubleDouble[] ratios = new DoubleDouble[order()];
        for (int k = 0; k < ratios.length; k++) {
            ratios[k] = pivots[k].over(other.pivots[k]);
            for (int j = 0; j < k; j++) {
                double scale = Math.sqrt(other.pivots[j].value()) / Math.sqrt(other.pivots[k].value());
                quotient[k][j] = quotient[k][j].times(scale);
            }
        }
        return new Factor(quotient, ratios);
    }

    /** An entry on the diagonal of S⁻¹. */
    public double inverseEntry(int row) {
        DoubleDouble[] unit = new DoubleDouble[order()];
        for (int i = 0; i < unit.length; i++) {
            unit[i] = i == row ? DoubleDouble.ONE : DoubleDouble.ZERO;
        }
        DoubleDouble sum = DoubleDouble.ZERO;
        DoubleDouble[] solution = solve(unit);
        for (int k = row; k < solution.length; k++) {
            sum = sum.plus(solution[k].times(solution[k]).over(pivots[k]));
        }
        return sum.value();
    }

    /** log det S: the sum of the logarithms of the pivots. */
    public double logDeterminant() {
        double sum = 0;
        for (DoubleDouble pivot : pivots) {
            sum += Math.log(pivot.value());
        }
        return sum;
    }
}
