package kllab.lab.gaussian.estimates;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;

import kllab.lab.gaussian.model.GaussianScene;
import kllab.ui.live.LatestAnswer;

import org.jspecify.annotations.Nullable;

/** The draws that the state asks for, as they come: a few at once, many from a worker. */
public final class Sampling {
    private final LatestAnswer<SamplesScene.Draws, SamplesScene> answer;

    /** Draws for a scene, which should rest while nobody looks. */
    public Sampling(ObservableValue<GaussianScene> scene) {
        answer = new LatestAnswer<>(scene.map(each -> SamplesScene.Draws.of(each.state())),
                new LatestAnswer.Steps<>() {
                    @Override
                    public SamplesScene next(SamplesScene.Draws question, @Nullable SamplesScene last) {
                        return SamplesScene.next(question, last);
                    }

                    @Override
                    public boolean isWhole(SamplesScene.Draws question, SamplesScene drawn) {
                        return drawn.isWhole(question);
                    }
                });
    }

    /** The draws that there are. */
    ReadOnlyObjectProperty<SamplesScene> shown() {
        return answer.shown();
    }

    /** Whether there are more to come. */
    ReadOnlyBooleanProperty working() {
        return answer.working();
    }
}
