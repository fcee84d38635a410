package kllab.ui.control;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.beans.value.ObservableValue;
import kllab.text.Message;
import kllab.ui.Texts;

/**
 * One thing of the state that is chosen among a few, as controls see it.
 *
 * @param choices all there are, in their order; each has a {@code toString} that can stand in the id of a node
 * @param chosen which one it is
 * @param choose chooses one
 * @param name what a choice is called
 * @param help what choosing does, for assistive technology
 * @param <T> what is chosen among
 */
public record Choice<T>(List<T> choices, ObservableValue<T> chosen, Consumer<T> choose,
        Function<T, ObservableValue<String>> name, ObservableValue<String> help) {
    /** The choices cannot change. */
    public Choice {
        choices = List.copyOf(choices);
    }

    /**
     * A choice among constants whose names are a family of messages, such as {@code fit.view.}; so is the help.
     *
     * @param family the beginning of the keys; constants in lower case and {@code help} follow
     */
    public static <E extends Enum<E>> Choice<E> of(List<E> choices, ObservableValue<E> chosen, Consumer<E> choose,
            String family, Texts texts) {
        return new Choice<>(choices, chosen, choose, each -> texts.of(Message.key(family, each)),
                texts.of(family + "help"));
    }
}
