package kllab.lab.gaussian.landscape;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import kllab.lab.gaussian.model.GaussianState;
import kllab.lab.gaussian.model.LandscapeAxes;
import kllab.math.distribution.Normal;
import kllab.math.divergence.descent.Descent.Direction;
import kllab.math.divergence.descent.Descent;
import kllab.math.divergence.descent.Parameterisation;

/**
 * All that is computed for the landscape: its contours, and descents in every parameterisation.
 *
 * @param state what it was computed from
 * @param contours the contours around q
 * @param paths the descents to compare, as far as they are worth showing
 * @param walk the descent of the state, after the steps of the state: the trail to p, or ahead of p where there is none
 */
public record LandscapeScene(GaussianState state, LandscapeContours contours, Paths paths, Descent walk) {
    /** The number of steps that a path is shown ahead. */
    private static final int AHEAD = 300;
    /**
     * The number of times that a path shown ahead may go up: one that leaps to and fro for ever would hide all else.
     */
    private static final int RISES = 4;

    /**
     * The descents in every parameterisation.
     *
     * @param of what they were computed from
     * @param all one in each
     */
    public record Paths(Source of, Map<Parameterisation, Descent> all) {
        /**
         * All that the paths depend on. While p moves along its trail it is the same.
         *
         * @param from the start of the trail, or p where there is no trail
         * @param q where they lead
         * @param direction which KL they go down
         * @param rate how much of the gradient a step takes
         */
        public record Source(Normal from, Normal q, Direction direction, double rate) {
            static Source of(GaussianState state) {
                return new Source(state.landscape().start().orElse(state.p()), state.q(),
                        state.landscape().direction(), state.landscape().rate());
            }
        }

        static Paths of(Source source) {
            Map<Parameterisation, Descent> all = new EnumMap<>(Parameterisation.class);
            for (Parameterisation each : Parameterisation.values()) {
                all.put(each, ahead(Descent.from(source.from, source.q, source.direction, each), source.rate));
            }
            return new Paths(source, all);
        }
    }

    /** The scene of a state in a frame. */
    public static LandscapeScene of(GaussianState state, LandscapeAxes axes) {
        return new LandscapeScene(state, LandscapeContours.of(LandscapeContours.Source.of(state, axes)),
                Paths.of(Paths.Source.of(state)), state.descent());
    }

    /** The next scene, which has the contours and the paths of this one where nothing else would come out. */
    public LandscapeScene next(GaussianState now, LandscapeAxes axes) {
        LandscapeContours.Source source = LandscapeContours.Source.of(now, axes);
        Paths.Source start = Paths.Source.of(now);
        return new LandscapeScene(now, source.equals(contours.of()) ? contours : LandscapeContours.of(source),
                start.equals(paths.of()) ? paths : Paths.of(start), now.descent());
    }

    /** Returns where the trail to p began, if there is one. */
    Optional<Normal> start() {
        return state.landscape().start();
    }

    /** Returns true if steps are drawn ahead of p that p has not taken. */
    boolean isAhead() {
        return start().isEmpty() && state.landscape().steps() > 0;
    }

    private static Descent ahead(Descent start, double rate) {
        Descent all = start.run(rate, AHEAD);
        int rises = 0;
        for (int i = 1; i < all.path().size(); i++) {
            rises += all.path().get(i).divergence() > all.path().get(i - 1).divergence() ? 1 : 0;
            if (rises == RISES) {
                return start.run(rate, i);
            }
        }
        return all;
    }
}
