package kllab.lesson;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kllab.link.Link;

/** What can be answered to a question, and what is then said. */
public sealed interface Answers {
    /** All links to labs, in the order they are read. */
    Stream<Link> links();

    /**
     * What is said of an answer.
     *
     * @param right whether it is the right one
     * @param said why
     */
    record Verdict(boolean right, List<Block> said) {
        /** What is said cannot change. */
        public Verdict {
            said = List.copyOf(said);
        }
    }

    /** Anything: it is for the learner to compare it with what is revealed. */
    record Open() implements Answers {
        @Override
        public Stream<Link> links() {
            return Stream.empty();
        }
    }

    /**
     * One of several.
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
     * One that can be chosen.
     *
     * @param words how it reads
     * @param verdict what is said of it
     */
    record Choice(List<Inline> words, Verdict verdict) {
        /** The words cannot change. */
        public Choice {
            words = List.copyOf(words);
        }
    }

    /**
     * A number.
     *
     * @param expected numbers of which something is said, the right one among them once
     * @param tolerance how far from such a number an answer still counts as it, at least 0
     * @param value the name that the right number has among the values of the step’s link, with a point before a name
     *     within a name
     * @param otherwise what is said of any other number
     */
    record Numeric(List<Expected> expected, double tolerance, Optional<String> value, List<Block> otherwise)
            implements
                Answers {
        /** @throws IllegalArgumentException unless just one number is right */
        public Numeric {
            expected = List.copyOf(expected);
            otherwise = List.copyOf(otherwise);
            if (expected.stream().filter(each -> each.verdict().right()).count() != 1) {
                throw new IllegalArgumentException("one number must be right");
            }
        }

        /** The right number. */
        public double right() {
            return expected.stream().filter(each -> each.verdict().right()).findFirst().orElseThrow().number();
        }

        /** What is said of a number; where several are within the tolerance, of the nearest. */
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
     * A number of which something is said.
     *
     * @param number finite
     * @param verdict what is said of it
     */
    record Expected(double number, Verdict verdict) {
    }
}
