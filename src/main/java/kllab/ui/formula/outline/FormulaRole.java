package kllab.ui.formula.outline;

import java.awt.Color;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The role of a part of a formula, such as “of the distribution p”.
 *
 * <p>
 * An author writes the role as a macro about the part: <code>\p{\sigma_1^2}</code>, <code>\muted{\frac12}</code>. On
 * its way through the typesetter a role is a colour that means nothing on a screen; on the screen it is a style class.
 * Roles nest, and the innermost counts. An exponent must stand inside the role: TeX puts an exponent outside it after
 * the subscript, and not above it.
 */
public enum FormulaRole {
    /** All that has no other role. */
    INK(0),
    /** Of the distribution p. */
    P(1),
    /** Of the distribution q. */
    Q(2),
    /** The positive part of a sum. */
    POSITIVE(3),
    /** The negative part of a sum. */
    NEGATIVE(4),
    /** The part to look at now. */
    ACCENT(5),
    /** The part to look past. */
    MUTED(6);

    /** A control sequence: the macro of a role, or any other, so that the p of {@code \\p} and {@code \pi} is none. */
    private static final Pattern CONTROL_SEQUENCE = Pattern.compile("\\\\(?:(?<name>[A-Za-z]+)|.)", Pattern.DOTALL);

    private final String word = name().toLowerCase(Locale.ROOT);
    private final int blue;

    FormulaRole(int blue) {
        this.blue = blue;
    }

    /** The class that a stylesheet colours it by: {@code formula-p}. */
    public String styleClass() {
        return "formula-" + word;
    }

    /** Returns true if a command is the macro of a role. */
    public static boolean isMacro(String command) {
        return Arrays.stream(values()).anyMatch(each -> each.word.equals(command));
    }

    /** Returns the colour that stands for this role while the formula is drawn. */
    public Color sentinel() {
        return new Color(1, 0, blue);
    }

    /** Returns the role that a colour stands for, if it is one that an author did not choose himself. */
    public static Optional<FormulaRole> of(Color sentinel) {
        return Arrays.stream(values()).filter(each -> each.sentinel().equals(sentinel)).findFirst();
    }

    /**
     * Returns the source in plain TeX, with each macro of a role replaced by that role's colour.
     *
     * <p>
     * As text, and not by {@code \newcommand}: JLaTeXMath keeps macros in a table that all of the process shares.
     */
    public static String toColours(String source) {
        return CONTROL_SEQUENCE.matcher(source).replaceAll(FormulaRole::toColour);
    }

    private static String toColour(MatchResult controlSequence) {
        String name = controlSequence.group("name");
        for (FormulaRole each : values()) {
            if (each.word.equals(name)) {
                return Matcher.quoteReplacement("\\textcolor{1,0," + each.blue + "}");
            }
        }
        return Matcher.quoteReplacement(controlSequence.group());
    }
}
