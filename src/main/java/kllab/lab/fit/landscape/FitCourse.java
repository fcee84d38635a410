package kllab.lab.fit.landscape;

import kllab.lab.Play;
import kllab.lab.fit.model.DescentOptions;
import kllab.lab.fit.model.FitState;
import kllab.math.fit.descent.FitDescent;

/**
 * The steps of a descent, which moves q down the objective: each leads on from where the trail to q began, or from q
 * where there is no trail. It ends where the descent does, and before a step that leads q beyond its limits.
 */
final class FitCourse implements Play.Course<FitState> {
    @Override
    public boolean hasNext(FitState state) {
        FitDescent descent = DescentOptions.of(state);
        if (descent.steps() >= DescentOptions.MOST_STEPS) {
            return false;
        }
        FitDescent next = descent.run(1);
        return next.steps() > descent.steps() && DescentOptions.isWithin(next.here().at());
    }

    @Override
    public FitState next(FitState state) {
        return state.descended(DescentOptions.of(state).run(1));
    }

    /** Returns q to where the trail began. */
    @Override
    public FitState start(FitState state) {
        return state.descended(DescentOptions.of(state).after(0));
    }

    @Override
    public FitState end(FitState state) {
        FitDescent descent = DescentOptions.of(state);
        FitDescent whole = descent.run(DescentOptions.MOST_STEPS - descent.steps());
        int last = 0;
        while (last < whole.steps() && DescentOptions.isWithin(whole.path().get(last + 1).at())) {
            last++;
        }
        return state.descended(whole.after(last));
    }
}
