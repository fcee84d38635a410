package kllab.ui;

import java.util.function.BiFunction;
import java.util.function.Function;

import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import kllab.text.Catalog;
import kllab.text.Language;
import kllab.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * The words of the screen in whatever language is chosen: texts that change when it does. Nothing is kept for the sake
 * of its words, so bind a property to a text: a bare subscription ends when nobody holds the text.
 */
public final class Texts {
    private final Current catalog = new Current();

    /**
     * The catalog of the moment. What is mapped from it listens weakly: a plain mapped value would be kept by it as
     * long as the window is there, with every sheet and lesson that had one, until the language changes.
     */
    private static final class Current extends SimpleObjectProperty<Catalog> {
        @Override
        public <U> ObservableValue<U> map(Function<? super Catalog, ? extends U> mapping) {
            return Bindings.createObjectBinding(() -> mapping.apply(get()), this);
        }
    }

    /** The words of a language that may change. */
    public Texts(ObservableValue<Language> language) {
        this(language, Catalog::of);
    }

    /** The words that a catalog of its own has for each language. */
    public Texts(ObservableValue<Language> language, Function<Language, Catalog> catalogs) {
        language.map(catalogs).subscribe(catalog::set);
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
