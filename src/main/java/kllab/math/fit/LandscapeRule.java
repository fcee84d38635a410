package kllab.math.fit;

import java.util.Optional;
import kllab.math.Interval;
import kllab.math.distribution.LineDensity;
import kllab.math.distribution.Normal;
import kllab.math.divergence.KullbackLeibler;

/** How an objective is summed over places on the line, for many q of one σ at a time. */
interface LandscapeRule {
    /** The greatest distance of two places, in standard deviations of what has to be seen. */
    double STEP = 0.8;
    /** Beyond so many standard deviations nothing of a normal distribution is left. */
    double REACH = 7;
    /** ½ log 2π. */
    double HALF_LOG_TAU = 0.9189385332046728;

    /** The rule of a surface. */
    static LandscapeRule of(FitSurface surface) {
        LineDensity p = surface.p();
        Objective named = surface.objective().limit();
        Optional<FitFamily.Companion> companion = surface.family().companion();
        if (companion.isPresent() && companion.get().weight() < 1) {
            return MixtureRule.of(named, p, companion.get());
        }
        return switch (named.kind()) {
            case FORWARD -> new Forward(p, PMoments.of(p));
            case REVERSE -> new Reverse(p);
            case JENSEN_SHANNON -> new JensenShannonRule(p);
            case ALPHA, RENYI -> PowerRule.of(named, p);
        };
    }

    /** The target. */
    LineDensity p();

    /** Returns true if the objective is infinite for every q of this σ. */
    default boolean diverges(double sigma) {
        return false;
    }

    /** Where places are needed, for these means and standard deviations of q. */
    default Interval range(Interval mu, Interval sigma) {
        return new Interval(mu.min() - REACH * sigma.max(), mu.max() + REACH * sigma.max());
    }

    /** How close places have to lie for this σ. */
    GradedNodes.Grain grain(double sigma);

    /** Puts the objective of N(mu, sigma²) into values, for each of the ascending mu. */
    void fill(GradedNodes nodes, double sigma, double[] mu, double[] values);

    /** The first places at which a range that is moved along the line begins and ends. */
    final class Window {
        private final GradedNodes nodes;
        private final double reach;
        int from;
        int to;

        Window(GradedNodes nodes, double reach) {
            this.nodes = nodes;
            this.reach = reach;
        }

        void moveTo(double middle) {
            from = nodes.firstFrom(from, middle - reach);
            to = nodes.firstFrom(Math.max(from, to), middle + reach);
        }
    }

    /** KL(q ‖ p) = −E_q[log p] − ½ log(2πe σ²), where E_q is divided by the sum of the same weights. */
    record Reverse(LineDensity p) implements LandscapeRule {
        /** The logarithm of p is smoother than p. */
        @Override
        public GradedNodes.Grain grain(double sigma) {
            return new GradedNodes.Grain(STEP * sigma, 1.4);
        }

        @Override
        public void fill(GradedNodes nodes, double sigma, double[] mu, double[] values) {
            double logSigma = Math.log(sigma);
            Window window = new Window(nodes, REACH * sigma);
            for (int i = 0; i < mu.length; i++) {
                window.moveTo(mu[i]);
                double sum = 0;
                double weights = 0;
                for (int k = window.from; k < window.to; k++) {
                    double z = (nodes.x(k) - mu[i]) / sigma;
                    double weight = nodes.weight(k) * Math.exp(-0.5 * z * z);
                    weights += weight;
                    sum += weight * nodes.logP(k);
                }
                values[i] = Math.max(0, -sum / weights - logSigma - HALF_LOG_TAU - 0.5);
            }
        }
    }

    /** KL(p ‖ q) = KL(p ‖ m) + KL(m ‖ q), where the normal m has the moments of p. */
    record Forward(LineDensity p, PMoments moments) implements LandscapeRule {
        @Override
        public void fill(GradedNodes nodes, double sigma, double[] mu, double[] values) {
            for (int i = 0; i < mu.length; i++) {
                values[i] = moments.least() + KullbackLeibler.of(moments.normal(), Normal.of(mu[i], sigma));
            }
        }

        /** It needs no places. */
        @Override
        public GradedNodes.Grain grain(double sigma) {
            return new GradedNodes.Grain(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);
        }
    }

    /**
     * JS = ½ log 2 + ½ ∫ q (log 2 + log q − l) + p (log p − l) dx, l = log(p + q): what is integrated vanishes where q
     * does.
     */
    record JensenShannonRule(LineDensity p) implements LandscapeRule {
        private static final double LOG_2 = 0.6931471805599453;

        @Override
        public GradedNodes.Grain grain(double sigma) {
            return new GradedNodes.Grain(STEP * sigma, STEP);
        }

        @Override
        public void fill(GradedNodes nodes, double sigma, double[] mu, double[] values) {
            double logScale = Math.log(sigma) + HALF_LOG_TAU;
            Window window = new Window(nodes, REACH * sigma);
            for (int i = 0; i < mu.length; i++) {
                window.moveTo(mu[i]);
                double sum = 0;
                for (int k = window.from; k < window.to; k++) {
                    double z = (nodes.x(k) - mu[i]) / sigma;
                    double logQ = -0.5 * z * z - logScale;
                    double q = Math.exp(logQ);
                    double p = nodes.density(k);
                    double both = p + q;
                    if (both > 0) {
                        double log = Math.log(both);
                        sum += nodes.weight(k) * (q * (LOG_2 + logQ - log) + p * (nodes.logP(k) - log));
                    }
                }
                values[i] = Math.clamp(0.5 * (LOG_2 + sum), 0, LOG_2);
            }
        }
    }

    /**
     * The best forward fit.
     *
     * @param normal that of the moments of p
     * @param least KL(p ‖ normal) in nats
     */
    record PMoments(Normal normal, double least) {
        static PMoments of(LineDensity p) {
            Normal normal = p.moments();
            return new PMoments(normal, Objective.FORWARD.of(p, normal));
        }
    }
}
