package kllab.lab.gaussian.derivation;

import kllab.math.divergence.StandardisedPair;
import kllab.math.quadrature.GaussKronrod;
import kllab.math.quadrature.Integral;

/**
 * One term of a line of the derivation: ± ∫ p(x) f(x) dx, as a formula, as an area, and as the number that quadrature
 * finds for it.
 *
 * @param integrand what is integrated, with its symbols
 * @param integral ∫ p f dx in nats, without the sign, with its error
 */
public record DerivationTerm(Integrand integrand, Integral integral) {
    private static final GaussKronrod QUADRATURE = new GaussKronrod(0, 1e-13, 200);
    /** In standard deviations of p; beyond the last ones lie less than 10⁻²⁰ of p and of its second moment. */
    private static final double[] PANELS = {-10, -6, -3, 0, 3, 6, 10};

    /** The term of an integrand, integrated. */
    static DerivationTerm of(Integrand integrand) {
        return new DerivationTerm(integrand, QUADRATURE.integrate(integrand::inStandardUnits, PANELS));
    }

    /** The definition of the divergence, ∫ p log(p/q) dx, integrated. */
    public static DerivationTerm definition(StandardisedPair pair) {
        return of(Derivation.definition(pair));
    }

    /** How the line takes the term: +1 or −1. */
    public int sign() {
        return integrand.sign();
    }

    /** The term with symbols, without its sign. */
    public Integrand.Symbols symbols() {
        return integrand.symbols();
    }

    /** The term with symbols and with its sign, in one line: −½. */
    public String signed() {
        return (sign() < 0 ? "−" : "") + symbols().words();
    }

    /**
     * Returns the amount that the term adds to its line, in nats. It is infinite where the integrand is beyond all
     * doubles, never NaN.
     */
    public double value() {
        return sign() * (Double.isNaN(integral.value()) ? Double.POSITIVE_INFINITY : integral.value());
    }

    /**
     * The value as it is shown: 0 where it is no more than what rounding leaves of areas that cancel, such as those of
     * the cross term on both sides of μ₁.
     */
    public double shown() {
        double highest = 0;
        for (double z = -3; z <= 3; z += 0.5) {
            highest = Math.max(highest, Math.abs(integrand.inStandardUnits(z)));
        }
        return Double.isFinite(highest) && Math.abs(value()) <= Math.ulp(highest) ? 0 : value();
    }

    /** The height of the term's area at x, in nats per unit of x, below the axis where it counts against the line. */
    public double at(double x) {
        return integrand.at(x);
    }
}
