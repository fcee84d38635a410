package kllab.math.divergence;

import java.util.stream.IntStream;
import kllab.math.DoubleDouble;
import kllab.math.distribution.MultivariateNormal;
import kllab.math.matrix.Factor;

/**
 * p in the standard units of q: all that any comparison of two multivariate normal distributions needs.
 *
 * <pre>
 * {@code
 *     Σ₁ = L₁ D₁ L₁ᵀ,   Σ₂ = L₂ D₂ L₂ᵀ                the pivots: each coordinate's variance given those before it
 *     x = μ₁ + L₁ D₁^½ z,   D₂^-½ L₂⁻¹ (x − μ₂) = w = R z + δ
 *     R = D₂^-½ (L₂⁻¹L₁) D₁^½   lower triangular,   δ = D₂^-½ L₂⁻¹ (μ₁ − μ₂)
 *     log(p/q) = ½ tᵀ(2z + t) − log det R,   t = w − z
 * }
 * </pre>
 *
 * <p>
 * L₂⁻¹L₁ and the differences of the pivots are taken in double-double arithmetic, so that neither an ill-conditioned
 * covariance nor nearly equal distributions cost digits.
 */
public final class WhitenedNormal {
    private static final double LOG_TAU = 1.8378770664093453;

    private final MultivariateNormal p;
    /** D₁ₖ/D₂ₖ − 1. */
    private final double[] excess;
    /** D₁ₖ/D₂ₖ: not 1 + excess, where that is nearly −1. */
    private final double[] ratio;
    /** The entries of R below its diagonal. */
    private final double[][] below;
    /** δ. */
    private final double[] delta;
    /** δₖ², squared before the division, which a root would round: 1/2 is 0.5, and (1/√2)² is not. */
    private final DoubleDouble[] squares;
    /** The roots of D₁. */
    private final double[] units;
    /** Rₖₖ − 1. */
    private final double[] growth;
    /** log det R. */
    private final double logR;
    /** In two dimensions: the entry of L₁ below its diagonal. */
    private final double slope;

    private WhitenedNormal(MultivariateNormal p, MultivariateNormal q) {
        int order = p.dimension();
        Factor first = p.covariance().factor();
        Factor second = q.covariance().factor();
        DoubleDouble[][] quotient = second.solve(first);
        DoubleDouble[] apart = new DoubleDouble[order];
        for (int k = 0; k < order; k++) {
            apart[k] = DoubleDouble.difference(p.mean(k), q.mean(k));
        }
        apart = second.solve(apart);
        this.p = p;
        this.excess = new double[order];
        this.ratio = new double[order];
        this.growth = new double[order];
        this.below = new double[order][];
        this.delta = new double[order];
        this.squares = new DoubleDouble[order];
        this.units = new double[order];
        for (int k = 0; k < order; k++) {
            DoubleDouble pivot = second.pivot(k);
            double unit = Math.sqrt(pivot.value());
            units[k] = Math.sqrt(first.pivot(k).value());
            excess[k] = first.pivot(k).minus(pivot).over(pivot).value();
            ratio[k] = first.pivot(k).over(pivot).value();
            growth[k] = excess[k] / (1 + Math.sqrt(ratio[k]));
            delta[k] = apart[k].value() / unit;
            squares[k] = apart[k].times(apart[k]).over(pivot);
            below[k] = new double[k];
            for (int j = 0; j < k; j++) {
                below[k][j] = quotient[k][j].value() * units[j] / unit;
            }
        }
        this.logR = IntStream.range(0, order).mapToDouble(this::logRatio).sum();
        this.slope = order == 2 ? first.lower(1, 0).value() : 0;
    }

    /**
     * The frame of p and q.
     *
     * @throws IllegalArgumentException unless they have the same dimension
     */
    public static WhitenedNormal of(MultivariateNormal p, MultivariateNormal q) {
        if (p.dimension() != q.dimension()) {
            throw new IllegalArgumentException("p has " + p.dimension() + " dimensions and q " + q.dimension());
        }
        return new WhitenedNormal(p, q);
    }

