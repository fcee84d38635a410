package kllab.lab.fit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import kllab.lab.compare.EarlierValues;
import kllab.lab.fit.bound.EvidenceBar;
import kllab.lab.fit.landscape.FitMinima;
import kllab.lab.fit.model.FitModel;
import kllab.lab.fit.model.FitObjective;
import kllab.lab.fit.model.FitPanel;
import kllab.lab.fit.model.FitPair;
import kllab.lab.fit.model.FitScene;
import kllab.lab.fit.model.FitState;
import kllab.parameter.Readout;
import kllab.text.Catalog;
import kllab.text.Message;
import kllab.ui.Help;
import kllab.ui.Styled;
import kllab.ui.Texts;
import kllab.ui.card.Card;
import kllab.ui.card.Panels;
import kllab.ui.control.Choice;
import kllab.ui.control.ParameterControl;
import kllab.ui.control.Segments;
import kllab.ui.formula.FormulaRow;
import kllab.ui.formula.FormulaView;
import kllab.ui.formula.Typesetter;
import kllab.ui.layout.Alternatives;
import kllab.ui.live.FilteredValue;
import kllab.ui.value.PinButton;
import kllab.ui.value.ValueReadout;
import kllab.ui.value.ValueReadout.Named;
import kllab.ui.value.ValueReadout.Numbers;

/** The number and its formula: which divergence is made small, what it is, and which minima it has. */
final class FitReadout {
    private static final int MOST_EARLIER = 8;

    private final FitModel model;
    private final ObservableValue<FitScene> scene;
    private final Texts texts;
    private final Typesetter typesetter;
    private final Panels panels;
    private final Map<Earlier, OptionalDouble> earlier = new HashMap<>();

    FitReadout(FitModel model, ObservableValue<FitScene> scene, Texts texts, Typesetter typesetter) {
        this.model = model;
        this.scene = scene;
        this.texts = texts;
        this.typesetter = typesetter;
        panels = model.panels().inWords(texts);
    }

    /**
     * The readout on a line; to be made when a line is shown, for in the plane there is no Jensen–Shannon divergence.
     */
    private ValueReadout<FitScene> ofLine() {
        return readout(FilteredValue.of(scene, now -> !now.state().plane().isOn()), List.of(forward(), reverse(),
                new Named<>("jensenShannon", texts.of("fit.js"), "jensen-shannon",
                        now -> now.values().jensenShannon())));
    }

    /** The readout of the two directions only. */
    private ValueReadout<FitScene> directions() {
        return readout(scene, List.of(forward(), reverse()));
    }

    private Named<FitScene> forward() {
        return new Named<>("forward", texts.of("fit.forward"), "forward-kl", now -> now.values().forward());
    }

    private Named<FitScene> reverse() {
        return new Named<>("reverse", texts.of("fit.reverse"), "reverse-kl", now -> now.values().reverse());
    }

    private ValueReadout<FitScene> readout(ObservableValue<FitScene> of, List<Named<FitScene>> others) {
        return new ValueReadout<>(new Numbers<>(of, now -> now.state().unit(), now -> now.values().objective(),
                texts.of("fit.infinite"), others),
                ValueReadout.units(model.history().state().map(FitState::unit),
                        unit -> model.history().update(state -> state.withUnit(unit)), texts),
                texts, panels)
                        .spokenAs(now -> "fit.value." + now.state().objective().kind().key())
                        .beside(() -> PinButton.of(model::pin, model.history().state().map(FitState::isPinned), texts))
                        .whileKnown(now -> now.values().isKnown())
                        .compared(EarlierValues.known(FitScene::ghosts, this::of));
    }

    /** A divergence of a pair that was shown before, which stays the same in all frames of a drag. */
    private OptionalDouble of(FitPair pair) {
        Earlier one = new Earlier(pair, model.history().state().get().objective());
        if (earlier.size() > MOST_EARLIER) {
            earlier.clear();
        }
        OptionalDouble known = earlier.getOrDefault(one, OptionalDouble.empty());
        if (known.isEmpty()) {
            known = pair.known(one.objective);
            earlier.put(one, known);
        }
        return known;
    }

    /**
     * All that an earlier value depends on.
     *
     * @param pair what was shown
     * @param objective which divergence
     */
    private record Earlier(FitPair pair, FitObjective objective) {
    }

    /** The panels of the screen. */
    Panels panels() {
        return panels;
    }

