package kllab.lab.discrete.bars;

import java.util.List;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kllab.lab.Side;

import kllab.lab.discrete.model.DiscreteModel;
import kllab.lab.discrete.model.DiscreteScene;
import kllab.lab.discrete.model.OutcomesIntake;
import kllab.parameter.Readout;
import kllab.text.Catalog;
import kllab.text.Message;
import kllab.ui.Help;
import kllab.ui.Icon;
import kllab.ui.Styled;
import kllab.ui.Texts;
import kllab.ui.card.Card;
import kllab.ui.control.NumberField;
import kllab.ui.control.ProblemLabel;
import kllab.ui.control.Setting;
import kllab.ui.layout.WrapRow;

import org.kordamp.ikonli.feather.Feather;

/** All of one outcome: its name, its two weights with what they come to and their locks, and a way to be rid of it. */
public final class OutcomeRow extends VBox {
    /** Columns of a weight: most are of one or two digits, and two of them and a name make a row. */
    private static final int NARROW = 4;

    private final DiscreteModel model;
    private final ObservableValue<DiscreteScene> scene;
    private final int outcome;
    private final Texts texts;

    /**
     * A row.
     *
     * @param outcome which one, from 0; the row stands still while there is none
     * @param room the width beyond which it takes two lines
     */
    public OutcomeRow(DiscreteModel model, ObservableValue<DiscreteScene> scene, int outcome, Texts texts,
            ObservableValue<Number> room) {
        this.model = model;
        this.scene = scene;
        this.outcome = outcome;
        this.texts = texts;
        getStyleClass().add("outcome");
        NameField name = new NameField(model, outcome);
        name.setId("name-" + (outcome + 1));
        name.accessibleTextProperty().bind(texts.of("discrete.name", Integer.toString(outcome + 1)));
        Help.on(name, name.problem(), "discrete.name.help", texts);
        HBox first = new HBox(name);
        HBox second = new HBox();
        WrapRow row = Styled.as(new WrapRow(List.of(0.0, 1.0), first, second), "outcome-row");
        second.setMinWidth(USE_PREF_SIZE);
        maxWidthProperty().bind(room);
        getChildren().addAll(row, new ProblemLabel(name.problem(), texts));
        for (Side side : Side.values()) {
            NumberField weight = weight(side);
            (side == Side.P ? first : second).getChildren().addAll(label(side), weight, probability(side), lock(side));
            getChildren().add(new ProblemLabel(weight.problem(), texts));
        }
        second.getChildren().add(remove());
        row.getChildren().forEach(half -> half.getStyleClass().add("outcome-half"));
    }

    private static Label label(Side side) {
        Label label = Styled.as(new Label(side.style()), "distribution-name", side.style());
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private NumberField weight(Side side) {
        Setting setting = model.weight(side, outcome);
        Message name = Message.of("discrete.weight", side.style(), Integer.toString(outcome + 1));
        NumberField field = new NumberField(setting, name, value -> model.history().state().get().own(side)
                .require(outcome, value, side.style()));
        field.wideAs(NARROW);
        field.setId("weight-" + side.style() + "-" + (outcome + 1));
        field.speak(texts);
        field.onPaste(text -> {
            boolean isTable = OutcomesIntake.isTable(text);
            if (isTable) {
                model.intake().take(text, side, outcome);
            }
            return isTable;
        });
        return field;
    }

    private Label probability(Side side) {
        Label label = Card.label(scene.map(now -> outcome < now.state().count()
                ? Readout.STANDARD.of(now.probability(side, outcome))
                : ""), "probability");
        label.setId("probability-" + side.style() + "-" + (outcome + 1));
        return label;
    }

    private ToggleButton lock(Side side) {
        ToggleButton lock = new ToggleButton();
        lock.setId("lock-" + side.style() + "-" + (outcome + 1));
        lock.getStyleClass().add("quiet");
        lock.setMinWidth(USE_PREF_SIZE);
        model.history().state().map(state -> state.own(side).isLocked(outcome)).subscribe(locked -> {
            lock.setSelected(locked);
            Icon.on(lock, locked ? Feather.LOCK : Feather.UNLOCK);
        });
        lock.setOnAction(event -> model.history().update(
                state -> state.with(side, bars -> bars.withLock(outcome, lock.isSelected()))));
        Help.tipped(lock, texts.of(scene, (now, words) -> called(now, words, "discrete.lock", side.style())));
        Help.on(lock, texts.of("discrete.lock.help"));
        return lock;
    }

    private Button remove() {
        Button remove = Icon.on(new Button(), Feather.X);
        remove.setId("remove-" + (outcome + 1));
        remove.getStyleClass().add("quiet");
        remove.setMinWidth(USE_PREF_SIZE);
        remove.disableProperty().bind(model.history().state()
                .map(state -> outcome >= state.count() || !state.isRemovable(outcome)));
        remove.setOnAction(event -> model.history().update(state -> state.without(outcome)));
        Help.tipped(remove, texts.of(scene, (now, words) -> called(now, words, "discrete.remove", "")));
        Help.on(remove, texts.of("discrete.remove.help"));
        return remove;
    }

    private String called(DiscreteScene now, Catalog words, String key, String side) {
        return outcome < now.state().count() ? words.say(key, now.state().names().get(outcome), side) : "";
    }
}
