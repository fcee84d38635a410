package kllab.lab.gaussian;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import kllab.lab.axes.AxesModel;
import kllab.lab.gaussian.densities.DensityPane;
import kllab.lab.gaussian.derivation.DerivationModel;
import kllab.lab.gaussian.derivation.areas.LineAxes;
import kllab.lab.gaussian.derivation.areas.LinePane;
import kllab.lab.gaussian.model.DrawerOptions;
import kllab.lab.gaussian.model.GaussianModel;
import kllab.lab.gaussian.model.GaussianPanel;
import kllab.lab.gaussian.model.GaussianScene;
import kllab.lab.gaussian.model.GaussianState;
import kllab.plot.pane.PlotPane;
import kllab.ui.Texts;
import kllab.ui.card.Card;
import kllab.ui.live.FilteredValue;

/** The card of the densities: with the integrand or, while the derivation is open, with the areas of its line. */
final class DensitiesPlot {
    private final GaussianModel model;
    private final ObservableValue<GaussianScene> scene;
    private final DerivationModel derivation;
    private final Texts texts;
    private final AxesModel<GaussianState, LineAxes> lineAxes;
    private final Card card = new Card();
    private final Map<Boolean, List<Node>> made = new HashMap<>();

    DensitiesPlot(GaussianModel model, ObservableValue<GaussianScene> scene, DerivationModel derivation, Texts texts) {
        this.model = model;
        this.scene = scene;
        this.derivation = derivation;
        this.texts = texts;
        card.getStyleClass().add("densities");
        // Also before the picture of the derivation is made: its axes are held with the others.
        lineAxes = LinePane.axes(model);
        derivation.open().subscribe(open -> card.hold(made.computeIfAbsent(open, this::make)));
    }

    Card card() {
        return card;
    }

    /** A head and a plot, which follow the scene only while they are shown. */
    private List<Node> make(boolean open) {
        if (open) {
            LinePane line = new LinePane(model, FilteredValue.of(scene, now -> isShown(now) && isDerived(now)),
                    derivation, lineAxes, texts);
            return under(line.head(), line.plot());
        }
        DensityPane densities = new DensityPane(model, FilteredValue.of(scene, now -> isShown(now) && !isDerived(now)),
                texts);
        return under(densities.head(), densities.plot());
    }

    private static boolean isShown(GaussianScene scene) {
        return scene.state().shows(GaussianPanel.DENSITIES);
    }

    private static boolean isDerived(GaussianScene scene) {
        return scene.state().drawer().open() == DrawerOptions.Page.DERIVATION;
    }

    private static List<Node> under(Node head, PlotPane plot) {
        VBox.setVgrow(plot, Priority.ALWAYS);
        head.getStyleClass().add("plot-head");
        return List.of(head, plot);
    }
}
