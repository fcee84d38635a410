package kllab.math.fit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import kllab.math.Interval;
import kllab.math.distribution.LineDensity;
import kllab.math.distribution.Normal;
import kllab.math.distribution.NormalMixture;
import kllab.math.quadrature.GaussKronrod;

/**
 * The integral that α- and Rényi divergences are made of, ∫ p^a q^(1−a) for an order a above 0 other than 1.
 *
 * <pre>
 * {@code
 *     alpha(a) = (1 − I)/(a(1 − a)) = ∫ (a p + (1 − a) q − p^a q^(1−a))/(a(1 − a)) dx,   renyi(a) = log I/(a − 1)
 * }
 * </pre>
 *
 * @param p the first density
 * @param q the second density
 * @param order a
 */
record PowerIntegral(LineDensity p, LineDensity q, double order) {
    private static final GaussKronrod QUADRATURE = new GaussKronrod(1e-15, 1e-12, 3000);
    private static final double[] STEPS = {-12, -8, -5, -2.5, 0, 2.5, 5, 8, 12};
    private static final double NEAR = 0.1;

    /** The α-divergence: never negative, ∞ where the integral diverges. */
    double alpha() {
        if (diverges()) {
            return Double.POSITIVE_INFINITY;
        }
        double byDifference = QUADRATURE.integrate(x -> integrand(p.logDensity(x), q.logDensity(x), order), points())
                .value();
        return Double.isFinite(byDifference) ? Math.max(0, byDifference) : fromLog(log());
    }

    private double fromLog(double log) {
        return -Math.expm1(log) / (order * (1 - order));
    }

    /** The Rényi divergence in nats: never negative, ∞ where the integral diverges. */
    double renyi() {
        if (diverges()) {
            return Double.POSITIVE_INFINITY;
        }
        double alpha = alpha();
        double log = Math.log1p(-order * (1 - order) * alpha);
        return Math.max(0, (Math.abs(log) < 1 ? log : log()) / (order - 1));
    }

    /** log I, also where I itself is beyond all doubles. */
    private double log() {
        double[] points = points();
        double largest = Arrays.stream(points).map(this::logPower).max().orElseThrow();
        double scaled = QUADRATURE.integrate(x -> Math.exp(logPower(x) - largest), points).value();
        return largest + Math.log(scaled);
    }

    private double logPower(double x) {
        return order * p.logDensity(x) + (1 - order) * q.logDensity(x);
    }

    /**
     * Returns true if the integral is infinite, because q has too little in its tails for this power of p: where
     * order·σ² of q is no more than (order − 1)·σ² of p's widest component.
     */
    boolean diverges() {
        if (order <= 1) {
            return false;
        }
        double widestP = parts(p).stream().mapToDouble(Normal::sigma).max().orElse(0);
        double widestQ = parts(q).stream().mapToDouble(Normal::sigma).max().orElse(Double.POSITIVE_INFINITY);
        return order * widestQ * widestQ <= (order - 1) * widestP * widestP;
    }

    /** Places between which the power is smooth: those of p and of q, and of its own peaks. */
    double[] points() {
        DoubleStream own = parts(p).stream().flatMapToDouble(each -> parts(q).stream().flatMapToDouble(other -> {
            double precision = order / each.sigma() / each.sigma() + (1 - order) / other.sigma() / other.sigma();
            if (!(precision > 0)) {
                return DoubleStream.empty();
            }
            double ratio = each.sigma() / other.sigma();
            double mean = each.mu() + (other.mu() - each.mu()) * ((1 - order) * ratio * ratio)
                    / (order + (1 - order) * ratio * ratio);
            return Arrays.stream(STEPS).map(step -> mean + step / Math.sqrt(precision));
        }));
        return DoubleStream.concat(Arrays.stream(Landmarks.of(p, q)), own).filter(Double::isFinite).sorted().distinct()
                .toArray();
    }

    /** From the first to the last place where there is something of the power, for an order above 1. */
    static Interval peaks(LineDensity p, LineDensity q, double order) {
        double[] places = new PowerIntegral(p, q, order).points();
        return new Interval(places[0], places[places.length - 1]);
    }

    private static List<Normal> parts(LineDensity density) {
        Optional<Normal> normal = density.normal();
        if (normal.isPresent()) {
            return List.of(normal.get());
        }
        return density instanceof NormalMixture mixture
                ? mixture.components().stream().map(NormalMixture.Component::normal).toList()
                : List.of();
    }

    /**
     * The integrand of the α-divergence that is never negative, (a p + (1 − a) q − p^a q^(1−a))/(a(1 − a)), where the
     * logarithms of the densities are these.
     */
    static double integrand(double logP, double logQ, double order) {
        double t = logP - logQ;
        if (Double.isNaN(t)) {
            return 0;
        }
        return t <= 0 ? Math.exp(logQ) * excess(t, order) : Math.exp(logP) * excess(-t, 1 - order);
    }

    /** (a (eᵗ − 1) − (e^(at) − 1))/(a(1 − a)), for t up to 0. */
    private static double excess(double t, double a) {
        if (-t < NEAR && Math.abs(a * t) < NEAR) {
            double power = 1;
            double sum = 0;
            double term = 0.5 * t * t;
            for (int n = 2; n < 12; n++) {
                sum += power * term;
                power = Math.fma(a, power, 1);
                term *= t / (n + 1);
            }
            return sum;
        }
        return (a * Math.expm1(t) - Math.expm1(a * t)) / (a * (1 - a));
    }

}
