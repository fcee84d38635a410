package kllab.lab.discrete.bars;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import kllab.lab.Side;
import kllab.lab.discrete.model.DiscreteModel;
import kllab.lab.discrete.model.OutcomeName;
import kllab.lab.discrete.model.OutcomesIntake;
import kllab.text.BadInput;
import kllab.text.Message;
import kllab.ui.control.PastedCells;
import org.jspecify.annotations.Nullable;

/**
 * A field that shows the name of an outcome and takes a typed one, at Enter or when it is left. One that cannot be
 * taken stays in the field, with the reason as {@link #problem()}, and the state keeps what it had; Escape brings that
 * back.
 */
final class NameField extends TextField {
    private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");

    private final DiscreteModel model;
    private final int outcome;
    private final ObservableValue<String> name;
    private final ReadOnlyObjectWrapper<@Nullable Message> problem = new ReadOnlyObjectWrapper<>();

    NameField(DiscreteModel model, int outcome) {
        this.model = model;
        this.outcome = outcome;
        name = model.history().state().map(state -> outcome < state.count() ? state.names().get(outcome) : "");
        getStyleClass().add("name-field");
        PastedCells.keepApart(this);
        name.subscribe(now -> revert());
        setOnAction(event -> commit());
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                commit();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !getText().equals(name.getValue())) {
                revert();
                event.consume();
            }
        });
        problem.subscribe(reason -> pseudoClassStateChanged(PROBLEM, reason != null));
    }

    /** Why the text cannot be taken, or null. */
    ReadOnlyObjectProperty<@Nullable Message> problem() {
        return problem.getReadOnlyProperty();
    }

    @Override
    public void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        if (text != null && OutcomesIntake.hasCells(text)) {
            model.intake().take(text, Side.P, outcome);
        } else {
            super.paste();
        }
    }

    private void revert() {
        problem.set(null);
        setText(name.getValue());
    }

    private void commit() {
        if (getText().equals(name.getValue())) {
            problem.set(null);
            return;
        }
        List<String> others = new ArrayList<>(model.history().state().get().names());
        others.remove(outcome);
        try {
            String typed = OutcomeName.parse(getText(),
                    Message.of("discrete.name", Integer.toString(outcome + 1)), others);
            model.history().update(state -> state.withName(outcome, typed));
            revert();
        } catch (BadInput e) {
            problem.set(e.reason());
        }
    }
}
