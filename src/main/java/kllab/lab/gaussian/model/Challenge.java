package kllab.lab.gaussian.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import kllab.lab.Hidden;
import kllab.math.Interval;
import kllab.math.distribution.Normal;
import kllab.math.divergence.KullbackLeibler;
import kllab.parameter.ParameterRange;

/**
 * A game with the two distributions. All that it hides or asks for follows from its kind and its seed.
 *
 * @param kind what is to be done
 * @param seed what makes one challenge another, from 1
 * @param hints how many were taken
 * @param moves how many gestures changed a distribution since it began; to undo one takes it back
 * @param won whether the goal was met at the end of a gesture; it stays so
 */
public record Challenge(Kind kind, int seed, int hints, int moves, boolean won) {
    /** No game. */
    public static final Challenge NONE = new Challenge(Kind.NONE, 1, 0, 0, false);
    /** The seeds there are. */
    static final Interval SEEDS = new Interval(1, 9999);
    /** More moves than anybody makes. */
    static final Interval MOVES = new Interval(0, 1e6);
    /** A hidden p is found when KL(p ‖ q) is below this, in nats. */
    public static final double FOUND = 0.001;
    /** A target is reached when KL(p ‖ q) is no further from it than this part of it. */
    public static final double NEAR = 0.05;

    private static final List<Double> TARGETS = List.of(0.1, 0.2, 0.3, 0.5, 0.75, 1.0, 1.5, 2.0, 3.0);

    /** A kind of task. */
    public enum Kind {
        /** Nothing: there is no game. */
        NONE(0, Hidden.NONE),
        /** Bring q to a p that is hidden, by KL(p ‖ q) alone. */
        FIND(3, hiding(List.of(GaussianPanel.DENSITIES, GaussianPanel.SECOND_PLOT, GaussianPanel.FORMULA,
                GaussianPanel.REVERSE, GaussianPanel.JENSEN_SHANNON, GaussianPanel.P, GaussianPanel.DRAWER,
                GaussianPanel.ACTIONS),
                List.of(GaussianPanel.ESTIMATES, GaussianPanel.DERIVATION))),
        /** Bring KL(p ‖ q), which is hidden, to a target. */
        REACH(2, hiding(List.of(GaussianPanel.SECOND_PLOT, GaussianPanel.FORMULA, GaussianPanel.REVERSE,
                GaussianPanel.JENSEN_SHANNON, GaussianPanel.DRAWER, GaussianPanel.ACTIONS),
                List.of(GaussianPanel.VALUE, GaussianPanel.AREAS, GaussianPanel.ESTIMATES,
                        GaussianPanel.DERIVATION)));

        private final int mostHints;
        private final Hidden hides;

        Kind(int mostHints, Hidden hides) {
            this.mostHints = mostHints;
            this.hides = hides;
        }

        private static Hidden hiding(List<GaussianPanel> away, List<GaussianPanel> covered) {
            Hidden hidden = Hidden.NONE;
            for (GaussianPanel each : away) {
                hidden = hidden.withAway(each.key(), true);
            }
            for (GaussianPanel each : covered) {
                hidden = hidden.withCovered(each.key(), true);
            }
            return hidden;
        }

        /** Returns the number of hints. */
        public int mostHints() {
            return mostHints;
        }
    }

    /** A challenge that begins. */
    public static Challenge of(Kind kind, int seed) {
        return new Challenge(kind, seed, 0, 0, false);
    }

    /** Returns true if this is exactly the set of panels that a challenge puts away. */
    static boolean isLeftover(Hidden hidden) {
        return Stream.of(Kind.FIND, Kind.REACH)
                .anyMatch(each -> hidden.equals(new Hidden(each.hides.away(), Set.of(), Optional.empty())));
    }

    /** Returns true while there is a goal that is not met. */
    public boolean isOpen() {
        return kind != Kind.NONE && !won;
    }

    /** Returns true while a hint is left to take. */
    public boolean hasHint() {
        return isOpen() && hints < kind.mostHints;
    }

    /** The same with one more hint, if there is one. */
    public Challenge withHint() {
        return withHints(Math.min(hints + 1, kind.mostHints));
    }

    /** The same from another seed. */
    Challenge withSeed(int other) {
        return new Challenge(kind, other, hints, moves, won);
    }

    /** The same with so many hints taken. */
    Challenge withHints(int other) {
        return new Challenge(kind, seed, other, moves, won);
    }

    /** The same after so many moves. */
    Challenge withMoves(int other) {
        return new Challenge(kind, seed, hints, other, won);
    }

    /** The same, won or not. */
    Challenge withWon(boolean other) {
        return new Challenge(kind, seed, hints, moves, other);
    }

    /** Returns true if the other challenge is the same game, at the same point of it or at another. */
    public boolean isSameGame(Challenge other) {
        return kind == other.kind && seed == other.seed;
    }

    /** Returns the panels that would tell the answer: they are hidden until it is found. */
    public Hidden hides() {
        return isOpen() ? kind.hides : Hidden.NONE;
    }

    /** The p that it begins with; of {@link Kind#FIND}, the hidden one. */
    public Normal firstP() {
        SplittableRandom random = new SplittableRandom(seed);
        Normal first = distribution(random);
        // One that q is at from the beginning would be found before anybody moved, and so never won.
        while (kind == Kind.FIND && isMet(first, firstQ())) {
            first = distribution(random);
        }
        return first;
    }

    /** The q that it begins with. */
    public Normal firstQ() {
        return kind == Kind.FIND ? Normal.STANDARD : distribution(new SplittableRandom(seed + (long) SEEDS.max()));
    }

    /** On the grid of the useful step, so that sliders and arrow keys get there exactly. */
    private static Normal distribution(SplittableRandom random) {
        return Normal.of(ParameterRange.round(random.nextInt(-30, 31) / 10.0, ParameterRange.STEP),
                ParameterRange.round(random.nextInt(4, 26) / 10.0, ParameterRange.STEP));
    }

    /** The KL(p ‖ q) to reach, in nats: one that the distributions of the beginning are far from. */
    public double target() {
        double first = KullbackLeibler.of(firstP(), firstQ());
        List<Double> far = TARGETS.stream().filter(each -> Math.abs(Math.log(first / each)) > 0.5).toList();
        return far.get(new SplittableRandom(-seed).nextInt(far.size()));
    }

    /** Returns true if these distributions meet the goal. */
    public boolean isMet(Normal p, Normal q) {
        double nats = KullbackLeibler.of(p, q);
        return switch (kind) {
            case NONE -> false;
            case FIND -> nats < FOUND;
            case REACH -> Math.abs(nats - target()) <= NEAR * target();
        };
    }

    /** After a gesture that led from some distributions to these. */
    Challenge after(boolean moved, Normal p, Normal q) {
        return isOpen() && moved
                ? new Challenge(kind, seed, hints, (int) MOVES.clamp(moves + 1), isMet(p, q))
                : this;
    }
}
