package kllab.lab.fit.plane;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import kllab.lab.fit.model.FitObjective;
import kllab.lab.fit.model.FitState;
import kllab.lab.fit.model.plane.PlaneFit;
import kllab.math.distribution.MultivariateNormal;
import kllab.math.fit.plane.PlaneSearch;
import kllab.ui.live.Job;
import kllab.ui.live.Outcome;
import kllab.ui.live.PacedWorker;

/** The minima of KL(q ‖ p) over a family in the plane, searched by a worker: those of the newest state win. */
public final class PlaneMinima {
    private final ReadOnlyObjectWrapper<FoundMinima> found = new ReadOnlyObjectWrapper<>(
            new FoundMinima(FoundMinima.Asked.of(PlaneFit.NONE), List.of()));
    private final PlaneWork work;
    private final Job<FoundMinima.Asked, FoundMinima> job;

    /**
     * Minima of states.
     *
     * @param state the state
     * @param work what else is computed of it
     * @param isShown tells whether anybody sees them
     */
    public PlaneMinima(ObservableValue<FitState> state, PlaneWork work, ObservableValue<Boolean> isShown) {
        this.work = work;
        job = new Job<FoundMinima.Asked, FoundMinima>(new PacedWorker("plane-minima").newest(), (asked, control) -> {
            List<PlaneSearch.Minimum> minima = new PlaneSearch(asked.target().density(), asked.kind().family())
                    .minima(List.of(), control::isWanted);
            control.requireWanted();
            return new FoundMinima(asked, minima);
        }, this::show).whileShown(isShown);
        state.map(now -> FoundMinima.Asked.of(now.plane())).subscribe(asked -> {
            if (asked.kind() != PlaneFit.Kind.NONE) {
                job.request(asked);
            }
        });
    }

    /** All else that is computed beside the frames. */
    PlaneWork work() {
        return work;
    }

    /** The newest minima that were found. */
    public ReadOnlyObjectProperty<FoundMinima> found() {
        return found.getReadOnlyProperty();
    }

    /** The q of a family that makes the objective of a state least; none while it is searched. */
    public Optional<MultivariateNormal> best(FitState state) {
        return state.objective().kind() == FitObjective.Kind.FORWARD
                ? Optional.of(FoundMinima.forward(state.plane()))
                : found.get().of(state.plane()).stream().flatMap(List::stream).findFirst()
                        .map(PlaneSearch.Minimum::q);
    }

    private void show(Outcome<FoundMinima> outcome) {
        if (outcome instanceof Outcome.Done<FoundMinima>(FoundMinima now)) {
            found.set(now);
        }
    }
}
