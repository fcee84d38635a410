package kllab.lab.gaussian;

import java.util.List;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import kllab.text.Message;
import kllab.ui.Card;
import kllab.ui.CardHead;
import kllab.ui.FrameValue;
import kllab.ui.ParameterControl;
import kllab.ui.Texts;
import kllab.ui.WrapRow;
import kllab.ui.formula.FormulaView;
import kllab.ui.formula.Typesetter;

/** The screen of the Gaussian lab: plots above, the value and its formula in the middle, controls below. */
public final class GaussianView extends VBox {
    private final GaussianModel model;
    private final Texts texts;
    private final Typesetter typesetter;
    private final DensityPane densities;
    private final CurvePane curve;

    /**
     * The screen of a model.
     *
     * @param model what it shows and changes
     * @param texts the words of the screen
     * @param typesetter for its formulas
     */
    public GaussianView(GaussianModel model, Texts texts, Typesetter typesetter) {
        this.model = model;
        this.texts = texts;
        this.typesetter = typesetter;
        getStyleClass().add("lab");
        ObservableValue<GaussianScene> shown = new FrameValue<>(model.scene(), this).shown();
        densities = new DensityPane(model, shown, texts);
        curve = new CurvePane(model, shown, texts);
        GaussianReadout readout = new GaussianReadout(model, shown, texts, typesetter);
        WrapRow plots = new WrapRow(List.of(3.0, 2.0), densities.card(), curve.card());
        WrapRow values = new WrapRow(List.of(0.0, 1.0), readout.valueCard(), readout.formulaCard());
        WrapRow controls = new WrapRow(List.of(1.0, 1.0, 0.0),
                parameters("p", GaussianParameter.MU1, GaussianParameter.SIGMA1),
                parameters("q", GaussianParameter.MU2, GaussianParameter.SIGMA2), actions());
        VBox.setVgrow(plots, Priority.ALWAYS);
        getChildren().addAll(plots, values, controls);
    }

    private Card parameters(String style, GaussianParameter mu, GaussianParameter sigma) {
        Label name = new Label(style);
        name.getStyleClass().add("distribution-name");
        HBox role = new HBox();
        role.getStyleClass().add("role");
        if (style.equals("q")) {
            Hyperlink standardise = new Hyperlink();
            standardise.textProperty().bind(texts.of("gaussian.standardise"));
            standardise.setId("standardise");
            standardise.setOnAction(event -> {
                standardise.setVisited(false);
                model.standardiseQ();
            });
            role.getChildren().add(standardise);
        }
        Card card = new Card(new CardHead(name, Card.label(texts.of("gaussian.role." + style), "hint"), role),
                control(mu), control(sigma));
        card.getStyleClass().addAll("parameters", style);
        return card;
    }

    private ParameterControl control(GaussianParameter parameter) {
        FormulaView symbol = new FormulaView(typesetter);
        symbol.setTex(parameter.symbol());
        symbol.getStyleClass().add("symbol");
        symbol.setMinWidth(Region.USE_PREF_SIZE);
        ParameterControl control = new ParameterControl(model.setting(parameter), symbol,
                Message.of("gaussian.parameter." + parameter.key()), texts);
        control.setId(parameter.key());
        return control;
    }

    private Card actions() {
        Button swap = button("swap", "gaussian.swap", model::swap);
        MenuButton presets = new MenuButton();
        presets.textProperty().bind(texts.of("gaussian.presets"));
        presets.setId("presets");
        for (GaussianPreset preset : GaussianPreset.values()) {
            MenuItem item = new MenuItem();
            item.textProperty().bind(texts.of(preset.messageKey()));
            item.setId("preset-" + preset.name());
            item.setOnAction(event -> model.take(preset));
            presets.getItems().add(item);
        }
        presets.setMaxWidth(Double.MAX_VALUE);
        Button reset = button("reset", "gaussian.reset", () -> model.open(GaussianState.INITIAL));
        Card card = new Card(swap, presets, reset);
        card.getStyleClass().add("actions");
        card.setMinWidth(Region.USE_PREF_SIZE);
        return card;
    }

    private Button button(String id, String key, Runnable action) {
        Button button = new Button();
        button.setId(id);
        button.textProperty().bind(texts.of(key));
        button.setOnAction(event -> action.run());
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }
}
