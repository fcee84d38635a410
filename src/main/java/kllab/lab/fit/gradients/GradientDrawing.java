package kllab.lab.fit.gradients;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import kllab.lab.fit.model.FitState;
import kllab.ui.live.Job;

/** The clouds of estimates of a state, drawn by a worker: those of the newest state win. */
final class GradientDrawing {
    private final ReadOnlyObjectWrapper<Optional<DrawnClouds>> drawn = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Job<DrawnClouds.Asked, DrawnClouds> job;

    /**
     * Clouds of states.
     *
     * @param state the state
     * @param isShown tells whether anybody sees them
     */
    GradientDrawing(ObservableValue<FitState> state, ObservableValue<Boolean> isShown) {
        job = new Job<DrawnClouds.Asked, DrawnClouds>(Job.Schedule.onThread("gradients"),
                (asked, control) -> asked.drawn(control::requireWanted),
                outcome -> outcome.ifDone(now -> drawn.set(Optional.of(now))))
                        .whileShown(isShown);
        state.map(DrawnClouds.Asked::of).subscribe(asked -> job.request(asked));
    }

    /** The newest clouds; none before the first. */
    ReadOnlyObjectProperty<Optional<DrawnClouds>> drawn() {
        return drawn.getReadOnlyProperty();
    }

    /** Tells whether newer ones are to come. */
    ReadOnlyBooleanProperty working() {
        return job.working();
    }
}
