package kllab.lesson;

import java.util.Locale;

/** The knowledge that a lesson asks for. */
public enum Level {
    /** A reader knows densities. */
    INTRODUCTORY,
    /** A reader has met KL before. */
    INTERMEDIATE,
    /** A reader works with KL. */
    ADVANCED;

    /** Returns the word in a lesson’s front matter. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the key of its name. */
    public String messageKey() {
        return "lesson.level." + word();
    }
}
