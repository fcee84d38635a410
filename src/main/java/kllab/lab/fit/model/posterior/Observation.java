package kllab.lab.fit.model.posterior;

import java.util.Objects;
import java.util.Optional;
import kllab.math.Interval;
import kllab.math.fit.posterior.Likelihood;
import kllab.math.fit.posterior.Posterior;
import kllab.parameter.ParameterRange;

/**
 * The observation that makes the target the posterior of a z ~ N(0, 1), or none; the numbers of each kind are kept
 * while another one is chosen.
 */
public final class Observation {
    /** No observation: the target is the mixture. */
    public static final Observation NONE = new Observation(Kind.NONE, 1.2, 0.6, 9, 10);
    /** The range of what is seen. */
    public static final ParameterRange X = ParameterRange.MU;
    /** The range of the noise. */
    public static final ParameterRange NOISE = new ParameterRange(new Interval(1e-3, 1e6), new Interval(0.05, 5));
    /** The range of counts of tosses. */
    public static final Interval COUNTS = new Interval(0, 1_000_000);

    /** The ways in which z is seen. */
    public enum Kind {
        /** Not at all. */
        NONE,
        /** x | z ~ N(z, noise²). */
        LINEAR,
        /** x | z ~ N(z², noise²). */
        SQUARE,
        /** Tosses of a coin whose probability of heads is 1/(1 + e⁻ᶻ). */
        COIN,
        /** Two weights, by points of two classes, in the plane. */
        LOGISTIC;
    }

    private final Kind kind;
    private final double x;
    private final double noise;
    private final int heads;
    private final int draws;
    /** Made once, since it takes long and all that is shown of a state asks for it. */
    private final Optional<Posterior> posterior;

    /**
     * An observation.
     *
     * @param kind how z is seen
     * @param x what was seen of z or z²
     * @param noise the standard deviation of the noise in it
     * @param heads how many heads there were, up to the draws
     * @param draws how often the coin was tossed
     * @throws IllegalArgumentException if there are more heads than draws
     */
    public Observation(Kind kind, double x, double noise, int heads, int draws) {
        if (heads > draws) {
            throw new IllegalArgumentException(heads + " heads of " + draws);
        }
        this.kind = kind;
        this.x = x;
        this.noise = noise;
        this.heads = heads;
        this.draws = draws;
        posterior = switch (kind) {
            case NONE, LOGISTIC -> Optional.empty();
            case LINEAR -> Optional.of(Posterior.of(new Likelihood.Linear(x, noise)));
            case SQUARE -> Optional.of(Posterior.of(new Likelihood.Square(x, noise)));
            case COIN -> Optional.of(Posterior.of(new Likelihood.Coin(heads, draws)));
        };
    }

    /** The way in which z is seen. */
    public Kind kind() {
        return kind;
    }

    /** The value seen of z or z². */
    public double x() {
        return x;
    }

    /** The standard deviation of the noise in it. */
    public double noise() {
        return noise;
    }

    /** How many heads there were. */
    public int heads() {
        return heads;
    }

    /** How often the coin was tossed. */
    public int draws() {
        return draws;
    }

    /** The same seen in another way. */
    public Observation withKind(Kind other) {
        return new Observation(other, x, noise, heads, draws);
    }

    /** The same with another value. */
    public Observation withX(double other) {
        return new Observation(kind, other, noise, heads, draws);
    }

    /** The same with another noise. */
    public Observation withNoise(double other) {
        return new Observation(kind, x, other, heads, draws);
    }

    /** The same with other tosses. */
    public Observation withTosses(int newHeads, int newDraws) {
        return new Observation(kind, x, noise, newHeads, newDraws);
    }

    /** The posterior of z, the same one each time; none without an observation of one. */
    public Optional<Posterior> posterior() {
        return posterior;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Observation that && kind == that.kind && Double.compare(x, that.x) == 0
                && Double.compare(noise, that.noise) == 0 && heads == that.heads && draws == that.draws;
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, x, noise, heads, draws);
    }

    @Override
    public String toString() {
        return kind + " x=" + x + " noise=" + noise + " " + heads + "/" + draws;
    }
}
