package kllab.math.divergence.estimate;

import java.util.ArrayList;
import java.util.List;
import kllab.math.distribution.Categorical;
import kllab.math.divergence.CategoricalDivergence;

/**
 * Endless symbols drawn from p, and what it costs to send them in the code made for p and in the one made for q.
 *
 * <p>
 * The i-th symbol depends on p, the seed and i alone and is the same on every machine. A code word has its ideal length
 * −log pᵢ or −log qᵢ, in nats; what the second code costs more is KL(p ‖ q) a symbol, on average.
 */
public final class SymbolStream {
    private final Categorical p;
    private final Categorical q;
    private final long seed;
    /** The probability of an outcome up to each. */
    private final double[] cumulative;

    private SymbolStream(Categorical p, Categorical q, long seed) {
        this.p = p;
        this.q = q;
        this.seed = seed;
        this.cumulative = new double[p.count()];
        double sum = 0;
        for (int i = 0; i < cumulative.length; i++) {
            sum += p.probability(i);
            cumulative[i] = sum;
        }
        // The last outcome that is possible takes what rounding has left.
        for (int i = cumulative.length - 1; i >= 0; i--) {
            cumulative[i] = 1;
            if (p.weight(i) > 0) {
                break;
            }
        }
    }

    /**
     * A symbol with the costs so far.
     *
     * @param number which symbol it is, from 1
     * @param symbol the outcome, from 0
     * @param ownCost nats for all symbols up to this one, in the code made for p
     * @param otherCost the same in the code made for q; +∞ from a symbol on that q calls impossible
     */
    public record Step(long number, int symbol, double ownCost, double otherCost) {
        /** The extra cost per symbol of the code made for q: it tends to KL(p ‖ q), and may be negative. */
        public double excess() {
            return (otherCost - ownCost) / number;
        }
    }

    /**
     * The symbols of p.
     *
     * @throws IllegalArgumentException unless p and q have the same number of outcomes
     */
    public static SymbolStream of(Categorical p, Categorical q, long seed) {
        CategoricalDivergence.requireSameCount(p, q);
        return new SymbolStream(p, q, seed);
    }

    /** The symbol at a place, from 0. */
    public int symbol(long place) {
        double u = DrawSequence.uniform(seed, place);
        int symbol = 0;
        while (u >= cumulative[symbol]) {
            symbol++;
        }
        return symbol;
    }

    /** The first so many symbols, with their costs. */
    public List<Step> first(int count) {
        List<Step> steps = new ArrayList<>(count);
        double own = 0;
        double other = 0;
        for (int i = 0; i < count; i++) {
            int symbol = symbol(i);
            own += p.surprise(symbol);
            other += q.surprise(symbol);
            steps.add(new Step(i + 1, symbol, own, other));
        }
        return List.copyOf(steps);
    }
}
