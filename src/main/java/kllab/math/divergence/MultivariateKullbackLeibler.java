package kllab.math.divergence;

import java.util.List;
import java.util.stream.IntStream;
import kllab.math.DoubleDouble;
import kllab.math.distribution.MultivariateNormal;

/**
 * The Kullback–Leibler divergence between multivariate normal distributions.
 *
 * <pre>
 * {@code
 *     KL(p ‖ q) = ½ [ log(det Σ₂/det Σ₁) − d + tr(Σ₂⁻¹Σ₁) + (μ₂ − μ₁)ᵀ Σ₂⁻¹ (μ₂ − μ₁) ]
 * }
 * </pre>
 *
 * <p>
 * The sum itself loses every digit where p is near q; computed is that of {@link WhitenedNormal}, none of whose terms
 * is negative. Neither an inverse nor a determinant is formed.
 */
public final class MultivariateKullbackLeibler {
    private MultivariateKullbackLeibler() {
    }

    /**
     * KL(p ‖ q) in nats: 0 for equal distributions and only for those, +∞ only beyond all doubles, never NaN.
     *
     * <p>
     * Where neither has correlations it is the sum of {@link #perDimension}, and so in one dimension the very number
     * that {@link KullbackLeibler#of} gives for the marginals.
     *
     * @throws IllegalArgumentException unless they have the same dimension
     */
    public static double of(MultivariateNormal p, MultivariateNormal q) {
        WhitenedNormal frame = WhitenedNormal.of(p, q);
        if (p.equals(q)) {
            return 0;
        }
        double kl = isDiagonal(p, q) ? DoubleDouble.total(perDimension(p, q)) : frame.divergence();
        return Math.max(Double.MIN_VALUE, kl);
    }

    /** The four terms of the formula, to be shown; a term beyond all doubles is infinite. */
    public static MultivariateTerms terms(MultivariateNormal p, MultivariateNormal q) {
        return WhitenedNormal.of(p, q).terms();
    }

    /** Returns true if all coordinates of both are independent, so that the divergence is a sum over them. */
    public static boolean isDiagonal(MultivariateNormal p, MultivariateNormal q) {
        return p.covariance().isDiagonal() && q.covariance().isDiagonal();
    }

    /**
     * The divergences of the marginals, coordinate by coordinate; of diagonal distributions they add up to the whole.
     */
    public static List<Double> perDimension(MultivariateNormal p, MultivariateNormal q) {
        return IntStream.range(0, p.dimension()).mapToObj(i -> KullbackLeibler.of(p.marginal(i), q.marginal(i)))
                .toList();
    }
}
