package kllab.lab.multivariate;

import java.util.List;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.Region;

import kllab.lab.Preset;
import kllab.lab.Side;
import kllab.lab.multivariate.latent.LatentControls;
import kllab.lab.multivariate.model.MultivariateModel;
import kllab.lab.multivariate.model.MultivariatePanel;
import kllab.lab.plane.PlaneNumber;
import kllab.lab.multivariate.model.MultivariateState;
import kllab.lab.multivariate.model.Pair;
import kllab.text.Message;
import kllab.ui.Styled;
import kllab.ui.Texts;
import kllab.ui.card.ActionsCard;
import kllab.ui.card.Card;
import kllab.ui.card.CardHead;
import kllab.ui.card.Panels;
import kllab.ui.control.ActionButton;
import kllab.ui.control.OptionBox;
import kllab.ui.control.ParameterControl;
import kllab.ui.formula.FormulaView;
import kllab.ui.formula.Typesetter;
import kllab.ui.layout.Alternatives;
import kllab.ui.layout.WrapRow;

/**
 * The controls below: the numbers of p and q, or, for the latent space, what concerns all of its table.
 *
 * @param model the state, and the commands that change it
 * @param texts the words of the screen
 * @param typesetter sets formulas
 */
record MultivariateControls(MultivariateModel model, Texts texts, Typesetter typesetter) {
    /** The things that are controlled. */
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
        return Styled.as(new Alternatives<>(model.history().state().map(MultivariateState::isLatent),
                latent -> panels.away(MultivariatePanel.ACTIONS.key(), latent ? latentActions() : pairActions())),
                "controls");
    }

    private Card latentActions() {
        return ActionsCard.of(menu("latent-presets", "multivariate.latent.preset."), reset());
    }

    private Card pairActions() {
        return ActionsCard.of(menu("presets", "multivariate.preset."), reset(), diagonal());
    }

    private MenuButton menu(String id, String presets) {
        return ActionsCard.menu(id, new ActionsCard.Presets<>(Preset.all(presets), Preset::messageKey, model::take),
                texts);
    }

    private Card parameters(Side side) {
        Label name = Styled.as(new Label(side.style()), "distribution-name");
        return Styled.as(new Card(
                CardHead.of(name, Card.label(texts.of("multivariate.role"), "hint")),
                pair(control(side, PlaneNumber.MU1), control(side, PlaneNumber.MU2)),
                pair(control(side, PlaneNumber.SIGMA1), control(side, PlaneNumber.SIGMA2)),
                pair(correlation(side), side == Side.P
                        ? new ActionButton("swap", "multivariate.swap", texts, () -> model.change(Pair::swapped)).wide()
                        : new ActionButton("standardise", "multivariate.standardise", texts, model::standardiseQ)
                                .wide())),
                "parameters", side.style(), "controls");
    }

    private static WrapRow pair(Region left, Region right) {
        return Styled.as(new WrapRow(List.of(1.0, 1.0), left, right), "control-pair");
    }

    private ParameterControl correlation(Side side) {
        ParameterControl control = control(side, PlaneNumber.RHO);
        control.disableProperty().bind(model.history().state().map(state -> state.pair().diagonal()));
        return control;
    }

    private ParameterControl control(Side side, PlaneNumber parameter) {
        return ParameterControl.of(model.setting(side, parameter), side.style() + "-" + parameter.letteredKey(),
                new FormulaView(typesetter, side.tex(parameter.letteredTex())),
                Message.of("multivariate.parameter." + parameter.letteredKey(), side.style()), texts);
    }

    /** The card in place of the numbers of a pair that is not of the plane. */
    private Card linked() {
        ObservableValue<MultivariateState> state = model.history().state();
        Label words = Card.paragraph("linked", texts.of(state, (now, say) -> say.say("multivariate.linked",
                Integer.toString(now.pair().dimension()))), "hint");
        Button back = new ActionButton("to-plane", "multivariate.linked.back", texts,
                () -> model.change(pair -> Pair.INITIAL));
        back.setMaxWidth(Region.USE_PREF_SIZE);
        return Styled.as(new Card(words, back), "parameters", "controls");
    }

    private OptionBox diagonal() {
        return new OptionBox("diagonal", "multivariate.diagonal", texts,
                model.history().state().map(state -> state.pair().diagonal()),
                on -> model.change(pair -> pair.withDiagonal(on)));
    }

    private Button reset() {
        return ActionsCard.reset(() -> model.reset(MultivariateState.INITIAL), texts);
    }
}
