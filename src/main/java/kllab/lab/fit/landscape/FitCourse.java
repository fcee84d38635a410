package kllab.lab.fit.landscape;

import java.util.Optional;
import java.util.function.Supplier;
import kllab.lab.Play;
import kllab.lab.fit.model.DescentOptions;
import kllab.lab.fit.model.FitState;
import kllab.math.fit.descent.FitDescent;

/**
 * The steps of a descent, which moves q down the objective: each leads on from where the trail to q began, or from q
 * where there is no trail. It ends where the descent does, and before a step that leads q beyond its limits.
 *
 * @param ahead the newest whole descent that a worker has found; of another state it is no matter
 */
record FitCourse(Supplier<Optional<FitAhead.Found>> ahead) implements Play.Course<FitState> {
    @Override
    public boolean hasNext(FitState state) {
        return known(state).map(whole -> steps(state) < last(whole)).orElseGet(() -> {
            FitDescent descent = DescentOptions.of(state);
            if (descent.steps() >= DescentOptions.MOST_STEPS) {
                return false;
            }
            FitDescent next = descent.run(1);
            return next.steps() > descent.steps() && DescentOptions.isWithin(next.here().at());
        });
    }

    @Override
    public FitState next(FitState state) {
        return state.descended(known(state).map(whole -> whole.after(steps(state) + 1))
                .orElseGet(() -> DescentOptions.of(state).run(1)));
    }

    /** Returns q to where the trail began. */
    @Override
    public FitState start(FitState state) {
        return state.descended(DescentOptions.of(state).after(0));
    }

    /** A thousand steps by a thousand draws take half a second, so that the end is known once a worker has found it. */
    @Override
    public boolean isEndKnown(FitState state) {
        return known(state).isPresent();
    }

    @Override
    public FitState end(FitState state) {
        FitDescent whole = known(state).orElseGet(() -> {
            FitDescent descent = DescentOptions.of(state);
            return descent.run(DescentOptions.MOST_STEPS - descent.steps());
        });
        return state.descended(whole.after(last(whole)));
    }

    /** Returns false once a worker has found that a state has no step left; it takes none to find that out. */
    static boolean mayHaveNext(FitState state, Optional<FitAhead.Found> ahead) {
        return ahead.filter(found -> found.isOf(state)).map(found -> steps(state) < last(found.descent()))
                .orElse(steps(state) < DescentOptions.MOST_STEPS);
    }

    private Optional<FitDescent> known(FitState state) {
        return ahead.get().filter(found -> found.isOf(state)).map(FitAhead.Found::descent);
    }

    private static int steps(FitState state) {
        return state.options().descent().steps();
    }

    /** The number of steps up to the last one that q may take. */
    private static int last(FitDescent whole) {
        int last = 0;
        while (last < whole.steps() && DescentOptions.isWithin(whole.path().get(last + 1).at())) {
            last++;
        }
        return last;
    }
}
