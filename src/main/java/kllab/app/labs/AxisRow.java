package kllab.app.labs;

import java.util.function.DoubleConsumer;
import java.util.function.ToDoubleFunction;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

import kllab.lab.History;
import kllab.lab.axes.AxisEnds;
import kllab.lab.axes.ShownAxis;
import kllab.math.Interval;
import kllab.parameter.NumberText;
import kllab.parameter.ParameterRange;
import kllab.text.BadInput;
import kllab.text.Message;
import kllab.ui.Texts;
import kllab.ui.card.Card;
import kllab.ui.control.NumberField;
import kllab.ui.control.OptionBox;
import kllab.ui.control.ProblemLabel;
import kllab.ui.control.Setting;

import org.jspecify.annotations.Nullable;

/**
 * An axis with fields for its two ends, and a box that lets it follow what is shown.
 *
 * @param <S> the state
 */
final class AxisRow<S> {
    private final ShownAxis<S> axis;
    private final History<S> history;
    private final Label name;
    private final NumberField lower;
    private final NumberField upper;
    private final ParameterRange range;
    private final ObservableValue<Interval> ends;
    private final ObservableValue<Boolean> follows;
    private final OptionBox automatic;
    private final ProblemLabel reason;

    AxisRow(ShownAxis<S> axis, History<S> history, Message name, Texts texts) {
        this.axis = axis;
        this.history = history;
        this.name = Card.label(texts.catalog().map(words -> words.say(name)));
        this.name.setMinWidth(Label.USE_PREF_SIZE);
        range = new ParameterRange(axis.limits(), axis.limits(), ParameterRange.Kind.WEIGHT);
        ends = axis.ends();
        lower = field(Interval::min, value -> set(value, above(value)), Message.of("axes.lower", name),
                this::requireBelow, texts);
        upper = field(Interval::max, value -> set(below(value), value), Message.of("axes.upper", name),
                this::requireAbove, texts);
        lower.setId("axis-" + axis.name() + "-lower");
        upper.setId("axis-" + axis.name() + "-upper");
        // Not mapped: the state would keep the sheet.
        follows = Bindings.createObjectBinding(() -> !axis.isTyped(history.state().get()), history.state());
        automatic = new OptionBox("axis-" + axis.name() + "-automatic", "axes.automatic", texts, follows, this::follow);
        automatic.accessibleTextProperty().bind(texts.of("axes.automatic.of", name));
        ObservableValue<@Nullable Message> problem = Bindings.createObjectBinding(
                () -> lower.problem().get() == null ? upper.problem().get() : lower.problem().get(),
                lower.problem(), upper.problem());
        reason = new ProblemLabel(problem, texts);
        reason.setId("axis-" + axis.name() + "-problem");
        reason.setMinHeight(Label.USE_PREF_SIZE);
    }

    private NumberField field(ToDoubleFunction<Interval> of, DoubleConsumer set, Message name, NumberField.Check check,
            Texts texts) {
        NumberField field = new NumberField(
                new Setting(range, ends.map(of::applyAsDouble), set, history::begin, history::end), name, check);
        field.speak(texts);
        return field;
    }

    /** Adds it to a grid, as one row with fields and another one that is there only while something is wrong. */
    void addTo(GridPane grid, int row) {
        grid.addRow(row, name, lower, upper, automatic);
        grid.add(reason, 0, row + 1, 4, 1);
        // All the room to the right is for the reason.
        GridPane.setHgrow(automatic, Priority.ALWAYS);
    }

    boolean isOf(String other) {
        return axis.name().equals(other);
    }

    Node first() {
        return lower;
    }

    private void follow(boolean follows) {
        history.update(state -> follows ? axis.automatic(state) : axis.typed(state, ends.getValue()));
    }

    /** Keys may step one end beyond the other. */
    private void set(double min, double max) {
        if (AxisEnds.areEnds(min, max)) {
            history.update(state -> axis.typed(state, new Interval(min, max)));
        }
    }

    private void requireBelow(double value) throws BadInput {
        if (!AxisEnds.areEnds(value, above(value))) {
            throw new BadInput(Message.of("axes.notBelow", lower.name(), NumberText.shown(above(value))));
        }
    }

    private void requireAbove(double value) throws BadInput {
        if (!AxisEnds.areEnds(below(value), value)) {
            throw new BadInput(Message.of("axes.notAbove", upper.name(), NumberText.shown(below(value))));
        }
    }

    /**
     * The upper end to go with a lower one: one that waits in its field until there is a lower end below it, or its
     * own.
     */
    private double above(double min) {
        double waiting = waiting(upper);
        return AxisEnds.areEnds(min, waiting) ? waiting : ends.getValue().max();
    }

    private double below(double max) {
        double waiting = waiting(lower);
        return AxisEnds.areEnds(waiting, max) ? waiting : ends.getValue().min();
    }

    /** A number that was refused because of the other end; none if the field has no such number. */
    private double waiting(NumberField field) {
        try {
            return field.problem().get() == null ? Double.NaN : range.parse(field.getText(), field.name());
        } catch (BadInput e) {
            return Double.NaN;
        }
    }
}
