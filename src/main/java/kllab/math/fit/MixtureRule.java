package kllab.math.fit;

import java.util.List;
import java.util.stream.Stream;
import kllab.math.Interval;
import kllab.math.distribution.LineDensity;
import kllab.math.distribution.Normal;

/**
 * Any objective of q = w N(μ, σ²) + (1 − w) r, where r stays: the sum over all places without N, with what N changes
 * where there is something of it.
 *
 * @param objective under its usual name
 * @param p the target, which bends where r bends too
 * @param companion r, and the weight w
 */
record MixtureRule(Objective objective, LineDensity p, FitFamily.Companion companion) implements LandscapeRule {
    private static final double CLOSE = 0.6;

    static MixtureRule of(Objective objective, LineDensity p, FitFamily.Companion companion) {
        return new MixtureRule(objective, new Bending(p, companion.normal()), companion);
    }

    /** A density that also bends where another does. */
    private record Bending(LineDensity p, Normal other) implements LineDensity {
        @Override
        public double logDensity(double x) {
            return p.logDensity(x);
        }

        @Override
        public double score(double x) {
            return p.score(x);
        }

        @Override
        public double[] landmarks() {
            return Landmarks.of(p, other);
        }

        @Override
        public List<Bend> bends() {
            return Stream.concat(p.bends().stream(), Stream.of(new Bend(other.mu(), other.sigma()))).toList();
        }

        @Override
        public double mean() {
            return p.mean();
        }

        @Override
        public double standardDeviation() {
            return p.standardDeviation();
        }
    }

    private boolean isPower() {
        return objective.kind() == Objective.Kind.ALPHA || objective.kind() == Objective.Kind.RENYI;
    }

    @Override
    public boolean diverges(double sigma) {
        return isPower() && new PowerIntegral(target(), companion.with(Normal.of(0, sigma)), objective.order())
                .diverges();
    }

    private LineDensity target() {
        return p instanceof Bending bending ? bending.p : p;
    }

    @Override
    public Interval range(Interval mu, Interval sigma) {
        double[] places = p.landmarks();
        Interval range = LandscapeRule.super.range(mu, sigma)
                .union(new Interval(places[0], places[places.length - 1]));
        if (isPower() && objective.order() > 1) {
            for (double each : new double[]{mu.min(), mu.max()}) {
                range = range.union(PowerIntegral.peaks(target(), companion.with(Normal.of(each, sigma.min())),
                        objective.order()));
            }
        }
        return range;
    }

    @Override
    public GradedNodes.Grain grain(double sigma) {
        return new GradedNodes.Grain(CLOSE * sigma, CLOSE);
    }

    /** Beyond it N is nothing: not for the forward divergence, which is paid where q has nothing at all. */
    private double reach(double sigma) {
        return switch (objective.kind()) {
            case REVERSE, JENSEN_SHANNON -> REACH * sigma;
            case FORWARD -> Double.POSITIVE_INFINITY;
            case ALPHA, RENYI -> objective.order() < 1
                    ? REACH * sigma / Math.sqrt(1 - objective.order())
                    : Double.POSITIVE_INFINITY;
        };
    }

    @Override
    public void fill(GradedNodes nodes, double sigma, double[] mu, double[] values) {
        double logScale = Math.log(companion.weight()) - Math.log(sigma) - HALF_LOG_TAU;
        double[] logOther = new double[nodes.count()];
        double[] without = new double[nodes.count()];
        double total = 0;
        for (int k = 0; k < without.length; k++) {
            logOther[k] = Math.log1p(-companion.weight()) + companion.normal().logDensity(nodes.x(k));
            without[k] = term(nodes, k, logOther[k]);
            total += without[k];
        }
        Window window = new Window(nodes, reach(sigma));
        double[] terms = new double[without.length];
        for (int i = 0; i < mu.length; i++) {
            window.moveTo(mu[i]);
            double sum = total;
            if (isPower()) {
                System.arraycopy(without, 0, terms, 0, terms.length);
            }
            for (int k = window.from; k < window.to; k++) {
                double z = (nodes.x(k) - mu[i]) / sigma;
                double logMoved = logScale - 0.5 * z * z;
                double larger = Math.max(logMoved, logOther[k]);
                double logQ = larger + Math.log1p(Math.exp(Math.min(logMoved, logOther[k]) - larger));
                terms[k] = term(nodes, k, logQ);
                sum += terms[k] - without[k];
            }
            values[i] = Math.max(0, isPower() ? power(terms) : sum);
        }
    }

    /** The part of the objective at a place; of a power, its logarithm. */
    private double term(GradedNodes nodes, int k, double logQ) {
        return isPower()
                ? Math.log(nodes.weight(k)) + objective.order() * nodes.logP(k) + (1 - objective.order()) * logQ
                : nodes.weight(k) * objective.nonNegativeIntegrand(nodes.logP(k), logQ);
    }

    private double power(double[] logs) {
        double largest = Double.NEGATIVE_INFINITY;
        for (double each : logs) {
            largest = Math.max(largest, each);
        }
        double sum = 0;
        for (double each : logs) {
            sum += Math.exp(each - largest);
        }
        double log = largest + Math.log(sum);
        return objective.kind() == Objective.Kind.ALPHA
                ? -Math.expm1(log) / (objective.order() * (1 - objective.order()))
                : log / (objective.order() - 1);
    }
}
