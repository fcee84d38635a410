package kllab.lab.fit.landscape;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import kllab.lab.fit.model.FitModel;
import kllab.lab.fit.model.FitScene;
import kllab.ui.live.Job;
import kllab.ui.live.Outcome;

/**
 * The contours of a scene, computed by a worker, and what is shown with them.
 *
 * <p>
 * While the target is dragged a scene waits for its contours, so that all of a picture is of one target, and is painted
 * anew a few times a second and not in each frame. In all else the scene is shown at once.
 */
final class FollowedMap {
    private final FitModel model;
    private final ObservableValue<FitScene> scene;
    private final FitLandscapePane.Found computed;
    private final ReadOnlyObjectWrapper<Shown> shown;
    private final ReadOnlyObjectWrapper<FitMap> map;
    private final Job<Asked, Mapped> job;

    /**
     * All that is shown beside the contours.
     *
     * @param scene the scene
     * @param minima the newest, perhaps of another state
     * @param ahead the newest whole descent, likewise
     */
    record Shown(FitScene scene, FitMinima.Found minima, Optional<FitAhead.Found> ahead) {
    }

    /**
     * A scene whose contours are asked for.
     *
     * @param scene to be shown with them
     * @param source of the contours
     */
    private record Asked(FitScene scene, FitMap.Source source) {
    }

    /**
     * A scene with its contours.
     *
     * @param scene to be shown with them
     * @param map the contours
     */
    private record Mapped(FitScene scene, FitMap map) {
    }

    /**
     * Contours of scenes.
     *
     * @param scene the scene
     * @param computed what else workers find; its jobs were made before, so that they have found what is of the scene
     *     once its contours are there
     */
    FollowedMap(FitModel model, ObservableValue<FitScene> scene, FitLandscapePane.Found computed) {
        this.model = model;
        this.scene = scene;
        this.computed = computed;
        shown = new ReadOnlyObjectWrapper<>(with(scene.getValue()));
        map = new ReadOnlyObjectWrapper<>(FitMap.none(source()));
        job = new Job<Asked, Mapped>(computed.work().worker().following(),
                (asked, control) -> new Mapped(asked.scene, FitMap.of(asked.source)), this::show)
                        .whileShown(computed.work().isShown());
        scene.subscribe(now -> {
            ask();
            follow();
        });
        model.axes().subscribe(this::ask);
        computed.minima().found().subscribe(now -> follow());
        computed.ahead().found().subscribe(now -> follow());
    }

    private Shown with(FitScene now) {
        return new Shown(now, computed.minima().found().get(), computed.ahead().found().get());
    }

    /** Returns the source of the contours of the present scene. */
    FitMap.Source source() {
        return FitMap.Source.of(scene.getValue().state(), model.axes().get());
    }

    /** The newest contours. */
    ReadOnlyObjectProperty<FitMap> map() {
        return map.getReadOnlyProperty();
    }

    /** Returns all that is shown with them. */
    ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /** Tells whether newer contours are to come. */
    ReadOnlyBooleanProperty working() {
        return job.working();
    }

    private void follow() {
        if (!isDragged()) {
            show(scene.getValue());
        }
    }

    private void show(FitScene now) {
        Shown next = with(now);
        if (!next.equals(shown.get())) {
            shown.set(next);
        }
    }

    /** Returns true if a gesture is under way that changes the heights, and those of this state are not known. */
    private boolean isDragged() {
        FitMinima.Asked heights = source().asked();
        return !heights.equals(map.get().of().asked())
                && !heights.equals(FitMap.Source.of(model.history().settled().get(), model.axes().get()).asked());
    }

    private void ask() {
        FitMap.Source source = source();
        if (!source.equals(map.get().of()) || map.get().contours().levels().isEmpty()) {
            job.request(new Asked(scene.getValue(), source));
        }
    }

    private void show(Outcome<Mapped> outcome) {
        outcome.ifDone(now -> {
            map.set(now.map);
            show(isDragged() ? now.scene : scene.getValue());
        });
    }
}
