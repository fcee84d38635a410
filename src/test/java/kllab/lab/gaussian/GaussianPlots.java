package kllab.lab.gaussian;

import java.util.List;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

import kllab.lab.gaussian.curve.CurvePane;
import kllab.lab.gaussian.densities.DensityPane;
import kllab.lab.gaussian.model.GaussianModel;
import kllab.lab.gaussian.model.GaussianScene;
import kllab.plot.pane.PlotPane;
import kllab.ui.Texts;
import kllab.ui.live.FrameValue;

/** The plot panes of the lab without the rest of it. */
public final class GaussianPlots {
    private GaussianPlots() {
    }

    /** The panes of densities and curve, which follow a model at the pulses of the scene that a node is in. */
    public static List<PlotPane> of(GaussianModel model, Texts texts, Node node) {
        ObservableValue<GaussianScene> shown = new FrameValue<>(model.scene(), node).shown();
        return List.of(new DensityPane(model, shown, texts).plot(),
                new CurvePane(model, shown, texts).plot());
    }
}
