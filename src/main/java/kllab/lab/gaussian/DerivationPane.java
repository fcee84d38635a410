package kllab.lab.gaussian;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

import kllab.ui.Texts;
import kllab.ui.formula.Typesetter;

/** The derivation of the closed form, line by line, in the drawer. */
final class DerivationPane {
    private final VBox node = new VBox();

    DerivationPane(GaussianModel model, ObservableValue<GaussianScene> scene, Texts texts, Typesetter typesetter) {
    }

    Node node() {
        return node;
    }
}
