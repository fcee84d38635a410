package kllab.math.network;

/**
 * The running moments of Adam: D. P. Kingma, J. Ba, "Adam: A Method for Stochastic Optimization" (2015), algorithm 1,
 * with β₁ = 0.9, β₂ = 0.999 and ε = 10⁻⁸.
 *
 * <pre>
 * {@code
 *     m ← β₁ m + (1 − β₁) g,   v ← β₂ v + (1 − β₂) g²,
 *     θ ← θ − rate · m/(1 − β₁ᵗ) / (√(v/(1 − β₂ᵗ)) + ε)
 * }
 * </pre>
 *
 * @param first m, one row
 * @param second v, one row
 */
public record Adam(Tensor first, Tensor second) {
    private static final double BETA1 = 0.9;
    private static final double BETA2 = 0.999;
    private static final double EPSILON = 1e-8;

    /** The moments before the first step. */
    public static Adam start(Precision precision, int size) {
        return new Adam(precision.zeros(1, size), precision.zeros(1, size));
    }

    /** The same moments, which go their own way. */
    public Adam copy() {
        return new Adam(first.copy(), second.copy());
    }

    /** The moments of some of the numbers; writing to them writes to these. */
    public Adam part(int from, int count) {
        return new Adam(first.part(from, 1, count), second.part(from, 1, count));
    }

    /**
     * Takes a step.
     *
     * @param numbers θ
     * @param slopes g, the slopes of the loss in them
     * @param step t, from 1
     * @param rate the step size
     * @param moved becomes θ after the step; may be {@code numbers}
     */
    public void step(Tensor numbers, Tensor slopes, long step, double rate, Tensor moved) {
        double scale = rate / (1 - Math.pow(BETA1, (double) step));
        double root = Math.sqrt(1 - Math.pow(BETA2, (double) step));
        for (int i = 0; i < numbers.size(); i++) {
            double g = slopes.get(i);
            double m = BETA1 * first.get(i) + (1 - BETA1) * g;
            double v = BETA2 * second.get(i) + (1 - BETA2) * g * g;
            first.set(i, m);
            second.set(i, v);
            moved.set(i, numbers.get(i) - scale * m / (Math.sqrt(v) / root + EPSILON));
        }
    }
}
