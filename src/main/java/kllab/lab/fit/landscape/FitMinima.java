package kllab.lab.fit.landscape;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import kllab.lab.fit.model.FitObjective;
import kllab.lab.fit.model.FitState;
import kllab.lab.fit.model.Target;
import kllab.lab.fit.model.plane.Components;
import kllab.math.distribution.Normal;
import kllab.math.fit.FitFamily;
import kllab.math.fit.FitSearch;
import kllab.math.fit.FitSurface;
import kllab.parameter.NumberText;
import kllab.ui.live.Job;
import kllab.ui.live.Outcome;
import kllab.ui.live.PacedWorker;

/**
 * The minima of the objective of a state, searched by a worker: those of the newest state win, and meanwhile some of
 * states on the way to it.
 */
public final class FitMinima {
    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(Found.NOTHING);
    private final PacedWorker worker;
    private final Job<Asked, Found> job;

    /**
     * All that minima depend on.
     *
     * @param target p
     * @param objective which divergence
     * @param family what of q moves
     */
    public record Asked(Target target, FitObjective objective, FitFamily family) {
        static Asked of(FitState state) {
            return new Asked(state.target(), state.objective(), state.line().family());
        }

        /** The surface whose minima they are. */
        FitSurface surface() {
            return new FitSurface(objective.objective(), target.density(), family);
        }
    }

    /**
     * The minima that a search found.
     *
     * @param of what it was for
     * @param minima the best first
     */
    public record Found(Asked of, List<FitSearch.Minimum> minima) {
        private static final Found NOTHING = new Found(
                new Asked(new Target(List.of(new Components.Part<>(1, Normal.of(1e6, 1e6)))), FitObjective.INITIAL,
                        FitFamily.FREE),
                List.of());

        /** The list cannot change. */
        public Found {
            minima = List.copyOf(minima);
        }

        /** Returns true if these are the minima of a state. */
        public boolean isOf(FitState state) {
            return of.equals(Asked.of(state));
        }

        /** The best q in words. */
        public String best() {
            return named(minima.getFirst().q());
        }

        /** A distribution in words, to four decimals. */
        static String named(Normal q) {
            return "N(" + NumberText.shown(rounded(q.mu())) + ", " + NumberText.shown(rounded(q.sigma())) + "²)";
        }

        private static double rounded(double value) {
            return Math.rint(value * 1e4) / 1e4 + 0.0;
        }
    }

    /**
     * How things are computed beside the frames.
     *
     * @param worker one for all that is seen together
     * @param isShown tells whether anybody sees it
     */
    public record Work(PacedWorker worker, ObservableValue<Boolean> isShown) {
    }

    /**
     * Minima of states.
     *
     * @param state the state
     */
    public FitMinima(ObservableValue<FitState> state, Work work) {
        worker = work.worker;
        job = new Job<Asked, Found>(work.worker.following(), (asked, control) -> {
            List<FitSearch.Minimum> minima = FitSearch.of(asked.surface()).minima();
            control.requireWanted();
            return new Found(asked, minima);
        }, this::show).whileShown(work.isShown);
        state.map(Asked::of).subscribe(asked -> {
            if (!asked.target().plane().isOn()) {
                job.request(asked);
            }
        });
    }

    /** The worker, for what is seen beside the minima. */
    public PacedWorker worker() {
        return worker;
    }

    /** The newest minima that were found. */
    public ReadOnlyObjectProperty<Found> found() {
        return found.getReadOnlyProperty();
    }

    /** Tells whether newer ones are to come. */
    ReadOnlyBooleanProperty working() {
        return job.working();
    }

    /** The best q of a state; none while its search goes on. */
    public Optional<Normal> best(FitState state) {
        Found now = found.get();
        return now.isOf(state) && !now.minima().isEmpty()
                ? Optional.of(now.minima().getFirst().q())
                : Optional.empty();
    }

    private void show(Outcome<Found> outcome) {
        if (outcome instanceof Outcome.Done<Found>(Found now)) {
            found.set(now);
        }
    }
}
