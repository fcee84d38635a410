package kllab.lesson;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kllab.link.Link;

/**
 * A question of a lesson.
 *
 * @param prompt its text
 * @param answers the possible answers
 * @param then the state that shows the answer, if it is not the one that the step sets
 */
public record Question(List<Block> prompt, Answers answers, Optional<Link> then) {
    /** Copies the prompt. */
    public Question {
        prompt = List.copyOf(prompt);
    }

    /** Returns all links to labs, in reading order. */
    Stream<Link> links() {
        return Stream.concat(then.stream(), Stream.concat(Block.links(prompt), answers.links()));
    }
}
