package kllab.math.divergence;

import kllab.math.Rounding;

/**
 * The two non-negative parts of the divergence between normal distributions, each correctly rounded but for a few
 * hundredths of an ulp.
 *
 * <pre>
 * {@code
 *     location = ½δ²,   scale = ½(r² − 1) − log r,   δ = (μ₁ − μ₂)/σ₂,  r = σ₁/σ₂
 * }
 * </pre>
 *
 * <p>
 * All intermediate values are quotients of significands, which lie in [1, 2); the powers of two come in at the end, so
 * that nothing overflows or underflows on the way.
 */
public final class NormalKernel {
    /** log 2 in two parts; the first ends in zeros, so that a multiple of it by an exponent is exact. (fdlibm) */
    private static final double LOG_2_HIGH = 0.6931471803691238;
    private static final double LOG_2_LOW = 1.9082149292705877e-10;
    private static final double SQRT_2 = Math.sqrt(2);
    /** Above this exponent r² is all that a double shows of ½(r² − 1) − log r. */
    private static final int SQUARE_ALONE = 64;

    private NormalKernel() {
    }

    /** ½((mu1 − mu2)/sigma)². */
    static double location(double mu1, double mu2, double sigma) {
        if (mu1 == mu2) {
            return 0;
        }
        // Halves differ without overflow; a mean so small that halving hurts it does not count beside a huge one.
        boolean huge = Math.max(Math.abs(mu1), Math.abs(mu2)) > 0x1p1022;
        double a = huge ? 0.5 * mu1 : mu1;
        double b = huge ? 0.5 * mu2 : mu2;
        double gap = a - b;
        int gapExponent = exponent(gap);
        int exponent = gapExponent + (huge ? 1 : 0) - exponent(sigma);
        double unit = significand(sigma);
        double above = Math.scalb(gap, -gapExponent);
        double aboveLow = Math.scalb(Rounding.ofSum(a, -b, gap), -gapExponent);
        double delta = above / unit;
        double deltaLow = (Rounding.ofQuotient(above, unit, delta) + aboveLow) / unit;
        double square = delta * delta;
        double squareLow = Rounding.ofProduct(delta, delta, square) + 2 * delta * deltaLow;
        return Math.scalb(square + squareLow, 2 * exponent - 1);
    }

    /**
     * ½(r² − 1) − log r for r = sigma1/sigma2.
     *
     * <p>
     * With r = 2ᵏ·(1 + s)/(1 − s) the logarithm is k log 2 + 2(s + s³/3 + s⁵/5 + …), and |s| stays below 0.172. For k =
     * 0 the leading terms are gathered into u(½u + s), u = r − 1, because ½(r² − 1) and log r cancel there.
     */
    public static double scale(double sigma1, double sigma2) {
        if (sigma1 == sigma2) {
            return 0;
        }
        int k = exponent(sigma1) - exponent(sigma2);
        double a = significand(sigma1);
        double b = significand(sigma2);
        if (a > SQRT_2 * b) {
            a *= 0.5;
            k++;
        } else if (b > SQRT_2 * a) {
            a *= 2;
            k--;
        }
        double gap = a - b; // exact, as the two are within a factor of 2
        double sum = a + b;
        double s = gap / sum;
        double sLow = (Rounding.ofQuotient(gap, sum, s) - s * Rounding.ofSum(a, b, sum)) / sum;
        double tail = 2 * s * s * s * atanhTail(s * s);
        if (k == 0) {
            double u = gap / b;
            double uLow = Rounding.ofQuotient(gap, b, u) / b;
            double factor = 0.5 * u + s;
            double factorLow = Rounding.ofSum(0.5 * u, s, factor) + (0.5 * uLow + sLow);
            double product = u * factor;
            double productLow = Rounding.ofProduct(u, factor, product) + (u * factorLow + uLow * factor);
            return product + (productLow - tail);
        }
        double r = a / b;
        double rLow = Rounding.ofQuotient(a, b, r) / b;
        double square = r * r;
        double squareLow = Rounding.ofProduct(r, r, square) + 2 * r * rLow;
        if (k > SQUARE_ALONE) {
            return Math.scalb(square + squareLow, 2 * k - 1);
        }
        double power = Math.scalb(0.5, 2 * k);
        double log = -k * LOG_2_HIGH;
        double first = log - 0.5;
        double second = first - 2 * s;
        double third = second + square * power;
        double low = Rounding.ofSum(log, -0.5, first) + Rounding.ofSum(first, -2 * s, second)
                + Rounding.ofSum(second, square * power, third);
        return third + (low + (squareLow * power - 2 * sLow - k * LOG_2_LOW - tail));
    }

    /** log(a/b), also where the quotient is beyond all doubles. */
    static double logRatio(double a, double b) {
        double ratio = a / b;
        if (ratio > 0.5 && ratio < 2) {
            return Math.log1p((a - b) / b);
        }
        return ratio >= Double.MIN_NORMAL && ratio <= Double.MAX_VALUE ? Math.log(ratio) : Math.log(a) - Math.log(b);
    }

    /** (atanh(s) − s)/s³ = 1/3 + s²/5 + s⁴/7 + …, for |s| below 0.172. */
    static double atanhTail(double squareOfS) {
        double sum = 1.0 / 23;
        sum = Math.fma(sum, squareOfS, 1.0 / 21);
        sum = Math.fma(sum, squareOfS, 1.0 / 19);
        sum = Math.fma(sum, squareOfS, 1.0 / 17);
        sum = Math.fma(sum, squareOfS, 1.0 / 15);
        sum = Math.fma(sum, squareOfS, 1.0 / 13);
        sum = Math.fma(sum, squareOfS, 1.0 / 11);
        sum = Math.fma(sum, squareOfS, 1.0 / 9);
        sum = Math.fma(sum, squareOfS, 1.0 / 7);
        sum = Math.fma(sum, squareOfS, 1.0 / 5);
        return Math.fma(sum, squareOfS, 1.0 / 3);
    }

    /** The exponent e for which x = ±m·2ᵉ with m in [1, 2), of subnormal x too. */
    private static int exponent(double x) {
        int exponent = Math.getExponent(x);
        return exponent >= Double.MIN_EXPONENT ? exponent : Math.getExponent(x * 0x1p54) - 54;
    }

    private static double significand(double x) {
        return Math.scalb(x, -exponent(x));
    }
}
