package kllab.lab.multivariate;

import javafx.scene.Node;
import kllab.lab.multivariate.model.MultivariateModel;
import kllab.lab.multivariate.model.PictureOptions;
import kllab.lab.multivariate.plane.PlanePane;
import kllab.plot.pane.PlotPane;
import kllab.ui.Texts;
import kllab.ui.live.FrameValue;

/** The plot panes of the lab without the rest of it. */
public final class MultivariatePlots {
    private MultivariatePlots() {
    }

    /** The plane, which follows a model at the pulses of the scene that a node is in. */
    public static PlotPane plane(MultivariateModel model, Texts texts, Node node) {
        return new PlanePane(model, new FrameValue<>(model.scene(), node).shown(), PictureOptions.View.PLANE, texts)
                .plot();
    }
}
