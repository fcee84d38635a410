package kllab.lab.gaussian.model;

import java.util.List;
import java.util.Optional;
import kllab.lab.compare.Ghost;
import kllab.math.distribution.Normal;
import kllab.math.divergence.JensenShannon;
import kllab.math.divergence.KullbackLeibler;
import kllab.math.divergence.NormalTerms;
import kllab.math.divergence.SignedAreas;
import kllab.parameter.Readout;

/**
 * All that is computed from a state for reading out and drawing.
 *
 * @param state what it was computed from
 * @param values the divergences
 * @param terms the four terms of the closed form of the forward divergence, in nats
 * @param areas the areas above and below the axis under the integrand, in nats
 * @param ghosts what was shown before, to compare with
 */
public record GaussianScene(GaussianState state, Divergences values, NormalTerms terms, SignedAreas areas,
        List<Ghost<NormalPair>> ghosts) {
    /** The list cannot change. */
    public GaussianScene {
        ghosts = List.copyOf(ghosts);
    }

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
     * A divergence that tells the forward one, as it is read out in the unit of the state; not while that is covered.
     */
    public String shownValue(double nats) {
        return state.asks(GaussianPanel.VALUE) ? Readout.COVERED : Readout.STANDARD.of(state.unit().of(nats));
    }

    /** Computes the scene of a state. */
    public static GaussianScene of(GaussianState state) {
        return of(state, Optional.empty());
    }

    /** Computes the scene of a state, with where the gesture began that led to it. */
    public static GaussianScene of(GaussianState state, Optional<GaussianState> origin) {
        Normal p = state.p();
        Normal q = state.q();
        Divergences values = new Divergences(KullbackLeibler.of(p, q), KullbackLeibler.of(q, p),
                JensenShannon.of(p, q));
        return new GaussianScene(state, values, KullbackLeibler.terms(p, q), SignedAreas.of(p, q),
                Ghost.beside(state.pair(), state.play().pin(), origin.map(GaussianState::pair)));
    }
}
