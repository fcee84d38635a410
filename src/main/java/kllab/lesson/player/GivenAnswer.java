package kllab.lesson.player;

/** The answer that a learner gave to a question. */
public sealed interface GivenAnswer {
    /**
     * One of the choices.
     *
     * @param index its index, from 0
     */
    record Choice(int index) implements GivenAnswer {
    }

    /**
     * A number.
     *
     * @param value the number as it was typed
     */
    record Typed(double value) implements GivenAnswer {
    }

    /** No answer: the learner asked to see it. */
    record Revealed() implements GivenAnswer {
    }
}
