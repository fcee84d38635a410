package kllab.lesson.spoken;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kllab.text.Catalog;

/**
 * A formula of a lesson in words, for people who hear it: {@code \frac12\log\sigma_1^2} is “1/2 log σ₁²”.
 *
 * <p>
 * A command with a sign of its own becomes that sign, which a screen reader says in its own language; sums, integrals
 * and roots become words of the catalog. An unknown command becomes its name without the backslash; a formula that is
 * nested too deeply to be set stays as it was typed.
 */
public final class SpokenFormula {
    /** A joint that becomes a blank between two letters, digits or brackets only: log σ, but log(σ). */
    private static final String JOINT = "\u2063";
    /** The deepest nesting: deeper than any formula that people read, and within the stack of a thread. */
    private static final int DEEPEST = 200;
    private static final Pattern JOINTS = Pattern.compile(JOINT + "+");
    private static final Pattern NAME_LAST = Pattern.compile(".*\\p{L}{2,}[₀-₉]*" + JOINT, Pattern.DOTALL);
    private static final Set<String> AROUND = Set.of("big", "Big", "bigg", "Bigg", "bigl", "bigr", "Bigl", "Bigr",
            "left", "right", "middle", "displaystyle", "limits", "nolimits");
    private static final Set<String> CONTENT = Set.of("p", "q", "ink", "positive", "negative", "accent", "muted",
            "mathbb", "mathcal", "boldsymbol", "mathbf");
    private static final Set<String> WORDS = Set.of("mathrm", "operatorname", "mathit");
    /** Environments with an argument for the alignment of their columns. */
    private static final Set<String> WITH_COLUMNS = Set.of("array", "alignat", "alignedat");
    /** The characters behind which a plus or minus is the sign of a number. */
    private static final String OPENING = "([=≈≤≥→·,<>";
    /** A part of a fraction that needs no brackets: a number, or a letter with its indices and arguments. */
    private static final Pattern ATOM = Pattern
            .compile("\\d+(\\.\\d+)?|\\p{L}[" + FormulaSigns.SCRIPTS + "]*(\\([^()]*\\))?");

    private static final Keys SUM = new Keys("formula.sum", "formula.sum.over", "formula.sum.between");
    private static final Keys INTEGRAL = new Keys("formula.integral", "formula.integral.over",
            "formula.integral.between");

    private final Catalog words;
    private final String tex;
    private int at;
    private int depth;
    private boolean tooDeep;

    /** The message keys of an operator with limits: without limits, over something, and between two. */
    private record Keys(String alone, String over, String between) {
    }

    private SpokenFormula(String tex, Catalog words) {
        this.tex = tex;
        this.words = words;
    }

    /** Returns a formula in the words of a language. */
    public static String of(String tex, Catalog words) {
        SpokenFormula formula = new SpokenFormula(tex, words);
        String said = formula.group();
        return formula.tooDeep ? tex : tidy(said);
    }

    private static String tidy(String said) {
        String joined = JOINTS.matcher(said).replaceAll(joint -> joint.start() > 0 && joint.end() < said.length()
                && isJoined(said.codePointBefore(joint.start()), said.codePointAt(joint.end())) ? " " : "");
        return joined.replaceAll("\\s+", " ").replaceAll(" (?=[,;)\\]])|(?<=[(\\[/]) ", "").strip();
    }

    private static boolean isJoined(int before, int after) {
        return (Character.isLetterOrDigit(before) || ")]⁺⁻ᵀ".indexOf(before) >= 0 || FormulaSigns.isScript(before))
                && Character.isLetterOrDigit(after);
    }

    /** Returns the words up to the end of the current group. */
    private String group() {
        StringBuilder said = new StringBuilder();
        while (at < tex.length() && tex.charAt(at) != '}') {
            piece(said);
        }
        at++;
        return said.toString();
    }

    private void piece(StringBuilder said) {
        if (depth == DEEPEST) {
            tooDeep = true;
            at = tex.length();
            return;
        }
        depth++;
        add(tex.charAt(at++), said);
        depth--;
    }

    private void add(char next, StringBuilder said) {
        switch (next) {
            case '{' -> said.append(group());
            case '\\' -> command(said);
            case '^' -> said.append(FormulaSigns.raised(tidy(argument())));
            case '_' -> said.append(FormulaSigns.lowered(tidy(argument())));
            case '+', '-' -> said.append(sign(next == '-' ? "−" : "+", said));
            case '=', '<', '>' -> said.append(' ').append(next).append(' ');
            case '&', '~' -> said.append(' ');
            case ',' -> said.append(", ");
            default -> {
                if (!Character.isWhitespace(next)) {
                    said.append(next);
                }
            }
        }
    }

    /** Returns a plus or minus, with blanks around it if it stands between two things. */
    private static String sign(String sign, StringBuilder said) {
        String before = said.toString().replace(JOINT, "").strip();
        boolean first = before.isEmpty() || OPENING.indexOf(before.charAt(before.length() - 1)) >= 0;
        return first ? sign : " " + sign + " ";
    }

