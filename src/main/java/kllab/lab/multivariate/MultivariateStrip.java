package kllab.lab.multivariate;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import kllab.lab.Hidden;
import kllab.lab.Preset;
import kllab.lab.Side;
import kllab.lab.multivariate.model.MultivariateModel;
import kllab.lab.plane.PlaneNumber;
import kllab.lab.multivariate.model.MultivariateState;
import kllab.lab.multivariate.model.Pair;
import kllab.text.Message;
import kllab.ui.Texts;
import kllab.ui.card.ActionsCard;
import kllab.ui.menu.ActionItem;
import kllab.ui.control.ControlStrip;
import kllab.ui.formula.FormulaView;
import kllab.ui.formula.Typesetter;
import kllab.ui.layout.Alternatives;

/**
 * The thin row of a hall: the numbers of p and q, or how many dimensions a latent space has.
 *
 * @param model the state, and the commands that change it
 * @param texts the words of the screen
 * @param typesetter sets formulas
 */
record MultivariateStrip(MultivariateModel model, Texts texts, Typesetter typesetter) {
    /** The row. */
    Region node() {
        return new Alternatives<>(model.history().state().map(MultivariateState::isLatent),
                latent -> new ControlStrip(model.history().state().flatMap(state -> model.panels().hidden()
                        .map(hidden -> latent ? ofLatent() : ofPair(state, hidden))), latent ? 1 : 0, menu(latent),
                        texts));
    }

    private List<ControlStrip.Entry> ofPair(MultivariateState state, Hidden hidden) {
        return state.pair().isPlane()
                ? Stream.of(Side.values()).filter(side -> !hidden.isAway(side.style()))
                        .flatMap(side -> Stream.of(PlaneNumber.values())
                                .filter(each -> !(state.pair().diagonal() && each == PlaneNumber.RHO))
                                .map(each -> entry(side, each)))
                        .toList()
                : List.of();
    }

    private ControlStrip.Entry entry(Side side, PlaneNumber parameter) {
        return new ControlStrip.Entry("strip-" + side.style() + "-" + parameter.letteredKey(),
                model.setting(side, parameter),
                () -> new FormulaView(typesetter, side.tex(parameter.letteredTex())),
                Message.of("multivariate.parameter." + parameter.letteredKey(), side.style()), side.style());
    }

    private List<ControlStrip.Entry> ofLatent() {
        return List.of(new ControlStrip.Entry("strip-count", model.count(), () -> {
            Label words = new Label();
            words.textProperty().bind(texts.of("multivariate.latent.count"));
            return words;
        }, Message.of("multivariate.latent.count.name"), "p"));
    }

    private MenuButton menu(boolean latent) {
        List<ActionItem> first = latent
                ? List.of()
                : List.of(new ActionItem("more-swap", texts.of("actions.swap"), () -> model.change(Pair::swapped)),
                        new ActionItem("more-standardise", texts.of("multivariate.standardise"), model::standardiseQ));
        return ActionsCard.more(first,
                new ActionsCard.Presets<>(
                        Preset.all(latent ? "multivariate.latent.preset." : "multivariate.preset."),
                        Preset::messageKey, model::take),
                () -> model.reset(MultivariateState.INITIAL), texts);
    }
}
