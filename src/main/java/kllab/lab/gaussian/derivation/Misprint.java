package kllab.lab.gaussian.derivation;

import kllab.math.quadrature.GaussKronrod;

/**
 * Two common misprints of the normal density, and the area under each of them, which should be 1.
 *
 * <pre>
 * {@code
 *     exp(+(x − μ)²/(2σ²)) / (√(2π) σ)            diverges: its area within ±w standard deviations grows like e^(w²/2)
 *     exp(−½(x − μ)ᵀΣ⁻¹(x − μ)) / √(2π det Σ)     has the area √((2π)ⁿ det Σ) / √(2π det Σ) = (2π)^((n − 1)/2)
 * }
 * </pre>
 */
final class Misprint {
    private static final double INVERSE_SQRT_TAU = 0.3989422804014327;

    private Misprint() {
    }

    /**
     * The area within so many standard deviations of the mean when the exponent has lost its minus sign; whatever μ and
     * σ are.
     *
     * @param within at least 0; the area is infinite from about 38 on
     */
    static double areaWithoutMinus(double within) {
        if (within > 38) {
            return Double.POSITIVE_INFINITY;
        }
        return GaussKronrod.PRECISE.integrate(z -> 2 * INVERSE_SQRT_TAU * Math.exp(0.5 * z * z), 0, within).value();
    }

    /** The area in n dimensions when the normaliser has lost the power n of 2π; for n = 1 it is right. */
    static double areaWithoutPower(int n) {
        return Math.pow(2 * Math.PI, 0.5 * (n - 1));
    }
}
