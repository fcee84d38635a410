package kllab.lab.discrete;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import kllab.lab.Side;
import kllab.lab.compare.EarlierValues;

import kllab.lab.discrete.model.DiscreteModel;
import kllab.lab.discrete.model.DiscretePanel;
import kllab.lab.discrete.model.DiscreteScene;
import kllab.lab.discrete.model.DiscreteState;
import kllab.lab.discrete.model.Outcomes;
import kllab.parameter.Readout;
import kllab.text.Catalog;
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

/** The number and its formula: what the divergence is, how the sum comes to it, and why it may be infinite. */
final class DiscreteReadout {
    private static final String TITLE = "\\mathrm{KL}(\\p{p}\\,\\|\\,\\q{q})";

    private final ObservableValue<DiscreteScene> scene;
    private final Texts texts;
    private final Typesetter typesetter;
    private final Panels panels;
    private final ValueReadout<DiscreteScene> value;

    DiscreteReadout(DiscreteModel model, ObservableValue<DiscreteScene> scene, Texts texts, Typesetter typesetter) {
        panels = model.panels().inWords(texts);
        this.scene = scene;
        this.texts = texts;
        this.typesetter = typesetter;
        value = new ValueReadout<>(new Numbers<>(scene, now -> now.state().unit(), now -> now.values().forward(),
                texts.of(scene, DiscreteReadout::brief),
                List.of(new Named<>("reverse", texts.of("value.reverse"), "reverse-kl", now -> now.values().reverse()),
                        new Named<>("jensenShannon", texts.of("value.jensenShannon"), "jensen-shannon",
                                now -> now.values().jensenShannon()))),
                ValueReadout.units(model.history().state().map(DiscreteState::unit),
                        unit -> model.history().update(state -> state.withUnit(unit)), texts),
                texts, panels)
                        .beside(() -> PinButton.of(model::pin,
                                model.history().state().map(DiscreteState::isPinned), texts))
                        .compared(EarlierValues.of(DiscreteScene::ghosts, Outcomes::forward));
    }

    /** The panels of the screen. */
    Panels panels() {
        return panels;
    }

    /** The value, large, with the other divergences below it. */
    Card valueCard() {
        return value.card(TITLE, typesetter);
    }

    /** Returns a line with the value alone. */
    Region valueLine() {
        return value.line(TITLE, typesetter);
    }

    /** The sum, once with symbols and once with the numbers of the moment, the entropies, and what is to be said. */
    Region formulaCard() {
        ObservableValue<DiscreteScene> followed = FilteredValue.of(scene,
                now -> now.state().shows(DiscretePanel.FORMULA));
        FormulaRow formulas = FormulaRow.of(typesetter, followed, DiscreteFormula::symbols, DiscreteFormula::numbers,
                DiscreteFormula::spoken);
        FlowPane entropies = new FlowPane(
                pair("entropy-p", "H(p)", followed.map(now -> Readout.STANDARD.of(now.shown(now.entropies().p())))),
                pair("entropy-q", "H(q)", followed.map(now -> Readout.STANDARD.of(now.shown(now.entropies().q())))),
                pair("cross-entropy", "H(p, q) = H(p) + KL(p ‖ q)",
                        followed.map(now -> now.shownValue(now.entropies().crossPq()))));
        entropies.getStyleClass().add("entropies");
        Card card = new Card(formulas, entropies,
                Card.paragraph("discrete-note", texts.of(followed, DiscreteReadout::note), "note-line"));
        card.getStyleClass().add("formula-card");
        return panels.of(DiscretePanel.FORMULA.key(), card);
    }

    private static HBox pair(String id, String name, ObservableValue<String> shown) {
        Label words = Styled.as(new Label(name), "hint");
        return Styled.as(new HBox(words, Card.label(id, shown, "other-value")), "pair");
    }

    private static String brief(DiscreteScene now, Catalog words) {
        List<String> guilty = now.uncovered(Side.P);
        return guilty.size() == 1
                ? words.say("discrete.infinite.brief", guilty.getFirst())
                : words.say("discrete.infinite.brief.more", Integer.toString(guilty.size()));
    }

    /** Which outcomes make a divergence infinite, and where the letters come from. */
    private static String note(DiscreteScene now, Catalog words) {
        List<String> said = new ArrayList<>();
        List<String> forward = now.uncovered(Side.P);
        List<String> reverse = now.uncovered(Side.Q);
        if (!forward.isEmpty() && !now.state().asks(DiscretePanel.VALUE)) {
            said.add(words.say("discrete.infinite.forward", quoted(forward, words)));
        }
        if (!reverse.isEmpty() && !now.state().asks(DiscretePanel.REVERSE)) {
            said.add(words.say("discrete.infinite.reverse", quoted(reverse, words)));
        }
        if (!said.isEmpty() && !now.state().asks(DiscretePanel.JENSEN_SHANNON)) {
            said.add(words.say("discrete.infinite.js"));
        }
        if (EnglishLetters.areIn(now.state()) && !now.state().asks(DiscretePanel.VALUE)) {
            said.add(words.say("discrete.letters", Integer.toString(EnglishLetters.APART),
                    now.state().names().getLast(),
                    Readout.STANDARD.of(now.shown(EnglishLetters.DIVERGENCE_OF_ALL)),
                    words.say(now.state().unit().messageKey())));
        }
        return words.sentences(said);
    }

    private static String quoted(List<String> names, Catalog words) {
        return names.stream().map(each -> words.say("discrete.quoted", each))
                .collect(Collectors.joining(words.say("discrete.and")));
    }
}
