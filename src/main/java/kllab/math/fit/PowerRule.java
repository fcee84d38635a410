package kllab.math.fit;

import kllab.math.Interval;
import kllab.math.distribution.LineDensity;
import kllab.math.distribution.Normal;

/**
 * α- and Rényi divergences by log ∫ p^a q^(1−a) dx, summed relative to its largest term.
 *
 * @param p the target
 * @param order a
 * @param alpha whether the α-divergence is asked for, and not that of Rényi
 * @param support the places between which there is something of p
 */
record PowerRule(LineDensity p, double order, boolean alpha, Interval support) implements LandscapeRule {
    /** Terms so many nats below the largest do not count. */
    private static final double NOTHING = 36;

    static PowerRule of(Objective objective, LineDensity p) {
        double[] places = p.landmarks();
        double order = objective.order();
        Interval support = new Interval(places[0], places[places.length - 1]);
        return new PowerRule(p, order, objective.kind() == Objective.Kind.ALPHA,
                order < 1 ? support.stretched(1 / Math.sqrt(order), support.middle()) : support);
    }

    @Override
    public boolean diverges(double sigma) {
        return new PowerIntegral(p, Normal.of(0, sigma), order).diverges();
    }

    /** The standard deviation of q^(1−a). */
    private double width(double sigma) {
        return sigma / Math.sqrt(Math.abs(1 - order));
    }

    /** A power above 1 is narrower than p. */
    @Override
    public GradedNodes.Grain grain(double sigma) {
        return new GradedNodes.Grain(STEP * width(sigma), STEP / Math.sqrt(Math.max(1, order)));
    }

    /** Far from p the largest term lies between p and q, or beyond p for an order above 1. */
    @Override
    public Interval range(Interval mu, Interval sigma) {
        double reach = Math.min(REACH * width(sigma.max()), support.length());
        Interval ofQ = new Interval(mu.min() - reach, mu.max() + reach);
        if (order > 1) {
            Interval range = support;
            for (double each : new double[]{mu.min(), mu.max()}) {
                range = range.union(PowerIntegral.peaks(p, Normal.of(each, sigma.min()), order));
            }
            return range;
        }
        if (!alpha) {
            return ofQ.union(support);
        }
        double min = Math.max(ofQ.min(), support.min());
        double max = Math.min(ofQ.max(), support.max());
        return min < max ? new Interval(min, max) : ofQ;
    }

    @Override
    public void fill(GradedNodes nodes, double sigma, double[] mu, double[] values) {
        double logScale = (1 - order) * (Math.log(sigma) + HALF_LOG_TAU);
        Window window = new Window(nodes, alpha ? REACH * width(sigma) : Double.POSITIVE_INFINITY);
        double[] logs = new double[nodes.count()];
        for (int i = 0; i < mu.length; i++) {
            window.moveTo(mu[i]);
            double largest = Double.NEGATIVE_INFINITY;
            for (int k = window.from; k < window.to; k++) {
                double z = (nodes.x(k) - mu[i]) / sigma;
                logs[k] = order * nodes.logP(k) - 0.5 * (1 - order) * z * z;
                largest = Math.max(largest, logs[k]);
            }
            double sum = 0;
            for (int k = window.from; k < window.to; k++) {
                double below = logs[k] - largest;
                if (below > -NOTHING) {
                    sum += nodes.weight(k) * Math.exp(below);
                }
            }
            values[i] = value(sum == 0 ? Double.NEGATIVE_INFINITY : largest + Math.log(sum) - logScale);
        }
    }

    private double value(double log) {
        double value = alpha ? -Math.expm1(log) / (order * (1 - order)) : log / (order - 1);
        return Math.max(0, value);
    }
}
