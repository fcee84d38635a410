package kllab.lab;

import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import kllab.text.Message;
import kllab.ui.Texts;
import kllab.ui.card.Panels;

/**
 * The panels of a lab that is open: which are hidden now, and the commands that hide, cover and show them.
 *
 * @param hiding where a state says which are hidden
 * @param history the state, and the way it came
 * @param <S> the state
 */
public record LabPanels<S>(Hiding<S> hiding, History<S> history) {
    /** Returns what the state hides now. */
    public ObservableValue<Hidden> hidden() {
        return history.state().map(hiding.of());
    }

    /** Changes what is hidden, as one step. */
    public void change(UnaryOperator<Hidden> command) {
        history.update(state -> hiding.change(state, command));
    }

    /** Changes what is hidden now and wherever undo and redo lead, as no step. */
    public void amend(UnaryOperator<Hidden> command) {
        history.amend(state -> {
            Hidden before = hiding.of().apply(state);
            Hidden after = command.apply(before);
            return after.equals(before) ? state : hiding.with().apply(state, after);
        });
    }

    /** Tells if something can be asked now. */
    public ObservableValue<Boolean> canAsk() {
        return history.state().map(hiding.asks()::test);
    }

    /** Asks a question, as one step; a panel about which there is none is covered. */
    public void ask(String name) {
        history.update(state -> hiding.ask(state, name));
    }

    /** Returns the panels in words, for a screen to say which of its nodes they are. */
    public Panels inWords(Texts texts) {
        ObservableValue<Hidden> hidden = hidden();
        return new Panels(name -> panel(name).map(each -> new Panels.Panel(hidden.map(now -> now.isAway(name)),
                hidden.map(now -> now.isCovered(name)),
                new Panels.Cover(() -> ask(name), texts.of("panel.cover", Message.of(each.messageKey())),
                        texts.of("panel.cover.help"), canAsk()),
                new Panels.Cover(() -> change(now -> now.showing(name)),
                        texts.of("panel.covered", Message.of(each.messageKey())),
                        texts.of("panel.covered.help"), hidden.map(now -> true)))));
    }

    private Optional<Hiding.Panel> panel(String name) {
        return hiding.panels().stream().filter(each -> each.key().equals(name)).findAny();
    }
}
