package kllab.lab.gaussian.landscape;

import kllab.lab.Play;
import kllab.lab.gaussian.model.GaussianParameter;
import kllab.lab.gaussian.model.GaussianState;
import kllab.lab.gaussian.model.LandscapeOptions;
import kllab.math.distribution.Normal;
import kllab.math.divergence.descent.Descent;

/**
 * The steps of a descent, which moves p towards q: each leads on from where the trail to p began, or from p where there
 * is no trail. It ends where the descent does, and before a step that leads p beyond its limits.
 */
public final class DescentCourse implements Play.Course<GaussianState> {
    @Override
    public boolean hasNext(GaussianState state) {
        int taken = taken(state);
        if (taken >= LandscapeOptions.MOST_STEPS) {
            return false;
        }
        Descent now = whole(state, taken);
        return now.end() == Descent.End.RUNNING && isWithin(now.step(state.landscape().rate()).here().at());
    }

    @Override
    public GaussianState next(GaussianState state) {
        return state.descended(from(state), taken(state) + 1);
    }

    /** Returns p to where the trail began, or takes back what is drawn ahead of it. */
    @Override
    public GaussianState start(GaussianState state) {
        return state.descended(from(state), 0);
    }

    @Override
    public GaussianState end(GaussianState state) {
        Descent whole = whole(state, LandscapeOptions.MOST_STEPS);
        int last = 0;
        while (last + 1 < whole.path().size() && isWithin(whole.path().get(last + 1).at())) {
            last++;
        }
        boolean all = last == whole.path().size() - 1;
        return state.descended(from(state), all ? whole.steps() : last);
    }

    /** Returns true if p may be there. */
    static boolean isWithin(Normal at) {
        return GaussianParameter.MU1.range().limits().contains(at.mu())
                && GaussianParameter.SIGMA1.range().limits().contains(at.sigma());
    }

    private static Normal from(GaussianState state) {
        return state.landscape().start().orElse(state.p());
    }

    /** Steps that are only drawn ahead of p have not been taken. */
    private static int taken(GaussianState state) {
        return state.landscape().start().isPresent() ? state.landscape().steps() : 0;
    }

    private static Descent whole(GaussianState state, int steps) {
        return state.landscape().withTrail(from(state), steps).descent(state.p(), state.q());
    }
}
