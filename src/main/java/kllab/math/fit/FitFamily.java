package kllab.math.fit;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import kllab.math.distribution.LineDensity;
import kllab.math.distribution.Normal;
import kllab.math.distribution.NormalMixture;

/**
 * The distributions q among which a fit goes: a normal one that is moved, perhaps with its σ held, and perhaps beside
 * another that stays where it is.
 *
 * <pre>
 * {@code
 *     q = N(μ, σ²)   or   q = w N(μ, σ²) + (1 − w) N(μ₂, σ₂²)
 * }
 * </pre>
 *
 * @param companion the normal distribution that stays, if there is one
 * @param sigma the standard deviation of the one that is moved, if it is held
 */
public record FitFamily(Optional<Companion> companion, OptionalDouble sigma) {
    /** All normal distributions. */
    public static final FitFamily FREE = new FitFamily(Optional.empty(), OptionalDouble.empty());

    /**
     * A normal distribution beside the one that is moved.
     *
     * @param weight w, that of the moved one: above 0, up to 1
     * @param normal N(μ₂, σ₂²), of weight 1 − w
     */
    public record Companion(double weight, Normal normal) {
        /** @throws IllegalArgumentException unless the weight is above 0 and at most 1 */
        public Companion {
            if (!(weight > 0 && weight <= 1)) {
                throw new IllegalArgumentException("weight must be above 0 and at most 1: " + weight);
            }
        }

        /** The mixture of both. */
        public NormalMixture with(Normal moved) {
            return NormalMixture.of(List.of(new NormalMixture.Component(weight, moved),
                    new NormalMixture.Component(1 - weight, normal)));
        }
    }

    /** q, where this is the normal distribution that is moved: itself, where it is alone. */
    public LineDensity with(Normal moved) {
        return companion.filter(each -> each.weight < 1).<LineDensity>map(each -> each.with(moved)).orElse(moved);
    }

    /** The normal distribution with the σ of the family, if that is held. */
    Normal held(Normal moved) {
        return sigma.isPresent() ? moved.withSigma(sigma.getAsDouble()) : moved;
    }
}
