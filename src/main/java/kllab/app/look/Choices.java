package kllab.app.look;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import kllab.app.settings.ThemeChoice;
import kllab.text.Language;

/** What a person chose for the whole window: its theme, its language, and whether it is presented to an audience. */
public final class Choices {
    private final ObjectProperty<ThemeChoice> theme;
    private final ObjectProperty<Language> language;
    private final BooleanProperty presenting = new SimpleBooleanProperty();
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

    /** Whether the window is presented. It is not kept from one start to the next. */
    public BooleanProperty presenting() {
        return presenting;
    }

    /** How the window looks by all that: the theme stays what was chosen. */
    public ObservableValue<Look> look() {
        return look;
    }
}
