package kllab.web.paint;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A formula of the program or of a lesson, which says it in TeX, as MathML for a browser. It knows the TeX that those
 * formulas are made of: fractions, roots, raised and lowered parts, bold numbers, Greek letters, names, signs, and the
 * colours of p and q. Of other TeX it says what it does not know, and makes nothing of it.
 */
public final class MathMarkup {
    private static final Map<String, String> LETTERS = Map.ofEntries(entry("sigma", "σ"), entry("mu", "μ"),
            entry("infty", "∞"), entry("pi", "π"), entry("alpha", "α"), entry("beta", "β"), entry("gamma", "γ"),
            entry("delta", "δ"), entry("epsilon", "ϵ"), entry("varepsilon", "ε"), entry("eta", "η"),
            entry("theta", "θ"), entry("kappa", "κ"), entry("lambda", "λ"), entry("nu", "ν"), entry("xi", "ξ"),
            entry("rho", "ρ"), entry("tau", "τ"), entry("phi", "ϕ"), entry("varphi", "φ"), entry("chi", "χ"),
            entry("psi", "ψ"), entry("omega", "ω"), entry("Sigma", "Σ"), entry("Delta", "Δ"), entry("Lambda", "Λ"),
            entry("Omega", "Ω"), entry("Phi", "Φ"), entry("ell", "ℓ"), entry("partial", "∂"));
    private static final Map<String, String> OPERATORS = Map.ofEntries(entry("cdot", "·"), entry("|", "‖"),
            entry("left", ""), entry("right", ""), entry("big", ""), entry("Big", ""), entry("bigg", ""),
            entry("Bigg", ""), entry("int", "∫"), entry("sum", "∑"), entry("le", "≤"), entry("ge", "≥"),
            entry("ne", "≠"), entry("cdots", "⋯"), entry("dots", "…"), entry("ldots", "…"), entry("approx", "≈"),
            entry("sim", "∼"), entry("pm", "±"), entry("times", "×"), entry("to", "→"), entry("in", "∈"),
            entry("top", "⊤"), entry("mid", "|"), entry("propto", "∝"), entry("{", "{"), entry("}", "}"),
            entry("nabla", "∇"));
    /** Letters with double strokes. */
    private static final Map<String, String> DOUBLE = Map.of("E", "𝔼", "R", "ℝ", "N", "ℕ", "P", "ℙ", "V", "𝕍");
    /** Deeper than any formula that people read, and within the stack of a browser. */
    private static final int DEEPEST = 60;
    private static final String MINUS = "−";
    private static final Set<String> FUNCTIONS = Set.of("<mi>log</mi>", "<mi>exp</mi>", "<mi>ln</mi>", "<mi>det</mi>");
    private static final Set<String> ADDED = Set.of("<mo>−</mo>", "<mo>+</mo>", "<mo>±</mo>");
    private static final Set<String> BEFORE_NUMBERS = Set.of("<mo>=</mo>", "<mo>≈</mo>", "<mo>≤</mo>", "<mo>≥</mo>",
            "<mo>(</mo>", "<mo>[</mo>", "<mo>,</mo>", "<mo>·</mo>", "<mo>→</mo>");
    private static final String SUM = "<mo>∑</mo>";
    private static final String SPACE = "<mspace width=\"0.17em\"></mspace>";

    private final String tex;
    private int at;
    private int depth;
    /** What it came upon first that it does not know. */
    private @Nullable String unknown;

    private MathMarkup(String tex) {
        this.tex = tex;
    }

    /**
     * Returns the formula as a {@code math} element.
     *
     * @param spoken the formula as it is spoken; empty if the browser finds the words
     */
    public static String of(String tex, String spoken) {
        MathMarkup markup = new MathMarkup(tex);
        String row = markup.row('\0');
        if (markup.unknown != null) {
            throw new IllegalArgumentException("no markup for " + markup.unknown);
        }
        return "<math displaystyle=\"true\"" + (spoken.isEmpty() ? "" : " aria-label=\"" + escaped(spoken) + "\"") + ">"
                + row + "</math>";
    }

    /**
     * Returns a formula as a {@code math} element; nothing if it has TeX that is not known here.
     *
     * @param displayed true if it has lines of its own
     */
    public static Optional<String> ifKnown(String tex, boolean displayed) {
        MathMarkup markup = new MathMarkup(tex);
        String row = markup.row('\0');
        return markup.unknown == null
                ? Optional.of("<math displaystyle=\"" + displayed + "\">" + row + "</math>")
                : Optional.empty();
    }

    private String refused(String what) {
        if (unknown == null) {
            unknown = what;
        }
        // There is nothing more to be read.
        at = tex.length();
        return "";
    }