    /** The value, large, with the other divergences below it. */
    Region valueCard() {
        return new Alternatives<>(scene.map(now -> now.state().plane().isOn()),
                is -> (is ? directions() : ofLine()).card(scene.map(FitFormula::name), typesetter));
    }

    /** Returns a line with the value alone. */
    Region valueLine() {
        return directions().line(scene.map(FitFormula::name), typesetter);
    }

    /** The choice of the objective, its formula, and its minima in words. */
    Region formulaCard(FitMinima minima) {
        ObservableValue<FitScene> followed = FilteredValue.of(scene, now -> now.state().shows(FitPanel.FORMULA));
        FormulaRow formulas = FormulaRow.of(typesetter, followed, FitFormula::symbols, FitFormula::numbers,
                FitFormula::spoken);
        EvidenceBar bar = new EvidenceBar(followed, texts);
        Styled.shownWhile(bar, followed.map(FitFormula::isBound));
        Card card = new Card(objective(), formulas, bar,
                Card.paragraph("fit-note", texts.of(
                        followed.flatMap(now -> minima.found().map(found -> new Noted(now.state(), found))),
                        FitReadout::note), "note-line"));
        card.getStyleClass().add("formula-card");
        return panels.of(FitPanel.FORMULA.key(), card);
    }

    private HBox objective() {
        Segments choice = new Segments(Choice.of(List.of(FitObjective.Kind.values()),
                model.history().state().map(state -> state.objective().kind()), model::choose,
                "fit.objective.", texts));
        choice.setId("objective");
        for (FitObjective.Kind kind : FitObjective.Kind.values()) {
            ObservableValue<Boolean> away = model.history().state()
                    .map(state -> state.plane().isOn() && !kind.isOfPlane());
            Node segment = choice.lookup("#choose-" + kind);
            segment.disableProperty().bind(away);
            Help.on(segment, texts.of(away, (is, words) -> words
                    .say(is ? "fit.objective.plane" : "fit.objective.help")));
        }
        whyInPlane(choice);
        HBox row = Styled.as(new HBox(choice), "plot-head", "controls");
        ParameterControl alpha = ParameterControl.of(model.settings().alpha(), "alpha",
                new FormulaView(typesetter, "\\alpha"), Message.of("fit.parameter.alpha"), texts);
        ParameterControl order = ParameterControl.of(model.settings().order(), "order",
                new FormulaView(typesetter, "a"),
                Message.of("fit.parameter.order"), texts);
        shownFor(alpha, FitObjective.Kind.ALPHA);
        shownFor(order, FitObjective.Kind.RENYI);
        row.getChildren().addAll(alpha, order);
        return row;
    }

    /**
     * Says in a tooltip why some divergences cannot be chosen in the plane: on all, for one that is disabled has none.
     */
    private void whyInPlane(Segments choice) {
        Tooltip why = new Tooltip();
        why.setHideOnEscape(false);
        why.textProperty().bind(texts.of("fit.objective.plane"));
        model.history().state().map(state -> state.plane().isOn()).subscribe(is -> {
            if (is) {
                Tooltip.install(choice, why);
            } else {
                Tooltip.uninstall(choice, why);
            }
        });
    }

    private void shownFor(ParameterControl control, FitObjective.Kind kind) {
        Styled.shownWhile(control, model.history().state().map(state -> state.objective().kind() == kind));
        HBox.setHgrow(control, Priority.ALWAYS);
    }

    /**
     * The minima of a state, and which is best; nothing while they are searched, or told while they are asked for. In
     * the plane, where they are listed, which objectives there are.
     */
    private static String note(Noted noted, Catalog words) {
        FitState state = noted.state;
        FitMinima.Found found = noted.found;
        if (state.plane().isOn()) {
            return words.say("fit.objective.plane");
        }
        if (!found.isOf(state)) {
            return "";
        }
        if (found.minima().isEmpty()) {
            return words.say("fit.minima.none");
        }
        if (state.asks(FitPanel.VALUE)) {
            return "";
        }
        String minima = words.say("fit.minima", found.minima().size(), found.best(),
                Readout.STANDARD.of(state.unit().of(found.minima().getFirst().value())),
                words.say(state.unit().messageKey()));
        String moved = state.line().isMixture() ? words.say("fit.minima.component", minima) : minima;
        return state.line().fixed() ? words.say("fit.minima.held", moved) : moved;
    }

    /**
     * All that the note depends on.
     *
     * @param state the state that is shown
     * @param found the newest minima, perhaps of a state before
     */
    private record Noted(FitState state, FitMinima.Found found) {
    }
}
