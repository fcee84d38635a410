package kllab.lab.gaussian;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

import kllab.ui.Texts;
import kllab.ui.formula.Typesetter;

/** One number by three ways, in the drawer: closed form, quadrature and Monte Carlo. */
final class EstimatesPane {
    private final VBox node = new VBox();

    EstimatesPane(GaussianModel model, ObservableValue<GaussianScene> scene, Texts texts, Typesetter typesetter) {
    }

    Node node() {
        return node;
    }
}
