package kllab.lesson;

import java.util.List;

/**
 * What came of reading a file.
 *
 * @param lesson all of it that is good
 * @param faults what is not, in the order it was found
 */
public record LessonReading(Lesson lesson, List<Fault> faults) {
    /** The faults cannot change. */
    public LessonReading {
        faults = List.copyOf(faults);
    }
}
