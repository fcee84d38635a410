package kllab.app;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import kllab.app.settings.ThemeChoice;
import kllab.text.Language;

/** What a person chose for the whole window: its theme and its language. */
final class Choices {
    private final ObjectProperty<ThemeChoice> theme;
    private final ObjectProperty<Language> language;

    Choices(ThemeChoice theme, Language language) {
        this.theme = new SimpleObjectProperty<>(theme);
        this.language = new SimpleObjectProperty<>(language);
    }

    ObjectProperty<ThemeChoice> theme() {
        return theme;
    }

    ObjectProperty<Language> language() {
        return language;
    }
}
