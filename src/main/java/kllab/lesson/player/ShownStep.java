package kllab.lesson.player;

import java.util.List;
import kllab.lesson.Block;
import kllab.lesson.Inline;

/**
 * The content of one step that the screen shows. Line numbers are no part of it: otherwise a new line above a step
 * would show the step anew, and lose what is being typed.
 *
 * @param step its index, from 0
 * @param introduction the blocks before the heading: the introduction of the lesson at its first step, else none
 * @param heading its heading
 * @param blocks its prose and questions
 * @param asked its questions in order
 */
public record ShownStep(int step, List<Block> introduction, List<Inline> heading, List<Block> blocks,
        List<AskedQuestion> asked) {
    /** The lists cannot change. */
    public ShownStep {
        introduction = List.copyOf(introduction);
        heading = List.copyOf(heading);
        blocks = List.copyOf(blocks);
        asked = List.copyOf(asked);
    }
}
