package kllab.math.vae;

import kllab.math.network.Adam;

/**
 * A training as it was after a number of steps: from here it goes on to the same networks, bit for bit.
 *
 * @param steps that were taken
 * @param weights not to be written to
 * @param moments not to be written to
 * @param first the objective of the first batch, against which it is seen that a training diverges; 0 before it
 */
public record Milestone(long steps, Weights weights, Adam moments, double first) {
    /** The network as it was. */
    public Network network(Likelihood likelihood) {
        return new Network(likelihood, weights);
    }
}
