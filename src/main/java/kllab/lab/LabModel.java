package kllab.lab;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import kllab.plot.Series;
import kllab.text.Catalog;

/**
 * A lab without its looks: its state, and what any lab can be told.
 *
 * @param <S> the state
 */
public interface LabModel<S> {
    /** The state, and the way it came. */
    History<S> history();

    /**
     * A game that a lab offers.
     *
     * @param id of the entry that offers it
     * @param messageKey what it is called
     * @param take begins it; is given the screen of the lab
     */
    record Game(String id, String messageKey, Consumer<Node> take) {
    }

    /** Whether the screen has more than the lab on it: a question, a game, or explanations at its side. */
    default ObservableValue<Boolean> isCrowded() {
        return panels().hidden().map(hidden -> hidden.asked().isPresent());
    }

    /** The games there are; none, if the lab has none. */
    default List<Game> games() {
        return List.of();
    }

    /** What it does by keys of its own, in the order in which they are listed. */
    default List<LabCommand> commands() {
        return List.of();
    }

    /** Ends the question or game that is on the screen; tells whether there was one. */
    default boolean endAsked() {
        boolean asked = hiding().of().apply(history().state().get()).asked().isPresent();
        if (asked) {
            panels().change(Hidden::revealed);
        }
        return asked;
    }

    /** Shows everything there is to see, after a zoom or a jump. */
    void fit();

    /**
     * Lets the axes show what there is to see in each of these states, so that they need not move from one to another.
     *
     * @param states at least one, of which the first is the present one
     */
    void fit(List<S> states);

    /** Which panels of its screen can be hidden. */
    default Hiding<S> hiding() {
        return Hiding.none();
    }

    /** Returns the panels as the state hides them now. */
    default LabPanels<S> panels() {
        return new LabPanels<>(hiding(), history());
    }

    /**
     * A short sentence about a state, for those who cannot see it; empty where a lab has none to say. It tells what is
     * shown and nothing that is hidden.
     *
     * @param before the state before it, to say what grew or fell; the same one if there is none
     * @param now the state
     * @param words the language
     */
    default String summary(S before, S now, Catalog words) {
        return "";
    }

    /** Begins at another state, with nothing to undo. */
    default void start(S state) {
        history().restart(state);
        fit();
    }

    /** Goes to another state as one step, and shows all of it. */
    default void open(S state) {
        history().update(before -> state);
        fit();
    }

    /**
     * Begins at the state in which it was left, or in which somebody left it who passed it on: with nothing to undo.
     */
    default void resume(S state) {
        start(state);
    }

    /** What is put away by choice, and not by a game. */
    default Set<String> putAway() {
        return hiding().of().apply(history().state().get()).away();
    }

    /** Goes to the first state as one step; what was put away stays away, and what was covered is seen again. */
    default void reset(S initial) {
        open(hiding().with().apply(initial, new Hidden(putAway(), Set.of(), Optional.empty())));
    }

    /**
     * What the screen calls a number of the lab's links; nothing where it has no words for it.
     *
     * @param number its name, with its place where it is one of several: {@code sigma1}, {@code mu1.2}
     * @param words the language
     */
    default Optional<String> nameOf(String number, Catalog words) {
        return Optional.empty();
    }

    /** What the lab lists on its screen beside its plots. */
    default List<Series> listed() {
        return List.of();
    }

    /** What a paper takes over of the state, if this lab can put it into words that a paper understands. */
    default Optional<PaperText> paper() {
        return Optional.empty();
    }
}
