package kllab.lab.discrete.model;

import java.util.List;
import kllab.lab.Side;
import kllab.math.divergence.CategoricalDivergence;

/**
 * Outcomes with the bars of two distributions over them.
 *
 * @param names what they are called
 * @param p the first distribution
 * @param q the second distribution
 */
public record Outcomes(List<String> names, Bars p, Bars q) {
    /** The names cannot change. */
    public Outcomes {
        names = List.copyOf(names);
    }

    /** One of the distributions. */
    public Bars of(Side side) {
        return side == Side.P ? p : q;
    }

    /** KL(p ‖ q), in nats; may be infinite. */
    public double forward() {
        return CategoricalDivergence.kullbackLeibler(p.weights(), q.weights());
    }
}
