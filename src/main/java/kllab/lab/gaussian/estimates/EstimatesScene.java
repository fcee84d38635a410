package kllab.lab.gaussian.estimates;

import kllab.lab.gaussian.derivation.DerivationTerm;
import kllab.lab.gaussian.model.GaussianState;
import kllab.math.distribution.Normal;
import kllab.math.divergence.KullbackLeibler;
import kllab.math.divergence.StandardisedPair;
import kllab.math.divergence.estimate.Estimator;

/**
 * KL(p ‖ q) by its closed form and by quadrature of its definition.
 *
 * @param state what it was computed from
 * @param closedForm the closed form, in nats
 * @param definition ∫ p log(p/q) dx, integrated
 */
public record EstimatesScene(GaussianState state, double closedForm, DerivationTerm definition) {
    /** The relative error that quadrature should reach. */
    static final double TOLERANCE = 1e-9;

    /** The rounding error that a sum may have, relative to the sum of magnitudes. */
    private static final double ROUNDING = 8 * Math.ulp(1.0);

    /** The two numbers of a state. */
    public static EstimatesScene of(GaussianState state) {
        StandardisedPair pair = StandardisedPair.of(state.p(), state.q());
        return new EstimatesScene(state, KullbackLeibler.of(state.p(), state.q()),
                DerivationTerm.definition(pair));
    }

    /** Returns the divergence by quadrature, in nats. It is infinite where the integrand is beyond all doubles. */
    public double quadrature() {
        return definition.value();
    }

    /** Returns the distance of quadrature from the closed form, in nats; 0 where both are infinite. */
    double difference() {
        return quadrature() == closedForm ? 0 : quadrature() - closedForm;
    }

    /**
     * The most that quadrature should be off, in nats: the error that it estimates, and what rounding may do where
     * areas above and below the axis cancel. ∫ |p log(p/q)| is at most √E[log²(p/q)], which has a closed form.
     */
    public double error() {
        Normal p = state.p();
        double size = Math.sqrt(2 * Estimator.K2.expectation(p, state.q()));
        return Math.max(definition.integral().error(), ROUNDING * size);
    }

    /** Returns the number of times that quadrature asked the integrand. */
    int points() {
        return definition.integral().evaluations();
    }

    /** Returns true if quadrature reached its tolerance. */
    boolean converged() {
        return definition.integral().converged() && error() <= TOLERANCE * quadrature();
    }
}
