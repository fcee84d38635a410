package kllab.lesson;

import java.util.List;
import java.util.stream.Stream;
import kllab.link.Link;

/**
 * A question of a lesson.
 *
 * @param prompt its text
 * @param answers the possible answers
 */
public record Question(List<Block> prompt, Answers answers) {
    /** Copies the prompt. */
    public Question {
        prompt = List.copyOf(prompt);
    }

    /** Returns all links to labs, in reading order. */
    Stream<Link> links() {
        return Stream.concat(Block.links(prompt), answers.links());
    }
}
