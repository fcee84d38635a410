package kllab.lab.multivariate.parts;

import java.util.List;
import java.util.function.ToDoubleFunction;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

import kllab.lab.compare.EarlierValues;
import kllab.lab.multivariate.model.MultivariateModel;
import kllab.lab.multivariate.model.MultivariatePanel;
import kllab.lab.multivariate.model.MultivariateScene;
import kllab.lab.multivariate.model.MultivariateState;
import kllab.math.divergence.LatentDivergence;
import kllab.math.divergence.MultivariateKullbackLeibler;
import kllab.ui.Texts;
import kllab.ui.card.Card;
import kllab.ui.card.Panels;
import kllab.ui.formula.FormulaRow;
import kllab.ui.formula.Typesetter;
import kllab.ui.layout.Alternatives;
import kllab.ui.live.FilteredValue;
import kllab.ui.value.PinButton;
import kllab.ui.value.ValueReadout.Named;
import kllab.ui.value.ValueReadout.Numbers;
import kllab.ui.value.ValueReadout;

/** The number and its formula: what the divergence is, and how its closed form comes to it. */
public record MultivariateReadout(MultivariateModel model, ObservableValue<MultivariateScene> scene, Texts texts,
        Typesetter typesetter) {
    private static final String PAIR = "\\mathrm{KL}(\\p{p}\\,\\|\\,\\q{q})";
    private static final String LATENT = "\\mathrm{KL}(\\p{p}\\,\\|\\,\\q{\\mathcal{N}(0,I)})";

    /** The value, large, with the other one below it: the reverse, or of the latent space the mean beside the sum. */
    public Region valueCard(Panels panels) {
        return new Alternatives<>(scene.map(now -> now.state().isLatent()),
                latent -> latent ? latent() : pair(panels));
    }

    /** A line with the value alone. */
    public Region valueLine(Panels panels) {
        return new Alternatives<>(scene.map(now -> now.state().isLatent()),
                latent -> latent ? ofLatent().line(LATENT, typesetter) : ofPair(panels).line(PAIR, typesetter));
    }

    private Card pair(Panels panels) {
        return ofPair(panels).beside(this::pin).compared(EarlierValues.of(now -> now.ghosts().pairs(),
                was -> MultivariateKullbackLeibler.of(was.p(), was.q()))).card(PAIR, typesetter);
    }

    private Card latent() {
        return ofLatent().beside(this::pin).compared(EarlierValues.of(now -> now.ghosts().latents(),
                was -> LatentDivergence.of(was).sum())).card(LATENT, typesetter);
    }

    private ValueReadout<MultivariateScene> ofPair(Panels panels) {
        ObservableValue<MultivariateScene> pair = FilteredValue.of(scene, now -> !now.state().isLatent());
        return readout(pair, now -> now.values().forward(),
                List.of(new Named<>("reverse", texts.of("value.reverse"), "reverse-kl",
                        now -> now.values().reverse())),
                panels);
    }

    private ValueReadout<MultivariateScene> ofLatent() {
        ObservableValue<MultivariateScene> latent = FilteredValue.of(scene, now -> now.state().isLatent());
        return readout(latent, now -> now.latent().sum(),
                List.of(new Named<>("sum", texts.of("multivariate.value.sum"), "", now -> now.latent().sum()),
                        new Named<>("mean", texts.of("multivariate.value.mean"), "", now -> now.latent().mean())),
                model.panels().named(MultivariatePanel.LATENT).inWords(texts));
    }

    private Button pin() {
        return PinButton.of(model::pin, model.history().state().map(MultivariateState::isPinned), texts);
    }

    private ValueReadout<MultivariateScene> readout(ObservableValue<MultivariateScene> followed,
            ToDoubleFunction<MultivariateScene> nats, List<Named<MultivariateScene>> others, Panels panels) {
        return new ValueReadout<>(
                new Numbers<>(followed, now -> now.state().unit(), nats, texts.of("value.infinite"), others),
                ValueReadout.units(model.history().state().map(MultivariateState::unit),
                        unit -> model.history().update(state -> state.withUnit(unit)), texts),
                texts, panels);
    }

    /** The closed form, once with symbols and once with the numbers of the moment. */
    public Card formulaCard() {
        ObservableValue<MultivariateScene> followed = FilteredValue.of(scene,
                now -> now.state().shows(MultivariatePanel.FORMULA));
        FormulaRow formulas = FormulaRow.of(typesetter, followed, MultivariateFormula::symbols,
                MultivariateFormula::numbers,
                MultivariateFormula::spoken);
        Card card = new Card(formulas);
        card.setAlignment(Pos.CENTER_LEFT);
        card.getStyleClass().addAll("formula-card", "multivariate-formula");
        return card;
    }
}
