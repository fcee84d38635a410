package kllab.lab.gaussian.estimates;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import kllab.lab.History;
import kllab.lab.gaussian.model.GaussianModel;
import kllab.lab.gaussian.model.GaussianParameter;
import kllab.lab.gaussian.model.GaussianScene;
import kllab.lab.gaussian.model.GaussianState;
import kllab.parameter.ParameterRange;
import kllab.text.Message;
import kllab.ui.Styled;
import kllab.ui.Texts;
import kllab.ui.card.Card;
import kllab.ui.control.ParameterControl;
import kllab.ui.control.Setting;

/** Sliders that move p and q together, and leave the divergence where it is. */
final class InvariancePane {
    private final GaussianModel model;
    private final Texts texts;
    private final VBox node = new VBox();

    /** A way to move both, to where the parameter of q that tells how far has a value. */
    private interface Move {
        GaussianState to(GaussianState state, double value);
    }

    InvariancePane(GaussianModel model, ObservableValue<GaussianScene> scene, Texts texts) {
        this.model = model;
        this.texts = texts;
        Label value = Card.lines("invariant", texts.of(scene, (now, words) -> words.say("gaussian.invariance.value",
                now.shownValue(now.values().forward()),
                words.say(now.state().unit().messageKey()))), "result");
        Label why = Card.lines(texts.of("gaussian.invariance.why"), "reason");
        node.getChildren().addAll(
                control("shift", ParameterRange.MU, GaussianParameter.MU2, Invariance::shifted),
                control("scale", new ParameterRange(ParameterRange.SIGMA.limits(), ParameterRange.SIGMA.travel(),
                        ParameterRange.Kind.RATIO), GaussianParameter.SIGMA2, Invariance::stretched),
                value, why);
    }

    Node node() {
        return node;
    }

    private Node control(String key, ParameterRange range, GaussianParameter parameter, Move move) {
        History<GaussianState> history = model.history();
        Setting setting = new Setting(range, history.state().map(parameter::of), value -> {
            // From where the gesture began, so that a long drag does not gather roundings.
            GaussianState moved = move.to(history.keptAtRest().get(), value);
            history.update(state -> state.with(moved.p(), moved.q()));
        }, history::begin, history::end);
        ParameterControl control = new ParameterControl(setting,
                new Label(parameter == GaussianParameter.MU2 ? "μ₂" : "σ₂"),
                Message.of("gaussian.invariance." + key + ".name"), texts);
        control.setId(key);
        // Nothing here is seen beside the drawer: where a number is too long, it stands in the fields of the lab alone.
        control.setMinWidth(0);
        return Styled.as(new VBox(Card.label(texts.of("gaussian.invariance." + key), "name"), control), "controls");
    }
}
