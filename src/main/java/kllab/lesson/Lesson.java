package kllab.lesson;

import java.util.List;

/**
 * A lesson, as its file says it.
 *
 * @param title what it is called, never empty
 * @param about what it says of itself
 * @param introduction what stands before the first step
 * @param steps in their order; of a file with faults those that are good
 */
public record Lesson(String title, LessonHead about, List<Block> introduction, List<Step> steps) {
    /** The lists cannot change. */
    public Lesson {
        introduction = List.copyOf(introduction);
        steps = List.copyOf(steps);
    }
}
