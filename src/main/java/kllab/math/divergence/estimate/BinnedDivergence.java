package kllab.math.divergence.estimate;

import kllab.math.Interval;
import kllab.math.distribution.Normal;

/**
 * The divergence that is left when one only sees into which of n bins a value falls.
 *
 * <pre>
 * {@code
 *     Σ Pᵢ log(Pᵢ/Qᵢ) ≤ KL(p ‖ q),   Pᵢ = ∫ p over bin i,  Qᵢ = ∫ q over bin i
 * }
 * </pre>
 *
 * <p>
 * It never exceeds KL(p ‖ q), and a bin cut in two never lowers it: who forgets where in the bin the value was tells p
 * from q no better (the log-sum inequality in each bin, the data-processing inequality for all). As the bins shrink the
 * sum becomes the integral. T. M. Cover, J. A. Thomas, "Elements of Information Theory" (2006), theorem 2.7.1; S.
 * Kullback, R. A. Leibler (1951), theorem 4.1.
 *
 * @param edges where the bins meet, n + 1 of them; the outer two bins reach on to −∞ and +∞, and the outer two edges
 *     only say where they are drawn
 * @param p the probabilities of the bins under p
 * @param q the probabilities of the bins under q, 0 where too small for a double, which does not make a term infinite
 * @param terms Pᵢ log(Pᵢ/Qᵢ) in nats; one may be negative
 * @param total their sum, in nats: never negative, never NaN; +∞ where log Qᵢ of a bin that p reaches exceeds all
 *     doubles
 */
@SuppressWarnings("ArrayRecordComponent") // a thousand bins a frame: a list would box them all
public record BinnedDivergence(double[] edges, double[] p, double[] q, double[] terms, double total) {
    /** The fewest bins. */
    public static final int FEWEST = 2;
    /** The most bins. */
    public static final int MOST = 1000;

    /** How far the bins cover a distribution, in its standard deviations; 6·10⁻⁷ of it lies beyond. */
    private static final double REACH = 5;
    /** Whose length is a double. */
    private static final Interval LARGEST = new Interval(-0.25 * Double.MAX_VALUE, 0.25 * Double.MAX_VALUE);

    /**
     * The divergence of two normal distributions over equal bins that cover both.
     *
     * @throws IllegalArgumentException unless bins is from 2 to 1000
     */
    public static BinnedDivergence of(Normal p, Normal q, int bins) {
        return of(p, q, range(p, q), bins);
    }

    /**
     * The divergence over equal bins of an interval. Twice as many bins of the same interval have all edges of these.
     *
     * @throws IllegalArgumentException unless bins is from 2 to 1000 and the interval can be cut in so many
     */
    public static BinnedDivergence of(Normal p, Normal q, Interval range, int bins) {
        if (bins < FEWEST || bins > MOST) {
            throw new IllegalArgumentException("bins must be from " + FEWEST + " to " + MOST + ": " + bins);
        }
        double[] edges = edges(range, bins);
        double[] ofP = new double[bins];
        double[] ofQ = new double[bins];
        double[] terms = new double[bins];
        double total = 0;
        for (int i = 0; i < bins; i++) {
            double from = i == 0 ? Double.NEGATIVE_INFINITY : edges[i];
            double to = i == bins - 1 ? Double.POSITIVE_INFINITY : edges[i + 1];
            double logP = p.logProbability(from, to);
            double logQ = q.logProbability(from, to);
            ofP[i] = Math.exp(logP);
            ofQ[i] = Math.exp(logQ);
            double logRatio = ofP[i] == 0 ? 0 : logP - logQ;
            terms[i] = logRatio == 0 ? 0 : ofP[i] * logRatio;
            total += excess(ofP[i], ofQ[i], logRatio);
        }
        return new BinnedDivergence(edges, ofP, ofQ, terms, total);
    }

    /** The interval that the bins divide: five standard deviations about both means. */
    public static Interval range(Normal p, Normal q) {
        return reach(p).union(reach(q));
    }

    /** The number of bins. */
    public int bins() {
        return terms.length;
    }

    /**
     * P log(P/Q) − P + Q, which is never negative.
     *
     * <p>
     * Over all bins P and Q sum to 1, so that this has the same sum as the terms; but nothing cancels in it where p and
     * q are close.
     */
    private static double excess(double p, double q, double logRatio) {
        if (p == 0) {
            return q;
        }
        return Math.abs(logRatio) < 1 ? p * Estimator.excess(logRatio) : p * (logRatio - 1) + q;
    }

    private static Interval reach(Normal normal) {
        double lowest = normal.mu() - REACH * normal.sigma();
        double highest = normal.mu() + REACH * normal.sigma();
        return new Interval(LARGEST.clamp(lowest), LARGEST.clamp(highest));
    }

    private static double[] edges(Interval range, int bins) {
        double[] edges = new double[bins + 1];
        for (int i = 0; i <= bins; i++) {
            edges[i] = Math.fma(range.length(), (double) i / bins, range.min());
        }
        for (int i = 0; i < bins; i++) {
            if (!(edges[i] < edges[i + 1]) || Double.isInfinite(edges[i + 1])) {
                throw new IllegalArgumentException(range + " cannot be cut in " + bins);
            }
        }
        return edges;
    }
}
