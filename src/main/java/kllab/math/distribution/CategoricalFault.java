package kllab.math.distribution;

/** Why weights make no categorical distribution; outcomes count from 0, and from 1 in the words. */
public sealed interface CategoricalFault {
    /**
     * There are fewer than two.
     *
     * @param count how many there are
     */
    record TooFew(int count) implements CategoricalFault {
        @Override
        public String toString() {
            return "there must be at least 2 outcomes: " + count;
        }
    }

    /** A weight is negative, NaN or infinite. */
    record NoWeight(int outcome, double weight) implements CategoricalFault {
        @Override
        public String toString() {
            return "weight " + (outcome + 1) + " must be finite and not negative: " + weight;
        }
    }

    /** There is nothing to divide by. */
    record AllZero() implements CategoricalFault {
        @Override
        public String toString() {
            return "all weights are 0";
        }
    }

    /** A positive weight is less than 2⁻¹⁰⁰⁰ of the largest, and could not be told from 0. */
    record TooSmall(int outcome, double weight) implements CategoricalFault {
        @Override
        public String toString() {
            return "weight " + (outcome + 1) + " is too small beside the largest: " + weight;
        }
    }
}
