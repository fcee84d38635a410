package kllab.ui.formula.outline;

import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A TeX source taken apart into what decides its layout and the digits that do not.
 *
 * @param shape the source with every digit replaced by 0
 * @param digits the replaced digits, in the order of the source
 */
public record Template(String shape, String digits) {
    /**
     * A number that is not a length: {@code 0.5em} does decide the layout. Possessive, or it would take a part of one.
     */
    private static final Pattern NUMBER = Pattern
            .compile("\\d++(?:\\.\\d++)?+(?!\\s*(?:em|ex|mu|pt|px|mm|cm|in)(?![A-Za-z]))");

    /** Returns the parts of a source. */
    public static Template of(String source) {
        StringBuilder shape = new StringBuilder(source);
        StringBuilder digits = new StringBuilder();
        Matcher number = NUMBER.matcher(source);
        while (number.find()) {
            for (int i = number.start(); i < number.end(); i++) {
                if (source.charAt(i) != '.') {
                    digits.append(source.charAt(i));
                    shape.setCharAt(i, '0');
                }
            }
        }
        return new Template(shape.toString(), digits.toString());
    }

    /** Returns the source that has this shape and these digits. */
    public String source() {
        return filled(i -> digits.charAt(i) - '0');
    }

    /** Returns the source of this shape with other digits, each given by its place in the order of the source. */
    public String filled(IntUnaryOperator digit) {
        StringBuilder source = new StringBuilder(shape);
        Matcher number = NUMBER.matcher(shape);
        int count = 0;
        while (number.find()) {
            for (int i = number.start(); i < number.end(); i++) {
                if (shape.charAt(i) != '.') {
                    source.setCharAt(i, (char) ('0' + digit.applyAsInt(count++)));
                }
            }
        }
        return source.toString();
    }
}
