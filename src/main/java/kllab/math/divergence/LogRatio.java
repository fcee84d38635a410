package kllab.math.divergence;

import kllab.math.distribution.Normal;

/**
 * The logarithm of the ratio of two normal densities, the narrower over the wider, as a parabola in standard units of
 * the narrower.
 *
 * <pre>
 * {@code
 *     log(n/w) = ½t(2z + t) − log r,   t = z_w − z = u z + δ
 *     z = (x − μₙ)/σₙ,  z_w = (x − μ_w)/σ_w,  δ = (μₙ − μ_w)/σ_w,  u = (σₙ − σ_w)/σ_w,  r = σₙ/σ_w = 1 + u
 * }
 * </pre>
 *
 * <p>
 * Written in the differences u and δ it keeps its digits where the two are nearly equal; written about the narrower it
 * keeps them where one is a spike in the other. Of two with the same spread the one further left counts as narrower, so
 * that the order in which they are given does not matter.
 *
 * @param narrow the narrower distribution
 * @param wide the wider distribution
 * @param r the ratio of the standard deviations, at most 1
 * @param u r − 1, from −1 to 0
 * @param delta the distance of the means in standard deviations of the wider
 * @param logR log r, finite even where r underflows
 */
record LogRatio(Normal narrow, Normal wide, double r, double u, double delta, double logR) {
    /** The ratio for two distributions in either order. */
    static LogRatio of(Normal one, Normal other) {
        boolean ordered = one.sigma() < other.sigma() || (one.sigma() == other.sigma() && one.mu() <= other.mu());
        Normal narrow = ordered ? one : other;
        Normal wide = ordered ? other : one;
        double sigma = wide.sigma();
        return new LogRatio(narrow, wide, narrow.sigma() / sigma, (narrow.sigma() - sigma) / sigma,
                KullbackLeibler.difference(narrow.mu(), wide.mu(), sigma),
                NormalKernel.logRatio(narrow.sigma(), sigma));
    }

    /** log(n/w) at z standard deviations of the narrower from its mean. */
    double at(double z) {
        double t = Math.fma(u, z, delta);
        return 0.5 * t * (2 * z + t) - logR;
    }

    /** log(p/q) at x, where p is one of the two and its density at x is above 0. */
    double of(Normal p, double x) {
        double narrowOverWide = at(KullbackLeibler.difference(x, narrow.mu(), narrow.sigma()));
        if (Double.isNaN(narrowOverWide)) {
            // Some distance exceeds all doubles. The density of p does not vanish there, so that of the other does.
            return Double.POSITIVE_INFINITY;
        }
        return p.equals(narrow) ? narrowOverWide : -narrowOverWide;
    }

    /**
     * The places in z where the two densities cross, the one of smaller magnitude first: log(n/w) = (a z − c)(z −
     * first) with a = ½u(2 + u) and c = a·second.
     *
     * <p>
     * The narrower is above the wider between the two. The second is infinite where the spreads are equal. Both are NaN
     * where the means are further apart than doubles can say in standard deviations.
     */
    Crossings crossings() {
        double a = 0.5 * u * (2 + u);
        double b = delta * r;
        // The discriminant b² − 4ac is δ² + 4a log r, and neither part of that is negative: nothing cancels.
        double root = Math.hypot(delta, 2 * Math.sqrt(a * logR));
        double c = -0.5 * b - Math.copySign(0.5 * root, b);
        // By |a|, as a is never positive: where it vanishes the second place is at infinity on the other side.
        return new Crossings(a, c, 0.5 * delta * (delta / c) - logR / c, -c / Math.abs(a));
    }

    /** The parabola in factors: log(n/w) = (a z − c)(z − first), and second = c/a. */
    record Crossings(double a, double c, double first, double second) {
        double logRatio(double z) {
            return (a * z - c) * (z - first);
        }

        double left() {
            return Math.min(first, second);
        }

        double right() {
            return Math.max(first, second);
        }
    }
}
