package kllab.math.fit;

import java.util.Arrays;
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
    /** Densities below have lost digits, or are no double at all: then only their logarithm is right. */
    private static final double LEAST = 1e-290;
    /** Powers so many nats below the largest do not count. */
    private static final double NOTHING = 40;
    private static final double LOG_2 = 0.6931471805599453;

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
        Part part = part(nodes);
        double logRest = Math.log1p(-companion.weight());
        double[] logOther = new double[nodes.count()];
        double[] other = new double[logOther.length];
        double[] without = new double[logOther.length];
        for (int k = 0; k < without.length; k++) {
            logOther[k] = logRest + companion.normal().logDensity(nodes.x(k));
            other[k] = Math.exp(logOther[k]);
            without[k] = part.of(k, other[k], logOther[k]);
        }
        Outside outside = isPower() ? Outside.ofPowers(without) : Outside.of(without);
        Window window = new Window(nodes, reach(sigma));
        double[] terms = new double[without.length];
        for (int i = 0; i < mu.length; i++) {
            window.moveTo(mu[i]);
            for (int k = window.from; k < window.to; k++) {
                double z = (nodes.x(k) - mu[i]) / sigma;
                double logMoved = logScale - 0.5 * z * z;
                double q = other[k] + Math.exp(logMoved);
                terms[k] = part.of(k, q, q > LEAST ? Math.log(q) : logSum(logMoved, logOther[k]));
            }
            values[i] = Math.max(0, isPower() ? power(outside, window, terms) : outside.sum(window, terms));
        }
    }

    /** log(eᵃ + eᵇ), where the sum itself is no double, or has lost digits. */
    private static double logSum(double a, double b) {
        double larger = Math.max(a, b);
        return larger + Math.log1p(Math.exp(Math.min(a, b) - larger));
    }

    /** The parts of the objective at places where q and log q are known; of a power, their logarithms. */
    @FunctionalInterface
    private interface Part {
        double of(int place, double q, double logQ);
    }

    /** The parts of KL are those that are never negative but for rounding, which is no matter in their sum. */
    private Part part(GradedNodes nodes) {
        return switch (objective.kind()) {
            case REVERSE -> (k, q, logQ) -> nodes.weight(k) * (q == 0
                    ? nodes.density(k)
                    : q * (logQ - nodes.logP(k)) - q + nodes.density(k));
            case FORWARD -> (k, q, logQ) -> nodes.weight(k) * (nodes.density(k) == 0
                    ? q
                    : nodes.density(k) * (nodes.logP(k) - logQ) - nodes.density(k) + q);
            case JENSEN_SHANNON -> (k, q, logQ) -> nodes.weight(k)
                    * jensenShannon(nodes.density(k), nodes.logP(k), q, logQ);
            case ALPHA, RENYI -> {
                double[] ofP = new double[nodes.count()];
                Arrays.setAll(ofP, k -> Math.log(nodes.weight(k)) + objective.order() * nodes.logP(k));
                double rest = 1 - objective.order();
                yield (k, q, logQ) -> ofP[k] + rest * logQ;
            }
        };
    }

    private static double jensenShannon(double p, double logP, double q, double logQ) {
        double both = p + q;
        if (both < LEAST) {
            return 0;
        }
        double log = Math.log(both) - LOG_2;
        return 0.5 * ((q == 0 ? 0 : q * (logQ - log)) + (p == 0 ? 0 : p * (logP - log)));
    }

    private double power(Outside outside, Window window, double[] logs) {
        double log = outside.logSum(window, logs);
        return objective.kind() == Objective.Kind.ALPHA
                ? -Math.expm1(log) / (objective.order() * (1 - objective.order()))
                : log / (objective.order() - 1);
    }

    /**
     * Sums over the places outside of a window, where N is nothing: tabulated, since they are the same for all windows.
     */
    private static final class Outside {
        /** Of the places before each. */
        private final double[] left;
        /** Of those from each on. */
        private final double[] right;
        /** The logarithm of the unit of sums of powers. */
        private final double largest;

        private Outside(double[] left, double[] right, double largest) {
            this.left = left;
            this.right = right;
            this.largest = largest;
        }

        static Outside of(double[] terms) {
            double[] left = new double[terms.length + 1];
            double[] right = new double[terms.length + 1];
            for (int k = 0; k < terms.length; k++) {
                left[k + 1] = left[k] + terms[k];
            }
            for (int k = terms.length - 1; k >= 0; k--) {
                right[k] = right[k + 1] + terms[k];
            }
            return new Outside(left, right, 0);
        }

        /** Of powers that are told by their logarithms. */
        static Outside ofPowers(double[] logs) {
            double largest = Arrays.stream(logs).max().orElse(0);
            Outside sums = of(Arrays.stream(logs).map(each -> Math.exp(each - largest)).toArray());
            return new Outside(sums.left, sums.right, largest);
        }

        private double around(Window window) {
            return left[window.from] + right[window.to];
        }

        /** The sum over all places, with other terms in the window. */
        double sum(Window window, double[] terms) {
            double sum = around(window);
            for (int k = window.from; k < window.to; k++) {
                sum += terms[k];
            }
            return sum;
        }

        /** The logarithm of the sum of powers, relative to the largest that counts. */
        double logSum(Window window, double[] logs) {
            double outside = around(window);
            double unit = outside > 0 ? largest : Double.NEGATIVE_INFINITY;
            for (int k = window.from; k < window.to; k++) {
                unit = Math.max(unit, logs[k]);
            }
            double sum = outside > 0 ? outside * Math.exp(largest - unit) : 0;
            for (int k = window.from; k < window.to; k++) {
                double below = logs[k] - unit;
                if (below > -NOTHING) {
                    sum += Math.exp(below);
                }
            }
            return unit + Math.log(sum);
        }
    }
}
