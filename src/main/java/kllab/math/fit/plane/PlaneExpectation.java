package kllab.math.fit.plane;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import kllab.math.distribution.MultivariateNormal;
import kllab.math.matrix.Factor;
import kllab.math.quadrature.GaussKronrod;
import kllab.math.quadrature.Integral;

/**
 * The expectation of a function of the plane under a normal distribution: by the trapezoidal rule in its standard
 * units, which is very close for smooth functions; where a finer rule disagrees, by adaptive quadrature along one
 * direction, of an adaptive quadrature along the other.
 *
 * <pre>
 * {@code
 *     E[f(x, y)] = ∫ φ(s) ∫ φ(t) f(μ₁ + a s, μ₂ + b s + c t) dt ds
 * }
 * </pre>
 */
final class PlaneExpectation {
    private static final double COARSE = 0.3;
    private static final double FINE = 0.15;
    /** The error falls so fast with the step that the finer rule is far better than the difference of the two. */
    private static final double AGREEMENT = 3e-7;
    private static final double LEAST_WEIGHT = 1e-12;
    private static final double TAU_ROOT = 2.5066282746310002;
    /** Beyond so many standard deviations there is less than 10⁻¹⁹ of a normal distribution. */
    private static final double REACH = 9;
    private static final double[] KNOTS = {-REACH, -3, 0, 3, REACH};
    private static final GaussKronrod INNER = new GaussKronrod(1e-8, 1e-8, 60);
    private static final GaussKronrod OUTER = new GaussKronrod(1e-7, 1e-7, 60);

    private PlaneExpectation() {
    }

    /**
     * The expectation under q of a function that bends where a density does; +∞ where it is not finite.
     *
     * @param p the density that tells where to look closely
     * @param f the function
     */
    static double of(MultivariateNormal q, PlaneDensity p, DoubleBinaryOperator f) {
        Factor factor = q.covariance().factor();
        double a = Math.sqrt(factor.pivot(0).value());
        double b = factor.lower(1, 0).value() * a;
        double c = Math.sqrt(factor.pivot(1).value());
        DoubleBinaryOperator standard = (s, t) -> f.applyAsDouble(q.mean(0) + a * s, q.mean(1) + b * s + c * t);
        double coarse = lattice(standard, COARSE);
        double fine = lattice(standard, FINE);
        if (Math.abs(fine - coarse) <= AGREEMENT * Math.min(1, Math.abs(fine))) {
            return fine;
        }
        DoubleUnaryOperator inner = s -> {
            double x = q.mean(0) + a * s;
            double y = q.mean(1) + b * s;
            return normal(s) * integral(INNER, t -> normal(t) * f.applyAsDouble(x, y + c * t), p.bends(x, y, 0, c));
        };
        double value = integral(OUTER, inner, p.bends(q.mean(0), q.mean(1), a, b));
        return Double.isFinite(value) ? value : Double.POSITIVE_INFINITY;
    }

    /** The mean over a lattice, by the weights of the standard normal distribution. */
    private static double lattice(DoubleBinaryOperator f, double step) {
        int count = (int) Math.ceil(Math.sqrt(-2 * Math.log(LEAST_WEIGHT)) / step);
        double total = 0;
        double sum = 0;
        for (int i = -count; i <= count; i++) {
            for (int j = -count; j <= count; j++) {
                double weight = Math.exp(-0.5 * step * step * (i * i + j * j));
                if (weight > LEAST_WEIGHT) {
                    total += weight;
                    sum += weight * f.applyAsDouble(i * step, j * step);
                }
            }
        }
        return sum / total;
    }

    private static double normal(double z) {
        return Math.exp(-0.5 * z * z) / TAU_ROOT;
    }

    private static double integral(GaussKronrod rule, DoubleUnaryOperator f, double[] bends) {
        Integral integral = rule.integrate(f, DoubleStream.concat(Arrays.stream(KNOTS),
                Arrays.stream(bends).filter(each -> Math.abs(each) < REACH)).sorted().toArray());
        return integral.value();
    }
}
