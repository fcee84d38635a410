package kllab.lab.fit;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kllab.lab.fit.model.FitModel;
import kllab.lab.fit.model.posterior.Observation;
import kllab.lab.fit.model.Target;
import kllab.text.Message;
import kllab.ui.Styled;
import kllab.ui.Texts;
import kllab.ui.card.Card;
import kllab.ui.control.ActionButton;
import kllab.ui.control.Choice;
import kllab.ui.control.ParameterControl;
import kllab.ui.control.Segments;
import kllab.ui.control.Setting;
import kllab.ui.formula.FormulaView;
import kllab.ui.formula.Typesetter;
import kllab.ui.layout.WrapRow;

/**
 * The target on a line: the components of a mixture, or what was seen of a posterior.
 *
 * @param model the state, and the commands that change it
 * @param texts the words of the screen
 * @param typesetter sets formulas
 */
record TargetCard(FitModel model, Texts texts, Typesetter typesetter) {
    /** The card. */
    Card card() {
        Button add = new ActionButton("add-component", "fit.add", texts,
                () -> model.history().update(state -> state.withTarget(state.target().added())));
        add.disableProperty().bind(model.history().state().map(state -> state.target().count() == Target.MOST));
        Label name = Styled.as(new Label("p"), "distribution-name", "p");
        VBox table = new ComponentTable(new Parts.OnLine(model), texts).node();
        Styled.shownWhile(add, mixture());
        Segments kinds = kinds(model, texts);
        StackPane content = new StackPane(table, observation());
        VBox.setVgrow(content, Priority.ALWAYS);
        table.visibleProperty().bind(mixture());
        HBox named = Styled.as(new HBox(name, kinds), "target-head");
        return Styled.as(new Card(new WrapRow(List.of(1.0, 0.0), named, add), content), "parameters", "p", "controls");
    }

    /** The choice between a mixture and the posteriors. */
    static Segments kinds(FitModel model, Texts texts) {
        Segments kinds = new Segments(Choice.of(List.of(Observation.Kind.values()),
                model.history().state().map(state -> state.target().observation().kind()), model::observe,
                "fit.posterior.", texts));
        kinds.setId("posterior");
        return kinds;
    }

    private ObservableValue<Boolean> mixture() {
        return model.history().state().map(state -> state.target().isMixture());
    }

    /** The observation: a value with its noise, or tosses of a coin. */
    private VBox observation() {
        ParameterControl x = control("x", "x", model.settings().observedX());
        ParameterControl noise = control("noise", "s", model.settings().noise());
        ParameterControl heads = control("heads", "k", model.settings().heads());
        ParameterControl draws = control("draws", "n", model.settings().draws());
        VBox all = Styled.as(new VBox(x, noise, heads, draws), "components");
        ObservableValue<Observation.Kind> kind = model.history().state()
                .map(state -> state.target().observed().kind());
        List.of(x, noise).forEach(each -> shown(each, kind.map(now -> now == Observation.Kind.LINEAR
                || now == Observation.Kind.SQUARE)));
        List.of(heads, draws).forEach(each -> shown(each, kind.map(now -> now == Observation.Kind.COIN)));
        all.visibleProperty().bind(mixture().map(is -> !is));
        return all;
    }

    private static void shown(ParameterControl control, ObservableValue<Boolean> whether) {
        Styled.shownWhile(control, whether);
    }

    private ParameterControl control(String key, String symbol, Setting setting) {
        return ParameterControl.of(setting, "observed-" + key, new FormulaView(typesetter, symbol),
                Message.of("fit.observed." + key), texts);
    }
}
