package kllab.lab;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** An answer that a lab gives without a window: a number or a word, or several in order, or by name. */
public sealed interface Answer {
    /**
     * A number.
     *
     * @param value finite or infinite, never NaN
     */
    record Value(double value) implements Answer {
    }

    /**
     * A word.
     *
     * @param word letters of ASCII
     */
    record Word(String word) implements Answer {
    }

    /**
     * Answers in order.
     *
     * @param items the answers
     */
    record Items(List<Answer> items) implements Answer {
        /** The items cannot change. */
        public Items {
            items = List.copyOf(items);
        }
    }

    /**
     * Answers by name.
     *
     * @param fields names of letters and digits, each with its answer
     */
    record Fields(SequencedMap<String, Answer> fields) implements Answer {
        /** No fields yet. */
        public static final Fields NONE = new Fields(new LinkedHashMap<>());

        /** The fields cannot change. */
        public Fields {
            fields = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(fields));
        }

        /** These fields and another one behind them. */
        public Fields and(String name, Answer answer) {
            SequencedMap<String, Answer> more = new LinkedHashMap<>(fields);
            more.put(name, answer);
            return new Fields(more);
        }

        /** These fields and a number behind them. */
        public Fields and(String name, double value) {
            return and(name, new Value(value));
        }
    }
}
