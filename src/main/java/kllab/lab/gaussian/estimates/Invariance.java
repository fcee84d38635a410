package kllab.lab.gaussian.estimates;

import java.math.BigDecimal;
import java.math.MathContext;

import kllab.lab.gaussian.model.GaussianState;
import kllab.math.Interval;
import kllab.math.distribution.Normal;
import kllab.parameter.ParameterRange;

/**
 * Changes of p and q together that leave KL(p ‖ q) as it is: a shift of the axis, and a change of its unit.
 *
 * <p>
 * In decimal arithmetic, so that tidy numbers stay tidy, and a way there and back ends where it began.
 */
final class Invariance {
    private Invariance() {
    }

    /** Both moved so far that the mean of q is this, or as near as the limits of the means allow. */
    static GaussianState shifted(GaussianState state, double mu2) {
        Interval limits = ParameterRange.MU.limits();
        BigDecimal from = BigDecimal.valueOf(state.q().mu());
        BigDecimal ahead = BigDecimal.valueOf(state.p().mu()).subtract(from);
        double kept = Math.clamp(mu2, limits.min() - Math.min(0, ahead.doubleValue()),
                limits.max() - Math.max(0, ahead.doubleValue()));
        double mu1 = BigDecimal.valueOf(kept).add(ahead).doubleValue();
        return state.with(state.p().withMu(limits.clamp(mu1)), state.q().withMu(kept));
    }

    /** Both stretched about 0 so far that the standard deviation of q is this, or as near as the limits allow. */
    static GaussianState stretched(GaussianState state, double sigma2) {
        Normal p = state.p();
        Normal q = state.q();
        Interval sigmas = ParameterRange.SIGMA.limits();
        double farthest = Math.max(Math.abs(p.mu()), Math.abs(q.mu()));
        double largest = Math.min(sigmas.max() / Math.max(p.sigma(), q.sigma()),
                farthest == 0 ? Double.MAX_VALUE : ParameterRange.MU.limits().max() / farthest);
        double smallest = sigmas.min() / Math.min(p.sigma(), q.sigma());
        double kept = Math.clamp(sigma2, q.sigma() * smallest, q.sigma() * largest);
        BigDecimal ratio = BigDecimal.valueOf(kept).divide(BigDecimal.valueOf(q.sigma()), MathContext.DECIMAL128);
        return state.with(
                Normal.of(mu(p.mu(), ratio), sigmas.clamp(times(p.sigma(), ratio))),
                Normal.of(mu(q.mu(), ratio), sigmas.clamp(kept)));
    }

    private static double mu(double mu, BigDecimal ratio) {
        return ParameterRange.MU.limits().clamp(times(mu, ratio));
    }

    private static double times(double value, BigDecimal ratio) {
        return BigDecimal.valueOf(value).multiply(ratio).round(MathContext.DECIMAL64).doubleValue();
    }
}
