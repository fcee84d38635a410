package kllab.lab.multivariate.model;

import java.util.List;
import java.util.Optional;
import kllab.lab.compare.Ghost;
import kllab.lab.multivariate.model.PictureOptions.Part;
import kllab.math.distribution.LatentDimension;
import kllab.math.distribution.MultivariateNormal;
import kllab.math.divergence.LatentDivergence;
import kllab.math.divergence.MultivariateKullbackLeibler;
import kllab.math.divergence.MultivariateTerms;
import kllab.parameter.Readout;

/**
 * All that is computed from a state for reading out and drawing.
 *
 * @param state what it was computed from
 * @param values the divergences of the pair
 * @param terms the four parts of KL(p ‖ q), in nats
 * @param perDimension the divergences of the marginals of p and q, in nats: of diagonal distributions they add up to
 *     the whole
 * @param latent the divergence of the latent space from N(0, I)
 * @param ghosts what was shown before, to compare with
 */
public record MultivariateScene(MultivariateState state, Divergences values, MultivariateTerms terms,
        List<Double> perDimension, LatentDivergence latent, Ghosts ghosts) {
    /**
     * The divergences of a pair, in nats.
     *
     * @param forward KL(p ‖ q)
     * @param reverse KL(q ‖ p)
     */
    public record Divergences(double forward, double reverse) {
    }

    /**
     * What was shown before: pairs while a pair is shown, else latent spaces.
     *
     * @param pairs of the pair
     * @param latents of the latent space, each by its dimensions
     */
    public record Ghosts(List<Ghost<Pair>> pairs, List<Ghost<List<LatentDimension>>> latents) {
        /** The lists cannot change. */
        public Ghosts {
            pairs = List.copyOf(pairs);
            latents = List.copyOf(latents);
        }

        static Ghosts beside(MultivariateState state, Optional<MultivariateState> origin) {
            return state.isLatent()
                    ? new Ghosts(List.of(), Ghost.beside(state.latent().dimensions(), state.pin().latent(),
                            origin.map(from -> from.latent().dimensions())))
                    : new Ghosts(Ghost.beside(state.pair(), state.pin().pair(), origin.map(MultivariateState::pair)),
                            List.of());
        }
    }

    /** The list cannot change. */
    public MultivariateScene {
        perDimension = List.copyOf(perDimension);
    }

    /** Computes the scene of a state. */
    public static MultivariateScene of(MultivariateState state) {
        return of(state, Optional.empty());
    }

    /** Computes the scene of a state, with where the gesture began that led to it. */
    public static MultivariateScene of(MultivariateState state, Optional<MultivariateState> origin) {
        MultivariateNormal p = state.pair().p();
        MultivariateNormal q = state.pair().q();
        return new MultivariateScene(state,
                new Divergences(MultivariateKullbackLeibler.of(p, q), MultivariateKullbackLeibler.of(q, p)),
                MultivariateKullbackLeibler.terms(p, q), MultivariateKullbackLeibler.perDimension(p, q),
                LatentDivergence.of(state.latent().dimensions()), Ghosts.beside(state, origin));
    }

    /** The distribution p. */
    public MultivariateNormal p() {
        return state.pair().p();
    }

    /** The distribution q. */
    public MultivariateNormal q() {
        return state.pair().q();
    }

    /** A number of nats that says the value, as it is shown: not while a question covers the value. */
    public String shownValue(double nats) {
        return state.asks(MultivariatePanel.VALUE) ? Readout.COVERED : shown(nats);
    }

    /** A number of nats as it is shown. */
    public String shown(double nats) {
        return Readout.STANDARD.of(state.unit().of(nats));
    }

    /** Returns which summand is the largest, the first of those that are; they count from 0. */
    public static int largest(List<Double> summands) {
        int largest = 0;
        for (int i = 1; i < summands.size(); i++) {
            largest = summands.get(i) > summands.get(largest) ? i : largest;
        }
        return largest;
    }

    /** Returns what a part of the formula contributes, in nats; the whole for none. */
    public double of(Part part) {
        return switch (part) {
            case LOG_DET -> terms.logDet();
            case TRACE -> terms.trace();
            case MAHALANOBIS -> terms.mahalanobis();
            case DIMENSION -> terms.dimension();
            case NONE -> values.forward();
        };
    }

    /** The divergence that the lab is about at the moment: of the pair, or of the latent space. */
    public double value() {
        return state.isLatent() ? latent.sum() : values.forward();
    }
}
