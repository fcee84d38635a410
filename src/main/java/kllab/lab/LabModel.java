package kllab.lab;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kllab.lab.axes.AxesModel;
import kllab.lab.axes.AxesInView;
import javafx.beans.value.ObservableValue;

/**
 * A lab without its looks: its state, and what any lab can be told.
 *
 * @param <S> the state
 */
public interface LabModel<S> {
    /** The state, and the way it came. */
    History<S> history();

    /**
     * The state that a sentence tells to who cannot see the screen: the one after the last whole gesture, as soon as
     * all that is told of it is known.
     */
    default ObservableValue<S> told() {
        return history().settled();
    }

    /** Is true if the screen holds more than the lab: a question, a game, or explanations at its side. */
    default ObservableValue<Boolean> isCrowded() {
        return panels().hidden().map(hidden -> hidden.asked().isPresent());
    }

    /** Ends the question or game that is on the screen; tells whether there was one. */
    default boolean endAsked() {
        boolean asked = hiding().of().apply(history().state().get()).asked().isPresent();
        if (asked) {
            panels().change(Hidden::revealed);
        }
        return asked;
    }

    /** Holds the axes of the plots that are shown, as a step; lets all follow again, if any of these is held. */
    default void holdAxes() {
        history().update(axesInView()::toggled);
    }

    /** Takes the ghost of where the last gesture began off the plots; tells whether there was one. */
    default boolean dismissGhost() {
        return history().dismissOrigin();
    }

    /** The axes of the plots. */
    AxesModel<S, ?> view();

    /** The axes of the plots that are shown. */
    default AxesInView<S> axesInView() {
        return new AxesInView<>(List.of(view()));
    }

    /** Shows everything there is to see, after a zoom or a jump. */
    default void fit() {
        fit(List.of(history().state().get()));
    }

    /**
     * Lets the axes show what there is to see in each of these states, so that they need not move from one to another.
     *
     * @param states at least one, of which the first is the present one
     */
    default void fit(List<S> states) {
        view().fit(states);
    }

    /** Returns the panels of its screen that can be hidden. */
    default Hiding<S> hiding() {
        return panels().hiding();
    }

    /** Returns the panels as they are hidden now: the same object each time, for it holds what is laid on. */
    LabPanels<S> panels();

    /** Begins at another state, with nothing to undo. */
    default void start(S state) {
        history().restart(state);
        fit();
    }

    /** Goes to another state as one step, and shows all of it. */
    default void open(S state) {
        history().update(before -> state);
        history().dismissOrigin();
        fit();
    }

    /**
     * Begins at the state in which it was left, or in which somebody left it who passed it on: with nothing to undo.
     */
    default void resume(S state) {
        start(state);
    }

    /** Returns the panels that are put away by choice, and not by a game. */
    default Set<String> putAway() {
        return hiding().of().apply(history().kept().get()).away();
    }

    /** Goes to the first state as one step; what was put away stays away, and what was covered is seen again. */
    default void reset(S initial) {
        open(hiding().with().apply(initial, new Hidden(putAway(), Set.of(), Optional.empty())));
    }
}
