package kllab.lab.gaussian;

import javafx.beans.value.ObservableValue;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import kllab.ui.Texts;

/** KL over (μ, σ) on the screen, with p as a point that can be dragged in it, and the descent from there. */
final class LandscapePane {
    LandscapePane(GaussianModel model, ObservableValue<GaussianScene> scene, Texts texts) {
    }

    /** The plot. */
    Region plot() {
        return new Region();
    }

    /** The direction, and what walks the descent. */
    HBox options() {
        return new HBox();
    }
}
