package kllab.app;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import kllab.text.Language;

/** What a person chose for the whole window: its theme and its language. */
final class Choices {
    private final ObjectProperty<Theme> theme;
    private final ObjectProperty<Language> language;

    Choices(Theme theme, Language language) {
        this.theme = new SimpleObjectProperty<>(theme);
        this.language = new SimpleObjectProperty<>(language);
    }

    ObjectProperty<Theme> theme() {
        return theme;
    }

    ObjectProperty<Language> language() {
        return language;
    }
}