    private void command(StringBuilder said) {
        String name = name();
        if (FormulaSigns.OF_COMMANDS.containsKey(name)) {
            said.append(FormulaSigns.OF_COMMANDS.get(name));
        } else if (CONTENT.contains(name)) {
            said.append(argument());
        } else if (WORDS.contains(name)) {
            said.append(JOINT).append(argument()).append(JOINT);
        } else if (AROUND.contains(name)) {
            delimiter();
        } else {
            switch (name) {
                case "frac", "dfrac", "tfrac" -> fraction(said);
                case "binom", "dbinom", "tbinom" -> said.append(JOINT)
                        .append(words.say("formula.choose", inBrackets(argument()), inBrackets(argument())))
                        .append(JOINT);
                case "sqrt" -> said.append(JOINT).append(root()).append(JOINT);
                case "sum" -> said.append(over(SUM));
                case "int" -> said.append(over(INTEGRAL));
                case "text" -> said.append(JOINT).append(raw()).append(JOINT);
                case "begin" -> begin();
                case "end" -> raw();
                case "{", "}" -> said.append(name);
                default -> named(name, said);
            }
        }
    }

    /** Adds the name of a function, with its base before its argument. */
    private void named(String name, StringBuilder said) {
        said.append(JOINT).append(name);
        if (at < tex.length() && tex.charAt(at) == '_') {
            piece(said);
        }
        said.append(JOINT);
    }

    private void fraction(StringBuilder said) {
        String both = inBrackets(argument()) + "/" + inBrackets(argument());
        boolean ofFunction = NAME_LAST.matcher(said).matches();
        said.append(ofFunction ? "(" + both + ")" : JOINT + both);
        if (at < tex.length() && "^_/)],.".indexOf(tex.charAt(at)) < 0) {
            said.append(' ');
        }
    }

    private String root() {
        Optional<String> degree = option();
        String of = inBrackets(argument());
        return degree.map(each -> words.say("formula.root.degree", each, of))
                .orElseGet(() -> words.say("formula.root", of));
    }

    private void begin() {
        if (WITH_COLUMNS.contains(raw())) {
            option();
            raw();
        }
    }

    private static String inBrackets(String said) {
        String tidy = tidy(said);
        return ATOM.matcher(tidy).matches() ? tidy : "(" + tidy + ")";
    }

    /** Returns a sum or an integral with its limits. */
    private String over(Keys keys) {
        Optional<String> from = limit('_');
        Optional<String> to = limit('^');
        from = from.or(() -> limit('_'));
        String said = to.isPresent() && from.isPresent()
                ? words.say(keys.between, from.get(), to.get())
                : from.isPresent() ? words.say(keys.over, from.get()) : words.say(keys.alone);
        return " " + said + " ";
    }

    private Optional<String> limit(char mark) {
        skipBlanks();
        if (at < tex.length() && tex.charAt(at) == mark) {
            at++;
            return Optional.of(tidy(argument()));
        }
        return Optional.empty();
    }

    /** Returns the next group, command or character in words. */
    private String argument() {
        skipBlanks();
        StringBuilder said = new StringBuilder();
        if (at < tex.length() && tex.charAt(at) != '}') {
            piece(said);
        }
        return said.toString();
    }

    /** Returns the option in square brackets before an argument, if there is one. */
    private Optional<String> option() {
        skipBlanks();
        if (at >= tex.length() || tex.charAt(at) != '[') {
            return Optional.empty();
        }
        at++;
        StringBuilder said = new StringBuilder();
        while (at < tex.length() && tex.charAt(at) != ']' && tex.charAt(at) != '}') {
            piece(said);
        }
        if (at < tex.length() && tex.charAt(at) == ']') {
            at++;
        }
        return Optional.of(tidy(said.toString()));
    }

    /** Returns the next group as it is typed, with its blanks and without the braces of inner groups. */
    private String raw() {
        skipBlanks();
        if (at >= tex.length() || tex.charAt(at) != '{') {
            return argument();
        }
        StringBuilder content = new StringBuilder();
        int open = 0;
        do {
            char next = tex.charAt(at++);
            if (next == '{') {
                open++;
            } else if (next == '}') {
                open--;
            } else if (next != '\\') {
                content.append(next);
            } else if (at < tex.length()) {
                content.append(tex.charAt(at++));
            }
        } while (open > 0 && at < tex.length());
        return content.toString();
    }

    private void skipBlanks() {
        while (at < tex.length() && Character.isWhitespace(tex.charAt(at))) {
            at++;
        }
    }

    /** Skips the point that stands for a missing bracket. */
    private void delimiter() {
        if (at < tex.length() && tex.charAt(at) == '.') {
            at++;
        }
    }

    private String name() {
        int begin = at;
        while (at < tex.length() && isLatin(tex.charAt(at))) {
            at++;
        }
        if (at == begin && at < tex.length()) {
            at++;
        }
        return tex.substring(begin, at);
    }

    private static boolean isLatin(char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
    }
}
