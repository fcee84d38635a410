package kllab.lesson;

import java.util.List;
import java.util.OptionalInt;
import kllab.text.Language;

/**
 * The facts about a lesson in its front matter.
 *
 * @param language its language; English if it names none
 * @param minutes its duration, if it names one
 * @param level its level; introductory if it names none
 * @param slips the short names of the common slips that it treats
 */
public record LessonHead(Language language, OptionalInt minutes, Level level, List<String> slips) {
    /** The facts about a lesson without front matter. */
    public static final LessonHead SILENT = new LessonHead(Language.EN, OptionalInt.empty(), Level.INTRODUCTORY,
            List.of());

    /** Copies the slips. */
    public LessonHead {
        slips = List.copyOf(slips);
    }
}
