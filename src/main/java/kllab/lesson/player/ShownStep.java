package kllab.lesson.player;

import java.util.List;
import kllab.lesson.Block;
import kllab.lesson.Inline;

/**
 * What is shown of a lesson at one step. Where that stands in the file is no part of it, or a line more above a step
 * would show it anew and take away what is being typed.
 *
 * @param step which step it is, from 0
 * @param introduction what stands before the heading: of the first step alone that of the lesson
 * @param heading what the step is called
 * @param blocks what it says and asks
 * @param asked its questions, in their order
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
