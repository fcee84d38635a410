package kllab.lab.discrete.model;

import java.util.Optional;

/**
 * The options of the plots.
 *
 * @param nonNegative whether the terms are pᵢ log(pᵢ/qᵢ) − pᵢ + qᵢ, none of which is negative
 * @param view which plot is beside the bars
 * @param seed where the stream of symbols starts; the same seed gives the same symbols
 * @param symbols how many symbols have been drawn
 * @param pin the outcomes that were pinned, to compare others with
 */
public record DiscreteOptions(boolean nonNegative, View view, int seed, int symbols, Optional<Outcomes> pin) {
    /** Options of the usual terms, without a pin. */
    public DiscreteOptions(View view, int seed, int symbols) {
        this(false, view, seed, symbols, Optional.empty());
    }

    /** The largest seed. */
    public static final int LARGEST_SEED = 999_999_999;
    /** The most symbols. */
    public static final int MOST_SYMBOLS = 10_000;
    /** The entropies, and a stream of a few symbols. */
    public static final DiscreteOptions INITIAL = new DiscreteOptions(View.TERMS, 7, 50);

    /** The plots that there are. */
    public enum View {
        /** Entropies and divergences as sums. */
        TERMS,
        /** Code words and their lengths. */
        CODING,
        /** A stream of symbols, and what it costs. */
        STREAM,
        /** The divergence of two coins as a curve. */
        SWEEP;
    }

    /** The same with other terms. */
    public DiscreteOptions withNonNegative(boolean other) {
        return new DiscreteOptions(other, view, seed, symbols, pin);
    }

    /** The same with another plot. */
    public DiscreteOptions withView(View other) {
        return new DiscreteOptions(nonNegative, other, seed, symbols, pin);
    }

    /** The same from another seed. */
    public DiscreteOptions withSeed(int other) {
        return new DiscreteOptions(nonNegative, view, other, symbols, pin);
    }

    /** The same with another number of symbols. */
    public DiscreteOptions withSymbols(int other) {
        return new DiscreteOptions(nonNegative, view, seed, other, pin);
    }

    /** The same with another pin, or none. */
    public DiscreteOptions withPin(Optional<Outcomes> other) {
        return new DiscreteOptions(nonNegative, view, seed, symbols, other);
    }
}
