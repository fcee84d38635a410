package kllab.lesson;

import java.util.List;

/**
 * A lesson.
 *
 * @param title its title, never empty
 * @param about its front matter
 * @param introduction the blocks before the first step
 * @param steps its steps in order; the good ones, if the file has faults
 */
public record Lesson(String title, LessonHead about, List<Block> introduction, List<Step> steps) {
    /** Copies the lists. */
    public Lesson {
        introduction = List.copyOf(introduction);
        steps = List.copyOf(steps);
    }
}
