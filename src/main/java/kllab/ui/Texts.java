package kllab.ui;

import java.util.function.BiFunction;
import java.util.function.Function;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

import kllab.text.Catalog;
import kllab.text.Language;
import kllab.text.Message;
import org.jspecify.annotations.Nullable;

/** The words of the screen in whatever language is chosen: texts that change when it does. */
public final class Texts {
    private final ObservableValue<Catalog> catalog;

    /** The words of a language that may change. */
    public Texts(ObservableValue<Language> language) {
        this(language, Catalog::of);
    }

    /** The words that a catalog of its own has for each language. */
    public Texts(ObservableValue<Language> language, Function<Language, Catalog> catalogs) {
        catalog = language.map(catalogs);
    }

    /** All the words at once. */
    public ObservableValue<Catalog> catalog() {
        return catalog;
    }

    /** Returns the text about a value that may change. */
    public <T> ObservableValue<String> of(ObservableValue<T> value, BiFunction<T, Catalog, String> say) {
        return Bindings.createStringBinding(() -> say.apply(value.getValue(), catalog.getValue()), value, catalog);
    }

    /** Returns the text of a message; empty while there is no message. */
    public ObservableValue<String> ofProblem(ObservableValue<@Nullable Message> problem) {
        return Bindings.createStringBinding(() -> {
            Message reason = problem.getValue();
            return reason == null ? "" : catalog.getValue().say(reason);
        }, problem, catalog);
    }

    /** The words of a message, in the language of the moment. */
    public ObservableValue<String> of(String key, Object... arguments) {
        return catalog.map(words -> words.say(key, arguments));
    }
}
