package kllab.lesson.player;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kllab.text.Catalog;

/**
 * A formula of a lesson in words, for those who hear it: {@code \frac12\log\sigma_1^2} is “1/2 log σ₁²”.
 *
 * <p>
 * What has a sign of its own is that sign, which a screen reader says in its own language; sums, integrals and roots
 * are words of the catalog. What is not known here is said by its name, without the backslash.
 */
final class SpokenFormula {
    /** A blank that is only there between two letters, digits or brackets: log σ, but log(σ). */
    private static final String JOINT = "\u2063";
    private static final Pattern JOINTS = Pattern.compile(JOINT + "+");
    private static final Pattern NAME_LAST = Pattern.compile(".*\\p{L}{2,}[₀-₉]*" + JOINT, Pattern.DOTALL);
    private static final Set<String> AROUND = Set.of("big", "Big", "bigg", "Bigg", "bigl", "bigr", "Bigl", "Bigr",
            "left", "right", "middle", "displaystyle", "limits", "nolimits");
    private static final Set<String> CONTENT = Set.of("p", "q", "ink", "positive", "negative", "accent", "muted",
            "mathbb", "mathcal", "boldsymbol", "mathbf");
    private static final Set<String> WORDS = Set.of("mathrm", "operatorname", "mathit");
    private static final Map<String, String> SIGNS = Map.ofEntries(Map.entry("alpha", "α"), Map.entry("beta", "β"),
            Map.entry("gamma", "γ"), Map.entry("delta", "δ"), Map.entry("epsilon", "ε"), Map.entry("varepsilon", "ε"),
            Map.entry("eta", "η"), Map.entry("theta", "θ"), Map.entry("lambda", "λ"), Map.entry("mu", "μ"),
            Map.entry("nu", "ν"), Map.entry("pi", "π"), Map.entry("rho", "ρ"), Map.entry("sigma", "σ"),
            Map.entry("tau", "τ"), Map.entry("phi", "φ"), Map.entry("varphi", "φ"), Map.entry("chi", "χ"),
            Map.entry("psi", "ψ"), Map.entry("omega", "ω"), Map.entry("ell", "ℓ"), Map.entry("Gamma", "Γ"),
            Map.entry("Delta", "Δ"), Map.entry("Theta", "Θ"), Map.entry("Lambda", "Λ"), Map.entry("Sigma", "Σ"),
            Map.entry("Phi", "Φ"), Map.entry("Psi", "Ψ"), Map.entry("Omega", "Ω"), Map.entry("top", "ᵀ"),
            Map.entry("infty", "∞"), Map.entry("partial", "∂"), Map.entry("nabla", "∇"), Map.entry("ldots", "…"),
            Map.entry("dots", "…"), Map.entry("cdots", "…"), Map.entry("mid", " | "), Map.entry("|", " ‖ "),
            Map.entry("cdot", " · "), Map.entry("times", " × "), Map.entry("pm", " ± "), Map.entry("approx", " ≈ "),
            Map.entry("le", " ≤ "), Map.entry("leq", " ≤ "), Map.entry("ge", " ≥ "), Map.entry("geq", " ≥ "),
            Map.entry("ne", " ≠ "), Map.entry("neq", " ≠ "), Map.entry("to", " → "), Map.entry("in", " ∈ "),
            Map.entry("sim", " ∼ "), Map.entry("propto", " ∝ "), Map.entry("equiv", " ≡ "), Map.entry(",", " "),
            Map.entry(";", " "), Map.entry(":", " "), Map.entry(" ", " "), Map.entry("quad", " "),
            Map.entry("qquad", " "), Map.entry("\\", " "), Map.entry("!", ""), Map.entry("%", "%"));
    /** Behind these a plus or minus is that of a number. */
    private static final String OPENING = "([=≈≤≥→·,<>";
    private static final String RAISED_FROM = "0123456789+−niTᵀ";
    private static final String RAISED_TO = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿⁱᵀᵀ";
    private static final String LOWERED_FROM = "0123456789+−aehijklmnoprstuvx";
    private static final String LOWERED_TO = "₀₁₂₃₄₅₆₇₈₉₊₋ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ";
    /** What needs no brackets in a fraction: a number, or a letter with its indices and arguments. */
    private static final Pattern ATOM = Pattern.compile("\\d+(\\.\\d+)?|\\p{L}[" + RAISED_TO + LOWERED_TO
            + "]*(\\([^()]*\\))?");

    private static final Keys SUM = new Keys("formula.sum", "formula.sum.over", "formula.sum.between");
    private static final Keys INTEGRAL = new Keys("formula.integral", "formula.integral.over",
            "formula.integral.between");

    private final Catalog words;
    private final String tex;
    private int at;

