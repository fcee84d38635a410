package kllab.lab.fit;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import kllab.lab.fit.landscape.FitMinima;
import kllab.lab.fit.model.FitModel;
import kllab.lab.fit.model.LineQ;
import kllab.text.Message;
import kllab.ui.Help;
import kllab.ui.Styled;
import kllab.ui.Texts;
import kllab.ui.card.Card;
import kllab.ui.control.ActionButton;
import kllab.ui.control.OptionBox;
import kllab.ui.control.ParameterControl;
import kllab.ui.control.Setting;
import kllab.ui.formula.FormulaView;
import kllab.ui.formula.Typesetter;
import kllab.ui.layout.WrapRow;

/** The numbers of q on a line: of one normal distribution, whose σ may be held, or of a mixture of two. */
final class QCard {
    private final FitModel model;
    private final FitMinima minima;
    private final Texts texts;
    private final Typesetter typesetter;
    private final ObservableValue<LineQ> line;

    QCard(FitModel model, FitMinima minima, Texts texts, Typesetter typesetter) {
        this.model = model;
        this.minima = minima;
        this.texts = texts;
        this.typesetter = typesetter;
        line = model.history().state().map(state -> state.line());
    }

    /** The card. */
    Card card() {
        Label name = Styled.as(new Label("q"), "distribution-name");
        HBox best = new BestButtons(model, state -> minima.best(state).map(state::at), minima.found()).of(texts);
        HBox options = new HBox(new OptionBox("option-fixed", "fit.option.fixed", texts, line.map(LineQ::fixed),
                on -> set(line.getValue().withFixed(on))),
                new OptionBox("option-mixture", "fit.option.mixture", texts, line.map(LineQ::isMixture),
                        on -> set(line.getValue().withMixture(on))));
        options.getStyleClass().add("head-options");
        HBox named = Styled.as(new HBox(name, options), "target-head");
        WrapRow head = new WrapRow(List.of(1.0, 0.0), named, best);
        return Styled.as(new Card(head, control("mu", "\\q{\\mu}", model.settings().mu()), sigma(), mixture()),
                "parameters", "q", "controls");
    }

    private void set(LineQ q) {
        model.history().update(state -> state.withLine(q));
    }

    /** The standard deviation: while it is held it says so, and nothing moves it. */
    private ParameterControl sigma() {
        ParameterControl sigma = control("sigma", "\\q{\\sigma}", model.settings().sigma());
        ObservableValue<Boolean> fixed = line.map(LineQ::fixed);
        sigma.disableProperty().bind(fixed);
        Help.on(sigma, texts.of(fixed, (is, words) -> is ? words.say("fit.held.reason") : ""));
        return sigma;
    }

    /** The weight of the selected component, and a button that selects the other. */
    private HBox mixture() {
        ParameterControl weight = control("weight", "\\q{w}", model.settings().weight());
        HBox.setHgrow(weight, Priority.ALWAYS);
        HBox row = new HBox(weight, new ActionButton("swap-q", "fit.swap", texts, model::swap));
        row.getStyleClass().add("control-pair");
        Styled.shownWhile(row, line.map(LineQ::isMixture));
        return row;
    }

    private ParameterControl control(String key, String symbol, Setting setting) {
        return ParameterControl.of(setting, key, new FormulaView(typesetter, symbol),
                Message.of("fit.parameter." + key), texts);
    }
}
