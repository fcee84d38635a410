package kllab.math;

/**
 * The exact rounding error of a sum, product or quotient: the second half of double-double arithmetic.
 *
 * <p>
 * T. J. Dekker, "A floating-point technique for extending the available precision", Numerische Mathematik 18 (1971);
 * the sum after Knuth. Exact as long as nothing overflows or becomes subnormal.
 */
public final class Rounding {
    private Rounding() {
    }

    /** a + b − sum. */
    public static double ofSum(double a, double b, double sum) {
        double part = sum - a;
        return (a - (sum - part)) + (b - part);
    }

    /** a·b − product. */
    public static double ofProduct(double a, double b, double product) {
        return Math.fma(a, b, -product);
    }

    /** a − quotient·b: the remainder, which divided by b corrects the quotient. */
    public static double ofQuotient(double a, double b, double quotient) {
        return Math.fma(-quotient, b, a);
    }
}
