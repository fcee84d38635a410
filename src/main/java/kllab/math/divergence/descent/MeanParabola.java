package kllab.math.divergence.descent;

import kllab.math.divergence.KullbackLeibler;

/**
 * The divergence of normal distributions as a function of one mean alone: least + ½((μ − centre)/unit)².
 *
 * <p>
 * It is how a landscape over (μ, σ) is computed quickly: what depends on σ is found once a row.
 *
 * @param centre the mean with the least divergence
 * @param unit the standard deviation that distances are measured in
 * @param least the divergence at the centre, in nats, not negative
 */
public record MeanParabola(double centre, double unit, double least) {
    /** The divergence at a finite mean, in nats; +∞ where it is beyond all doubles, never NaN. */
    public double at(double mu) {
        double z = KullbackLeibler.difference(mu, centre, unit);
        return least + 0.5 * z * z;
    }
}
