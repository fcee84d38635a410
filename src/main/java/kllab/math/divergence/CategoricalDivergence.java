package kllab.math.divergence;

import java.util.List;
import java.util.stream.IntStream;
import kllab.math.DoubleDouble;
import kllab.math.distribution.Categorical;

/**
 * Divergences between distributions over the same outcomes, in nats.
 *
 * <pre>
 * {@code
 *     KL(p ‖ q) = Σ pᵢ log(pᵢ/qᵢ)        with 0 log 0 = 0, and ∞ where qᵢ = 0 < pᵢ
 *               = Σ pᵢ φ(qᵢ/pᵢ − 1) + Σ qᵢ over the i with pᵢ = 0,   φ(e) = e − log(1 + e) ≥ 0
 *     H(p, q) = −Σ pᵢ log qᵢ = H(p) + KL(p ‖ q)
 *     JS(p, q) = ½ KL(p ‖ m) + ½ KL(q ‖ m),   m = ½(p + q)
 * }
 * </pre>
 *
 * <p>
 * Computed is the second form, whose terms cannot cancel: it keeps its digits where p and q are nearly equal.
 */
public final class CategoricalDivergence {
    private static final double LOG_2 = Math.log(2);

    private CategoricalDivergence() {
    }

    /** KL(p ‖ q): 0 for equal distributions, never negative, and +∞ where an outcome of p is impossible in q. */
    public static double kullbackLeibler(Categorical p, Categorical q) {
        requireSameCount(p, q);
        return DoubleDouble.total(IntStream.range(0, p.count()).mapToObj(i -> share(p, q, i)).toList());
    }

    private static double share(Categorical p, Categorical q, int outcome) {
        double probability = p.probability(outcome);
        if (probability == 0) {
            return q.probability(outcome);
        }
        DoubleDouble own = p.crosswise(outcome, q);
        DoubleDouble other = q.crosswise(outcome, p);
        return probability * LogExcess.of(other.minus(own).over(own).value(), other.over(own).value());
    }

    /**
     * The terms pᵢ log(pᵢ/qᵢ) of the sum, with their signs: 0 where pᵢ = 0, +∞ where only qᵢ is. They are for showing;
     * where p and q are close their sum is nothing but rounding error.
     */
    public static List<Double> terms(Categorical p, Categorical q) {
        requireSameCount(p, q);
        return IntStream.range(0, p.count()).mapToObj(i -> p.weight(i) == 0 ? 0 : p.probability(i) * logRatio(p, q, i))
                .toList();
    }

    /**
     * The terms pᵢ log(pᵢ/qᵢ) − pᵢ + qᵢ, none of which is negative: qᵢ where pᵢ = 0, +∞ where only qᵢ is. Their sum is
     * KL(p ‖ q) too, because p and q both have the sum 1.
     */
    public static List<Double> nonNegativeTerms(Categorical p, Categorical q) {
        requireSameCount(p, q);
        return IntStream.range(0, p.count()).mapToObj(i -> share(p, q, i)).toList();
    }

    /** log(pᵢ/qᵢ) for a pᵢ above 0: by how much the code word for q is longer than the one for p. */
    private static double logRatio(Categorical p, Categorical q, int outcome) {
        if (q.weight(outcome) == 0) {
            return Double.POSITIVE_INFINITY;
        }
        DoubleDouble own = p.crosswise(outcome, q);
        DoubleDouble other = q.crosswise(outcome, p);
        double growth = own.minus(other).over(other).value();
        return Math.abs(growth) < 0.5 ? Math.log1p(growth) : Math.log(own.over(other).value());
    }

    /** The outcomes that are possible in p and impossible in q: those that make KL(p ‖ q) infinite. */
    public static List<Integer> uncovered(Categorical p, Categorical q) {
        requireSameCount(p, q);
        return IntStream.range(0, p.count()).filter(i -> p.weight(i) > 0 && q.weight(i) == 0).boxed().toList();
    }

    /** H(p, q): the expected length of a code word for draws from p in the code made for q; never less than H(p). */
    public static double crossEntropy(Categorical p, Categorical q) {
        requireSameCount(p, q);
        return DoubleDouble.total(IntStream.range(0, p.count()).filter(i -> p.weight(i) > 0)
                .mapToObj(i -> p.probability(i) * q.surprise(i)).toList());
    }

    /** JS(p, q), from 0 to log 2: finite whatever is impossible in one of them, and symmetric to the last bit. */
    public static double jensenShannon(Categorical p, Categorical q) {
        requireSameCount(p, q);
        double sum = DoubleDouble.total(IntStream.range(0, p.count())
                .mapToObj(i -> 0.5 * (p.probability(i) + q.probability(i)) * information(p, q, i)).toList());
        return Math.min(sum, LOG_2);
    }

    /** k(t) for t = (pᵢ − qᵢ)/(pᵢ + qᵢ), as {@link JensenShannon} has it. */
    private static double information(Categorical p, Categorical q, int outcome) {
        DoubleDouble own = p.crosswise(outcome, q);
        DoubleDouble other = q.crosswise(outcome, p);
        DoubleDouble both = own.plus(other);
        if (both.value() == 0) {
            return 0;
        }
        double t = own.minus(other).over(both).value();
        return Math.abs(t) < 0.25
                ? JensenShannon.series(t * t)
                : logarithmic(2 * own.over(both).value()) + logarithmic(2 * other.over(both).value());
    }

    /** ½ x log x, which is 0 at 0. */
    private static double logarithmic(double x) {
        return x == 0 ? 0 : 0.5 * x * Math.log(x);
    }

    public static void requireSameCount(Categorical p, Categorical q) {
        if (p.count() != q.count()) {
            throw new IllegalArgumentException("p has " + p.count() + " outcomes and q " + q.count());
        }
    }
}
