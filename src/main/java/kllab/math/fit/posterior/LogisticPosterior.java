package kllab.math.fit.posterior;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import kllab.math.distribution.Covariance;
import kllab.math.distribution.MultivariateNormal;
import kllab.math.distribution.Normal;
import kllab.math.divergence.MultivariateKullbackLeibler;
import kllab.math.fit.plane.PlaneDensity;
import kllab.math.quadrature.GaussKronrod;

/**
 * The distribution of the two weights of logistic regression, w ~ N(0, I), after points of two classes were seen.
 *
 * <pre>
 * {@code
 *     p(class 1 | x, w) = 1/(1 + e^−(w₀ + w₁ x))
 *     p(w | points) = Πᵢ p(classᵢ | xᵢ, w) N(w; 0, I) / p(classes)
 * }
 * </pre>
 *
 * <p>
 * The prior keeps it proper where a line separates the classes. Its evidence and moments are sums over a lattice. The
 * expectation of log p(classes | w) under a normal q is one over a line for each point, since w₀ + w₁ x is normal.
 */
public final class LogisticPosterior implements PlaneDensity {
    private static final double LOG_TAU = 1.8378770664093453;
    private static final int NEWTON = 100;
    private static final GaussKronrod LINE = new GaussKronrod(1e-14, 1e-13, 400);
    private static final double REACH = 12;
    /** In units of a logit: where log p(class) bends, and beyond which it is straight. */
    private static final double[] TURNS = {-8, 0, 8};

    private final List<LabelledPoint> points;
    private final MultivariateNormal laplace;
    private final LogisticLattice lattice;

    private LogisticPosterior(List<LabelledPoint> points) {
        this.points = List.copyOf(points);
        laplace = climb();
        lattice = LogisticLattice.of(this, laplace);
    }

    /**
     * The posterior after points; without any, the prior.
     *
     * @throws IllegalArgumentException if a point is not at a finite place
     */
    public static LogisticPosterior of(List<LabelledPoint> points) {
        points.forEach(each -> {
            if (!Double.isFinite(each.x())) {
                throw new IllegalArgumentException(each.toString());
            }
        });
        return new LogisticPosterior(points);
    }

    /** The points that were seen. */
    public List<LabelledPoint> points() {
        return points;
    }

    /** log p(w), of N(0, I). */
    public static double logPrior(double w0, double w1) {
        return -0.5 * (w0 * w0 + w1 * w1) - LOG_TAU;
    }

    /** log p(classes | w). */
    public double logLikelihood(double w0, double w1) {
        double sum = 0;
        for (LabelledPoint each : points) {
            sum += logShare(each.margin(w0, w1));
        }
        return sum;
    }

    /** log p(classes, w) = log p(classes | w) + log p(w). */
    public double logJoint(double w0, double w1) {
        return logLikelihood(w0, w1) + logPrior(w0, w1);
    }

    /** log p(classes), in nats: never above 0. */
    public double logEvidence() {
        return lattice.logEvidence();
    }

    /**
     * The evidence lower bound E_q[log p(classes | w)] − KL(q ‖ p(w)) in nats, by quadratures over lines; it needs no
     * evidence.
     */
    public double bound(MultivariateNormal q) {
        double sum = 0;
        for (LabelledPoint each : points) {
            Normal logit = logit(q, each.x());
            double sign = each.isOne() ? 1 : -1;
            sum += expectedLogShare(sign * logit.mu(), logit.sigma());
        }
        return sum - MultivariateKullbackLeibler.of(q, MultivariateNormal.diagonal(new double[]{0, 0},
                new double[]{1, 1}));
    }

    /** The distribution of w₀ + w₁ x where w is from q. */
    public static Normal logit(MultivariateNormal q, double x) {
        double a = q.covariance().entry(0, 0);
        double b = q.covariance().entry(1, 0);
        double c = q.covariance().entry(1, 1);
        // As a sum of two squares, so that nothing cancels: given the first weight, the second has variance c − b²/a.
        double along = (a + b * x) * (a + b * x) / a;
        double across = x * x * Math.max(0, c - b * b / a);
        return Normal.of(q.mean(0) + q.mean(1) * x, Math.max(Math.sqrt(along + across), Double.MIN_NORMAL));
    }

