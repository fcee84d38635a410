package kllab.lab.fit.landscape;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import kllab.lab.fit.model.DescentOptions;
import kllab.lab.fit.model.FitOptions;
import kllab.lab.fit.model.FitPanel;
import kllab.lab.fit.model.FitState;
import kllab.math.fit.descent.FitDescent;
import kllab.ui.live.Job;

/** The whole descent on which a state is, up to its end, found by a worker: that of the newest state wins. */
public final class FitAhead {
    private static final int AT_ONCE = 20;

    private final ReadOnlyObjectWrapper<Optional<Found>> found = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Job<DescentOptions.Course, Found> job;

    /**
     * A descent that was found.
     *
     * @param of what it was computed from
     * @param descent up to its end, or the most steps
     */
    public record Found(DescentOptions.Course of, FitDescent descent) {
        /** Returns true if it is the descent on which a state is. */
        public boolean isOf(FitState state) {
            return of.equals(DescentOptions.Course.of(state));
        }
    }

    /**
     * Descents of states: of those that show one, and of those whose steps are to be computed.
     *
     * @param state the state
     */
    public FitAhead(ObservableValue<FitState> state, FitMinima.Work work) {
        job = new Job<DescentOptions.Course, Found>(
                work.worker().following(), (course, control) -> of(course, control),
                outcome -> outcome.ifDone(now -> found.set(Optional.of(now)))).whileShown(work.isShown());
        state.map(FitAhead::wanted).subscribe(course -> course.ifPresent(job::request));
    }

    private static Optional<DescentOptions.Course> wanted(FitState state) {
        boolean isDrawn = state.shows(FitPanel.SECOND_PLOT)
                && (state.view() == FitOptions.View.LANDSCAPE || state.view() == FitOptions.View.ELBO);
        return isDrawn || !state.options().descent().isWalked()
                ? Optional.of(DescentOptions.Course.of(state))
                : Optional.empty();
    }

    private static Found of(DescentOptions.Course course, Job.Control<Found> control) {
        FitDescent descent = course.begun();
        while (descent.end() == FitDescent.End.RUNNING && descent.steps() < DescentOptions.MOST_STEPS) {
            control.requireWanted();
            descent = descent.run(AT_ONCE);
        }
        return new Found(course, descent);
    }

    /** Tells whether a newer one is to come. */
    public ReadOnlyBooleanProperty working() {
        return job.working();
    }

    /** The newest descent that was found; none at first. */
    public ReadOnlyObjectProperty<Optional<Found>> found() {
        return found.getReadOnlyProperty();
    }
}