    private String row(char end) {
        if (++depth > DEEPEST) {
            return refused("what is nested so deeply");
        }
        StringBuilder row = new StringBuilder("<mrow>");
        String before = "";
        while (at < tex.length() && tex.charAt(at) != end) {
            String atom = signed(atom(), before);
            before = atom.isEmpty() ? before : atom;
            String below = null;
            String above = null;
            while (at < tex.length() && (tex.charAt(at) == '^' || tex.charAt(at) == '_')) {
                boolean raised = tex.charAt(at++) == '^';
                String part = atom();
                above = raised ? part : above;
                below = raised ? below : part;
            }
            boolean bare = atom.isEmpty() && (below != null || above != null);
            row.append(scripts(bare ? "<mrow></mrow>" : atom, below, above)).append(FUNCTIONS.contains(atom) ? SPACE : "");
        }
        if (end != '\0' && at >= tex.length()) {
            return refused("braces without an end");
        }
        at++;
        depth--;
        return row.append("</mrow>").toString();
    }

    /** A minus or plus behind a sign belongs to the number that follows. */
    private static String signed(String atom, String before) {
        return ADDED.contains(atom) && BEFORE_NUMBERS.contains(before) ? atom.replace("<mo>", "<mo form=\"prefix\">") : atom;
    }

    private static String scripts(String atom, String below, String above) {
        if (below != null && atom.equals(SUM)) {
            return above == null
                    ? "<munder>" + atom + below + "</munder>"
                    : "<munderover>" + atom + below + above + "</munderover>";
        }
        if (below != null) {
            return above == null
                    ? "<msub>" + atom + below + "</msub>"
                    : "<msubsup>" + atom + below + above + "</msubsup>";
        }
        return above == null ? atom : "<msup>" + atom + above + "</msup>";
    }

    private String atom() {
        if (at >= tex.length()) {
            return refused("what ends too early");
        }
        char first = tex.charAt(at++);
        if (first == '{') {
            return row('}');
        }
        if (first == '\\') {
            return command(name());
        }
        if (isDigit(first)) {
            int from = at - 1;
            while (at < tex.length() && (isDigit(tex.charAt(at)) || tex.charAt(at) == '.')) {
                at++;
            }
            return "<mn>" + tex.substring(from, at) + "</mn>";
        }
        if (first == ' ' || first == '\n') {
            return at < tex.length() ? "" : "<mrow></mrow>";
        }
        if ("}^_&#$%~\"".indexOf(first) >= 0 || Character.isSurrogate(first) || first < ' ') {
            return refused(String.valueOf(first));
        }
        return Character.isLetter(first)
                ? "<mi>" + first + "</mi>"
                : "<mo>" + (first == '-' ? MINUS : escaped(String.valueOf(first))) + "</mo>";
    }

    private static boolean isDigit(char each) {
        return each >= '0' && each <= '9';
    }

    /** The name of a command: letters and one space that ends them, or a single sign. */
    private String name() {
        int from = at;
        while (at < tex.length() && Character.isLetter(tex.charAt(at))) {
            at++;
        }
        if (at == from) {
            at = Math.min(at + 1, tex.length());
            return tex.substring(from, at);
        }
        String name = tex.substring(from, at);
        if (at < tex.length() && tex.charAt(at) == ' ') {
            at++;
        }
        return name;
    }

    private String command(String name) {
        return switch (name) {
            case "frac", "dfrac" -> "<mfrac>" + argument() + argument() + "</mfrac>";
            case "tfrac" -> "<mfrac displaystyle=\"false\">" + argument() + argument() + "</mfrac>";
            case "sqrt" -> tex.startsWith("[", at) ? refused("sqrt[") : "<msqrt>" + argument() + "</msqrt>";
            case "p", "q" -> "<mrow class=\"" + name + "\">" + argument() + "</mrow>";
            case "mathbf" -> "<mrow class=\"bold\">" + argument() + "</mrow>";
            case "mathrm", "operatorname", "text" -> "<mi mathvariant=\"normal\">" + words() + "</mi>";
            case "mathbb" -> doubled(words());
            case "Sigma" -> "<mi mathvariant=\"normal\">Σ</mi>";
            case "log", "exp", "ln", "det" -> "<mi>" + name + "</mi>";
            case "quad" -> "<mspace width=\"1em\"></mspace>";
            case "qquad" -> "<mspace width=\"2em\"></mspace>";
            case "," -> SPACE;
            case ";", "!", ":" -> "";
            default -> symbol(name);
        };
    }

    private String doubled(String letter) {
        String sign = DOUBLE.get(letter);
        return sign == null ? refused("mathbb{" + letter + "}") : "<mi>" + sign + "</mi>";
    }

    private String symbol(String name) {
        String letter = LETTERS.get(name);
        if (letter != null) {
            return "<mi>" + letter + "</mi>";
        }
        String operator = OPERATORS.get(name);
        if (operator == null) {
            return refused("\\" + name);
        }
        return operator.isEmpty() ? "" : "<mo>" + operator + "</mo>";
    }

    /** What a command is about: a group, or the one sign that follows, as in {@code \frac12}. */
    private String argument() {
        if (at < tex.length() && isDigit(tex.charAt(at))) {
            return "<mn>" + tex.charAt(at++) + "</mn>";
        }
        return atom();
    }

    private String words() {
        int end = tex.startsWith("{", at) ? tex.indexOf('}', at) : -1;
        if (end < 0 || tex.substring(at + 1, end).matches(".*[\\\\{$].*")) {
            return refused("words without braces, or with more than words in them");
        }
        String words = tex.substring(at + 1, end);
        at = end + 1;
        return escaped(words);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
