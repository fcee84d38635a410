package kllab.lab.gaussian.derivation;

import java.util.function.DoubleUnaryOperator;
import kllab.math.divergence.StandardisedPair;

/**
 * What a term of a line of the derivation integrates: ± p(x) f(x).
 *
 * @param sign +1 or −1: how the line takes the term
 * @param symbols the term with symbols, without its sign
 * @param pair the standard units of p
 * @param factor f, as a function of z = (x − μ₁)/σ₁
 */
public record Integrand(int sign, Symbols symbols, StandardisedPair pair, DoubleUnaryOperator factor) {
    private static final double INVERSE_SQRT_TAU = 0.3989422804014327;

    /**
     * A term without its sign.
     *
     * @param tex for the eye
     * @param words in one line, for a plot and for assistive technology
     */
    public record Symbols(String tex, String words) {
    }

    /** p(x) f(x) σ₁ at z, without the sign. */
    double inStandardUnits(double z) {
        return bell(z) * factor.applyAsDouble(z);
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
