package kllab.parameter;

import kllab.math.Interval;
import kllab.text.BadInput;
import kllab.text.Excerpt;
import kllab.text.Message;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Numbers as people type them and as links carry them.
 *
 * <p>
 * A number is read as {@code [sign] digits [mark digits] [e [sign] digits]} with blanks around it. Digits, signs and
 * marks may be full-width, the point may be the ideographic one (U+3002), and a minus may be the true one (U+2212) or a
 * dash that a word processor has put (U+2010 to U+2014). Where a person types one number, the mark may be a comma in
 * every locale; so digits are never grouped: {@code 1,234} is 1.234, and {@code 1,234.5} is refused. The other forms of
 * {@link Double#parseDouble} ({@code 0x1p3}, {@code 1d}, {@code NaN}) are no numbers here.
 *
 * <p>
 * A number is written with the fewest digits that read back as the same double.
 */
public final class NumberText {
    private static final int LONGEST = 40;
    /** The full-width forms of the signs of ASCII stand in the order of those. */
    private static final int FIRST_FULL_WIDTH = '\uFF01';
    private static final int LAST_FULL_WIDTH = '\uFF5E';
    private static final Pattern BLANKS = Pattern.compile("[\\s\u2028\u2029]+");
    private static final Pattern NUMBER = Pattern
            .compile("[-+]?(?=[.]?[0-9])[0-9]*(?:[.][0-9]*)?(?:[eE][-+]?[0-9]+)?");
    private static final Pattern GROUPED = Pattern
            .compile("[-+]?[0-9]*(?:[.,'’ ][0-9]+)+(?:[eE][-+]?[0-9]+)?");
    private static final Pattern IN_THOUSANDS = Pattern.compile("[-+]?[0-9]{1,3}(?: [0-9]{3})+(?:[.,][0-9]+)?");
    private static final Pattern BETWEEN_NUMBERS = Pattern.compile("[,;]?\\s+|;");
    private static final Pattern PERCENT = Pattern.compile("[-+]?[0-9]*[.,]?[0-9]+ ?%");
    private static final Pattern NOT_FINITE = Pattern.compile("(?i)[-+]?(?:nan|inf|infinity|∞)");

    private NumberText() {
    }

    /**
     * Returns the number that a person has typed.
     *
     * @param limits the allowed numbers
     * @param name the name of the number in the sentence that refuses it
     * @return a finite number within the limits; 0 for −0
     * @throws BadInput unless the text is such a number
     */
    public static double parse(String text, Interval limits, Message name) throws BadInput {
        String typed = ascii(text).strip();
        if (typed.isEmpty()) {
            throw refused("number.empty", text, limits, name);
        }
        if (typed.length() > LONGEST) {
            throw refused("number.tooLong", text, limits, name);
        }
        String pointed = typed.replace(',', '.');
        if (!NUMBER.matcher(pointed).matches()) {
            throw refused(fault(typed), text, limits, name);
        }
        double value = Double.parseDouble(pointed);
        // 1e400 has become infinite, which limits that are infinite themselves would let pass.
        if (!Double.isFinite(value) || !limits.contains(value)) {
            throw refused("number.outside", text, limits, name);
        }
        return value + 0.0;
    }

    /**
     * Returns the number in a part of a link, where a comma stands between numbers: the mark is a point.
     *
     * @throws BadInput unless the text is such a number
     */
    public static double parsePointed(String text, Interval limits, Message name) throws BadInput {
        String plain = ascii(text).strip();
        if (plain.indexOf(',') >= 0 && NUMBER.matcher(plain.replace(',', '.')).matches()) {
            throw refused("number.comma", text, limits, name);
        }
        return parse(text, limits, name);
    }

    /**
     * Returns a text with the signs that ASCII has for its full-width forms, its digits of other scripts, its dashes,
     * its ideographic points and its blanks.
     */
    public static String ascii(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().map(NumberText::ascii).forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static int ascii(int point) {
        if (Character.isDigit(point)) {
            return '0' + Character.digit(point, 10);
        }
        if (point >= FIRST_FULL_WIDTH && point <= LAST_FULL_WIDTH) {
            return point - FIRST_FULL_WIDTH + '!';
        }
        return switch (point) {
            case '\u2212', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014' -> '-';
            case '\u3002', '\uFF61' -> '.';
            default -> Character.isSpaceChar(point) ? ' ' : point;
        };
    }

    private static String fault(String typed) {
        if (NOT_FINITE.matcher(typed).matches()) {
            return "number.notFinite";
        }
        if (PERCENT.matcher(typed).matches()) {
            return "number.percent";
        }
        List<String> parts = List.of(BETWEEN_NUMBERS.split(typed));
        if (parts.size() > 1 && !IN_THOUSANDS.matcher(typed).matches()
                && parts.stream().allMatch(each -> NUMBER.matcher(each.replace(',', '.')).matches())) {
            return "number.several";
        }
        return GROUPED.matcher(typed).matches() ? "number.grouped" : "number.notANumber";
    }

    private static BadInput refused(String key, String typed, Interval limits, Message name) {
        String quoted = Excerpt.of(BLANKS.matcher(typed.strip()).replaceAll(" "));
        return new BadInput(Message.of(key, name, quoted, shown(limits.min()), shown(limits.max()),
                Integer.toString(LONGEST), share(typed)));
    }

    /** Returns the number that a percentage means; nothing for other texts. */
    private static String share(String typed) {
        String plain = typed.length() > LONGEST ? "" : ascii(typed).strip();
        return PERCENT.matcher(plain).matches()
                ? shown(Double.parseDouble(plain.replace(',', '.').replaceFirst(" ?%", "e-2")))
                : "";
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
