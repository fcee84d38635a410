package kllab.lab.multivariate;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import kllab.lab.multivariate.latent.LatentControls;
import kllab.lab.multivariate.latent.LatentPreset;
import kllab.lab.multivariate.model.MultivariateModel;
import kllab.lab.multivariate.model.MultivariatePanel;
import kllab.lab.multivariate.model.MultivariateParameter;
import kllab.lab.multivariate.model.MultivariatePreset;
import kllab.lab.multivariate.model.MultivariateState;
import kllab.lab.multivariate.model.Pair;
import kllab.lab.multivariate.model.Side;
import kllab.text.Message;
import kllab.ui.Help;
import kllab.ui.Texts;
import kllab.ui.card.ActionsCard;
import kllab.ui.card.Card;
import kllab.ui.card.CardHead;
import kllab.ui.card.Panels;
import kllab.ui.control.ParameterControl;
import kllab.ui.formula.FormulaView;
import kllab.ui.formula.Typesetter;
import kllab.ui.layout.Alternatives;
import kllab.ui.layout.WrapRow;

/** The controls below: the numbers of p and q, or, for the latent space, what concerns all of its table. */
final class MultivariateControls {
    private final MultivariateModel model;
    private final Texts texts;
    private final Typesetter typesetter;

    /** What there is to be controlled. */
    private enum Subject {
        /** Two distributions of the plane. */
        PLANE,
        /** Two distributions of another dimension, which came from a link. */
        LINKED,
        /** A latent space. */
        LATENT;

        static Subject of(MultivariateState state) {
            return state.isLatent() ? LATENT : state.pair().isPlane() ? PLANE : LINKED;
        }
    }

    MultivariateControls(MultivariateModel model, Texts texts, Typesetter typesetter) {
        this.model = model;
        this.texts = texts;
        this.typesetter = typesetter;
    }

    /** The cards in a row. */
    Region row(Panels panels) {
        return new Alternatives<>(model.history().state().map(Subject::of), subject -> switch (subject) {
            case PLANE -> panels.around(List.of(MultivariatePanel.P.key(), MultivariatePanel.Q.key()),
                    new WrapRow(List.of(1.0, 1.0), panels.away(MultivariatePanel.P.key(), parameters(Side.P)),
                            panels.away(MultivariatePanel.Q.key(), parameters(Side.Q))));
            case LINKED -> panels.away(MultivariatePanel.P.key(), linked());
            case LATENT -> panels.away(MultivariatePanel.P.key(), new LatentControls(model, texts).row());
        });
    }

    /** The card of what concerns everything: presets, a fresh start, and the switch of the correlations. */
    Region actions(Panels panels) {
        return new Alternatives<>(model.history().state().map(MultivariateState::isLatent),
                latent -> panels.away(MultivariatePanel.ACTIONS.key(), latent ? latentActions() : pairActions()));
    }

    private Card latentActions() {
        return actions(menu("latent-presets", LatentPreset.values(), LatentPreset::messageKey,
                preset -> model.encode(space -> space.withDimensions(preset.dimensions()))), reset());
    }

    private Card pairActions() {
        return actions(menu("presets", MultivariatePreset.values(), MultivariatePreset::messageKey, model::take),
                reset(), diagonal());
    }

    private Card parameters(Side side) {
        Label name = new Label(side.style());
        name.getStyleClass().add("distribution-name");
        Card card = new Card(
                CardHead.of(name, Card.label(texts.of("multivariate.role"), "hint")),
                pair(control(side, MultivariateParameter.MU_X), control(side, MultivariateParameter.MU_Y)),
                pair(control(side, MultivariateParameter.SIGMA_X), control(side, MultivariateParameter.SIGMA_Y)),
                pair(correlation(side), side == Side.P
                        ? button("swap", "multivariate.swap", () -> model.change(Pair::swapped))
                        : button("standardise", "multivariate.standardise", model::standardiseQ)));
        card.getStyleClass().addAll("parameters", side.style());
        return card;
    }

    private static WrapRow pair(Region left, Region right) {
        WrapRow pair = new WrapRow(List.of(1.0, 1.0), left, right);
        pair.getStyleClass().add("control-pair");
        return pair;
    }

    private ParameterControl correlation(Side side) {
        ParameterControl control = control(side, MultivariateParameter.RHO);
        control.disableProperty().bind(model.history().state().map(state -> state.pair().diagonal()));
        return control;
    }

    private ParameterControl control(Side side, MultivariateParameter parameter) {
        FormulaView symbol = new FormulaView(typesetter);
        symbol.setTex(parameter.symbol(side));
        symbol.getStyleClass().add("symbol");
        symbol.setMinWidth(Region.USE_PREF_SIZE);
        ParameterControl control = new ParameterControl(model.setting(side, parameter), symbol,
                Message.of("multivariate.parameter." + parameter.key(), side.style()), texts);
        control.setId(side.style() + "-" + parameter.key());
        return control;
    }

    /** What stands for the numbers of a pair that is not of the plane. */
    private Card linked() {
        ObservableValue<MultivariateState> state = model.history().state();
        Label words = Card.label(texts.of(state, (now, say) -> say.say("multivariate.linked",
                Integer.toString(now.pair().dimension()))), "hint");
        words.setId("linked");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        Button back = button("to-plane", "multivariate.linked.back", () -> model.change(pair -> Pair.INITIAL));
        back.setMaxWidth(Region.USE_PREF_SIZE);
        Card card = new Card(words, back);
        card.getStyleClass().add("parameters");
        return card;
    }

    private CheckBox diagonal() {
        CheckBox diagonal = new CheckBox();
        diagonal.setId("diagonal");
        Help.named(diagonal, "multivariate.diagonal", texts);
        diagonal.setMinWidth(Region.USE_PREF_SIZE);
        model.history().state().map(state -> state.pair().diagonal()).subscribe(diagonal::setSelected);
        diagonal.setOnAction(event -> model.change(pair -> pair.withDiagonal(diagonal.isSelected())));
        return diagonal;
    }

    private static Card actions(Region... actions) {
        Card card = new Card(actions);
        card.getStyleClass().add("actions");
        card.setMinWidth(Region.USE_PREF_SIZE);
        return card;
    }

    private Button reset() {
        return button("reset", "actions.reset", () -> model.reset(MultivariateState.INITIAL));
    }

    private <P extends Enum<P>> MenuButton menu(String id, P[] presets, Function<P, String> key, Consumer<P> take) {
        MenuButton menu = new MenuButton();
        Help.named(menu, "actions.presets", texts);
        menu.setId(id);
        menu.getStyleClass().add(ActionsCard.PRESETS);
        Arrays.stream(presets).forEach(preset -> {
            MenuItem item = new MenuItem();
            item.textProperty().bind(texts.of(key.apply(preset)));
            item.setId("preset-" + preset.name());
            item.setOnAction(event -> take.accept(preset));
            menu.getItems().add(item);
        });
        menu.setMaxWidth(Double.MAX_VALUE);
        menu.setMinWidth(Region.USE_PREF_SIZE);
        return menu;
    }

    private Button button(String id, String key, Runnable action) {
        Button button = new Button();
        button.setId(id);
        Help.named(button, key, texts);
        button.setOnAction(event -> action.run());
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }
}
