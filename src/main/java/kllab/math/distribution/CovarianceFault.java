package kllab.math.distribution;

/** Why a table of numbers is no covariance; rows and columns count from 1. */
public sealed interface CovarianceFault {
    /**
     * A row has another number of entries than there are rows.
     *
     * @param row which
     * @param entries how many it has
     * @param order how many it should have
     */
    record WrongLength(int row, int entries, int order) implements CovarianceFault {
        @Override
        public String toString() {
            return "row " + row + " has " + entries + " entries instead of " + order;
        }
    }

    /** An entry is NaN or infinite. */
    record NotFinite(int row, int column, double entry) implements CovarianceFault {
        @Override
        public String toString() {
            return "the entry (" + row + ", " + column + ") is not finite: " + entry;
        }
    }

    /**
     * An entry below the diagonal is not the same as the one above it.
     *
     * @param entry the one at this row and column
     * @param mirrored the one with row and column exchanged
     */
    record NotSymmetric(int row, int column, double entry, double mirrored) implements CovarianceFault {
        @Override
        public String toString() {
            return "the entry (" + row + ", " + column + ") is " + entry + ", but (" + column + ", " + row + ") is "
                    + mirrored;
        }
    }

    /** A positive variance is outside {@link Covariance#VARIANCES}. */
    record VarianceOutside(int row, double variance) implements CovarianceFault {
        @Override
        public String toString() {
            return "the variance (" + row + ", " + row + ") is outside " + Covariance.VARIANCES.min() + " to "
                    + Covariance.VARIANCES.max() + ": " + variance;
        }
    }

    /**
     * The variance along some direction is negative, or 0.
     *
     * @param eigenvalue the smallest eigenvalue; 0 where it is too close to that to be told from it
     */
    record NotPositiveDefinite(double eigenvalue) implements CovarianceFault {
        @Override
        public String toString() {
            return "it is not positive definite: its smallest eigenvalue is " + eigenvalue;
        }
    }
}
