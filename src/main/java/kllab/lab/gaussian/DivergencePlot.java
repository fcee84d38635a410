package kllab.lab.gaussian;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import kllab.lab.gaussian.curve.CurvePane;
import kllab.lab.gaussian.landscape.LandscapePane;
import kllab.lab.gaussian.model.GaussianModel;
import kllab.lab.gaussian.model.GaussianPanel;
import kllab.lab.gaussian.model.GaussianScene;
import kllab.lab.gaussian.model.PlotOptions;
import kllab.ui.Texts;
import kllab.ui.card.Card;
import kllab.ui.control.Choice;
import kllab.ui.control.Segments;
import kllab.ui.layout.WrapRow;
import kllab.ui.live.FilteredValue;

/** The card beside the densities: the curve of KL against σ, or the landscape over (μ, σ) of which it is a slice. */
final class DivergencePlot {
    private final GaussianModel model;
    private final ObservableValue<GaussianScene> scene;
    private final Texts texts;
    private final Card card = new Card();
    private final Map<PlotOptions.View, List<Node>> made = new EnumMap<>(PlotOptions.View.class);

    DivergencePlot(GaussianModel model, ObservableValue<GaussianScene> scene, Texts texts) {
        this.model = model;
        this.scene = scene;
        this.texts = texts;
        model.history().state().map(state -> state.plot().view()).subscribe(this::show);
    }

    Card card() {
        return card;
    }

    private void show(PlotOptions.View view) {
        card.getStyleClass().removeAll("curve", "landscape");
        card.getStyleClass().add(view == PlotOptions.View.CURVE ? "curve" : "landscape");
        card.hold(made.computeIfAbsent(view, this::make));
    }

    /** The head and the plot of a view, which follow the scene only while they are shown. */
    private List<Node> make(PlotOptions.View view) {
        ObservableValue<GaussianScene> followed = FilteredValue.of(scene,
                now -> now.state().shows(GaussianPanel.SECOND_PLOT) && now.state().plot().view() == view);
        return switch (view) {
            case CURVE -> {
                CurvePane curve = new CurvePane(model, followed, texts);
                yield under(curve.plot(), new WrapRow(List.of(0.0, 1.0), chooser(), curve.options()));
            }
            case LANDSCAPE -> {
                LandscapePane landscape = new LandscapePane(model, followed, texts);
                WrapRow head = new WrapRow(List.of(0.0, 1.0, 1.0), chooser(), landscape.direction(),
                        landscape.descent());
                head.getStyleClass().add("landscape-options");
                yield under(landscape.plot(), head);
            }
        };
    }

    private HBox chooser() {
        HBox chooser = new HBox(new Segments(views()));
        // Beside options in two lines it keeps its height.
        chooser.setFillHeight(false);
        return chooser;
    }

    private static List<Node> under(Node plot, Node head) {
        VBox.setVgrow(plot, Priority.ALWAYS);
        head.getStyleClass().add("plot-head");
        return List.of(head, plot);
    }

    private Choice<PlotOptions.View> views() {
        return model.history().choice(List.of(PlotOptions.View.values()), state -> state.plot().view(),
                (state, view) -> state.withPlot(state.plot().withView(view)),
                "gaussian.view.", texts);
    }
}
