package kllab.lab;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import kllab.link.LinkReader;
import kllab.link.LinkWriter;
import kllab.text.BadInput;
import kllab.text.Message;
import kllab.ui.Panels;
import kllab.ui.Texts;

/**
 * Which panels of a lab's screen can be hidden, and where its state says which are. In links it is
 * {@code hide=formula,reverse} and {@code cover=value}.
 *
 * @param panels all there are, in the order of the screen
 * @param of what a state hides
 * @param with a state that hides something else
 * @param <S> the state
 */
public record Hiding<S> (List<Panel> panels, Function<S, Hidden> of, BiFunction<S, Hidden, S> with) {
    private static final String HIDE = "hide";
    private static final String COVER = "cover";

    /**
     * A part of a screen that can be put away.
     *
     * @param name its name in links
     * @param messageKey the key of its name on the screen
     * @param coverable whether a question may cover it: only what answers questions
     */
    public record Panel(String name, String messageKey, boolean coverable) {
    }

    /** The panels cannot change. */
    public Hiding {
        panels = List.copyOf(panels);
    }

    /** For a lab of which nothing can be hidden. */
    public static <S> Hiding<S> none() {
        return new Hiding<>(List.of(), state -> Hidden.NONE, (state, hidden) -> state);
    }

    /** Writes what is hidden, if anything is, in the order of the screen. */
    public void write(LinkWriter writer, Hidden hidden) {
        writer.names(HIDE, panels.stream().map(Panel::name).filter(hidden::isAway).toList());
        writer.names(COVER, panels.stream().map(Panel::name).filter(hidden::isCovered).toList());
    }

    /**
     * Reads what is hidden; nothing if the link is silent.
     *
     * @throws BadInput listing the panels there are, if the link names another
     */
    public Hidden read(LinkReader reader) throws BadInput {
        return new Hidden(Set.copyOf(reader.names(HIDE, panels.stream().map(Panel::name).toList())), Set.copyOf(
                reader.names(COVER, panels.stream().filter(Panel::coverable).map(Panel::name).toList())));
    }

    /** What the state hides now. */
    public ObservableValue<Hidden> now(History<S> history) {
        return history.state().map(of);
    }

    /** Changes what is hidden, as one step. */
    public void change(History<S> history, Function<Hidden, Hidden> command) {
        history.update(state -> with.apply(state, command.apply(of.apply(state))));
    }

    /** The panels for a screen to say which of its nodes they are. */
    public Panels panels(History<S> history, Texts texts) {
        ObservableValue<Hidden> hidden = now(history);
        return new Panels(name -> panel(name).map(each -> new Panels.Panel(hidden.map(now -> now.isAway(name)),
                hidden.map(now -> now.isCovered(name)), () -> change(history, now -> now.showing(name)),
                texts.of("panel.covered", Message.of(each.messageKey)))));
    }

    private Optional<Panel> panel(String name) {
        return panels.stream().filter(each -> each.name.equals(name)).findAny();
    }
}
