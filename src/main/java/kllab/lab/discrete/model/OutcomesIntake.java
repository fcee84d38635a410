package kllab.lab.discrete.model;

import java.util.regex.Pattern;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import kllab.lab.History;
import kllab.lab.Side;
import kllab.text.BadInput;
import kllab.text.Message;

import org.jspecify.annotations.Nullable;

/** Takes outcomes from tables that are pasted. A table that cannot be taken changes nothing, and is a problem. */
public final class OutcomesIntake {
    /** Several cells, unless they are the digits of one number in groups. */
    private static final Pattern SEVERAL = Pattern
            .compile("(?![0-9]{1,3}(?:[ ,\u00A0\u202F][0-9]{3})+$)(?:.*[\\s;\\[].*|[^,]*,[^,]*,.*)", Pattern.DOTALL);
    private static final Pattern CELLS = Pattern.compile(".*[\\t\\r\\n].*", Pattern.DOTALL);

    private final History<DiscreteState> history;
    private final ReadOnlyObjectWrapper<@Nullable Message> problem = new ReadOnlyObjectWrapper<>();

    OutcomesIntake(History<DiscreteState> history) {
        this.history = history;
        history.state().subscribe(state -> problem.set(null));
    }

    /** Returns the reason why the latest table was not taken; null if it was, or the outcomes have changed since. */
    public ReadOnlyObjectProperty<@Nullable Message> problem() {
        return problem.getReadOnlyProperty();
    }

    /** Returns true if a text has more than one number, for a field that takes one. */
    public static boolean isTable(String text) {
        return SEVERAL.matcher(text.strip()).matches();
    }

    /** Returns true if a text has more than one cell, for a field that takes any words. */
    public static boolean hasCells(String text) {
        return CELLS.matcher(text.strip()).matches();
    }

    /**
     * Takes a table.
     *
     * @param side whose weights they are, where the table does not tell
     * @param first the outcome, from 0, whose place the first weights take, where they have no names
     */
    public void take(String text, Side side, int first) {
        try {
            OutcomesTable table = OutcomesTable.parse(text, side);
            table.in(history.state().get(), first);
            history.update(state -> changed(table, state, first));
            problem.set(null);
        } catch (BadInput e) {
            problem.set(e.reason());
        }
    }

    private static DiscreteState changed(OutcomesTable table, DiscreteState state, int first) {
        try {
            return table.in(state, first);
        } catch (BadInput e) {
            // It has been taken with the same outcomes already.
            throw new IllegalStateException(e);
        }
    }
}
