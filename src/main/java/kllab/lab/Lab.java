package kllab.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import kllab.lab.paper.PaperText;
import kllab.link.Link;
import kllab.plot.Series;
import kllab.text.BadInput;
import kllab.text.Catalog;
import kllab.text.Message;
import kllab.ui.Texts;
import kllab.ui.formula.Typesetter;

/**
 * A lab as the window knows it: its links, its model, its screen, and the words and commands that go with them.
 *
 * @param <S> the state
 */
public interface Lab<S> {
    /** The links that describe its states. */
    LabLinks<S> links();

    /** Its state and the commands that change it. */
    LabModel<S> model();

    /** Makes its screen. */
    Region screen(Texts texts, Typesetter typesetter);

    /**
     * Makes a thin line with the number that the lab is about, for where one of its plots has all the room; none where
     * a lab has no such number.
     */
    default Optional<Region> valueLine(Texts texts, Typesetter typesetter) {
        return Optional.empty();
    }

    /**
     * Makes a thin row with the numbers that are set on its screen, for a hall, where they stand below all else; none
     * where a lab has no such numbers.
     */
    default Optional<Region> controlStrip(Texts texts, Typesetter typesetter) {
        return Optional.empty();
    }

    /**
     * A game that a lab offers.
     *
     * @param id of the entry that offers it
     * @param messageKey its name
     * @param take begins it; is given the screen of the lab
     */
    record Game(String id, String messageKey, Consumer<Node> take) {
    }

    /**
     * Goes on in what the lab explains step by step, as the clicker of a hall asks; it stays at either end, and where
     * nothing is explained.
     *
     * @param steps 1 or −1
     * @return a sentence that says so, if it stays at the last step
     */
    default Optional<Message> turn(int steps) {
        // Most labs explain nothing step by step.
        return Optional.empty();
    }

    /** The games there are; none, if the lab has none. */
    default List<Game> games() {
        return List.of();
    }

    /** The commands that have keys of their own, in the order in which they are listed. */
    default List<LabCommand> commands() {
        return List.of();
    }

    /**
     * Says a state in a short sentence, for those who cannot see it; empty where a lab has none to say. It tells what
     * is shown and nothing that is hidden.
     *
     * @param before the state before it, to say what grew or fell; the same one if there is none
     * @param now the state
     * @param words the language
     */
    default String summary(S before, S now, Catalog words) {
        return "";
    }

    /**
     * The name that the screen gives to a number of the lab's links; nothing where it has no words for it.
     *
     * @param number its name, with its place where it is one of several: {@code sigma1}, {@code mu1.2}
     * @param words the language
     */
    default Optional<String> nameOf(String number, Catalog words) {
        return Optional.empty();
    }

    /** The numbers that the screen lists beside its plots. */
    default List<Series> listed() {
        return List.of();
    }

    /** The text of the state for a paper, if this lab can put it into words that a paper understands. */
    default Optional<PaperText> paper() {
        return Optional.empty();
    }

    /** The name of the lab in links(). */
    default String name() {
        return links().name();
    }

    /**
     * Returns the state of a link as the screen shows it at first; what takes longer than a frame may come later.
     *
     * @throws BadInput if the link describes no state
     */
    default S read(Link link) throws BadInput {
        return links().parseAtOnce(link);
    }

    /**
     * Returns the link in full, as {@link #link} gives it once the lab is at its state.
     *
     * @throws BadInput if the link describes no state
     */
    default Link canonical(Link link) throws BadInput {
        return links().of(read(link));
    }

    /** The link of the state, without what is laid over it. */
    default Link link() {
        return links().of(model().history().kept().get());
    }

    /** Returns the link of what is shown, for a file that shows it: with what is laid over the state. */
    default Link shownLink() {
        return links().of(model().history().state().get());
    }

    /**
     * Begins at the state of a link, with nothing to undo.
     *
     * @throws BadInput if the link describes no state; everything stays as it was
     */
    default void start(Link link) throws BadInput {
        model().start(read(link));
    }

    /**
     * Begins at the state of a link in which the lab was left, with nothing to undo.
     *
     * @throws BadInput if the link describes no state; everything stays as it was
     */
    default void resume(Link link) throws BadInput {
        model().resume(read(link));
    }

    /**
     * Goes to the state of a link as one step.
     *
     * @throws BadInput if the link describes no state; everything stays as it was
     */
    default void open(Link link) throws BadInput {
        model().open(read(link));
    }

    /**
     * Begins at the first of some states, with axes that suit all of them and hold still as {@link #pass} goes through
     * them.
     *
     * @param sweep links of the states, at least one
     * @throws BadInput if a link describes no state; everything stays as it was
     */
    default void begin(List<Link> sweep) throws BadInput {
        List<S> states = new ArrayList<>();
        for (Link link : sweep) {
            states.add(read(link));
        }
        model().start(states.getFirst());
        model().fit(states);
        // Axes that show all of a sweep neither grow nor shrink during a gesture; this one has no end.
        model().history().begin();
    }

    /**
     * Goes to a state on the way that {@link #begin} began.
     *
     * @throws BadInput if the link describes no state; everything stays as it was
     */
    default void pass(Link link) throws BadInput {
        S state = read(link);
        model().history().update(before -> state);
        model().history().dismissOrigin();
    }

    /** Goes to the first state as one step; what was put away stays away. */
    default void reset() {
        model().reset(links().initial());
    }

    /** Returns the parts of its screen that are hidden. */
    default ObservableValue<Hidden> hidden() {
        return model().panels().hidden();
    }

    /** Changes what of its screen is hidden, as one step. */
    default void hide(UnaryOperator<Hidden> command) {
        model().panels().change(command);
    }

    /**
     * Returns what a link names as hidden: neither what its game hides, nor what its open question covers besides.
     *
     * @throws BadInput if the link describes no state
     */
    default Hidden hidden(Link link) throws BadInput {
        // First of all, so that of several faults the one is told that open tells.
        read(link);
        return model().hiding().named(link);
    }

    /**
     * Returns the link with other panels named as hidden, and all else as it was.
     *
     * @throws BadInput if the link describes no state
     */
    default Link withHidden(Link link, UnaryOperator<Hidden> command) throws BadInput {
        return model().hiding().rewrite(link, command);
    }
}
