package kllab.ui.formula.tex;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kllab.ui.formula.outline.BadTex;
import kllab.ui.formula.outline.BadTex.Fault;
import kllab.ui.formula.outline.FormulaRole;
import org.scilab.forge.jlatexmath.SymbolAtom;
import org.scilab.forge.jlatexmath.SymbolNotFoundException;
import org.scilab.forge.jlatexmath.TeXFormula;

/**
 * The bounds of a formula within which it is set in a fraction of a second, whoever wrote it.
 *
 * <p>
 * A formula that runs cannot be stopped, and it holds the only typesetter. So only known commands pass: the signs and
 * named operators of JLaTeXMath, and those of its commands that ordinary mathematics needs and that neither define
 * anything, nor repeat anything by a number, nor take lengths that are not bounded here.
 */
final class TexBounds {
    /** Characters of a formula: many times what stands on a page. */
    static final int LONGEST = 6_000;
    /** Braces, fences, environments and bare arguments within each other. */
    static final int DEEPEST = 24;
    /** One length, in em, and all of them together. */
    static final double WIDEST = 30;
    static final double WIDEST_TOGETHER = 100;
    /** Binomials: each is set twice, and each within it four times. */
    static final int MOST_BINOMIALS = 16;

    private static final Set<String> COMMANDS = words("""
            frac dfrac tfrac cfrac binom dbinom tbinom choose over atop sqrt stackrel overset underset substack
            left right middle big bigl bigr Big Bigl Bigr bigg biggl biggr Bigg Biggl Biggr
            begin end cr hline limits nolimits displaystyle textstyle scriptstyle scriptscriptstyle
            mathrm mathbf mathit mathsf mathtt mathcal mathbb mathfrak mathscr mathds mathnormal Bbb bold boldsymbol
            frak cal rm bf it sf tt text textrm textbf textit textsf texttt mbox operatorname
            mathop mathbin mathrel mathord mathopen mathclose mathpunct mathinner
            hat bar vec dot ddot dddot ddddot tilde check breve acute grave mathring widehat widetilde
            overline underline overbrace underbrace overbrack underbrack overparen underparen
            overrightarrow overleftarrow overleftrightarrow underrightarrow underleftarrow underleftrightarrow
            xrightarrow xleftarrow boxed fbox textcolor rotatebox phantom hphantom vphantom smash
            mathclap mathllap mathrlap llap rlap clap hspace rule
            quad qquad thinspace medspace thickspace negthinspace negmedspace negthickspace nbsp
            int iint iiint iiiint idotsint oint surd ddots vdots iddots cong doteq degree mod pmod pod
            coloncolon coloncolonequals colonequals equalscolon colonapprox colonsim simcolon ratio
            Bra Ket Braket Set sideset underscore copyright tag tiny small normalsize large
            """);
    private static final Set<String> BINOMIALS = words("binom dbinom tbinom choose");
    private static final Set<String> ENVIRONMENTS = words("""
            array matrix pmatrix bmatrix Bmatrix vmatrix Vmatrix smallmatrix cases
            align aligned gather gathered split multline eqnarray
            """);

    private static final Pattern COMMAND = Pattern.compile("\\\\(?:([A-Za-z]+)|(.))", Pattern.DOTALL);
    private static final Pattern BEGIN = Pattern.compile("\\\\(?:begin|end)\\s*\\{([A-Za-z]*)\\*?}");
    private static final Pattern COLUMNS = Pattern.compile("\\\\begin\\s*\\{array}\\s*\\{[lcr|\\s]{1,40}}");
    private static final String LENGTH = "\\s*(-?\\d{0,4}(?:\\.\\d{0,9})?)\\s*(em|ex|mu|pt|px|mm|cm|in)\\s*";
    private static final Pattern SPACE = Pattern.compile("\\\\hspace\\*?\\s*\\{" + LENGTH + "}");
    private static final Pattern LINE = Pattern.compile("\\\\\\\\\\s*\\[" + LENGTH + "]");
    /** A new line that takes a length, which is none without one. */
    private static final Pattern LINE_WITH_BRACKET = Pattern.compile("\\\\\\\\\\s*\\[");
    private static final Pattern RULE = Pattern
            .compile("\\\\rule\\s*(?:\\[" + LENGTH + "])?\\s*\\{" + LENGTH + "}\\s*\\{" + LENGTH + "}");
    private static final Pattern ANGLE = Pattern.compile("\\\\rotatebox\\s*\\{\\s*-?\\d{1,3}(?:\\.\\d{0,9})?\\s*}");

