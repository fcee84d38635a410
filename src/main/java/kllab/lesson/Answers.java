package kllab.lesson;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kllab.link.Link;

/** The possible answers to a question, with a remark on each. */
public sealed interface Answers {
    /** Returns all links to labs, in reading order. */
    Stream<Link> links();

    /**
     * The verdict on an answer.
     *
     * @param right true for the right answer
     * @param said the reason
     */
    record Verdict(boolean right, List<Block> said) {
        /** Copies the blocks. */
        public Verdict {
            said = List.copyOf(said);
        }
    }

    /** Any answer: the learner compares it with what is revealed. */
    record Open() implements Answers {
        @Override
        public Stream<Link> links() {
            return Stream.empty();
        }
    }

    /**
     * A choice among several answers.
     *
     * @param all at least two, of which one is right
     */
    record Choices(List<Choice> all) implements Answers {
        /** @throws IllegalArgumentException unless there are two and just one is right */
        public Choices {
            all = List.copyOf(all);
            if (all.size() < 2 || all.stream().filter(each -> each.verdict().right()).count() != 1) {
                throw new IllegalArgumentException("there must be at least two choices, one of them right");
            }
        }

        @Override
        public Stream<Link> links() {
            return all.stream().flatMap(
                    each -> Stream.concat(Inline.links(each.words()), Block.links(each.verdict().said())));
        }
    }

    /**
     * An answer that can be chosen.
     *
     * @param words its text
     * @param verdict the remark on it
     */
    record Choice(List<Inline> words, Verdict verdict) {
        /** Copies the words. */
        public Choice {
            words = List.copyOf(words);
        }
    }

    /**
     * A number as the answer.
     *
     * @param expected the numbers with a remark of their own; just one of them is right
     * @param tolerance the largest distance at which an answer counts as such a number, at least 0
     * @param value the name of the right number among the values of the step’s link, with a point before a name within
     *     a name
     * @param otherwise the remark on any other number
     * @param guess the name of the lab’s own question to which the number is a guess, so that the lab can draw it
     */
    record Numeric(List<Expected> expected, double tolerance, Optional<String> value, List<Block> otherwise,
            Optional<String> guess) implements Answers {
        /** @throws IllegalArgumentException unless just one number is right */
        public Numeric {
            expected = List.copyOf(expected);
            otherwise = List.copyOf(otherwise);
            if (expected.stream().filter(each -> each.verdict().right()).count() != 1) {
                throw new IllegalArgumentException("one number must be right");
            }
        }

        /** Returns the right number. */
        public double right() {
            return expected.stream().filter(each -> each.verdict().right()).findFirst().orElseThrow().number();
        }

        /**
         * Returns the remark on a number; if several expected numbers are within the tolerance, that of the nearest.
         */
        public Verdict verdict(double answer) {
            Expected nearest = expected.getFirst();
            for (Expected each : expected) {
                nearest = Math.abs(answer - each.number()) < Math.abs(answer - nearest.number()) ? each : nearest;
            }
            return Math.abs(answer - nearest.number()) <= tolerance ? nearest.verdict() : new Verdict(false, otherwise);
        }

        @Override
        public Stream<Link> links() {
            return Stream.concat(expected.stream().flatMap(each -> Block.links(each.verdict().said())),
                    Block.links(otherwise));
        }
    }

    /**
     * A number with a remark of its own.
     *
     * @param number finite
     * @param verdict the remark on it
     */
    record Expected(double number, Verdict verdict) {
    }
}
