package kllab.math.divergence.estimate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kllab.math.distribution.Normal;

/**
 * KL(p ‖ q) estimated from draws: the mean of what each draw from p says, with its standard error; a snapshot that
 * never changes.
 *
 * <pre>
 * {@code
 *     mean = 1/n Σ k(xᵢ),   standard error = √(Σ (k(xᵢ) − mean)² / (n(n − 1))),   xᵢ ~ p
 * }
 * </pre>
 *
 * <p>
 * The same distributions, seed and count give the same bits on every machine, however the count was reached.
 */
public final class MonteCarlo {
    private final DrawSequence draws;
    private final long count;
    private final Map<Estimator, RunningMean> means;

    private MonteCarlo(DrawSequence draws, long count, Map<Estimator, RunningMean> means) {
        this.draws = draws;
        this.count = count;
        this.means = means;
    }

    /**
     * An estimate of KL, in nats.
     *
     * @param mean the running mean, 0 of no draws; +∞ where a draw said so
     * @param standardError how far it is likely to be off; +∞ of fewer than two draws
     */
    public record Estimate(double mean, double standardError) {
    }

    /**
     * One draw.
     *
     * @param number which it is, from 1
     * @param x its value
     * @param logRatio log(p(x)/q(x))
     */
    public record Draw(long number, double x, double logRatio) {
    }

    /**
     * The estimates after so many draws.
     *
     * @param count how many
     * @param k1 the mean of log(p/q)
     * @param k2 the mean of ½(log(p/q))²
     * @param k3 the mean of (r − 1) − log r
     */
    public record Moment(long count, Estimate k1, Estimate k2, Estimate k3) {
        /** One of the three. */
        public Estimate of(Estimator estimator) {
            return switch (estimator) {
                case K1 -> k1;
                case K2 -> k2;
                case K3 -> k3;
            };
        }
    }

    /** No draws yet. */
    public static MonteCarlo of(Normal p, Normal q, long seed) {
        Map<Estimator, RunningMean> none = new EnumMap<>(Estimator.class);
        for (Estimator each : Estimator.values()) {
            none.put(each, RunningMean.NONE);
        }
        return new MonteCarlo(new DrawSequence(p, q, seed), 0, none);
    }

    /**
     * The snapshot after more draws.
     *
     * @throws IllegalArgumentException if more is negative
     */
    public MonteCarlo advance(long more) {
        if (more < 0) {
            throw new IllegalArgumentException("more must not be negative: " + more);
        }
        return drawn(count + more);
    }

    /** The number of draws. */
    public long count() {
        return count;
    }

    /** The estimate of one kind. */
    public Estimate estimate(Estimator estimator) {
        return mean(estimator).estimate();
    }

    /** The estimates now. */
    public Moment moment() {
        return new Moment(count, estimate(Estimator.K1), estimate(Estimator.K2), estimate(Estimator.K3));
    }

    /** The latest draws in their order, at most so many. */
    public List<Draw> latest(int most) {
        List<Draw> latest = new ArrayList<>();
        for (long number = Math.max(0, count - most) + 1; number <= count; number++) {
            latest.add(draw(number));
        }
        return latest;
    }

    /**
     * One of the draws.
     *
     * @param number which, from 1
     * @throws IllegalArgumentException if there is no such draw
     */
    public Draw draw(long number) {
        if (number < 1 || number > count) {
            throw new IllegalArgumentException("number must be from 1 to " + count + ": " + number);
        }
        double z = draws.z(number - 1);
        return new Draw(number, draws.x(z), draws.logRatio(z));
    }

    /** With the draws up to a count. One loop of plain numbers: this is where the time goes. */
    private MonteCarlo drawn(long goal) {
        RunningMean one = mean(Estimator.K1);
        RunningMean two = mean(Estimator.K2);
        RunningMean three = mean(Estimator.K3);
        double mean1 = one.mean();
        double mean2 = two.mean();
        double mean3 = three.mean();
        double squares1 = one.squares();
        double squares2 = two.squares();
        double squares3 = three.squares();
        for (long i = count; i < goal; i++) {
            double logRatio = draws.logRatio(draws.z(i));
            double part = 1.0 / (i + 1);
            double away1 = logRatio - mean1;
            mean1 += away1 * part;
            squares1 += away1 * (logRatio - mean1);
            double k2 = Estimator.K2.of(logRatio);
            double away2 = k2 - mean2;
            mean2 += away2 * part;
            squares2 += away2 * (k2 - mean2);
            double k3 = Estimator.excess(logRatio);
            double away3 = k3 - mean3;
            mean3 += away3 * part;
            squares3 += away3 * (k3 - mean3);
        }
        Map<Estimator, RunningMean> next = new EnumMap<>(Estimator.class);
        next.put(Estimator.K1, new RunningMean(goal, mean1, squares1));
        next.put(Estimator.K2, new RunningMean(goal, mean2, squares2));
        next.put(Estimator.K3, new RunningMean(goal, mean3, squares3));
        return new MonteCarlo(draws, goal, next);
    }

    private RunningMean mean(Estimator estimator) {
        return Objects.requireNonNull(means.get(estimator));
    }
}
