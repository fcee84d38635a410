package kllab.math.fit;

import java.util.Arrays;
import java.util.Optional;
import kllab.math.distribution.LineDensity;
import kllab.math.distribution.NormalMixture;
import kllab.math.quadrature.GaussKronrod;
import kllab.math.quadrature.QuadratureNodes;

/** The probabilities of a density on the line below and above a place; small ones keep their digits. */
interface Tails {
    /** The probability below x. */
    double below(double x);

    /** The probability above x. */
    double above(double x);

    /** Those of a density: closed forms of normals and their mixtures, else by quadrature between its landmarks. */
    static Tails of(LineDensity density) {
        return mixture(density).<Tails>map(Closed::new).orElseGet(() -> Summed.of(density));
    }

    /** The density as a mixture of normals, if it is one. */
    static Optional<NormalMixture> mixture(LineDensity density) {
        return density instanceof NormalMixture mixture
                ? Optional.of(mixture)
                : density.normal().map(NormalMixture::of);
    }

    /**
     * Those of a mixture of normals.
     *
     * @param of the mixture
     */
    record Closed(NormalMixture of) implements Tails {
        @Override
        public double below(double x) {
            return of.cumulative(x);
        }

        @Override
        public double above(double x) {
            return of.survival(x);
        }
    }

    /** Those of any density: the sums of its panels, and a part of one panel. */
    final class Summed implements Tails {
        private final LineDensity density;
        private final double[] places;
        /** The probability left of each place, and right of it. */
        private final double[] left;
        private final double[] right;

        private Summed(LineDensity density, double[] places) {
            this.density = density;
            this.places = places;
            left = new double[places.length];
            right = new double[places.length];
        }

        static Summed of(LineDensity density) {
            double[] places = density.landmarks();
            Summed tails = new Summed(density, places);
            int last = places.length - 1;
            for (int i = 1; i <= last; i++) {
                tails.left[i] = tails.left[i - 1] + tails.between(places[i - 1], places[i]);
            }
            for (int i = last - 1; i >= 0; i--) {
                tails.right[i] = tails.right[i + 1] + tails.between(places[i], places[i + 1]);
            }
            return tails;
        }

        private double between(double from, double to) {
            if (!(to > from)) {
                return 0;
            }
            QuadratureNodes nodes = GaussKronrod.nodes(from, to);
            double sum = 0;
            for (int i = 0; i < nodes.count(); i++) {
                sum += nodes.weight(i) * density.density(nodes.x(i));
            }
            return sum;
        }

        @Override
        public double below(double x) {
            int panel = panel(x);
            return panel < 0 ? 0 : Math.min(1, left[panel] + between(places[panel], Math.min(x, end())));
        }

        @Override
        public double above(double x) {
            int panel = panel(x);
            return panel == places.length - 1
                    ? 0
                    : Math.min(1, right[panel + 1] + between(Math.max(x, places[0]), places[panel + 1]));
        }

        private double end() {
            return places[places.length - 1];
        }

        /** The last place that is not right of x; −1 where there is none. */
        private int panel(double x) {
            int at = Arrays.binarySearch(places, x);
            return at >= 0 ? at : -at - 2;
        }
    }
}
