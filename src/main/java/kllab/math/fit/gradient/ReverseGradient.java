package kllab.math.fit.gradient;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import kllab.math.distribution.LineDensity;
import kllab.math.distribution.Normal;
import kllab.math.fit.FitSurface;
import kllab.math.fit.Objective;

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
    /** Less than this part of the variance of the reparameterised estimator is what rounding leaves of 0. */
    private static final double ROUNDING = 1e-24;
    /** Less than this part of its standard deviation is what rounding leaves of a gradient that is 0. */
    private static final double CANCELLED = 1e-14;

    private final LineDensity p;
    private final Normal q;
    private final GradientCoordinate coordinate;
    private final double exact;
    private final GradientDraw.Baselines baselines;
    private final double rounding;
    private final Map<GradientEstimator, GradientMoments> moments;

    /** The gradient of KL(q ‖ p) by a coordinate. */
    public ReverseGradient(LineDensity p, Normal q, GradientCoordinate coordinate) {
        this.p = p;
        this.q = q;
        this.coordinate = coordinate;
        WeighedDraws all = WeighedDraws.of(p, q);
        baselines = all.baselines(coordinate);
        Map<GradientEstimator, GradientMoments> found = new EnumMap<>(GradientEstimator.class);
        for (GradientEstimator each : GradientEstimator.values()) {
            double mean = all.mean(draw -> draw.by(each, coordinate, baselines));
            found.put(each, new GradientMoments(mean, all.mean(draw -> {
                double off = draw.by(each, coordinate, baselines) - mean;
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

    /** A number that is beyond all doubles, as that. */
    private static double told(double value) {
        return Double.isNaN(value) ? Double.POSITIVE_INFINITY : value;
    }

    /** A variance, 0 where it is all rounding. */
    double rounded(double variance) {
        return variance < rounding ? 0 : told(variance);
    }

    /** Adds what the draw z = μ + σε says by each estimator to a place in the sums of that estimator. */
    void add(double epsilon, Map<GradientEstimator, double[]> sums, int place) {
        GradientDraw draw = GradientDraw.of(p, q, epsilon);
        sums.forEach((estimator, all) -> all[place] += draw.by(estimator, coordinate, baselines));
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
