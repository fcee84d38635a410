package kllab.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import kllab.link.Link;
import kllab.text.BadInput;
import kllab.ui.Texts;
import kllab.ui.formula.Typesetter;

/**
 * A lab as the window knows it.
 *
 * @param links how its states are written
 * @param model what it is without its looks
 * @param screen makes its looks
 * @param <S> the state
 */
public record Lab<S> (LabLinks<S> links, LabModel<S> model, BiFunction<Texts, Typesetter, Region> screen) {
    /** The name of the lab in links. */
    public String name() {
        return links.name();
    }

    /** The link of the state. */
    public Link link() {
        return links.of(model.history().state().get());
    }

    /**
     * Begins at the state of a link, with nothing to undo.
     *
     * @throws BadInput if the link describes no state; everything stays as it was
     */
    public void start(Link link) throws BadInput {
        model.start(links.parse(link));
    }

    /**
     * Begins at the state of a link in which the lab was left, with nothing to undo.
     *
     * @throws BadInput if the link describes no state; everything stays as it was
     */
    public void resume(Link link) throws BadInput {
        model.resume(links.parse(link));
    }

    /**
     * Goes to the state of a link as one step.
     *
     * @throws BadInput if the link describes no state; everything stays as it was
     */
    public void open(Link link) throws BadInput {
        model.open(links.parse(link));
    }

    /**
     * Begins at the first of some states, with axes that suit all of them and hold still as {@link #pass} goes through
     * them.
     *
     * @param sweep links of the states, at least one
     * @throws BadInput if a link describes no state; everything stays as it was
     */
    public void begin(List<Link> sweep) throws BadInput {
        List<S> states = new ArrayList<>();
        for (Link link : sweep) {
            states.add(links.parse(link));
        }
        model.start(states.getFirst());
        model.fit(states);
        // Axes hold still during a gesture; this one has no end.
        model.history().begin();
    }

    /**
     * Goes to a state on the way that {@link #begin} began.
     *
     * @throws BadInput if the link describes no state; everything stays as it was
     */
    public void pass(Link link) throws BadInput {
        S state = links.parse(link);
        model.history().update(before -> state);
    }

    /** Goes to the first state as one step; what was put away stays away. */
    public void reset() {
        model.reset(links.initial());
    }

    /** What of its screen is hidden. */
    public ObservableValue<Hidden> hidden() {
        return model.panels().hidden();
    }

    /** Changes what of its screen is hidden, as one step. */
    public void hide(UnaryOperator<Hidden> command) {
        model.panels().change(command);
    }
}
