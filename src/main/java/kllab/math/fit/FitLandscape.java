package kllab.math.fit;

import java.util.Arrays;
import kllab.math.Interval;
import kllab.math.distribution.LineDensity;
import kllab.math.distribution.Normal;

/**
 * The values of an objective over a grid of normal q, for pictures: within about 10⁻⁶ of them and of their range.
 *
 * <p>
 * log p is tabulated once for all rows of similar σ, at places that suit both p and q; then a value is a sum of a few
 * dozen terms. {@link Objective#of} is exact, and a thousand times slower.
 */
public final class FitLandscape {
    /** Rows of σ up to so many times that of the first share their places. */
    private static final double SHARED = 1.5;

    private final double[] mu;
    private final double[] sigma;
    private final double[][] values;

    private FitLandscape(double[] mu, double[] sigma, double[][] values) {
        this.mu = mu;
        this.sigma = sigma;
        this.values = values;
    }

    /**
     * The landscape over all pairs of these means and standard deviations.
     *
     * <p>
     * An interrupted thread comes back soon: what it has not computed is ∞.
     *
     * @param mu the columns, ascending and finite
     * @param sigma the rows, ascending, finite and above 0
     * @throws IllegalArgumentException if they are not so
     */
    public static FitLandscape of(Objective objective, LineDensity p, double[] mu, double[] sigma) {
        return of(new FitSurface(objective, p), mu, sigma);
    }

    /**
     * The landscape of a surface, also of a q that is a mixture: over the normal distribution that is moved. A σ that
     * is held is no matter.
     *
     * @throws IllegalArgumentException if means or standard deviations do not ascend, or are not finite
     */
    public static FitLandscape of(FitSurface surface, double[] mu, double[] sigma) {
        check("mu", Double.NEGATIVE_INFINITY, mu);
        check("sigma", 0, sigma);
        double[][] values = new double[sigma.length][mu.length];
        for (double[] row : values) {
            Arrays.fill(row, Double.POSITIVE_INFINITY);
        }
        FitLandscape landscape = new FitLandscape(mu.clone(), sigma.clone(), values);
        landscape.fill(surface);
        return landscape;
    }

    private static void check(String name, double above, double[] values) {
        double last = above;
        for (double each : values) {
            if (!(each > last && each < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException(name + " must ascend and be finite: " + Arrays.toString(values));
            }
            last = each;
        }
    }

    private void fill(FitSurface surface) {
        LandscapeRule rule = LandscapeRule.of(surface);
        int end = 0;
        for (int first = 0; first < sigma.length; first = end) {
            while (end < sigma.length && sigma[end] <= SHARED * sigma[first]) {
                end++;
            }
            if (!fill(rule, first, end)) {
                for (int row = first; row < end && !Thread.currentThread().isInterrupted(); row++) {
                    for (int i = 0; i < mu.length; i++) {
                        values[row][i] = single(rule, Normal.of(mu[i], sigma[row]), surface);
                    }
                }
            }
        }
    }

    /** Fills rows with places in common; false if these would be too many, as for a q that is nearly a line. */
    private boolean fill(LandscapeRule rule, int first, int end) {
        GradedNodes nodes = null;
        for (int row = first; row < end && !Thread.currentThread().isInterrupted(); row++) {
            if (rule.diverges(sigma[row])) {
                continue;
            }
            if (nodes == null) {
                Interval range = rule.range(new Interval(mu[0], mu[mu.length - 1]),
                        new Interval(sigma[row], sigma[end - 1]));
                GradedNodes.Grain grain = rule.grain(sigma[row]);
                if (GradedNodes.size(rule.p(), range, grain) > GradedNodes.MOST) {
                    return false;
                }
                nodes = GradedNodes.of(rule.p(), range, grain);
            }
            rule.fill(nodes, sigma[row], mu, values[row]);
        }
        return true;
    }

    private static double single(LandscapeRule rule, Normal q, FitSurface surface) {
        if (rule.diverges(q.sigma())) {
            return Double.POSITIVE_INFINITY;
        }
        Interval range = rule.range(new Interval(q.mu(), q.mu()), new Interval(q.sigma(), q.sigma()));
        GradedNodes.Grain grain = rule.grain(q.sigma());
        if (GradedNodes.size(rule.p(), range, grain) > GradedNodes.MOST) {
            return surface.value(q);
        }
        double[] value = new double[1];
        rule.fill(GradedNodes.of(rule.p(), range, grain), q.sigma(), new double[]{q.mu()}, value);
        return value[0];
    }

    /** The objective in nats, never NaN: ∞ where it diverges. */
    public double value(int column, int row) {
        return values[row][column];
    }

    /** How many means there are. */
    public int columns() {
        return mu.length;
    }

    /** How many standard deviations there are. */
    public int rows() {
        return sigma.length;
    }

    /** The mean of a column. */
    public double mu(int column) {
        return mu[column];
    }

    /** The standard deviation of a row. */
    public double sigma(int row) {
        return sigma[row];
    }

    /** The least of all values; ∞ if none is finite. */
    public double least() {
        return Arrays.stream(values).flatMapToDouble(Arrays::stream).min().orElse(Double.POSITIVE_INFINITY);
    }
}