    private final String source;
    private double together;

    private TexBounds(String source) {
        this.source = source;
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Requires that a formula keeps within the bounds.
     *
     * @throws BadTex naming it and what is beyond them, if it does not
     */
    static void require(String source) {
        if (source.length() > LONGEST) {
            throw new BadTex(source, Fault.LARGE, source.length() + " > " + LONGEST);
        }
        new TexBounds(source).commands();
    }

    private void commands() {
        Matcher command = COMMAND.matcher(source);
        int fences = 0;
        int binomials = 0;
        while (command.find()) {
            String name = command.group(1);
            if (name == null) {
                if (command.group(2).equals("\\") && LINE_WITH_BRACKET.matcher(rest(command)).lookingAt()) {
                    lengths(LINE, command);
                }
                continue;
            }
            fences += name.equals("left") || name.equals("begin") ? 1 : 0;
            fences -= name.equals("right") || name.equals("end") ? 1 : 0;
            binomials += BINOMIALS.contains(name) ? 1 : 0;
            if (binomials > MOST_BINOMIALS) {
                throw new BadTex(source, Fault.LARGE, command.group() + " > " + MOST_BINOMIALS);
            }
            if (fences > DEEPEST) {
                throw new BadTex(source, Fault.DEEP, "");
            }
            if (!isKnown(name)) {
                throw new BadTex(source, Fault.FORBIDDEN, command.group());
            }
            switch (name) {
                case "begin", "end" -> environment(command);
                case "hspace" -> lengths(SPACE, command);
                case "rule" -> lengths(RULE, command);
                case "rotatebox" -> at(ANGLE, command);
                default -> {
                }
            }
        }
    }

    private String rest(Matcher command) {
        return source.substring(command.start());
    }

    private static boolean isKnown(String name) {
        return COMMANDS.contains(name) || FormulaRole.isMacro(name)
                || TeXFormula.predefinedTeXFormulasAsString.containsKey(name) || isSymbol(name);
    }

    /** Returns true if a command is a sign. */
    static boolean isSymbol(String name) {
        try {
            SymbolAtom.get(name);
            return true;
        } catch (SymbolNotFoundException e) {
            return false;
        }
    }

    private void environment(Matcher command) {
        Matcher begin = at(BEGIN, command);
        if (!ENVIRONMENTS.contains(begin.group(1))) {
            throw new BadTex(source, Fault.FORBIDDEN, begin.group());
        }
        if (begin.group(1).equals("array") && command.group(1).equals("begin")) {
            at(COLUMNS, command);
        }
    }

    private Matcher at(Pattern form, Matcher command) {
        Matcher there = form.matcher(source).region(command.start(), source.length());
        if (!there.lookingAt()) {
            int end = Math.min(source.length(), command.start() + 30);
            throw new BadTex(source, Fault.LARGE, source.substring(command.start(), end));
        }
        return there;
    }

    private void lengths(Pattern form, Matcher command) {
        Matcher there = at(form, command);
        for (int group = 1; group < there.groupCount(); group += 2) {
            if (there.group(group) != null) {
                double em = Math.abs(number(there.group(group))) * emOf(there.group(group + 1));
                together += em;
                if (em > WIDEST || together > WIDEST_TOGETHER) {
                    throw new BadTex(source, Fault.LARGE, there.group());
                }
            }
        }
    }

    private static double number(String digits) {
        return digits.chars().anyMatch(Character::isDigit) ? Double.parseDouble(digits) : 0;
    }

    /** Returns a unit in em, at 10 points. */
    private static double emOf(String unit) {
        return switch (unit) {
            case "em" -> 1;
            case "ex" -> 0.45;
            case "mu" -> 1 / 18.0;
            case "mm" -> 0.285;
            case "cm" -> 2.85;
            case "in" -> 7.23;
            default -> 0.1;
        };
    }
}
