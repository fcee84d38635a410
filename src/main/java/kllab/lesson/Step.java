package kllab.lesson;

import java.util.List;
import java.util.Optional;
import kllab.link.Link;

/**
 * One step of a lesson.
 *
 * @param heading what it is called
 * @param line where its heading stands in the file, from 1
 * @param blocks what it says and asks
 */
public record Step(List<Inline> heading, int line, List<Block> blocks) {
    /** The blocks cannot change. */
    public Step {
        heading = List.copyOf(heading);
        blocks = List.copyOf(blocks);
    }

    /**
     * What the lab is set to as the step opens: its first link that is no part of an answer, for what is said of one
     * comes later; nothing if it has none, and the lab stays as it is.
     */
    public Optional<Link> state() {
        return Block.linksBesideAnswers(blocks).findFirst();
    }
}
