package kllab.bench;

import javafx.animation.PauseTransition;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.util.Duration;
import kllab.lab.vae.VaeView;
import kllab.lab.vae.model.VaeModel;
import kllab.lab.vae.model.VaeState;
import kllab.text.Language;
import kllab.ui.Texts;
import kllab.ui.control.Setting;
import kllab.ui.formula.Typesetter;

/** The lab of the variational autoencoder, of which z moves as one gesture, at rest or while a network is trained. */
final class MovingVae {
    /** So long after the last frame of a turn a training ends: the next picture is not to share the processors. */
    private static final Duration REST = Duration.millis(300);

    private MovingVae() {
    }

    /** The whole lab. */
    static Moving whole(Typesetter typesetter) {
        VaeModel model = new VaeModel(VaeState.INITIAL);
        return new Moving(scene(model, typesetter), frame -> move(model, frame));
    }

    /** The same while the usual network is trained from nothing. */
    static Moving training(Typesetter typesetter) {
        VaeModel model = new VaeModel(VaeState.INITIAL.withRun(VaeState.INITIAL.run().anew()));
        PauseTransition rest = new PauseTransition(REST);
        rest.setOnFinished(event -> model.pause());
        return new Moving(scene(model, typesetter), frame -> {
            move(model, frame);
            model.train();
            rest.playFromStart();
        });
    }

    private static void move(VaeModel model, int frame) {
        Setting z = model.z(state -> 0);
        z.set().accept(Math.sin(frame / 20.0));
    }

    private static Scene scene(VaeModel model, Typesetter typesetter) {
        Scene scene = MovingLab
                .scene(new VaeView(model, new Texts(new SimpleObjectProperty<>(Language.EN)), typesetter));
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return scene;
    }
}
