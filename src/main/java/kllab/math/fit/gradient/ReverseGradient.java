package kllab.math.fit.gradient;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import kllab.math.distribution.LineDensity;
import kllab.math.distribution.Normal;
import kllab.math.fit.FitSurface;
import kllab.math.fit.Landmarks;
import kllab.math.fit.Objective;
import kllab.math.quadrature.GaussKronrod;
import kllab.math.quadrature.QuadratureNodes;

/**
 * The gradient of KL(q ‖ p) by a coordinate of a normal q: exact, and as draws from q estimate it, with the mean and
 * the variance of each estimator by quadrature.
 *
 * <pre>
 * {@code
 *     ∂/∂θ KL(q ‖ p) = E_q[f s] = E_ε[df/dθ],   Var g = E_q[(g − E g)²]
 * }
 * </pre>
 */
public final class ReverseGradient {
    private static final double HALF_LOG_TAU = 0.9189385332046728;
    /** Less than this part of the variance of the reparameterised estimator is what rounding leaves of 0. */
    private static final double ROUNDING = 1e-24;
    /** Less than this part of its standard deviation is what rounding leaves of a gradient that is 0. */
    private static final double CANCELLED = 1e-14;

    private final LineDensity p;
    private final Normal q;
    private final GradientCoordinate coordinate;
    private final double exact;
    private final double meanBaseline;
    private final double bestBaseline;
    private final double rounding;
    private final Map<GradientEstimator, GradientMoments> moments;

    /**
     * One draw, from which every estimator takes its own.
     *
     * @param f log q − log p there
     * @param score s, the score of q
     * @param path the derivative of f along the path, all of it
     */
    private record Draw(double f, double score, double path) {
    }

    /**
     * A node of quadrature with the draw there.
     *
     * @param weight the share of q that the node stands for
     * @param draw the draw there
     */
    private record Weighed(double weight, Draw draw) {
    }

    /** The gradient of KL(q ‖ p) by a coordinate. */
    public ReverseGradient(LineDensity p, Normal q, GradientCoordinate coordinate) {
        this.p = p;
        this.q = q;
        this.coordinate = coordinate;
        List<Weighed> all = weighed(GaussKronrod.nodes(Landmarks.under(p, q)));
        meanBaseline = mean(all, Draw::f);
        bestBaseline = mean(all, draw -> draw.f * draw.score * draw.score)
                / mean(all, draw -> draw.score * draw.score);
        Map<GradientEstimator, GradientMoments> found = new EnumMap<>(GradientEstimator.class);
        for (GradientEstimator each : GradientEstimator.values()) {
            double mean = mean(all, draw -> said(each, draw));
            found.put(each, new GradientMoments(mean, mean(all, draw -> {
                double off = said(each, draw) - mean;
                return off * off;
            })));
        }
        double usual = of(found, GradientEstimator.REPARAMETERISED).variance();
        FitSurface.Point point = new FitSurface(Objective.REVERSE, p).at(q);
        double own = coordinate == GradientCoordinate.MU ? point.mu() : point.logSigma();
        exact = Math.abs(own) < CANCELLED * Math.sqrt(usual) ? 0 : told(own);
        rounding = Double.isFinite(usual) ? ROUNDING * usual : 0;
        found.replaceAll((each, of) -> new GradientMoments(told(of.mean()), rounded(of.variance())));
        moments = Collections.unmodifiableMap(found);
    }

    private List<Weighed> weighed(QuadratureNodes nodes) {
        List<Weighed> all = new ArrayList<>(nodes.count());
        for (int i = 0; i < nodes.count(); i++) {
            double weight = nodes.weight(i) * q.density(nodes.x(i));
            if (weight != 0) {
                all.add(new Weighed(weight, draw((nodes.x(i) - q.mu()) / q.sigma())));
            }
        }
        return all;
    }

    /** The mean of what draws from q say. */
    private static double mean(List<Weighed> all, ToDoubleFunction<Draw> of) {
        double sum = 0;
        for (Weighed each : all) {
            sum += each.weight * of.applyAsDouble(each.draw);
        }
        return sum;
    }

    /** A number that is beyond all doubles, as that. */
    private static double told(double value) {
        return Double.isNaN(value) ? Double.POSITIVE_INFINITY : value;
    }

    /** A variance, 0 where it is all rounding. */
    double rounded(double variance) {
        return variance < rounding ? 0 : told(variance);
    }

    private Draw draw(double epsilon) {
        double z = Math.fma(q.sigma(), epsilon, q.mu());
        double logQ = -0.5 * epsilon * epsilon - Math.log(q.sigma()) - HALF_LOG_TAU;
        return new Draw(logQ - p.logDensity(z), coordinate.score(q, epsilon),
                coordinate.total() - p.score(z) * coordinate.path(q, epsilon));
    }

    private double said(GradientEstimator estimator, Draw draw) {
        return switch (estimator) {
            case SCORE_FUNCTION -> draw.f * draw.score;
            case MEAN_BASELINE -> (draw.f - meanBaseline) * draw.score;
            case BEST_BASELINE -> (draw.f - bestBaseline) * draw.score;
            case REPARAMETERISED -> draw.path;
            case STICKING_THE_LANDING -> draw.path - draw.score;
        };
    }

    /** Adds what the draw z = μ + σε says by each estimator to a place in the sums of that estimator. */
    void add(double epsilon, Map<GradientEstimator, double[]> sums, int place) {
        Draw draw = draw(epsilon);
        sums.forEach((estimator, all) -> all[place] += said(estimator, draw));
    }

    /** The target. */
    public LineDensity p() {
        return p;
    }

    /** The distribution that draws are from. */
    public Normal q() {
        return q;
    }

    /** The coordinate by which the divergence is differentiated. */
    public GradientCoordinate coordinate() {
        return coordinate;
    }

    /** The gradient itself, in nats per unit of the coordinate. */
    public double exact() {
        return exact;
    }

    /** The mean and variance of what one draw says by an estimator. */
    public GradientMoments one(GradientEstimator estimator) {
        return of(moments, estimator);
    }

    private static GradientMoments of(Map<GradientEstimator, GradientMoments> all, GradientEstimator estimator) {
        return Objects.requireNonNull(all.get(estimator), estimator::name);
    }
}
