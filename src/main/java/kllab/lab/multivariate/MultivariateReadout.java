package kllab.lab.multivariate;

import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.beans.value.ObservableValue;
import kllab.math.divergence.InformationUnit;
import kllab.ui.Card;
import kllab.ui.Choice;
import kllab.ui.Texts;
import kllab.ui.ValueReadout;
import kllab.ui.ValueReadout.Amount;
import kllab.ui.ValueReadout.Named;
import kllab.ui.ValueReadout.Numbers;
import kllab.ui.formula.FormulaView;
import kllab.ui.formula.Typesetter;

/** The number and its formula: what the divergence is, and how its closed form comes to it. */
final class MultivariateReadout {
    private static final String TITLE = "\\mathrm{KL}(\\p{p}\\,\\|\\,\\q{q})";

    private final ObservableValue<MultivariateScene> scene;
    private final Typesetter typesetter;
    private final ValueReadout value;

    MultivariateReadout(MultivariateModel model, ObservableValue<MultivariateScene> scene, Texts texts,
            Typesetter typesetter) {
        this.scene = scene;
        this.typesetter = typesetter;
        value = new ValueReadout(
                new Numbers(amount(MultivariateScene::value), texts.of("value.infinite"),
                        List.of(new Named("reverse", texts.of("value.reverse"),
                                amount(now -> now.values().reverse())))),
                new Choice<>(List.of(InformationUnit.values()),
                        model.history().state().map(MultivariateState::unit),
                        unit -> model.history().update(state -> state.withUnit(unit)),
                        unit -> texts.of(unit.messageKey())),
                texts);
    }

    /** The value, large, with the other divergences below it. */
    Card valueCard() {
        return value.card(TITLE, typesetter);
    }

    /** The closed form, once with symbols and once with the numbers of the moment. */
    Card formulaCard() {
        FormulaView symbols = new FormulaView(typesetter);
        symbols.setTex(
                "\\tfrac12\\left[\\log\\frac{\\det\\Sigma_2}{\\det\\Sigma_1}-d+\\mathrm{tr}(\\Sigma_2^{-1}\\Sigma_1)"
                        + "+(\\mu_2-\\mu_1)^{\\top}\\Sigma_2^{-1}(\\mu_2-\\mu_1)\\right]");
        return new Card(symbols);
    }

    private ObservableValue<Amount> amount(ToDoubleFunction<MultivariateScene> of) {
        return scene.map(now -> new Amount(of.applyAsDouble(now), now.state().unit()));
    }
}
