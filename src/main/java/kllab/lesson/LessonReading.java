package kllab.lesson;

import java.util.List;

/**
 * The result of reading a file.
 *
 * @param lesson its good parts
 * @param faults its faults, in the order in which they were found
 */
public record LessonReading(Lesson lesson, List<Fault> faults) {
    /** Copies the faults. */
    public LessonReading {
        faults = List.copyOf(faults);
    }
}
