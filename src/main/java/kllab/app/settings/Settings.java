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
 * @param outside the ways of links into the window and out of it
 */
public record Settings(ThemeChoice theme, Optional<Language> language, Optional<WindowBounds> window,
        List<String> links, Study study, Outside outside) {
    /** The settings at the very first start. */
    public static final Settings INITIAL = new Settings(ThemeChoice.SYSTEM, Optional.empty(), Optional.empty(),
            List.of(), Study.NONE, Outside.INITIAL);

    /** Copies the list. */
    public Settings {
        links = List.copyOf(links);
    }
}
