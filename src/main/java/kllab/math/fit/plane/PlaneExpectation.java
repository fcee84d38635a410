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
 * The expectation of a function of the plane under a normal distribution, by adaptive quadrature along one direction of
 * its standard units, of an adaptive quadrature along the other.
 *
 * <pre>
 * {@code
 *     E[f(x, y)] = ∫ φ(s) ∫ φ(t) f(μ₁ + a s, μ₂ + b s + c t) dt ds
 * }
 * </pre>
 */
final class PlaneExpectation {
    private static final double TAU_ROOT = 2.5066282746310002;
    /** Beyond so many standard deviations there is less than 10⁻¹⁹ of a normal distribution. */
    private static final double REACH = 9;
    private static final double[] KNOTS = {-REACH, -5, -2, 0, 2, 5, REACH};
    private static final GaussKronrod INNER = new GaussKronrod(1e-9, 1e-9, 60);
    private static final GaussKronrod OUTER = new GaussKronrod(2e-8, 2e-8, 60);

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
        DoubleUnaryOperator inner = s -> {
            double x = q.mean(0) + a * s;
            double y = q.mean(1) + b * s;
            return normal(s) * integral(INNER, t -> normal(t) * f.applyAsDouble(x, y + c * t), p.bends(x, y, 0, c));
        };
        double value = integral(OUTER, inner, p.bends(q.mean(0), q.mean(1), a, b));
        return Double.isFinite(value) ? value : Double.POSITIVE_INFINITY;
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
