package kllab.lab.gaussian;

import kllab.math.distribution.Normal;
import kllab.math.divergence.InformationUnit;

/**
 * All that the Gaussian lab needs to be rebuilt.
 *
 * @param p the first distribution, N(μ₁, σ₁²)
 * @param q the second distribution, N(μ₂, σ₂²)
 * @param unit the unit that divergences are read out in
 * @param curve what the plot of KL against σ shows
 */
public record GaussianState(Normal p, Normal q, InformationUnit unit, CurveOptions curve) {
    /** What the lab shows at first and after a reset. */
    public static final GaussianState INITIAL = new GaussianState(Normal.of(0.8, 0.7), Normal.STANDARD,
            InformationUnit.NATS, CurveOptions.INITIAL);

    /** The state with other distributions. */
    public GaussianState with(Normal newP, Normal newQ) {
        return new GaussianState(newP, newQ, unit, curve);
    }

    /** The state with one parameter set. */
    public GaussianState with(GaussianParameter parameter, double value) {
        return parameter.set(this, value);
    }

    /** The state in another unit. */
    public GaussianState withUnit(InformationUnit other) {
        return new GaussianState(p, q, other, curve);
    }

    /** The state with other curve options. */
    public GaussianState withCurve(CurveOptions other) {
        return new GaussianState(p, q, unit, other);
    }

    /** The state with p and q in each other's place. */
    public GaussianState swapped() {
        return with(q, p);
    }
}
