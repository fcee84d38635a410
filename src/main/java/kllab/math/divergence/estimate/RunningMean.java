package kllab.math.divergence.estimate;

/**
 * The mean of numbers that come one by one, and the sum of their squared distances from it.
 *
 * <p>
 * B. P. Welford, "Note on a method for calculating corrected sums of squares and products", Technometrics 4 (1962).
 *
 * @param count how many numbers there were
 * @param mean their mean
 * @param squares the sum of (number − mean)²
 */
record RunningMean(long count, double mean, double squares) {
    /** Of no numbers. */
    static final RunningMean NONE = new RunningMean(0, 0, 0);

    /** The mean and its standard error; where a number was infinite both are. */
    MonteCarlo.Estimate estimate() {
        if (!Double.isFinite(mean) || !Double.isFinite(squares)) {
            return new MonteCarlo.Estimate(Double.isNaN(mean) ? Double.POSITIVE_INFINITY : mean,
                    Double.POSITIVE_INFINITY);
        }
        return new MonteCarlo.Estimate(mean,
                count < 2 ? Double.POSITIVE_INFINITY : Math.sqrt(squares / (count - 1) / count));
    }
}
