package kllab.lab.gaussian.readout;

import java.util.List;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import kllab.lab.compare.EarlierValues;

import kllab.lab.gaussian.model.DrawerOptions;
import kllab.lab.gaussian.model.GaussianModel;
import kllab.lab.gaussian.model.GaussianPanel;
import kllab.lab.gaussian.model.GaussianScene;
import kllab.lab.gaussian.model.GaussianState;
import kllab.lab.gaussian.model.NormalPair;
import kllab.ui.Icon;
import kllab.ui.Styled;
import kllab.ui.Texts;
import kllab.ui.card.Card;
import kllab.ui.card.Panels;
import kllab.ui.formula.FormulaRow;
import kllab.ui.formula.Typesetter;
import kllab.ui.live.FilteredValue;
import kllab.ui.value.PinButton;
import kllab.ui.value.ValueReadout.Named;
import kllab.ui.value.ValueReadout.Numbers;
import kllab.ui.value.ValueReadout;
import org.kordamp.ikonli.feather.Feather;

/** The number and its formula: what the divergence is, and how its closed form comes to it. */
public final class GaussianReadout {
    private static final String TITLE = "\\mathrm{KL}(\\p{p}\\,\\|\\,\\q{q})";

    private final GaussianModel model;
    private final ObservableValue<GaussianScene> scene;
    private final Texts texts;
    private final Typesetter typesetter;
    private final Panels panels;
    private final ValueReadout<GaussianScene> value;

    public GaussianReadout(GaussianModel model, ObservableValue<GaussianScene> scene, Texts texts,
            Typesetter typesetter) {
        panels = model.panels().inWords(texts);
        this.scene = scene;
        this.model = model;
        this.texts = texts;
        this.typesetter = typesetter;
        value = new ValueReadout<>(new Numbers<>(scene, now -> now.state().unit(), now -> now.values().forward(),
                texts.of("value.infinite"),
                List.of(new Named<>("reverse", texts.of("value.reverse"), "reverse-kl", now -> now.values().reverse()),
                        new Named<>("jensenShannon", texts.of("value.jensenShannon"), "jensen-shannon",
                                now -> now.values().jensenShannon()))),
                ValueReadout.units(model.history().state().map(GaussianState::unit),
                        unit -> model.history().update(state -> state.withUnit(unit)), texts),
                texts, panels)
                        .beside(() -> Icon.on(PageButton.of(DrawerOptions.Page.ESTIMATES, "gaussian.estimated", model,
                                texts, panels), Feather.BAR_CHART_2))
                        .beside(() -> PinButton.of(model::pin,
                                model.history().state().map(GaussianState::isPinned), texts))
                        .compared(EarlierValues.of(GaussianScene::ghosts, NormalPair::forward));
    }

    /** The panels of the screen. */
    public Panels panels() {
        return panels;
    }

    /** The value, large, with the other divergences below it. */
    public Card valueCard() {
        return value.card(TITLE, typesetter);
    }

    /** Returns a line with the value alone. */
    public Region valueLine() {
        return value.line(TITLE, typesetter);
    }

    /** Returns the value in words to be spoken. */
    public ObservableValue<String> spoken() {
        return value.spoken();
    }

    /** The head, the value and the other divergences, from top to bottom. */
    public Node[] value() {
        return value.nodes(TITLE, typesetter);
    }

    /** The closed form, once with symbols and once with the numbers of the moment, and its terms as bars. */
    public Region formulaCard() {
        ObservableValue<GaussianScene> followed = FilteredValue.of(scene,
                now -> now.state().shows(GaussianPanel.FORMULA));
        FormulaRow formulas = FormulaRow.of(typesetter, followed, GaussianFormula::symbols, GaussianFormula::numbers,
                GaussianFormula::spoken);
        TermBars bars = new TermBars(followed, texts);
        bars.setId("terms");
        Button why = PageButton.of(DrawerOptions.Page.DERIVATION, "gaussian.why", model, texts, panels);
        why.textProperty().bind(texts.of("gaussian.why.brief"));
        Card card = Styled.as(new Card(formulas.ending(why), bars), "formula-card");
        return panels.of(GaussianPanel.FORMULA.key(), card);
    }
}
