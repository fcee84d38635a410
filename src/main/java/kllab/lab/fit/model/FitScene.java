package kllab.lab.fit.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import kllab.lab.compare.Ghost;
import kllab.lab.fit.model.plane.PlaneFit;
import kllab.lab.fit.model.plane.PlaneValues;
import kllab.math.distribution.LineDensity;
import kllab.math.fit.LineDivergences;
import kllab.math.fit.posterior.Posterior;
import kllab.parameter.Readout;

/**
 * All that is computed from a state within a frame, for reading out and drawing.
 *
 * @param state what it was computed from
 * @param p the density of the target
 * @param values the divergences
 * @param ghosts what was shown before, to compare with
 */
public record FitScene(FitState state, LineDensity p, Divergences values, List<Ghost<FitPair>> ghosts) {
    /**
     * The divergences of a state, in nats; some may be ∞.
     *
     * @param objective the one that is made small
     * @param forward KL(p ‖ q)
     * @param reverse KL(q ‖ p)
     * @param jensenShannon the Jensen–Shannon divergence; NaN in the plane, where nothing shows it
     */
    public record Divergences(double objective, double forward, double reverse, double jensenShannon) {
    }

    /** The list cannot change. */
    public FitScene {
        ghosts = List.copyOf(ghosts);
    }

    /** Computes the scene of a state. */
    public static FitScene of(FitState state) {
        return of(state, Optional.empty());
    }

    /** Computes the scene of a state, with where the gesture began that led to it. */
    public static FitScene of(FitState state, Optional<FitState> origin) {
        return of(state, origin, PlaneValues::of);
    }

    /**
     * Computes the scene of a state, with divergences of a fit in the plane that may be those of the fit before.
     *
     * @param values gives them; not asked for on a line
     */
    static FitScene of(FitState state, Optional<FitState> origin, Function<PlaneFit, PlaneValues> values) {
        LineDensity p = state.target().density();
        List<Ghost<FitPair>> ghosts = Ghost.beside(state.pair(), state.options().pin(), origin.map(FitState::pair));
        if (state.plane().isOn()) {
            return new FitScene(state, p, plane(state, values.apply(state.plane())), ghosts);
        }
        LineDivergences all = new LineDivergences(p, state.line().density());
        double forward = all.forward();
        double reverse = all.reverse();
        double jensenShannon = all.jensenShannon();
        double objective = switch (state.objective().kind()) {
            case FORWARD -> forward;
            case REVERSE -> reverse;
            case JS -> jensenShannon;
            case ALPHA, RENYI -> state.objective().objective().of(p, state.line().density());
        };
        return new FitScene(state, p, new Divergences(objective, forward, reverse, jensenShannon), ghosts);
    }

    private static Divergences plane(FitState state, PlaneValues all) {
        return new Divergences(
                state.objective().kind() == FitObjective.Kind.FORWARD ? all.forward() : all.reverse(), all.forward(),
                all.reverse(), Double.NaN);
    }

    /** The posterior that the target is; none of a mixture. */
    public Optional<Posterior> posterior() {
        return p instanceof Posterior posterior ? Optional.of(posterior) : Optional.empty();
    }

    /** The logarithm of the evidence, in nats; none of a mixture. */
    public OptionalDouble logEvidence() {
        return p instanceof Posterior posterior
                ? OptionalDouble.of(posterior.logEvidence())
                : state.target().logEvidence();
    }

    /** A number of nats as it is read out in the unit of the state. */
    public String shown(double nats) {
        return Readout.STANDARD.of(state.unit().of(nats));
    }

    /** A number of nats that says the value, as text: not while a question covers the value. */
    public String shownValue(double nats) {
        return state.asks(FitPanel.VALUE) ? Readout.COVERED : shown(nats);
    }
}
