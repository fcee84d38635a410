package kllab.app.settings;

import java.util.List;
import java.util.Optional;
import kllab.text.Language;

/**
 * The settings that the application keeps from one start to the next.
 *
 * @param theme the appearance
 * @param language the language, or none to follow the system
 * @param window the place of the window, if there was one
 * @param links the links of the states of labs, beginning with the lab that was shown last; they are not checked yet
 * @param study the progress in lessons
 */
public record Settings(ThemeChoice theme, Optional<Language> language, Optional<WindowBounds> window,
        List<String> links, Study study) {
    /** The settings at the very first start. */
    public static final Settings INITIAL = new Settings(ThemeChoice.SYSTEM, Optional.empty(), Optional.empty(),
            List.of(), Study.NONE);

    /** Copies the list. */
    public Settings {
        links = List.copyOf(links);
    }

    /** Returns a copy with another appearance. */
    public Settings withTheme(ThemeChoice other) {
        return new Settings(other, language, window, links, study);
    }

    /** Returns a copy in another language. */
    public Settings withLanguage(Language other) {
        return new Settings(theme, Optional.of(other), window, links, study);
    }

    /** Returns a copy with the window elsewhere. */
    public Settings withWindow(WindowBounds other) {
        return new Settings(theme, language, Optional.of(other), links, study);
    }

    /** Returns a copy with other last states. */
    public Settings withLinks(String... others) {
        return new Settings(theme, language, window, List.of(others), study);
    }

    /** Returns a copy with other progress in lessons. */
    public Settings withStudy(Study other) {
        return new Settings(theme, language, window, links, other);
    }
}
