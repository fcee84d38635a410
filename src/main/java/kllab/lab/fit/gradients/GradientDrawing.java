package kllab.lab.fit.gradients;

import java.util.Map;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import kllab.lab.fit.model.FitState;
import kllab.lab.fit.model.GradientOptions;
import kllab.lab.fit.model.Target;
import kllab.math.distribution.Normal;
import kllab.math.fit.gradient.GradientCloud;
import kllab.math.fit.gradient.GradientEstimator;
import kllab.math.fit.gradient.ReverseGradient;
import kllab.ui.live.Job;

/** The clouds of estimates of a state, drawn by a worker: those of the newest state win. */
final class GradientDrawing {
    private final ReadOnlyObjectWrapper<Map<GradientEstimator, GradientCloud>> drawn = new ReadOnlyObjectWrapper<>(
            Map.of());
    private final Job<Asked, Map<GradientEstimator, GradientCloud>> job;

    /**
     * All that clouds depend on.
     *
     * @param target p
     * @param q the distribution that is drawn from
     * @param options how gradients are estimated
     */
    private record Asked(Target target, Normal q, GradientOptions options) {
        static Asked of(FitState state) {
            return new Asked(state.target(), state.q(), state.options().gradients());
        }

        Map<GradientEstimator, GradientCloud> drawn(Runnable step) {
            return GradientCloud.of(new ReverseGradient(target.density(), q, options.of()),
                    new GradientCloud.Draws(options.draws(), GradientsScene.REPETITIONS, options.seed()), step);
        }
    }

    /**
     * Clouds of states.
     *
     * @param state the state
     * @param isShown tells whether anybody sees them
     */
    GradientDrawing(ObservableValue<FitState> state, ObservableValue<Boolean> isShown) {
        job = new Job<Asked, Map<GradientEstimator, GradientCloud>>(Job.Schedule.onThread("gradients"),
                (asked, control) -> asked.drawn(control::requireWanted), outcome -> outcome.ifDone(drawn::set))
                        .whileShown(isShown);
        state.map(Asked::of).subscribe(asked -> job.request(asked));
    }

    /** The newest clouds; empty before the first. */
    ReadOnlyObjectProperty<Map<GradientEstimator, GradientCloud>> drawn() {
        return drawn.getReadOnlyProperty();
    }

    /** Tells whether newer ones are to come. */
    ReadOnlyBooleanProperty working() {
        return job.working();
    }
}
