package kllab.math.fit.plane;

import kllab.math.distribution.MultivariateNormal;
import kllab.math.matrix.Factor;

/**
 * KL(q ‖ p) about a q, by the trapezoidal rule in the standard units of q, which is very close for smooth functions
 * under a normal distribution.
 *
 * <pre>
 * {@code
 *     x = μ + T (m + S z),   S = (e^a 0; h e^b),   T Tᵀ the covariance of q,   z ~ N(0, 1)
 *     coordinates about q: m₁, m₂, a, b, h, all 0 at q
 * }
 * </pre>
 *
 * @param p the density
 * @param step the distance of neighbouring points in standard deviations of q
 */
record PlaneSurface(PlaneDensity p, double step) {
    /** How many coordinates there are. */
    static final int ORDER = 5;

    private static final double REACH = 6.5;
    private static final double LOG_TAU = 1.8378770664093453;

    /** The divergence at a place with its derivatives by the coordinates about it. */
    static final class Point {
        private final double value;
        private final double[] slope;
        private final double[][] bend;

        private Point(double value, double[] slope, double[][] bend) {
            this.value = value;
            this.slope = slope;
            this.bend = bend;
        }

        /** KL(q ‖ p) in nats. */
        double value() {
            return value;
        }

        /** The derivative by a coordinate. */
        double slope(int coordinate) {
            return slope[coordinate];
        }

        /** The derivative by two coordinates. */
        double bend(int one, int other) {
            return bend[one][other];
        }
    }

    /** The divergence of a q. */
    Point at(MultivariateNormal q) {
        Factor factor = q.covariance().factor();
        double a = Math.sqrt(factor.pivot(0).value());
        double b = factor.lower(1, 0).value() * a;
        double c = Math.sqrt(factor.pivot(1).value());
        int count = (int) Math.ceil(REACH / step);
        Sums sums = new Sums();
        double[] by = new double[ORDER];
        for (int i = -count; i <= count; i++) {
            double s = i * step;
            double x = q.mean(0) + a * s;
            double y = q.mean(1) + b * s;
            for (int j = -count; j <= count; j++) {
                double t = j * step;
                double weight = Math.exp(-0.5 * (s * s + t * t));
                if (weight > 1e-10) {
                    double log = p.logDensity(x, y + c * t, by);
                    // the derivatives along the columns of T
                    sums.add(weight, log + 0.5 * (s * s + t * t), s, t);
                    sums.slopes(a * by[0] + b * by[1], c * by[1]);
                    sums.bends(a * a * by[2] + 2 * a * b * by[3] + b * b * by[4], c * (a * by[3] + b * by[4]),
                            c * c * by[4]);
                }
            }
        }
        return sums.point(Math.log(a) + Math.log(c) + LOG_TAU);
    }

    /** What is added up over the points. */
    private static final class Sums {
        private static final int[] COLUMN = {0, 1, 0, 1, 1};

        private final double[] slope = new double[ORDER];
        private final double[][] bend = new double[ORDER][ORDER];
        private double total;
        private double value;
        private double weight;
        /** How far each coordinate moves a point, in the direction of the first column for 0 and 2, else the second. */
        private final double[] moves = {1, 1, 0, 0, 0};

        void add(double newWeight, double log, double s, double t) {
            weight = newWeight;
            total += weight;
            value += weight * log;
            moves[2] = s;
            moves[3] = t;
            moves[4] = s;
        }

        void slopes(double first, double second) {
            for (int k = 0; k < ORDER; k++) {
                double each = weight * moves[k] * (COLUMN[k] == 0 ? first : second);
                slope[k] -= each;
                // e^a has itself as its second derivative
                bend[k][k] -= k == 2 || k == 3 ? each : 0;
            }
        }

        void bends(double first, double mixed, double second) {
            for (int k = 0; k < ORDER; k++) {
                for (int l = 0; l <= k; l++) {
                    double curvature = COLUMN[k] != COLUMN[l] ? mixed : COLUMN[k] == 0 ? first : second;
                    bend[k][l] -= weight * moves[k] * moves[l] * curvature;
                }
            }
        }

        Point point(double logScale) {
            for (int k = 0; k < ORDER; k++) {
                slope[k] = slope[k] / total - (k == 2 || k == 3 ? 1 : 0);
                for (int l = 0; l <= k; l++) {
                    bend[k][l] /= total;
                    bend[l][k] = bend[k][l];
                }
            }
            return new Point(-value / total - logScale, slope, bend);
        }
    }

    /** The distribution at coordinates about another. */
    static MultivariateNormal moved(MultivariateNormal q, double[] by) {
        Factor factor = q.covariance().factor();
        double a = Math.sqrt(factor.pivot(0).value());
        double b = factor.lower(1, 0).value() * a;
        double c = Math.sqrt(factor.pivot(1).value());
        double first = a * Math.exp(by[2]);
        double shear = b * Math.exp(by[2]) + c * by[4];
        double second = c * Math.exp(by[3]);
        return MultivariateNormal.of(
                new double[]{q.mean(0) + a * by[0], q.mean(1) + b * by[0] + c * by[1]},
                new double[][]{{first * first, first * shear}, {first * shear, shear * shear + second * second}});
    }
}
