package kllab.parameter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kllab.math.Interval;

/**
 * An equation as it is printed: a number stands for itself ± half its last digit, a symbol for the value that it is
 * given, and the equation is true if its sides overlap.
 *
 * <p>
 * What is printed is read as a reader does: ab/cd is (ab)/(cd), a/b·c is (a/b)·c, log a/b is log(a/b), and 10⁻⁵² is no
 * square.
 */
public final class PrintedEquation {
    private static final Pattern NUMBER = Pattern
            .compile("(\\d+)(?:\\.(\\d+))?(?:·10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)|e([−-]?\\d+))?");
    private static final Pattern SIGNED = Pattern
            .compile("[−+]?(?:\\d+\\.\\d+(?:·10[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+|e[−-]?\\d+)?|∞)");
    private static final Pattern EQUALS = Pattern.compile("[=≈]");
    private static final Pattern FUNCTION = Pattern.compile("log₂|log|ln|√");
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final Map<Character, Double> FRACTIONS = Map.of('½', 0.5, '¼', 0.25, '⅛', 0.125);

    private final String text;
    private final Map<String, Double> symbols;
    private int at;

    private PrintedEquation(String text, Map<String, Double> symbols) {
        this.text = text.replace('\u00A0', ' ');
        this.symbols = symbols;
    }

    /** Asserts that all sides of an equation, in plain text or in TeX, overlap. */
    public static void assertTrueAsPrinted(String equation, Map<String, Double> symbols) {
        List<Interval> sides = sides(equation, symbols);
        assertTrue(sides.size() > 1, () -> "no equation: " + equation);
        for (int i = 1; i < sides.size(); i++) {
            assertOverlap(sides.get(i - 1), sides.get(i), equation);
        }
    }

    /** Returns true for an equation all of whose sides have a value by themselves, without any symbol. */
    public static boolean isOfNumbers(String text) {
        return isReadable(text, Map.of());
    }

    /** Returns true for an equation all of whose sides have a value with these symbols. */
    public static boolean isReadable(String text, Map<String, Double> symbols) {
        try {
            return sides(text, symbols).size() > 1;
        } catch (AssertionError unreadable) {
            return false;
        }
    }

    /** Asserts that an expression with numbers may be a value. */
    public static void assertReads(String expression, double value, String where) {
        Interval printed = of(expression, Map.of());
        assertOverlap(printed, new Interval(value, value), "“" + expression + "” for " + value + " in " + where);
    }

    /** Asserts that the numbers of a sentence are the readouts of these values, in whatever order they are said. */
    public static void assertSays(String sentence, double... values) {
        List<Interval> printed = numbers(sentence);
        assertEquals(values.length, printed.size(), sentence);
        for (double value : values) {
            Interval said = printed.stream().filter(each -> holds(each, value)).findFirst()
                    .orElseThrow(() -> new AssertionError("no " + value + " in " + sentence));
            printed.remove(said);
        }
    }

    /** The numbers with decimals in a text, each with its sign. */
    public static List<Interval> numbers(String text) {
        List<Interval> all = new ArrayList<>();
        for (Matcher number = SIGNED.matcher(text); number.find();) {
            all.add(of(number.group(), Map.of()));
        }
        return all;
    }

    private static boolean holds(Interval printed, double value) {
        double rounding = Double.isInfinite(value) ? 0 : 1e-9 * Math.abs(value);
        return printed.min() - rounding <= value && value <= printed.max() + rounding;
    }

    /** Asserts that two intervals overlap, but for rounding. */
    public static void assertOverlap(Interval one, Interval other, String where) {
        double size = Math.min(magnitude(one), magnitude(other));
        double rounding = Double.isInfinite(size) ? 0 : 1e-9 * size;
        assertTrue(one.min() - rounding <= other.max() && other.min() - rounding <= one.max(),
                () -> where + ": " + one + " and " + other);
    }

    private static double magnitude(Interval of) {
        return Math.min(Math.abs(of.min()), Math.abs(of.max()));
    }

    /** Returns the sides of an equation; one that begins with the sign has no first side. */
    private static List<Interval> sides(String equation, Map<String, Double> symbols) {
        List<Interval> sides = new ArrayList<>();
        for (String side : EQUALS.splitAsStream(PlainTex.of(equation)).toList()) {
            if (!side.isBlank()) {
                sides.add(of(side, symbols));
            }
        }
        return sides;
    }

    /** Returns the values that an expression, in plain text or in TeX, may have. */
    public static Interval of(String expression, Map<String, Double> symbols) {
        PrintedEquation reading = new PrintedEquation(PlainTex.of(expression), symbols);
        Interval value = reading.sum();
        if (reading.at < reading.text.length()) {
            throw new AssertionError("“" + reading.rest() + "” cannot be read in " + expression);
        }
        return value;
    }

    private Interval sum() {
        boolean negative = takes("−") || takes("-");
        takes("+");
        Interval sum = negative ? negative(product()) : product();
        while (true) {
            if (takes("+")) {
                sum = plus(sum, product());
            } else if (takes("−") || takes("-")) {
                sum = plus(sum, negative(product()));
            } else {
                return sum;
            }
        }
    }

    private Interval product() {
        Interval product = together();
        while (true) {
            if (takes("·")) {
                product = times(product, together());
            } else if (takes("/")) {
                product = times(product, inverse(together()));
            } else {
                return product;
            }
        }
    }

