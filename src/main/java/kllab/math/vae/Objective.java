package kllab.math.vae;

/**
 * The number that training makes small, an image: {@code reconstruction + β Σⱼ max(freeBits, KLⱼ)}; minus the bound on
 * log p(x) only where β is 1 and nothing is free.
 *
 * @param beta how much KL counts
 * @param warmup over how many steps β grows evenly from 0; 0 if it is there at once
 * @param freeBits nats of each dimension that are free: where the mean of KLⱼ over a batch is below, it has no slope.
 *     D. P. Kingma et al., "Improved Variational Inference with Inverse Autoregressive Flow" (2016), appendix C.8
 * @param meanOverPixels the slip of taking the mean over an image’s pixels where the sum belongs
 */
public record Objective(double beta, int warmup, double freeBits, boolean meanOverPixels) {
    /** The weight of KL in a step, from 0. */
    public double betaAt(long step) {
        return step >= warmup ? beta : beta * step / warmup;
    }
}
