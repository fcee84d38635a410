package kllab.parameter;

import kllab.math.Interval;
import kllab.text.BadInput;
import kllab.text.Excerpt;
import kllab.text.Message;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers as people type them and as links carry them.
 *
 * <p>
 * A number is read as {@code [sign] digits [mark digits] [e [sign] digits]} with blanks around it. The mark is a point
 * or a comma in every locale, and the sign may be the true minus U+2212. So digits are never grouped: {@code 1,234} is
 * 1.234, and {@code 1,234.5} is refused. The other forms of {@link Double#parseDouble} ({@code 0x1p3}, {@code 1d},
 * {@code NaN}) are no numbers here.
 *
 * <p>
 * A number is written with the fewest digits that read back as the same double.
 */
public final class NumberText {
    private static final int LONGEST = 40;
    private static final Pattern NUMBER = Pattern
            .compile("([-+\u2212]?)(?=[.,]?[0-9])([0-9]*)(?:[.,]([0-9]*))?(?:[eE]([-+\u2212]?[0-9]+))?");
    private static final Pattern GROUPED = Pattern
            .compile("[-+\u2212]?[0-9]*(?:[.,'’ \u202F][0-9]+)+(?:[eE][-+\u2212]?[0-9]+)?");
    private static final Pattern NOT_FINITE = Pattern.compile("(?i)[-+\u2212]?(?:nan|inf|infinity|∞)");

    private NumberText() {
    }

    /**
     * Returns the number in the text.
     *
     * @param limits the allowed numbers
     * @param name the name of the number in the sentence that refuses it
     * @return a finite number within the limits; 0 for −0
     * @throws BadInput unless the text is such a number
     */
    public static double parse(String text, Interval limits, Message name) throws BadInput {
        String typed = text.replace('\u00A0', ' ').strip();
        if (typed.isEmpty()) {
            throw refused("number.empty", typed, limits, name);
        }
        if (typed.length() > LONGEST) {
            throw refused("number.tooLong", typed, limits, name);
        }
        Matcher number = NUMBER.matcher(typed);
        if (!number.matches()) {
            throw refused(fault(typed), typed, limits, name);
        }
        double value = Double.parseDouble(typed.replace(',', '.').replace('\u2212', '-'));
        // 1e400 has become infinite, which limits that are infinite themselves would let pass.
        if (!Double.isFinite(value) || !limits.contains(value)) {
            throw refused("number.outside", typed, limits, name);
        }
        return value + 0.0;
    }

    private static String fault(String typed) {
        if (NOT_FINITE.matcher(typed).matches()) {
            return "number.notFinite";
        }
        return GROUPED.matcher(typed).matches() ? "number.grouped" : "number.notANumber";
    }

    private static BadInput refused(String key, String typed, Interval limits, Message name) {
        return new BadInput(Message.of(key, name, Excerpt.of(typed), shown(limits.min()), shown(limits.max()),
                Integer.toString(LONGEST)));
    }

    /** Returns the number for a number field: with at least two decimals, a true minus, and without rounding. */
    public static String format(double value) {
        BigDecimal exact = decimal(value);
        return trueMinus(isPlain(value) ? exact.setScale(Math.max(2, exact.scale())).toPlainString() : plain(value));
    }

    /** Returns the number for a sentence: as {@link #plain} writes it, with a true minus, and ∞ for an open end. */
    public static String shown(double value) {
        return trueMinus(Double.isInfinite(value) ? value < 0 ? "-∞" : "∞" : plain(value));
    }

    /**
     * Returns the number for links and JSON: {@code 0}, {@code 0.8}, {@code -1e-300}; in ASCII, with an exponent only
     * far from 1.
     */
    public static String plain(double value) {
        BigDecimal exact = decimal(value);
        if (isPlain(value)) {
            return exact.toPlainString();
        }
        String digits = exact.unscaledValue().abs().toString();
        int exponent = digits.length() - 1 - exact.scale();
        String sign = value < 0 ? "-" : "";
        String rest = digits.length() > 1 ? "." + digits.substring(1) : "";
        return sign + digits.charAt(0) + rest + "e" + exponent;
    }

    /** Returns a whole number for a sentence: from five digits on in groups of three, with no-break spaces. */
    public static String count(long number) {
        String digits = Long.toString(number);
        return digits.length() < 5 ? digits : digits.replaceAll("(?<=[0-9])(?=(?:[0-9]{3})+$)", "\u00A0");
    }

    private static boolean isPlain(double value) {
        double magnitude = Math.abs(value);
        return magnitude == 0 || (magnitude >= 1e-7 && magnitude < 1e16);
    }

    private static BigDecimal decimal(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("not a finite number: " + value);
        }
        return BigDecimal.valueOf(value).stripTrailingZeros();
    }

    private static String trueMinus(String text) {
        return text.replace('-', '\u2212');
    }
}
