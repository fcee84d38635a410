package kllab.lesson.player;

/** What a learner gave to a question. */
public sealed interface Given {
    /**
     * One of the choices.
     *
     * @param index which, from 0
     */
    record Choice(int index) implements Given {
    }

    /**
     * A number.
     *
     * @param value as it was typed
     */
    record Typed(double value) implements Given {
    }

    /** Nothing but the wish to see. */
    record Revealed() implements Given {
    }
}
