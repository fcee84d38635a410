package kllab.lab.fit.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;
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
 * @param isBehind true in the plane where a worker still has to compute divergences of the state or of a ghost;
 *     meanwhile those of the state are of one before
 */
public record FitScene(FitState state, LineDensity p, Divergences values, List<Ghost<FitPair>> ghosts,
        boolean isBehind) {
    /**
     * The divergences of a state, in nats; some may be ∞, and all are NaN where none are known yet.
     *
     * @param objective the one that is made small
     * @param forward KL(p ‖ q)
     * @param reverse KL(q ‖ p)
     * @param jensenShannon the Jensen–Shannon divergence; NaN in the plane, where nothing shows it
     */
    public record Divergences(double objective, double forward, double reverse, double jensenShannon) {
        private static final Divergences TO_COME = new Divergences(Double.NaN, Double.NaN, Double.NaN, Double.NaN);

        /** Returns true if any are known. */
        public boolean isKnown() {
            return !Double.isNaN(objective);
        }
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
        return of(state, origin, fit -> Optional.of(PlaneValues.of(fit)));
    }

    /**
     * Computes the scene of a state, with divergences of a fit in the plane that may be those of the fit before.
     *
     * @param values gives them; none where none are known; not asked for on a line
     */
    static FitScene of(FitState state, Optional<FitState> origin,
            Function<PlaneFit, Optional<PlaneValues>> values) {
        LineDensity p = state.target().density();
        List<Ghost<FitPair>> ghosts = Ghost.beside(state.pair(), state.options().pin(), origin.map(FitState::pair));
        if (state.plane().isOn()) {
            Optional<PlaneValues> all = values.apply(state.plane());
            return new FitScene(state, p, all.map(known -> plane(state, known)).orElse(Divergences.TO_COME), ghosts,
                    isBehind(state.plane()) || ghosts.stream().anyMatch(each -> isBehind(each.of().target().plane())));
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
        return new FitScene(state, p, new Divergences(objective, forward, reverse, jensenShannon), ghosts, false);
    }

    private static boolean isBehind(PlaneFit fit) {
        return fit.isOn() && PlaneValues.known(fit).isEmpty();
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

    /** The fits in the plane whose divergences are shown: that of the state first, then those of ghosts. */
    public List<PlaneFit> planes() {
        return Stream.concat(Stream.of(state.pair()), ghosts.stream().map(Ghost::of)).map(each -> each.target().plane())
                .filter(PlaneFit::isOn).toList();
    }

    /** A number of nats as it is read out in the unit of the state; “…” of one that is not known yet. */
    public String shown(double nats) {
        return Double.isNaN(nats) ? Readout.TO_COME : Readout.STANDARD.of(state.unit().of(nats));
    }

    /** A number of nats that says the value, as text: not while a question covers the value. */
    public String shownValue(double nats) {
        return state.asks(FitPanel.VALUE) ? Readout.COVERED : shown(nats);
    }
}
