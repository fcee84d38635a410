package kllab.math.fit.descent;

import kllab.math.fit.descent.Chart.Pair;

/**
 * The running means of Adam.
 *
 * @param steps how many gradients they are of
 * @param mean of the gradients
 * @param square of their squares
 */
record Momentum(int steps, Pair mean, Pair square) {
    /** Before the first gradient. */
    static final Momentum NONE = new Momentum(0, new Pair(0, 0), new Pair(0, 0));
    private static final double MEAN = 0.9;
    private static final double SQUARE = 0.999;
    private static final double LEAST = 1e-8;

    Momentum after(Pair gradient) {
        return new Momentum(steps + 1, mixed(MEAN, mean, gradient), mixed(SQUARE, square,
                new Pair(gradient.first() * gradient.first(), gradient.second() * gradient.second())));
    }

    private static Pair mixed(double kept, Pair old, Pair now) {
        return new Pair(kept * old.first() + (1 - kept) * now.first(), kept * old.second() + (1 - kept) * now.second());
    }

    /** The direction to go against: about as long as 1 in each coordinate. */
    Pair direction() {
        double means = 1 - Math.pow(MEAN, steps);
        double squares = 1 - Math.pow(SQUARE, steps);
        return new Pair(mean.first() / means / (Math.sqrt(square.first() / squares) + LEAST),
                mean.second() / means / (Math.sqrt(square.second() / squares) + LEAST));
    }
}