    /** log 1/(1 + e⁻ᵗ), by the logarithm that does not cancel. */
    static double logShare(double t) {
        return t > 0 ? -Math.log1p(Math.exp(-t)) : t - Math.log1p(Math.exp(t));
    }

    /** The share 1/(1 + e⁻ᵗ). */
    public static double share(double t) {
        return t > 0 ? 1 / (1 + Math.exp(-t)) : Math.exp(t) / (1 + Math.exp(t));
    }

    private static double expectedLogShare(double mu, double sigma) {
        double[] places = DoubleStream.concat(DoubleStream.of(-REACH, -3, 0, 3, REACH),
                Arrays.stream(TURNS).map(turn -> (turn - mu) / sigma).filter(each -> Math.abs(each) < REACH)).sorted()
                .distinct().toArray();
        return LINE.integrate(z -> Normal.STANDARD.density(z) * logShare(mu + sigma * z), places).value();
    }

    /** The normal distribution with the height and the curvature of the posterior at its mode. */
    private MultivariateNormal climb() {
        double w0 = 0;
        double w1 = 0;
        double[] by = new double[5];
        double height = logDerivatives(w0, w1, by);
        for (int i = 0; i < NEWTON; i++) {
            double det = by[2] * by[4] - by[3] * by[3];
            double step0 = (by[3] * by[1] - by[4] * by[0]) / det;
            double step1 = (by[3] * by[0] - by[2] * by[1]) / det;
            double[] there = new double[5];
            double next = logDerivatives(w0 + step0, w1 + step1, there);
            for (int k = 0; k < NEWTON && !(next >= height); k++) {
                step0 /= 2;
                step1 /= 2;
                next = logDerivatives(w0 + step0, w1 + step1, there);
            }
            if (!(next > height)) {
                break;
            }
            w0 += step0;
            w1 += step1;
            height = next;
            by = there;
        }
        double det = by[2] * by[4] - by[3] * by[3];
        return MultivariateNormal.of(new double[]{w0, w1}, Covariance.of(new double[][]{
                {-by[4] / det, by[3] / det}, {by[3] / det, -by[2] / det}}));
    }

    /** log p(classes, w) with its derivatives by w₀, w₁, w₀w₀, w₀w₁ and w₁w₁. */
    private double logDerivatives(double w0, double w1, double[] by) {
        double log = logPrior(w0, w1);
        by[0] = -w0;
        by[1] = -w1;
        by[2] = -1;
        by[3] = 0;
        by[4] = -1;
        for (LabelledPoint each : points) {
            double margin = each.margin(w0, w1);
            double sign = each.isOne() ? 1 : -1;
            double rest = share(-margin);
            double bend = rest * share(margin);
            log += logShare(margin);
            by[0] += sign * rest;
            by[1] += sign * rest * each.x();
            by[2] -= bend;
            by[3] -= bend * each.x();
            by[4] -= bend * each.x() * each.x();
        }
        return log;
    }

    @Override
    public double logDensity(double w0, double w1) {
        return logJoint(w0, w1) - lattice.logEvidence();
    }

    @Override
    public double logDensity(double w0, double w1, double[] derivatives) {
        return logDerivatives(w0, w1, derivatives) - lattice.logEvidence();
    }

    @Override
    public MultivariateNormal moments() {
        return lattice.moments();
    }

    @Override
    public double negentropy() {
        return lattice.negentropy();
    }

    /** The prior, where nothing was seen. */
    @Override
    public Optional<MultivariateNormal> normal() {
        return points.isEmpty() ? Optional.of(laplace) : Optional.empty();
    }

    /** The height of the posterior at its mode, in nats. */
    public double logPeak() {
        return logDensity(laplace.mean(0), laplace.mean(1));
    }

    @Override
    public List<MultivariateNormal> parts() {
        return List.of(moments(), laplace);
    }

    /** Where the logit of a point changes its sign. */
    @Override
    public double[] bends(double x, double y, double dx, double dy) {
        return points.stream().flatMapToDouble(each -> {
            double at = each.margin(x, y);
            double slope = each.margin(dx, dy);
            return Arrays.stream(TURNS).map(turn -> (turn - at) / slope);
        }).filter(Double::isFinite).toArray();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LogisticPosterior that && points.equals(that.points);
    }

    @Override
    public int hashCode() {
        return points.hashCode();
    }

    @Override
    public String toString() {
        return points.toString();
    }
}
