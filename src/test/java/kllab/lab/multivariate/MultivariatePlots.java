package kllab.lab.multivariate;

import javafx.scene.Node;
import kllab.plot.PlotPane;
import kllab.ui.FrameValue;
import kllab.ui.Texts;

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
