package kllab.parameter;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The form in which a computed number is shown: with a constant number of decimals, so that it does not jump while it
 * changes.
 *
 * <p>
 * Far from 1, where decimals would hide the number, the form is scientific: 3.1416·10⁻⁷. Every digit is that of the
 * exact binary value, rounded half to even. The rounded number decides the form: a number that rounds up to a power of
 * ten looks like that power.
 *
 * @param decimals the number of decimals, from 1 to 15
 */
public record Readout(int decimals) {
    /** Four decimals. */
    public static final Readout STANDARD = new Readout(4);
    /** The sign that stands for a number that a question covers. */
    public static final String COVERED = "?";
    /** The sign that stands for a number that is still being computed. */
    public static final String TO_COME = "…";

    private static final BigDecimal LARGEST = new BigDecimal("1e5");
    private static final int SMALLEST_DECADE = 4;
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /** @throws IllegalArgumentException unless decimals is from 1 to 15 */
    public Readout {
        if (decimals < 1 || decimals > 15) {
            throw new IllegalArgumentException("decimals must be from 1 to 15: " + decimals);
        }
    }

    /**
     * Returns the number as text, with a true minus and ∞.
     *
     * @throws IllegalArgumentException for NaN, which no number on the screen may be
     */
    public String of(double value) {
        if (Double.isNaN(value)) {
            throw new IllegalArgumentException("NaN has no readout");
        }
        String magnitude = Double.isInfinite(value) ? "∞" : magnitude(Math.abs(value));
        return value < 0 ? "\u2212" + magnitude : magnitude;
    }

    /** Returns the square of a value; a power of ten is in parentheses, since 10⁻³² would be another one. */
    public String squared(double value) {
        String shown = of(value);
        return (shown.contains("·") ? "(" + shown + ")" : shown) + "²";
    }

    /**
     * Returns the least power of ten that is not below a positive number, as text: 10⁻¹⁵ of 7.4·10⁻¹⁶.
     *
     * @throws IllegalArgumentException unless the number is positive and finite
     */
    public static String powerOfTen(double value) {
        if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("no power of ten for " + value);
        }
        BigDecimal up = BigDecimal.valueOf(value).round(new MathContext(1, RoundingMode.CEILING))
                .stripTrailingZeros();
        return "10" + superscript(up.unscaledValue().equals(BigInteger.ONE) ? -up.scale() : 1 - up.scale());
    }

    private String magnitude(double value) {
        BigDecimal exact = new BigDecimal(value);
        if (value == 0) {
            return fixed(exact).toPlainString();
        }
        BigDecimal scientific = exact.round(new MathContext(decimals + 1, RoundingMode.HALF_EVEN));
        int exponent = scientific.precision() - scientific.scale() - 1;
        BigDecimal fixed = fixed(exact);
        // Fewer decimals than four show nothing of 10⁻⁴, and are scientific from their own last place on.
        if (exponent >= -Math.min(decimals, SMALLEST_DECADE) && fixed.compareTo(LARGEST) <= 0) {
            return fixed.toPlainString();
        }
        return scientific.movePointLeft(exponent).setScale(decimals) + "·10" + superscript(exponent);
    }

    private BigDecimal fixed(BigDecimal exact) {
        return exact.setScale(decimals, RoundingMode.HALF_EVEN);
    }

    private static String superscript(int exponent) {
        StringBuilder text = new StringBuilder(exponent < 0 ? "⁻" : "");
        Integer.toString(Math.abs(exponent)).chars().forEach(digit -> text.append(SUPERSCRIPTS.charAt(digit - '0')));
        return text.toString();
    }
}
