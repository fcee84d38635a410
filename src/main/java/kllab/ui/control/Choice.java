package kllab.ui.control;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.beans.value.ObservableValue;

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
}