    /** Factors that stand together bind more tightly than a stroke. */
    private Interval together() {
        Interval product = power();
        while (beginsFactor()) {
            product = times(product, power());
        }
        return product;
    }

    private boolean beginsFactor() {
        blanks();
        return at < text.length() && "+−-·/)]".indexOf(text.charAt(at)) < 0;
    }

    private Interval power() {
        Interval base = factor();
        StringBuilder raised = new StringBuilder();
        while (at < text.length() && RAISED.indexOf(text.charAt(at)) >= 0) {
            raised.append(RAISED.indexOf(text.charAt(at++)));
        }
        if (raised.isEmpty()) {
            return base;
        }
        int exponent = Integer.parseInt(raised.toString());
        double one = Math.pow(base.min(), exponent);
        double other = Math.pow(base.max(), exponent);
        Interval power = new Interval(Math.min(one, other), Math.max(one, other));
        return exponent % 2 == 0 && base.contains(0) ? power.including(0) : power;
    }

    private Interval factor() {
        blanks();
        String symbol = symbols.keySet().stream().filter(each -> text.startsWith(each, at))
                .reduce("", (one, other) -> other.length() > one.length() ? other : one);
        if (!symbol.isEmpty()) {
            at += symbol.length();
            double value = symbols.getOrDefault(symbol, Double.NaN);
            return new Interval(value, value);
        }
        if (takes("(")) {
            return closed(")");
        }
        if (takes("[")) {
            return closed("]");
        }
        if (takes("∞")) {
            return new Interval(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);
        }
        if (takes("−")) {
            return negative(power());
        }
        Matcher function = FUNCTION.matcher(text).region(at, text.length());
        if (function.lookingAt()) {
            at = function.end();
            return function(function.group());
        }
        return number();
    }

    private Interval function(String name) {
        blanks();
        boolean grouped = at < text.length() && "([".indexOf(text.charAt(at)) >= 0;
        Interval argument = grouped || name.equals("√") ? power() : product();
        if (name.equals("√")) {
            return new Interval(Math.sqrt(Math.max(0, argument.min())), Math.sqrt(argument.max()));
        }
        double base = name.equals("log₂") ? Math.log(2) : 1;
        return new Interval(Math.log(Math.max(0, argument.min())) / base, Math.log(argument.max()) / base);
    }

    private Interval number() {
        if (at < text.length() && FRACTIONS.containsKey(text.charAt(at))) {
            double value = FRACTIONS.getOrDefault(text.charAt(at++), Double.NaN);
            return new Interval(value, value);
        }
        Matcher number = NUMBER.matcher(text).region(at, text.length());
        if (!number.lookingAt()) {
            throw new AssertionError("“" + rest() + "” cannot be read in " + text);
        }
        at = number.end();
        String digits = number.group(2) == null ? "" : number.group(2);
        double scale = Math.pow(10, exponent(number.group(3), number.group(4)));
        double value = Double.parseDouble(number.group(1) + "." + digits + "0") * scale;
        // A whole number counts something.
        double half = digits.isEmpty() && scale == 1 ? 0 : 0.5000001 * Math.pow(10, -digits.length()) * scale;
        return new Interval(value - half, value + half);
    }

    private static int exponent(String raised, String plain) {
        if (plain != null) {
            return Integer.parseInt(plain.replace('−', '-'));
        }
        StringBuilder digits = new StringBuilder();
        (raised == null ? "⁰" : raised).chars()
                .forEach(c -> digits.append(c == '⁻' ? "-" : Integer.toString(RAISED.indexOf(c))));
        return Integer.parseInt(digits.toString());
    }

    private Interval closed(String end) {
        Interval inside = sum();
        if (!takes(end)) {
            throw new AssertionError("no " + end + " before “" + rest() + "” in " + text);
        }
        return inside;
    }

    private boolean takes(String sign) {
        blanks();
        if (text.startsWith(sign, at)) {
            at += sign.length();
            return true;
        }
        return false;
    }

    private void blanks() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    private String rest() {
        return text.substring(at);
    }

    private static Interval negative(Interval of) {
        return new Interval(-of.max(), -of.min());
    }

    private static Interval plus(Interval one, Interval other) {
        double min = one.min() + other.min();
        double max = one.max() + other.max();
        return new Interval(Double.isNaN(min) ? Double.NEGATIVE_INFINITY : min,
                Double.isNaN(max) ? Double.POSITIVE_INFINITY : max);
    }

    private static Interval times(Interval one, Interval other) {
        double[] all = {one.min() * other.min(), one.min() * other.max(), one.max() * other.min(),
                one.max() * other.max()};
        double min = Double.POSITIVE_INFINITY;
        double max = Double.NEGATIVE_INFINITY;
        for (double each : all) {
            // Nothing, times whatever is beyond all numbers.
            min = Math.min(min, Double.isNaN(each) ? 0 : each);
            max = Math.max(max, Double.isNaN(each) ? 0 : each);
        }
        return new Interval(min, max);
    }

    private static Interval inverse(Interval of) {
        if (of.min() == 0) {
            return new Interval(1 / of.max(), Double.POSITIVE_INFINITY);
        }
        return of.contains(0)
                ? new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY)
                : new Interval(1 / of.max(), 1 / of.min());
    }
}
