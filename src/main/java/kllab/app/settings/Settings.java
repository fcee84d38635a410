package kllab.app.settings;

import java.util.Optional;
import kllab.text.Language;

/**
 * What the application remembers from one start to the next.
 *
 * @param theme the appearance
 * @param language the language, or none to follow the system
 * @param window where the window was, if there was one
 * @param link the text of the state that the window last showed; not yet read, so perhaps wrong
 * @param study what was done with lessons
 */
public record Settings(ThemeChoice theme, Optional<Language> language, Optional<WindowBounds> window,
        Optional<String> link, Study study) {
    /** What holds at the very first start. */
    public static final Settings INITIAL = new Settings(ThemeChoice.SYSTEM, Optional.empty(), Optional.empty(),
            Optional.empty(), Study.NONE);

    /** With another appearance. */
    public Settings withTheme(ThemeChoice other) {
        return new Settings(other, language, window, link, study);
    }

    /** In another language. */
    public Settings withLanguage(Language other) {
        return new Settings(theme, Optional.of(other), window, link, study);
    }

    /** With the window elsewhere. */
    public Settings withWindow(WindowBounds other) {
        return new Settings(theme, language, Optional.of(other), link, study);
    }

    /** With another last state. */
    public Settings withLink(String other) {
        return new Settings(theme, language, window, Optional.of(other), study);
    }

    /** With other lessons done. */
    public Settings withStudy(Study other) {
        return new Settings(theme, language, window, link, other);
    }
}
