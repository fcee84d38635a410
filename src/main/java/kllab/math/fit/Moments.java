package kllab.math.fit;

import kllab.math.distribution.LineDensity;
import kllab.math.distribution.Normal;
import kllab.math.distribution.NormalMixture;
import kllab.math.quadrature.GaussKronrod;
import kllab.math.quadrature.QuadratureNodes;

/** The normal distribution of the same mean and standard deviation as a density: it makes KL(p ‖ q) smallest. */
public final class Moments {
    private Moments() {
    }

    /** In closed form for mixtures, else by quadrature between the landmarks. */
    public static Normal of(LineDensity p) {
        return p.normal().orElseGet(() -> p instanceof NormalMixture mixture ? mixture.moments() : integrated(p));
    }

    private static Normal integrated(LineDensity p) {
        QuadratureNodes nodes = GaussKronrod.nodes(p.landmarks());
        double[] weights = new double[nodes.count()];
        double total = 0;
        double first = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = nodes.weight(i) * p.density(nodes.x(i));
            total += weights[i];
            first += weights[i] * nodes.x(i);
        }
        double mean = first / total;
        double second = 0;
        for (int i = 0; i < weights.length; i++) {
            second += weights[i] * (nodes.x(i) - mean) * (nodes.x(i) - mean);
        }
        return Normal.of(mean, Math.sqrt(second / total));
    }
}
