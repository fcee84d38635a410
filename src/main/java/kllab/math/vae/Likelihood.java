package kllab.math.vae;

import kllab.math.network.Tensor;

/**
 * The decoder’s distribution of a pixel: −log p(x | z) as a function of the pixel’s logit l, with s = 1/(1 + e⁻ˡ).
 *
 * <pre>
 * {@code
 *     binary, grey:  −x log s − (1 − x) log(1 − s) = max(l, 0) − x l + log(1 + e^−|l|)
 *     gaussian:      (x − s)²/(2σ²) + log σ + ½ log 2π
 * }
 * </pre>
 *
 * @param kind which of them
 * @param sigma the standard deviation of a pixel, for {@link Kind#GAUSSIAN}
 */
public record Likelihood(Kind kind, double sigma) {
    private static final double HALF_LOG_2PI = 0.5 * Math.log(2 * Math.PI);
    /** Products of so many numbers between 1 and 2 are far below the largest double. */
    private static final int FACTORS = 64;

    /** The ways to read a pixel. */
    public enum Kind {
        /** Ink or none, drawn anew from the grey level at each use. */
        BINARY,
        /** The grey level itself, as if it were a probability: cross entropy, which is no likelihood. */
        GREY,
        /** The grey level, normal around s. */
        GAUSSIAN;

        /** Returns true if e^−loss is a density or a probability of the pixel. */
        public boolean isLikelihood() {
            return this != GREY;
        }
    }

    /** @throws IllegalArgumentException if sigma is not positive and finite */
    public Likelihood {
        if (!(sigma > 0 && sigma < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("sigma must be positive and finite: " + sigma);
        }
    }

    /** The probability of ink, or the grey level, that a logit stands for: 1/(1 + e⁻ˡ). */
    public static double probability(double logit) {
        double e = Math.exp(-Math.abs(logit));
        return (logit >= 0 ? 1 : e) / (1 + e);
    }

    private double gaussian(double off) {
        return 0.5 * off * off / (sigma * sigma) + Math.log(sigma) + HALF_LOG_2PI;
    }

    /**
     * Returns the loss Σ −log p(x | z) over pixels, in nats, and sets slopes to those of it in the logits, times a
     * factor.
     */
    public double slopes(Tensor logits, Tensor pixels, double factor, Tensor slopes) {
        double sum = 0;
        double product = 1;
        for (int i = 0; i < logits.size(); i++) {
            double l = logits.get(i);
            double x = pixels.get(i);
            double e = Math.exp(-Math.abs(l));
            double s = (l >= 0 ? 1 : e) / (1 + e);
            if (kind == Kind.GAUSSIAN) {
                sum += gaussian(x - s);
                slopes.set(i, factor * (s - x) / (sigma * sigma) * s * (1 - s));
            } else {
                sum += Math.max(l, 0) - x * l;
                slopes.set(i, factor * (s - x));
                product *= 1 + e;
                if (i % FACTORS == FACTORS - 1) {
                    sum += Math.log(product);
                    product = 1;
                }
            }
        }
        return sum + Math.log(product);
    }
}
