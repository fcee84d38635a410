package kllab.web.language;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.teavm.jso.JSBody;

/**
 * Methods of Java that the compiler's class library has not, or has in a slower way, and the program calls;
 * {@code Replacements} lets the calls lead here.
 */
public final class Missing {
    /** Between these nothing overflows in between, and no error is below the smallest number. */
    private static final double MOST = 0x1p900;
    private static final double LEAST = 0x1p-900;
    /** 2²⁷ + 1 parts the 53 digits of a number in two halves. */
    private static final double SPLITTER = 0x1p27 + 1;
    /** The largest power of 2 by which a number of the middle sizes stays within all doubles. */
    private static final int MODERATE = 100;
    private static final double[] POWERS = powers();

    private Missing() {
    }

    /**
     * Returns a · b + c, rounded once, as {@link Math#fma}: by exact products and sums and a sum that is rounded to odd
     * (S. Boldo, G. Melquiond, "Emulation of a FMA and correctly rounded sums: proved algorithms using rounding to odd",
     * 2008). Where one of these could overflow, or lose what is below the smallest numbers, by decimal numbers.
     */
    public static double fma(double a, double b, double c) {
        double product = a * b;
        double size = Math.abs(product);
        if (size > LEAST && size < MOST && Math.abs(a) < MOST && Math.abs(b) < MOST && Math.abs(c) < MOST) {
            double error = error(a, b, product);
            double low = c + error;
            double lowError = rest(c, error, low);
            double high = product + low;
            return high + odd(lowError, rest(product, low, high));
        }
        double rough = product + c;
        // Nothing to add, or too little to move c: the product is below a half of its last digit.
        if (c == 0 || size <= LEAST && Math.abs(c) > 0x1p-800) {
            return rough;
        }
        if (product == 0 && (a == 0 || b == 0) || Double.isNaN(rough) || Double.isInfinite(a) || Double.isInfinite(b)
                || Double.isInfinite(c)) {
            return rough;
        }
        BigDecimal exact = new BigDecimal(a).multiply(new BigDecimal(b)).add(new BigDecimal(c));
        // A sum that is exactly 0 has the sign that the rough one has.
        return exact.signum() == 0 ? rough : exact.doubleValue();
    }

    /**
     * Returns a number times a power of 2, as {@link Math#scalb(double, int)}: one product where neither it nor the power
     * can be too large or too small for all its digits.
     */
    public static double scalb(double number, int power) {
        double size = Math.abs(number);
        return Math.abs(power) <= MODERATE && (size > LEAST && size < MOST || size == 0)
                ? number * POWERS[power + MODERATE]
                : Math.scalb(number, power);
    }

    private static double[] powers() {
        double[] powers = new double[2 * MODERATE + 1];
        double up = 1;
        for (int i = 0; i <= MODERATE; i++) {
            powers[MODERATE + i] = up;
            powers[MODERATE - i] = 1 / up;
            up *= 2;
        }
        return powers;
    }

    /** What a product lost by rounding, exactly (Dekker 1971). */
    private static double error(double a, double b, double product) {
        double aHigh = high(a);
        double aLow = a - aHigh;
        double bHigh = high(b);
        double bLow = b - bHigh;
        return aLow * bLow - (product - aHigh * bHigh - aLow * bHigh - aHigh * bLow);
    }

    /** The upper half of the digits (Veltkamp 1968). */
    private static double high(double value) {
        double scaled = SPLITTER * value;
        return scaled - (scaled - value);
    }

    /** What a sum lost by rounding, exactly (Knuth 1969). */
    private static double rest(double a, double b, double sum) {
        double second = sum - a;
        return a - (sum - second) + (b - second);
    }

    /** A number, or the neighbour of it whose last bit is 1. A long of all its bits would have to be made of two numbers. */
    @JSBody(params = {"sum", "away"}, script = """
            var number = globalThis.klNumber || (globalThis.klNumber = new Float64Array(1));
            var bits = globalThis.klBits || (globalThis.klBits = new Int32Array(number.buffer));
            number[0] = sum;
            if ((bits[0] & 1) === 0) {
                if (away) {
                    bits[0] |= 1;
                } else {
                    bits[1] -= bits[0] === 0 ? 1 : 0;
                    bits[0]--;
                }
            }
            return number[0];
            """)
    private static native double odd(double sum, boolean away);

    /** A sum; if it is not exact, that of the two neighbours whose last bit is 1. */
    private static double odd(double a, double b) {
        double sum = a + b;
        double rest = rest(a, b, sum);
        if (rest == 0) {
            return sum;
        }
        return odd(sum, rest > 0 == sum > 0);
    }

    /** Returns the map itself, which nobody changes: it was copied to be kept. */
    @SuppressWarnings("unchecked")
    public static <K, V> SequencedMap<K, V> unmodifiableSequencedMap(SequencedMap<? extends K, ? extends V> map) {
        return (SequencedMap<K, V>) map;
    }

    /** Returns the lines of a text, as {@link String#lines}. */
    public static Stream<String> lines(String text) {
        String all = text.replace("\r\n", "\n").replace('\r', '\n');
        String closed = all.endsWith("\n") ? all.substring(0, all.length() - 1) : all;
        return all.isEmpty() ? Stream.empty() : Arrays.stream(closed.split("\n", -1));
    }

    /**
     * Returns the direction of a letter, as far as {@code LeftToRight} asks for it: whether it is Hebrew, Arabic or one
     * of the scripts beside them, by the blocks of Unicode, or a mark on such a letter.
     */
    public static byte getDirectionality(int letter) {
        if (letter >= 0x0591 && letter <= 0x05BD || letter >= 0x064B && letter <= 0x065F || letter == 0x0670) {
            return Character.DIRECTIONALITY_NONSPACING_MARK;
        }
        if (letter >= 0x0590 && letter <= 0x05FF || letter >= 0x07C0 && letter <= 0x085F
                || letter >= 0xFB1D && letter <= 0xFB4F || letter >= 0x10800 && letter <= 0x10FFF) {
            return Character.DIRECTIONALITY_RIGHT_TO_LEFT;
        }
        return letter >= 0x0600 && letter <= 0x07BF && !Character.isDigit(letter) || letter >= 0x0860 && letter <= 0x08FF
                || letter >= 0xFB50 && letter <= 0xFDFF || letter >= 0xFE70 && letter <= 0xFEFC
                        ? Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                        : Character.DIRECTIONALITY_LEFT_TO_RIGHT;
    }
}
