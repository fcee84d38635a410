package kllab.lesson.player;

/** What a learner gave to a question. */
public sealed interface GivenAnswer {
    /**
     * One of the choices.
     *
     * @param index which, from 0
     */
    record Choice(int index) implements GivenAnswer {
    }

    /**
     * A number.
     *
     * @param value as it was typed
     */
    record Typed(double value) implements GivenAnswer {
    }

    /** Nothing but the wish to see. */
    record Revealed() implements GivenAnswer {
    }
}
