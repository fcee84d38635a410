package kllab.app.settings;

import java.util.List;
import java.util.Optional;
import kllab.text.Language;

/**
 * What the application remembers from one start to the next.
 *
 * @param theme the appearance
 * @param language the language, or none to follow the system
 * @param window where the window was, if there was one
 * @param links the texts of the states of labs, that of the lab last shown first; not yet read, so perhaps wrong
 * @param study what was done with lessons
 */
public record Settings(ThemeChoice theme, Optional<Language> language, Optional<WindowBounds> window,
        List<String> links, Study study) {
    /** What holds at the very first start. */
    public static final Settings INITIAL = new Settings(ThemeChoice.SYSTEM, Optional.empty(), Optional.empty(),
            List.of(), Study.NONE);

    /** The list is not written to from elsewhere. */
    public Settings {
        links = List.copyOf(links);
    }

    /** With another appearance. */
    public Settings withTheme(ThemeChoice other) {
        return new Settings(other, language, window, links, study);
    }

    /** In another language. */
    public Settings withLanguage(Language other) {
        return new Settings(theme, Optional.of(other), window, links, study);
    }

    /** With the window elsewhere. */
    public Settings withWindow(WindowBounds other) {
        return new Settings(theme, language, Optional.of(other), links, study);
    }

    /** With other last states. */
    public Settings withLinks(String... others) {
        return new Settings(theme, language, window, List.of(others), study);
    }

    /** With other lessons done. */
    public Settings withStudy(Study other) {
        return new Settings(theme, language, window, links, other);
    }
}