    /**
     * KL(p ‖ q) for distributions that differ: coordinate by coordinate, each given those before it.
     *
     * <pre>
     * {@code
     *     ½ Σₖ [ (D₁ₖ/D₂ₖ − 1 − log(D₁ₖ/D₂ₖ)) + Σⱼ Rₖⱼ² + δₖ² ]   over j < k
     * }
     * </pre>
     *
     * <p>
     * No part of it is negative, so that nothing cancels.
     */
    double divergence() {
        DoubleDouble sum = DoubleDouble.ZERO;
        for (int k = 0; k < excess.length; k++) {
            sum = sum.plus(0.5 * LogExcess.of(excess[k], ratio[k])).plus(0.5 * delta[k] * delta[k]);
            for (double each : below[k]) {
                sum = sum.plus(0.5 * each * each);
            }
            if (!Double.isFinite(sum.value())) {
                return Double.POSITIVE_INFINITY;
            }
        }
        return sum.value();
    }

    /** The four terms. */
    MultivariateTerms terms() {
        DoubleDouble logs = DoubleDouble.ZERO;
        DoubleDouble trace = DoubleDouble.ZERO;
        DoubleDouble distance = DoubleDouble.ZERO;
        for (int k = 0; k < excess.length; k++) {
            logs = logs.plus(-logRatio(k));
            trace = trace.plus(0.5 * ratio[k]);
            distance = distance.plus(squares[k].times(0.5));
            for (double each : below[k]) {
                trace = trace.plus(0.5 * each * each);
            }
        }
        return new MultivariateTerms(logs.value(), -0.5 * excess.length, finite(trace), finite(distance));
    }

    private static double finite(DoubleDouble sum) {
        return Double.isFinite(sum.value()) ? sum.value() : Double.POSITIVE_INFINITY;
    }

    /** log Rₖₖ = ½ log(D₁ₖ/D₂ₖ). */
    private double logRatio(int k) {
        return 0.5 * (Math.abs(excess[k]) < 0.5 ? Math.log1p(excess[k]) : Math.log(ratio[k]));
    }

    /** log(p/q) at a point of the plane, in two dimensions: with all its digits where p and q are nearly equal. */
    public double logRatio(double x, double y) {
        return logRatioAt(first(x), second(x, y));
    }

    /**
     * The integrand of KL(p ‖ q) at a point of the plane: p log(p/q), in nats per unit of area; 0 where the density of
     * p underflows.
     */
    public double integrand(double x, double y) {
        double first = first(x);
        double second = second(x, y);
        double density = Math.exp(p.logPeak() - 0.5 * (first * first + second * second));
        if (density == 0) {
            return 0;
        }
        double log = logRatioAt(first, second);
        return log == 0 ? 0 : density * log;
    }

    /**
     * The same at a point z in the standard units of p, per unit of area there: φ(z₁) φ(z₂) log(p/q). So it is that of
     * every plane that is this one stretched and turned, and only p's own spread decides how finely it is to be looked
     * at.
     */
    public double standardIntegrand(double first, double second) {
        double log = logRatioAt(first, second);
        return log == 0 ? 0 : Math.exp(-0.5 * (first * first + second * second) - LOG_TAU) * log;
    }

    /** z₁. */
    private double first(double x) {
        return (x - p.mean(0)) / units[0];
    }

    /** z₂. */
    private double second(double x, double y) {
        return (y - p.mean(1) - slope * (x - p.mean(0))) / units[1];
    }

    private double logRatioAt(double first, double second) {
        double t = Math.fma(growth[0], first, delta[0]);
        double s = Math.fma(growth[1], second, Math.fma(below[1][0], first, delta[1]));
        return 0.5 * (t * (2 * first + t) + s * (2 * second + s)) - logR;
    }
}
