package kllab.lesson;

import java.util.List;
import java.util.OptionalInt;
import kllab.text.Language;

/**
 * What a lesson says of itself in its front matter.
 *
 * @param language what it is written in; English unless it says so
 * @param minutes how long it takes, if it says so
 * @param level for whom it is; introductory unless it says so
 * @param slips the common slips that it treats, by short names
 */
public record LessonHead(Language language, OptionalInt minutes, Level level, List<String> slips) {
    /** What holds of a lesson that says nothing. */
    public static final LessonHead SILENT = new LessonHead(Language.EN, OptionalInt.empty(), Level.INTRODUCTORY,
            List.of());

    /** The slips cannot change. */
    public LessonHead {
        slips = List.copyOf(slips);
    }
}
