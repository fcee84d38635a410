package kllab.lesson;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kllab.link.Link;

/**
 * One step of a lesson.
 *
 * @param heading its heading
 * @param line the line of its heading in the file, from 1
 * @param shown the only panels of the lab that it shows; nothing if it shows what its state shows
 * @param blocks its prose and questions
 * @param notes the blocks for the speaker, which no screen for others shows
 */
public record Step(List<Inline> heading, int line, Optional<Set<String>> shown, List<Block> blocks,
        List<Block> notes) {
    /** Copies the lists. */
    public Step {
        heading = List.copyOf(heading);
        shown = shown.map(Set::copyOf);
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
    }

    /**
     * Returns the state that the step sets the lab to: its first link outside of answers, whose remarks are read later.
     * Without such a link the lab stays as it is.
     */
    public Optional<Link> state() {
        return Block.linksBesideAnswers(blocks).findFirst();
    }
}
