package kllab.lesson;

import java.util.List;
import java.util.stream.Stream;
import kllab.link.Link;

/**
 * Something that is asked.
 *
 * @param prompt the question, and what is to be looked at
 * @param answers what can be answered
 */
public record Question(List<Block> prompt, Answers answers) {
    /** The prompt cannot change. */
    public Question {
        prompt = List.copyOf(prompt);
    }

    /** All links to labs, in the order they are read. */
    Stream<Link> links() {
        return Stream.concat(Block.links(prompt), answers.links());
    }
}
