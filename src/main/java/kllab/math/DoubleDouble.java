package kllab.math;

import java.util.List;

/**
 * A number of about 32 digits: the unevaluated sum of two doubles, of which the second is what the first rounds off.
 *
 * <p>
 * Each operation has a relative error of a few 2⁻¹⁰⁴, as long as nothing overflows or becomes subnormal. M. Joldes,
 * J.-M. Muller, V. Popescu, "Tight and rigorous error bounds for basic building blocks of double-word arithmetic", ACM
 * Transactions on Mathematical Software 44 (2017).
 *
 * @param high the number rounded to a double
 * @param low what is left of it, at most half an ulp of {@code high}
 */
public record DoubleDouble(double high, double low) {
    /** 0. */
    public static final DoubleDouble ZERO = new DoubleDouble(0, 0);
    /** 1. */
    public static final DoubleDouble ONE = new DoubleDouble(1, 0);

    /** A double as it is. */
    public static DoubleDouble of(double value) {
        return new DoubleDouble(value, 0);
    }

    /** a + b, exactly. */
    public static DoubleDouble sum(double a, double b) {
        double sum = a + b;
        return new DoubleDouble(sum, Rounding.ofSum(a, b, sum));
    }

    /** a − b, exactly. */
    public static DoubleDouble difference(double a, double b) {
        return sum(a, -b);
    }

    /** a·b, exactly. */
    public static DoubleDouble product(double a, double b) {
        double product = a * b;
        return new DoubleDouble(product, Rounding.ofProduct(a, b, product));
    }

    /**
     * The sum of numbers of which none is negative, within an ulp; +∞ where one is or the sum is beyond all doubles.
     */
    public static double total(List<Double> parts) {
        DoubleDouble sum = ZERO;
        for (double part : parts) {
            sum = sum.plus(part);
            if (!Double.isFinite(sum.high)) {
                return Double.POSITIVE_INFINITY;
            }
        }
        return sum.high;
    }

    /** The sum of this and another. */
    public DoubleDouble plus(DoubleDouble other) {
        double sum = high + other.high;
        double lows = low + other.low;
        double rest = Rounding.ofSum(high, other.high, sum) + lows;
        double first = sum + rest;
        return normal(first, (rest - (first - sum)) + Rounding.ofSum(low, other.low, lows));
    }

    /** The sum of this and a double. */
    public DoubleDouble plus(double other) {
        double sum = high + other;
        return normal(sum, Rounding.ofSum(high, other, sum) + low);
    }

    /** This without another. */
    public DoubleDouble minus(DoubleDouble other) {
        return plus(other.negated());
    }

    /** The product of this and another. */
    public DoubleDouble times(DoubleDouble other) {
        double product = high * other.high;
        double rest = Rounding.ofProduct(high, other.high, product);
        return normal(product, rest + (high * other.low + low * other.high));
    }

    /** The product of this and a double. */
    public DoubleDouble times(double other) {
        double product = high * other;
        return normal(product, Rounding.ofProduct(high, other, product) + low * other);
    }

    /** This divided by another, which is not 0. */
    public DoubleDouble over(DoubleDouble other) {
        double first = high / other.high;
        DoubleDouble rest = minus(other.times(first));
        double second = rest.high / other.high;
        double third = rest.minus(other.times(second)).high / other.high;
        return normal(first, second).plus(third);
    }

    /** This with the other sign. */
    public DoubleDouble negated() {
        return new DoubleDouble(-high, -low);
    }

    /** The nearest double. */
    public double value() {
        return high;
    }

    /** The sum of two doubles of which the first is the larger by far. */
    private static DoubleDouble normal(double high, double low) {
        double sum = high + low;
        return new DoubleDouble(sum, low - (sum - high));
    }
}
