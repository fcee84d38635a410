package kllab.lab.multivariate.latent;

import java.util.List;
import kllab.math.distribution.LatentDimension;
import kllab.math.divergence.LatentDivergence;

/**
 * The divergences of a latent space that common slips would give, in nats.
 *
 * @param logVarianceAsLogSigma if log σ² is read as log σ, or σ² as σ: every spread is squared
 * @param logSigmaAsLogVariance if log σ is read as log σ², or σ as σ²: of every spread the root is taken
 */
record LatentSlips(double logVarianceAsLogSigma, double logSigmaAsLogVariance) {
    /** The slips with these dimensions. */
    static LatentSlips of(List<LatentDimension> dimensions) {
        return new LatentSlips(sum(dimensions, 2), sum(dimensions, 0.5));
    }

    private static double sum(List<LatentDimension> dimensions, double power) {
        return LatentDivergence.of(dimensions.stream()
                .map(each -> new LatentDimension(each.mu(), power * each.logVariance())).toList()).sum();
    }
}
