package kllab.lab.multivariate;

import java.util.List;
import kllab.ui.Card;
import kllab.ui.ParameterControl;
import kllab.ui.Texts;
import kllab.ui.WrapRow;
import kllab.ui.formula.FormulaView;
import kllab.ui.formula.Typesetter;
import kllab.text.Message;

/** The controls below: the numbers of p and q, or, for the latent space, what concerns all of its table. */
final class MultivariateControls {
    private final MultivariateModel model;
    private final Texts texts;
    private final Typesetter typesetter;

    MultivariateControls(MultivariateModel model, Texts texts, Typesetter typesetter) {
        this.model = model;
        this.texts = texts;
        this.typesetter = typesetter;
    }

    /** The cards in a row. */
    WrapRow row() {
        return new WrapRow(List.of(1.0, 1.0), parameters(Side.P), parameters(Side.Q));
    }

    private Card parameters(Side side) {
        Card card = new Card();
        for (MultivariateParameter parameter : MultivariateParameter.values()) {
            card.getChildren().add(control(side, parameter));
        }
        card.getStyleClass().addAll("parameters", side.style());
        return card;
    }

    private ParameterControl control(Side side, MultivariateParameter parameter) {
        FormulaView symbol = new FormulaView(typesetter);
        symbol.setTex(parameter.symbol(side));
        symbol.getStyleClass().add("symbol");
        ParameterControl control = new ParameterControl(model.setting(side, parameter), symbol,
                Message.of("multivariate.parameter." + parameter.key(), side.style()), texts);
        control.setId(side.style() + "-" + parameter.key());
        return control;
    }
}
