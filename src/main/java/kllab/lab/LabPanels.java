package kllab.lab;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import kllab.text.Message;
import kllab.ui.Texts;
import kllab.ui.card.Panels;

/**
 * The panels of a lab that is open: which are hidden now, and the commands that hide, cover and show them.
 *
 * <p>
 * What is {@link LaidOn laid on} changes the state that is shown, and not the one that is kept. A game has a screen of
 * its own: as long as one is played, nothing is laid on.
 *
 * @param <S> the state
 */
public final class LabPanels<S> {
    private final Hiding<S> hiding;
    private final History<S> history;
    private final ReadOnlyObjectWrapper<LaidOn> laidOn;

    /**
     * The panels of a lab, which has just one such object.
     *
     * @param hiding where a state says which are hidden
     * @param history the state, and the way it came
     */
    public LabPanels(Hiding<S> hiding, History<S> history) {
        this(hiding, history, new ReadOnlyObjectWrapper<>(LaidOn.NOTHING));
        List<String> removable = hiding.panels().stream().filter(Hiding.Panel::isRemovable).map(Hiding.Panel::key)
                .toList();
        laidOn.subscribe(laid -> history.showThrough(state -> laid.equals(LaidOn.NOTHING) || isPlaying(state)
                ? state
                : hiding.change(state, hidden -> laid.over(hidden, removable))));
    }

    private LabPanels(Hiding<S> hiding, History<S> history, ReadOnlyObjectWrapper<LaidOn> laidOn) {
        this.hiding = hiding;
        this.history = history;
        this.laidOn = laidOn;
    }

    /** Returns the same panels by other names that repeat them. */
    public LabPanels<S> named(Hiding<S> other) {
        return new LabPanels<>(other, history, laidOn);
    }

    /** Returns where a state says which are hidden. */
    public Hiding<S> hiding() {
        return hiding;
    }

    /** Returns the state, and the way it came. */
    public History<S> history() {
        return history;
    }

    /** Returns what is hidden now, by the state and by what is laid over it. */
    public ObservableValue<Hidden> hidden() {
        return history.state().map(hiding.of());
    }

    /** Returns what is laid over the state. */
    public ReadOnlyObjectProperty<LaidOn> laidOn() {
        return laidOn.getReadOnlyProperty();
    }

    /** Lays something else over the state, as no step. */
    public void lay(UnaryOperator<LaidOn> command) {
        LaidOn next = command.apply(laidOn.get());
        // Setting an equal record would still tell every listener.
        if (!next.equals(laidOn.get())) {
            laidOn.set(next);
        }
    }

    /** Lays the panels of a hall over the state, or takes them off. */
    public void present(boolean now) {
        lay(laid -> laid.withStage(now
                ? Optional.of(hiding.panels().stream().filter(Hiding.Panel::isOnStage).map(Hiding.Panel::key)
                        .collect(Collectors.toSet()))
                : Optional.empty()));
    }

    /**
     * Changes what is hidden: as one step; where something is laid on, panels come and go over it and not in the state.
     */
    public void change(UnaryOperator<Hidden> command) {
        Hidden seen = hidden().getValue();
        Hidden wanted = command.apply(seen);
        Set<String> away = LaidOn.without(wanted.away(), seen.away());
        Set<String> back = LaidOn.without(seen.away(), wanted.away());
        boolean isLaid = laidOn.get().isOn() && !isPlaying(history.kept().get());
        lay(laid -> isLaid ? laid.choosing(away, back) : laid.leaving(Hidden.union(away, back)));
        history.update(state -> hiding.change(state, kept -> new Hidden(
                isLaid ? kept.away() : Hidden.union(LaidOn.without(kept.away(), back), away), wanted.covered(),
                wanted.asked())));
    }

    private boolean isPlaying(S state) {
        return !hiding.asks().test(state);
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
