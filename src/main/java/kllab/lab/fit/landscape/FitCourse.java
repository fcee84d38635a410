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
        return known(state).map(whole -> steps(state) < DescentOptions.last(whole))
                .orElseGet(() -> DescentOptions.of(state).map(FitCourse::leadsOn).orElse(true));
    }

    private static boolean leadsOn(FitDescent descent) {
        if (descent.steps() >= DescentOptions.MOST_STEPS) {
            return false;
        }
        FitDescent next = descent.run(1);
        return next.steps() > descent.steps() && DescentOptions.isWithin(next.here().at());
    }

    /** A state that nobody knows the steps of takes none before a worker has found them. */
    @Override
    public FitState next(FitState state) {
        return known(state).map(whole -> whole.after(steps(state) + 1))
                .or(() -> DescentOptions.of(state).map(descent -> descent.run(1))).map(state::descended).orElse(state);
    }

    /** Returns q to where the trail began. */
    @Override
    public FitState start(FitState state) {
        return state.descended(DescentOptions.Course.of(state).begun());
    }

    /** A thousand steps by a thousand draws take half a second, so that the end is known once a worker has found it. */
    @Override
    public boolean isEndKnown(FitState state) {
        return known(state).isPresent();
    }

    /** A play that began before the steps of a link were known goes on from where they lead. */
    @Override
    public boolean isSame(FitState set, FitState now) {
        return now.equals(set) || (!set.options().descent().isWalked() && now.options().descent().isWalked()
                && DescentOptions.Course.of(set).equals(DescentOptions.Course.of(now)));
    }

    @Override
    public FitState end(FitState state) {
        FitDescent whole = known(state).orElseGet(() -> {
            FitDescent descent = DescentOptions.of(state).orElseGet(DescentOptions.Course.of(state)::begun);
            return descent.run(DescentOptions.MOST_STEPS - descent.steps());
        });
        return state.descended(whole.after(DescentOptions.last(whole)));
    }

    /**
     * Returns false once a worker has found that a state has no step left, and until it has found the steps that a link
     * names; it takes none to find that out.
     */
    static boolean mayHaveNext(FitState state, Optional<FitAhead.Found> ahead) {
        return ahead.filter(found -> found.isOf(state))
                .map(found -> steps(state) < DescentOptions.last(found.descent()))
                .orElse(state.options().descent().isWalked() && steps(state) < DescentOptions.MOST_STEPS);
    }

    private Optional<FitDescent> known(FitState state) {
        return ahead.get().filter(found -> found.isOf(state)).map(FitAhead.Found::descent);
    }

    private static int steps(FitState state) {
        return state.options().descent().steps();
    }
}
