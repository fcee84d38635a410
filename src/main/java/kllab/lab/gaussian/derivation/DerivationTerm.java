package kllab.lab.gaussian.derivation;

import java.util.function.DoubleUnaryOperator;

import kllab.math.divergence.StandardisedPair;
import kllab.math.quadrature.GaussKronrod;
import kllab.math.quadrature.Integral;

/**
 * One term of a line of the derivation: ± ∫ p(x) f(x) dx, as a formula, as an area, and as the number that quadrature
 * finds for it.
 *
 * @param sign +1 or −1: how the line takes it
 * @param symbols the term with symbols, without its sign
 * @param integral ∫ p f dx in nats, without the sign, with its error
 * @param pair the standard units of p
 * @param factor f, as a function of z = (x − μ₁)/σ₁
 */
public record DerivationTerm(int sign, Symbols symbols, Integral integral, StandardisedPair pair,
        DoubleUnaryOperator factor) {
    private static final double INVERSE_SQRT_TAU = 0.3989422804014327;
    private static final GaussKronrod QUADRATURE = new GaussKronrod(0, 1e-13, 200);
    /** In standard deviations of p; beyond the last ones lie less than 10⁻²⁰ of p and of its second moment. */
    private static final double[] PANELS = {-10, -6, -3, 0, 3, 6, 10};

    /**
     * A term without its sign.
     *
     * @param tex for the eye
     * @param words in one line, for a plot and for assistive technology
     */
    public record Symbols(String tex, String words) {
    }

    /** The definition of the divergence, ∫ p log(p/q) dx. */
    public static DerivationTerm definition(StandardisedPair pair) {
        return of(1, new Symbols("\\int p\\,\\log\\frac{p}{q}\\,dx", "∫ p log(p/q)"), pair, pair::logRatio);
    }

    /** The term of a factor, integrated. */
    static DerivationTerm of(int sign, Symbols symbols, StandardisedPair pair, DoubleUnaryOperator factor) {
        Integral integral = QUADRATURE.integrate(z -> bell(z) * factor.applyAsDouble(z), PANELS);
        return new DerivationTerm(sign, symbols, integral, pair, factor);
    }

    /**
     * Returns the amount that the term adds to its line, in nats. It is infinite where the integrand is beyond all
     * doubles, never NaN.
     */
    public double value() {
        return sign * (Double.isNaN(integral.value()) ? Double.POSITIVE_INFINITY : integral.value());
    }

    /**
     * The value as it is shown: 0 where it is no more than what rounding leaves of areas that cancel, such as those of
     * the cross term on both sides of μ₁.
     */
    public double shown() {
        double highest = 0;
        for (double z = -3; z <= 3; z += 0.5) {
            highest = Math.max(highest, Math.abs(bell(z) * factor.applyAsDouble(z)));
        }
        return Double.isFinite(highest) && Math.abs(value()) <= Math.ulp(highest) ? 0 : value();
    }

    /** The height of the term's area at x, in nats per unit of x, below the axis where it counts against the line. */
    public double at(double x) {
        double z = pair.z(x);
        double bell = bell(z);
        return bell == 0 ? 0 : sign * bell * factor.applyAsDouble(z) / pair.p().sigma();
    }

    private static double bell(double z) {
        return INVERSE_SQRT_TAU * Math.exp(-0.5 * z * z);
    }
}
