package kllab.lab.discrete.model;

import java.util.List;
import java.util.Optional;
import kllab.lab.Side;
import kllab.lab.compare.Ghost;
import kllab.math.distribution.Categorical;
import kllab.math.divergence.CategoricalDivergence;
import kllab.parameter.Readout;

/**
 * All that is computed from a state for reading out and drawing.
 *
 * @param state what it was computed from
 * @param values the divergences
 * @param entropies the entropies
 * @param terms pᵢ log(pᵢ/qᵢ) of each outcome, in nats; 0 where pᵢ is 0, +∞ where only qᵢ is
 * @param ghosts what was shown before, to compare with
 */
public record DiscreteScene(DiscreteState state, Divergences values, Entropies entropies, List<Double> terms,
        List<Ghost<Outcomes>> ghosts) {
    /**
     * The divergences of a state, in nats.
     *
     * @param forward KL(p ‖ q)
     * @param reverse KL(q ‖ p)
     * @param jensenShannon the Jensen–Shannon divergence, at most log 2
     */
    public record Divergences(double forward, double reverse, double jensenShannon) {
    }

    /**
     * Expected lengths of code words, in nats.
     *
     * @param p H(p)
     * @param q H(q)
     * @param crossPq H(p, q) = H(p) + KL(p ‖ q)
     * @param crossQp H(q, p) = H(q) + KL(q ‖ p)
     */
    public record Entropies(double p, double q, double crossPq, double crossQp) {
        /** ½ H(p) + ½ H(q): with the Jensen–Shannon divergence it makes the entropy of the mixture. */
        public double mean() {
            return 0.5 * p + 0.5 * q;
        }
    }

    /** The lists cannot change. */
    public DiscreteScene {
        terms = List.copyOf(terms);
        ghosts = List.copyOf(ghosts);
    }

    /** Computes the scene of a state. */
    public static DiscreteScene of(DiscreteState state) {
        return of(state, Optional.empty());
    }

    /** Computes the scene of a state, with where the gesture began that led to it. */
    public static DiscreteScene of(DiscreteState state, Optional<DiscreteState> origin) {
        Categorical p = state.p().weights();
        Categorical q = state.q().weights();
        return new DiscreteScene(state,
                new Divergences(CategoricalDivergence.kullbackLeibler(p, q),
                        CategoricalDivergence.kullbackLeibler(q, p), CategoricalDivergence.jensenShannon(p, q)),
                new Entropies(p.entropy(), q.entropy(), CategoricalDivergence.crossEntropy(p, q),
                        CategoricalDivergence.crossEntropy(q, p)),
                CategoricalDivergence.terms(p, q),
                Ghost.beside(state.outcomes(), state.options().pin(), origin.map(DiscreteState::outcomes)));
    }

    /** The probability of an outcome, from 0, in one of the distributions. */
    public double probability(Side side, int outcome) {
        return state.own(side).weights().probability(outcome);
    }

    /** An amount of nats in the unit of the state. */
    public double shown(double nats) {
        return state.unit().of(nats);
    }

    /** A number of nats that says the value, as text: not while a question covers the value. */
    public String shownValue(double nats) {
        return state.asks(DiscretePanel.VALUE) ? Readout.COVERED : Readout.STANDARD.of(shown(nats));
    }

    /** Returns the terms that are drawn, in nats: pᵢ log(pᵢ/qᵢ), or those that are never negative. */
    public List<Double> drawnTerms() {
        return state.options().nonNegative()
                ? CategoricalDivergence.nonNegativeTerms(state.p().weights(), state.q().weights())
                : terms;
    }

    /** Returns true if a question covers the terms, or covers the value where it is infinite or a single term. */
    public boolean asksForTerms() {
        return state.asks(DiscretePanel.TERMS) || (state.asks(DiscretePanel.VALUE)
                && (Double.isInfinite(values.forward) || terms.stream().filter(term -> term != 0).count() == 1));
    }

    /** The names of the outcomes that a side has and the other does not: those that make its divergence infinite. */
    public List<String> uncovered(Side side) {
        Side other = side == Side.P ? Side.Q : Side.P;
        return CategoricalDivergence.uncovered(state.own(side).weights(), state.own(other).weights()).stream()
                .map(state.names()::get).toList();
    }
}
