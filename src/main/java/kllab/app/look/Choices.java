package kllab.app.look;

import java.util.Optional;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import kllab.app.settings.ThemeChoice;
import kllab.app.settings.WebAddress;
import kllab.text.Language;

/** The choices of a person for the whole window: its theme, its language, presenter mode, and where links go. */
public final class Choices {
    private final ObjectProperty<ThemeChoice> theme;
    private final ObjectProperty<Language> language;
    private final BooleanProperty presenting = new SimpleBooleanProperty();
    private final BooleanProperty newWindows = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<WebAddress>> webPage = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableValue<Look> look;

    public Choices(ThemeChoice theme, Language language) {
        this.theme = new SimpleObjectProperty<>(theme);
        this.language = new SimpleObjectProperty<>(language);
        look = Bindings.createObjectBinding(() -> new Look(this.theme.get(), presenting.get()), this.theme, presenting);
    }

    public ObjectProperty<ThemeChoice> theme() {
        return theme;
    }

    public ObjectProperty<Language> language() {
        return language;
    }

    /** Changes to the other language. */
    public void changeLanguage() {
        language.set(language.get() == Language.EN ? Language.ZH : Language.EN);
    }

    /** Is true in presenter mode. It is not kept from one start to the next. */
    public BooleanProperty presenting() {
        return presenting;
    }

    /** Is true if links and lessons that are opened outside get windows of their own; else they use this one. */
    public BooleanProperty newWindows() {
        return newWindows;
    }

    /** The address of the web page, for links that others open there; none before somebody has told it. */
    public ObjectProperty<Optional<WebAddress>> webPage() {
        return webPage;
    }

    /** Returns the look that follows from the choices. */
    public ObservableValue<Look> look() {
        return look;
    }
}
