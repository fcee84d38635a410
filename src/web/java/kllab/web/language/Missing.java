package kllab.web.language;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.SequencedMap;
import java.util.stream.Stream;

/**
 * Methods of Java that the compiler's class library has not and the program calls; {@code Replacements} lets the calls
 * lead here.
 */
public final class Missing {
    private Missing() {
    }

    /** Returns a · b + c, rounded once, as {@link Math#fma}. */
    public static double fma(double a, double b, double c) {
        double rough = a * b + c;
        if (Double.isNaN(rough) || Double.isInfinite(a) || Double.isInfinite(b) || Double.isInfinite(c)) {
            return rough;
        }
        BigDecimal exact = new BigDecimal(a).multiply(new BigDecimal(b)).add(new BigDecimal(c));
        // A sum that is exactly 0 has the sign that the rough one has.
        return exact.signum() == 0 ? rough : exact.doubleValue();
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
