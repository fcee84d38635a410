package kllab.lesson;

import java.util.Locale;

/** For whom a lesson is. */
public enum Level {
    /** For who knows what a density is. */
    INTRODUCTORY,
    /** For who has met KL before. */
    INTERMEDIATE,
    /** For who works with it. */
    ADVANCED;

    /** The word in a lesson’s front matter. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name. */
    public String messageKey() {
        return "lesson.level." + word();
    }
}