    /** What has limits, in messages: without them, with what it is over, and between two. */
    private record Keys(String alone, String over, String between) {
    }

    private SpokenFormula(String tex, Catalog words) {
        this.tex = tex;
        this.words = words;
    }

    /** A formula in the words of a language. */
    static String of(String tex, Catalog words) {
        return tidy(new SpokenFormula(tex, words).group());
    }

    private static String tidy(String said) {
        String joined = JOINTS.matcher(said).replaceAll(joint -> joint.start() > 0 && joint.end() < said.length()
                && isJoined(said.codePointBefore(joint.start()), said.codePointAt(joint.end())) ? " " : "");
        return joined.replaceAll("\\s+", " ").replaceAll(" (?=[,;)\\]])|(?<=[(\\[/]) ", "").strip();
    }

    private static boolean isJoined(int before, int after) {
        return (Character.isLetterOrDigit(before) || ")]⁺⁻ᵀ".indexOf(before) >= 0 || isScript(before))
                && Character.isLetterOrDigit(after);
    }

    private static boolean isScript(int sign) {
        return RAISED_TO.indexOf(sign) >= 0 || LOWERED_TO.indexOf(sign) >= 0;
    }

    /** What is said up to the end of the group that it is in. */
    private String group() {
        StringBuilder said = new StringBuilder();
        while (at < tex.length() && tex.charAt(at) != '}') {
            piece(said);
        }
        at++;
        return said.toString();
    }

    private void piece(StringBuilder said) {
        char next = tex.charAt(at++);
        switch (next) {
            case '{' -> said.append(group());
            case '\\' -> command(said);
            case '^' -> said.append(script(argument(), RAISED_FROM, RAISED_TO, "^"));
            case '_' -> said.append(script(argument(), LOWERED_FROM, LOWERED_TO, "_"));
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

    /** A plus or minus, with room about it where it stands between two. */
    private static String sign(String sign, StringBuilder said) {
        String before = said.toString().replace(JOINT, "").strip();
        boolean first = before.isEmpty() || OPENING.indexOf(before.charAt(before.length() - 1)) >= 0;
        return first ? sign : " " + sign + " ";
    }

    private void command(StringBuilder said) {
        String name = name();
        if (SIGNS.containsKey(name)) {
            said.append(SIGNS.get(name));
        } else if (CONTENT.contains(name)) {
            said.append(argument());
        } else if (WORDS.contains(name)) {
            said.append(JOINT).append(argument()).append(JOINT);
        } else if (AROUND.contains(name)) {
            delimiter();
        } else {
            switch (name) {
                case "frac", "dfrac", "tfrac" -> fraction(said);
                case "sqrt" -> said.append(JOINT).append(words.say("formula.root", inBrackets(argument())))
                        .append(JOINT);
                case "sum" -> said.append(over(SUM));
                case "int" -> said.append(over(INTEGRAL));
                case "text" -> said.append(JOINT).append(raw()).append(JOINT);
                case "begin", "end" -> raw();
                case "{", "}" -> said.append(name);
                default -> named(name, said);
            }
        }
    }

    /** The name of a function, with what its base is before what it is of. */
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

    private static String inBrackets(String said) {
        String tidy = tidy(said);
        return ATOM.matcher(tidy).matches() ? tidy : "(" + tidy + ")";
    }

    /** A sum or an integral with its limits. */
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
        while (at < tex.length() && Character.isWhitespace(tex.charAt(at))) {
            at++;
        }
        if (at < tex.length() && tex.charAt(at) == mark) {
            at++;
            return Optional.of(tidy(argument()));
        }
        return Optional.empty();
    }

    private static String script(String said, String from, String to, String otherwise) {
        String tidy = tidy(said);
        StringBuilder placed = new StringBuilder();
        for (int i = 0; i < tidy.length(); i++) {
            int found = from.indexOf(tidy.charAt(i));
            if (found < 0) {
                return otherwise + (tidy.length() == 1 ? tidy : "(" + tidy + ")");
            }
            placed.append(to.charAt(found));
        }
        return placed.toString();
    }

    /** The next group, command or character, as it is said. */
    private String argument() {
        while (at < tex.length() && Character.isWhitespace(tex.charAt(at))) {
            at++;
        }
        StringBuilder said = new StringBuilder();
        if (at < tex.length() && tex.charAt(at) != '}') {
            piece(said);
        }
        return said.toString();
    }

    /** The next group as it stands: words, in which blanks count. */
    private String raw() {
        int open = tex.indexOf('{', at);
        int close = open < 0 ? -1 : tex.indexOf('}', open);
        if (close < 0) {
            return argument();
        }
        at = close + 1;
        return tex.substring(open + 1, close).replace("\\", "");
    }

    /** Leaves out the point that stands for no bracket. */
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
