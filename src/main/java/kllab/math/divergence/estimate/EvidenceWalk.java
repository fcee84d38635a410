package kllab.math.divergence.estimate;

import java.util.Optional;

import kllab.math.distribution.Normal;

/**
 * The evidence for p against q that draws bring together: the running sum of log(p/q); a snapshot that never changes.
 *
 * <pre>
 * {@code
 *     Sₙ = Σ log(p(xᵢ)/q(xᵢ)),   odds for p = prior odds · exp Sₙ
 *     xᵢ ~ p:  E Sₙ = n KL(p ‖ q),   Var Sₙ = n V(p ‖ q)
 *     xᵢ ~ q:  E Sₙ = −n KL(q ‖ p),  Var Sₙ = n V(q ‖ p)
 * }
 * </pre>
 *
 * <p>
 * The sum is of logarithms, so that no product of densities underflows. The same distributions, seed and count give the
 * same bits on every machine, however the count was reached.
 *
 * <p>
 * A. Wald, "Sequential tests of statistical hypotheses" (1945); I. J. Good, "Probability and the weighing of evidence"
 * (1950).
 */
public final class EvidenceWalk {
    /** The odds that count as much evidence. */
    public static final int ODDS = 20;
    /** Their logarithm, in nats. */
    public static final double LOG_ODDS = StrictMath.log(ODDS);

    private final DrawSequence draws;
    /** 1 for draws from p, −1 for draws from q, whose log-ratio is log(q/p). */
    private final int sign;
    private final long count;
    private final double own;
    private final Optional<Passing> passing;

    /**
     * The first moment at which the odds for the distribution that is drawn from were {@value #ODDS} : 1.
     *
     * @param draw how many draws that took
     * @param sum the sum of log(p/q) there, in nats
     */
    public record Passing(long draw, double sum) {
    }

    private EvidenceWalk(DrawSequence draws, int sign, long count, double own, Optional<Passing> passing) {
        this.draws = draws;
        this.sign = sign;
        this.count = count;
        this.own = own;
        this.passing = passing;
    }

    /** The walk of draws from p, before the first: those that {@link MonteCarlo} takes with that seed. */
    public static EvidenceWalk ofP(Normal p, Normal q, long seed) {
        return new EvidenceWalk(new DrawSequence(p, q, seed), 1, 0, 0, Optional.empty());
    }

    /** The walk of draws from q, before the first: others than those from p with that seed. */
    public static EvidenceWalk ofQ(Normal p, Normal q, long seed) {
        // Seeds of p are not negative, so that the one below all of them is none of theirs.
        return new EvidenceWalk(new DrawSequence(q, p, ~seed), -1, 0, 0, Optional.empty());
    }

    /**
     * The snapshot after more draws.
     *
     * @throws IllegalArgumentException if more is negative
     */
    public EvidenceWalk advance(long more) {
        if (more < 0) {
            throw new IllegalArgumentException("more must not be negative: " + more);
        }
        double sum = own;
        Optional<Passing> passed = passing;
        for (long i = count; i < count + more; i++) {
            sum += draws.logRatio(draws.z(i));
            if (sum >= LOG_ODDS && passed.isEmpty()) {
                passed = Optional.of(new Passing(i + 1, sign * sum));
            }
        }
        return new EvidenceWalk(draws, sign, count + more, sum, passed);
    }

    /** The number of draws. */
    public long count() {
        return count;
    }

    /**
     * The sum of log(p/q) over the draws, in nats. It is infinite where a draw said more than the largest number.
     */
    public double sum() {
        return own == 0 ? 0 : sign * own;
    }

    /** The first moment at which it had passed the odds, if it has. */
    public Optional<Passing> passing() {
        return passing;
    }

    /**
     * The value of one of the draws, of those to come too.
     *
     * @param number which, from 1
     * @throws IllegalArgumentException if that is below 1
     */
    public double draw(long number) {
        if (number < 1) {
            throw new IllegalArgumentException("number must be from 1: " + number);
        }
        return draws.x(draws.z(number - 1));
    }

    /**
     * Returns the least number of draws whose mean sum reaches the odds: log {@value #ODDS} divided by the divergence,
     * rounded up.
     *
     * @param divergence the mean of what a draw says, in nats
     * @return a whole number, at least 1; +∞ if the divergence is 0, and no number of draws is enough
     */
    public static double drawsUntilOdds(double divergence) {
        return Math.max(1, Math.ceil(LOG_ODDS / divergence));
    }
}
