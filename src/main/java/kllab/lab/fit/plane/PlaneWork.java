package kllab.lab.fit.plane;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.beans.property.ReadOnlyBooleanProperty;
import kllab.lab.fit.model.FitModel;
import kllab.lab.fit.model.FitScene;
import kllab.lab.fit.model.plane.PlaneFit;
import kllab.lab.fit.model.plane.PlaneValues;
import kllab.ui.live.Job;
import kllab.ui.live.PacedWorker;

/** All that a worker computes of a fit in the plane: the divergences, and the contours. */
public final class PlaneWork {
    private final Job<List<PlaneFit>, PlaneValues> values;
    private final Job<PlaneMap.Source, PlaneMap> job;
    private final ReadOnlyObjectWrapper<PlaneMap> map = new ReadOnlyObjectWrapper<>(PlaneMap.NONE);

    /**
     * The work for a screen.
     *
     * @param scene which is shown
     * @param worker which does it
     * @param isShown tells whether anybody sees it
     */
    public PlaneWork(FitModel model, ObservableValue<FitScene> scene, PacedWorker worker,
            ObservableValue<Boolean> isShown) {
        values = new Job<List<PlaneFit>, PlaneValues>(worker.following(),
                (fits, control) -> fits.stream().map(PlaneValues::of).toList().getFirst(),
                outcome -> outcome.ifDone(model::follow)).whileShown(isShown);
        scene.subscribe(now -> {
            if (now.isBehind()) {
                values.request(now.planes());
            }
        });
        job = new Job<PlaneMap.Source, PlaneMap>(worker.following(), (source, control) -> PlaneMap.of(source),
                outcome -> outcome.ifDone(map::set)).whileShown(isShown);
    }

    /** Tells whether divergences are to come. */
    public ReadOnlyBooleanProperty valuing() {
        return values.working();
    }

    /**
     * Returns the contours that are known: those of before, until a worker has computed those that are asked for. They
     * are asked for while the plot is laid out, since only then it knows its shape.
     */
    PlaneMap mapFor(PlaneMap.Source source) {
        if (!map.get().isOf(source)) {
            job.request(source);
        }
        return map.get();
    }

    /** The newest contours. */
    ReadOnlyObjectProperty<PlaneMap> map() {
        return map.getReadOnlyProperty();
    }

    /** Tells whether newer contours are to come. */
    ReadOnlyBooleanProperty working() {
        return job.working();
    }
}
