package kllab.math.fit.gradient;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import kllab.math.distribution.LineDensity;
import kllab.math.distribution.Normal;
import kllab.math.fit.Landmarks;
import kllab.math.quadrature.GaussKronrod;
import kllab.math.quadrature.QuadratureNodes;

/** The draws of a normal q at the nodes of a quadrature, by which means over all draws are computed. */
final class WeighedDraws {
    private final List<GradientDraw> draws;
    /** The share of q that each stands for. */
    private final double[] weights;

    private WeighedDraws(List<GradientDraw> draws, double[] weights) {
        this.draws = draws;
        this.weights = weights;
    }

    /** The draws of q about p. */
    static WeighedDraws of(LineDensity p, Normal q) {
        QuadratureNodes nodes = GaussKronrod.nodes(Landmarks.under(p, q));
        List<GradientDraw> draws = new ArrayList<>(nodes.count());
        double[] weights = new double[nodes.count()];
        for (int i = 0; i < nodes.count(); i++) {
            double weight = nodes.weight(i) * q.density(nodes.x(i));
            if (weight != 0) {
                weights[draws.size()] = weight;
                draws.add(GradientDraw.of(p, q, (nodes.x(i) - q.mu()) / q.sigma()));
            }
        }
        return new WeighedDraws(draws, weights);
    }

    /** The mean of what draws say. */
    double mean(ToDoubleFunction<GradientDraw> said) {
        double sum = 0;
        for (int i = 0; i < draws.size(); i++) {
            sum += weights[i] * said.applyAsDouble(draws.get(i));
        }
        return sum;
    }

    /** The baselines of the derivative by a coordinate. */
    GradientDraw.Baselines baselines(GradientCoordinate coordinate) {
        double squares = mean(draw -> draw.score(coordinate) * draw.score(coordinate));
        return new GradientDraw.Baselines(mean(GradientDraw::f),
                mean(draw -> draw.f() * draw.score(coordinate) * draw.score(coordinate)) / squares);
    }
}
