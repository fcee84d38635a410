package kllab.lab.gaussian.estimates;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import kllab.lab.gaussian.model.GaussianScene;
import kllab.ui.live.Job;
import kllab.ui.live.Outcome;

/** The draws that the state asks for, as they come: a few at once, many from a worker. */
public final class Sampling {
    private final ReadOnlyObjectWrapper<SamplesScene> shown;
    private final Job<SamplesScene, SamplesScene> rest;

    /**
     * Draws for a scene, which should rest while nobody looks.
     *
     * @param isShown tells whether there is anybody who could look
     */
    public Sampling(ObservableValue<GaussianScene> scene, ObservableValue<Boolean> isShown) {
        this(scene.map(each -> SamplesScene.Draws.of(each.state())), isShown, Job.Schedule.onThread("draws"));
    }

    /** Draws by a schedule of one's own. */
    Sampling(ObservableValue<SamplesScene.Draws> asked, ObservableValue<Boolean> isShown, Job.Schedule schedule) {
        shown = new ReadOnlyObjectWrapper<>(SamplesScene.next(asked.getValue(), null));
        rest = new Job<>(schedule, Sampling::drawOn, this::show).whileShown(isShown);
        asked.subscribe(this::draw);
        // The job would begin its request anew; what has been drawn meanwhile is not to be seen going back.
        isShown.subscribe((before, now) -> {
            if (now) {
                draw(asked.getValue());
            }
        });
    }

    /** The draws that there are. */
    ReadOnlyObjectProperty<SamplesScene> shown() {
        return shown.getReadOnlyProperty();
    }

    /** Tells whether there are more to come. */
    ReadOnlyBooleanProperty working() {
        return rest.working();
    }

    /** Takes the first draws at once, so that a short answer is there with its question. */
    private void draw(SamplesScene.Draws asked) {
        SamplesScene last = shown.get();
        SamplesScene first = last.isWhole(asked) ? last : SamplesScene.next(asked, last);
        shown.set(first);
        if (first.isWhole(asked)) {
            rest.cancel();
        } else {
            rest.request(first);
        }
    }

    private static SamplesScene drawOn(SamplesScene first, Job.Control<SamplesScene> control) {
        SamplesScene drawn = first;
        while (!drawn.isWhole(first.draws())) {
            control.requireWanted();
            drawn = SamplesScene.next(first.draws(), drawn);
            control.publish(drawn);
        }
        return drawn;
    }

    private void show(Outcome<SamplesScene> outcome) {
        switch (outcome) {
            case Outcome.Part<SamplesScene>(SamplesScene drawn) -> shown.set(drawn);
            case Outcome.Done<SamplesScene>(SamplesScene drawn) -> shown.set(drawn);
            case Outcome.Refused<SamplesScene> _, Outcome.Failed<SamplesScene> _, Outcome.Cancelled<SamplesScene> _ -> {
                // Those that there are stay.
            }
        }
    }
}
