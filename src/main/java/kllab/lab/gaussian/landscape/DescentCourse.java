package kllab.lab.gaussian.landscape;

import kllab.lab.Play;
import kllab.lab.gaussian.model.GaussianState;
import kllab.lab.gaussian.model.LandscapeOptions;
import kllab.math.divergence.descent.Descent;

/** The steps of a descent, from p on towards q: the state only holds how many of them are taken. */
final class DescentCourse implements Play.Course<GaussianState> {
    @Override
    public boolean hasNext(GaussianState state) {
        int steps = state.landscape().steps();
        return steps < LandscapeOptions.MOST_STEPS
                && LandscapeScene.walk(state, steps).end() == Descent.End.RUNNING;
    }

    @Override
    public GaussianState next(GaussianState state) {
        return at(state, state.landscape().steps() + 1);
    }

    @Override
    public GaussianState start(GaussianState state) {
        return at(state, 0);
    }

    @Override
    public GaussianState end(GaussianState state) {
        return at(state, LandscapeScene.walk(state, LandscapeOptions.MOST_STEPS).steps());
    }

    private static GaussianState at(GaussianState state, int steps) {
        return state.withLandscape(state.landscape().withSteps(steps));
    }
}
