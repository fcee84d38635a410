package kllab.bench;

import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import kllab.lab.fit.FitView;
import kllab.lab.fit.model.FitModel;
import kllab.lab.fit.model.FitState;
import kllab.lab.fit.model.Target;
import kllab.lab.fit.model.plane.Components;
import kllab.math.distribution.Normal;
import kllab.text.Language;
import kllab.ui.Texts;
import kllab.ui.control.Setting;
import kllab.ui.formula.Typesetter;

/** The fit lab with a target of three components, of which the middle one moves as one gesture. */
final class MovingFit {
    private MovingFit() {
    }

    /** The whole lab. */
    static Moving whole(Typesetter typesetter) {
        FitModel model = new FitModel(FitState.INITIAL.withTarget(new Target(List.of(
                new Components.Part<>(0.3, Normal.of(-4, 0.7)), new Components.Part<>(0.4, Normal.of(0, 0.7)),
                new Components.Part<>(0.3, Normal.of(4, 0.7))))));
        Scene scene = MovingLab
                .scene(new FitView(model, new Texts(new SimpleObjectProperty<>(Language.EN)), typesetter));
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        model.history().begin();
        Setting mean = model.settings().mu(1);
        return new Moving(scene, frame -> mean.set().accept(frame / 100.0));
    }
}
