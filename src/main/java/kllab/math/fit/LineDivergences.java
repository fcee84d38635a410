package kllab.math.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import kllab.math.distribution.LineDensity;
import kllab.math.distribution.Normal;
import kllab.math.distribution.NormalMixture;
import kllab.math.distribution.NormalQuantile;
import kllab.math.divergence.JensenShannon;
import kllab.math.divergence.KullbackLeibler;
import kllab.math.divergence.NormalDivergences;
import kllab.math.quadrature.GaussKronrod;

/**
 * The divergences of two densities on the line: by their closed forms where both are normal, else by quadrature of
 * integrands that are never negative, so that nothing cancels.
 *
 * @param p the first density, the target of a fit
 * @param q the second density
 */
public record LineDivergences(LineDensity p, LineDensity q) {
    private static final double LOG_2 = Math.log(2);
    private static final GaussKronrod QUADRATURE = new GaussKronrod(1e-15, 1e-12, 3000);
    /** Into so many pieces each panel is cut to look for crossings of the densities. */
    private static final int PIECES = 8;
    private static final int BISECTIONS = 60;

    /** KL(p ‖ q) in nats. */
    public double forward() {
        return closed(KullbackLeibler::of).orElseGet(() -> nonNegative(
                x -> KullbackLeibler.nonNegativeIntegrand(p.logDensity(x), q.logDensity(x))));
    }

    /** KL(q ‖ p) in nats. */
    public double reverse() {
        return new LineDivergences(q, p).forward();
    }

    /** The Jensen–Shannon divergence in nats, from 0 to log 2. */
    public double jensenShannon() {
        return closed(JensenShannon::of).orElseGet(() -> Math.min(LOG_2,
                nonNegative(x -> JensenShannon.integrand(p.logDensity(x), q.logDensity(x)))));
    }

    /**
     * The α-divergence (1 − ∫p^α q^(1−α))/(α(1−α)): KL(q ‖ p) for alpha 0, KL(p ‖ q) for alpha 1.
     *
     * @param alpha from 0 to 1
     */
    public double alpha(double alpha) {
        if (alpha == 0) {
            return reverse();
        }
        if (alpha == 1) {
            return forward();
        }
        return closed((a, b) -> NormalDivergences.alpha(a, b, alpha))
                .orElseGet(() -> new PowerIntegral(p, q, alpha).alpha());
    }

    /**
     * The Rényi divergence in nats, KL(p ‖ q) for order 1; ∞ where its integral diverges.
     *
     * @param order above 0
     */
    public double renyi(double order) {
        if (order == 1) {
            return forward();
        }
        return closed((a, b) -> NormalDivergences.renyi(a, b, order))
                .orElseGet(() -> new PowerIntegral(p, q, order).renyi());
    }

    /** The square of the Hellinger distance, 1 − ∫√(pq): from 0 to 1. */
    public double hellinger2() {
        return closed(NormalDivergences::hellinger2)
                .orElseGet(() -> Math.min(1, new PowerIntegral(p, q, 0.5).alpha() / 4));
    }

    /** χ² of p from q, ∫p²/q − 1; ∞ where it diverges or is beyond all doubles. */
    public double chiSquared() {
        return closed(NormalDivergences::chiSquared).orElseGet(() -> 2 * new PowerIntegral(p, q, 2).alpha());
    }

    /** The total variation, ½∫|p − q|: from 0 to 1. */
    public double totalVariation() {
        return closed(NormalDivergences::totalVariation).orElseGet(() -> Math.clamp(0.5 * QUADRATURE
                .integrate(x -> Math.abs(difference(x)), withCrossings(Landmarks.of(p, q))).value(), 0, 1));
    }

    /** p(x) − q(x), by the larger of the two and their ratio. */
    private double difference(double x) {
        double log = p.logDensity(x) - q.logDensity(x);
        return log >= 0 ? -Math.expm1(-log) * p.density(x) : Math.expm1(log) * q.density(x);
    }

    /** The places with those at which p and q cross, as far as signs on a fine grid tell. */
    private double[] withCrossings(double[] places) {
        List<Double> all = new ArrayList<>();
        for (int i = 0; i + 1 < places.length; i++) {
            all.add(places[i]);
            double before = places[i];
            for (int k = 1; k <= PIECES; k++) {
                double next = k == PIECES ? places[i + 1] : places[i] + (places[i + 1] - places[i]) * k / PIECES;
                if (above(before) != above(next)) {
                    all.add(crossing(before, next));
                }
                before = next;
            }
        }
        all.add(places[places.length - 1]);
        return all.stream().mapToDouble(Double::doubleValue).sorted().distinct().toArray();
    }

    private boolean above(double x) {
        return p.logDensity(x) >= q.logDensity(x);
    }

    private double crossing(double from, double to) {
        boolean first = above(from);
        double left = from;
        double right = to;
        for (int i = 0; i < BISECTIONS; i++) {
            double middle = 0.5 * left + 0.5 * right;
            if (above(middle) == first) {
                left = middle;
            } else {
                right = middle;
            }
        }
        return 0.5 * left + 0.5 * right;
    }

    /**
     * The 2-Wasserstein distance in units of x: the root of the mean square of how far probability is moved, where its
     * order on the line is kept.
     *
     * @throws IllegalStateException unless q is normal or a mixture of normals
     */
    public double wasserstein() {
        return closed(NormalDivergences::wasserstein).orElseGet(() -> {
            NormalMixture to = Tails.mixture(q)
                    .orElseThrow(() -> new IllegalStateException("no mixture of normals: " + q));
            Tails from = Tails.of(p);
            return Math.sqrt(QUADRATURE.integrate(x -> {
                double density = p.density(x);
                double moved = density == 0 ? 0 : x - image(from, to, x);
                return Double.isFinite(moved) ? density * moved * moved : 0;
            }, p.landmarks()).value());
        });
    }

    /** The place in q below which it has as much probability as p has below x. */
    private static double image(Tails from, NormalMixture to, double x) {
        double below = from.below(x);
        boolean upper = below > 0.5;
        double tail = upper ? from.above(x) : below;
        if (to.normal().isPresent()) {
            Normal normal = to.normal().get();
            return normal.mu() + normal.sigma() * (upper ? -NormalQuantile.of(tail) : NormalQuantile.of(tail));
        }
        double[] places = to.landmarks();
        double left = places[0];
        double right = places[places.length - 1];
        for (int i = 0; i < BISECTIONS; i++) {
            double middle = 0.5 * left + 0.5 * right;
            boolean tooFarLeft = upper ? to.survival(middle) > tail : to.cumulative(middle) < tail;
            if (tooFarLeft) {
                left = middle;
            } else {
                right = middle;
            }
        }
        return 0.5 * left + 0.5 * right;
    }

    private double nonNegative(DoubleUnaryOperator integrand) {
        double value = QUADRATURE.integrate(integrand, Landmarks.of(p, q)).value();
        return Double.isNaN(value) ? Double.POSITIVE_INFINITY : Math.max(0, value);
    }

    private Optional<Double> closed(Closed form) {
        return p.normal().flatMap(a -> q.normal().map(b -> form.of(a, b)));
    }

    /** A closed form for two normal distributions. */
    private interface Closed {
        double of(Normal p, Normal q);
    }
}
