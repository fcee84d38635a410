package kllab.lab.gaussian.landscape;

import java.util.EnumMap;
import java.util.Map;

import kllab.lab.gaussian.model.GaussianState;
import kllab.lab.gaussian.model.LandscapeAxes;
import kllab.lab.gaussian.model.LandscapeOptions;
import kllab.math.divergence.descent.Descent;
import kllab.math.divergence.descent.Parameterisation;

/**
 * All that is computed for the landscape: its contours, and the descents from p in every parameterisation.
 *
 * @param state what it was computed from
 * @param contours the contours around q
 * @param paths the descents from p, as far as they are worth showing
 * @param walk the descent of the state, after the steps of the state
 */
public record LandscapeScene(GaussianState state, LandscapeContours contours, Map<Parameterisation, Descent> paths,
        Descent walk) {
    /** The number of steps that a path is shown ahead. */
    private static final int AHEAD = 300;
    /**
     * The number of times that a path shown ahead may go up: one that leaps to and fro for ever would hide all else.
     */
    private static final int RISES = 4;

    /** The scene of a state in a frame. */
    static LandscapeScene of(GaussianState state, LandscapeAxes axes) {
        return of(state, LandscapeContours.of(LandscapeContours.Source.of(state, axes)));
    }

    /** The next scene, which has the contours of this one where nothing else would come out. */
    LandscapeScene next(GaussianState now, LandscapeAxes axes) {
        LandscapeContours.Source source = LandscapeContours.Source.of(now, axes);
        return of(now, source.equals(contours.of()) ? contours : LandscapeContours.of(source));
    }

    private static LandscapeScene of(GaussianState state, LandscapeContours contours) {
        LandscapeOptions options = state.landscape();
        Map<Parameterisation, Descent> paths = new EnumMap<>(Parameterisation.class);
        for (Parameterisation each : Parameterisation.values()) {
            paths.put(each, ahead(start(state, each), options.rate()));
        }
        Descent walk = walk(state, options.steps());
        return new LandscapeScene(state, contours, paths, walk);
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

    /** The descent of a state after another number of steps. */
    public static Descent walk(GaussianState state, int steps) {
        return start(state, state.landscape().coordinates()).run(state.landscape().rate(), steps);
    }

    private static Descent start(GaussianState state, Parameterisation coordinates) {
        return Descent.from(state.p(), state.q(), state.landscape().direction(), coordinates);
    }
}
