package kllab.web.paint;

import java.util.Map;
import java.util.Set;

/**
 * A formula of the program, which it says in TeX, as MathML for a browser. It knows the TeX that those formulas are
 * made of: fractions, roots, raised and lowered parts, bold numbers, Greek letters, names, and the colours of p and q.
 */
public final class MathMarkup {
    private static final Map<String, String> LETTERS = Map.of("sigma", "σ", "mu", "μ", "infty", "∞", "pi", "π", "rho", "ρ");
    private static final Map<String, String> OPERATORS = Map.of("cdot", "·", "|", "‖", "left", "", "right", "", "int",
            "∫", "sum", "∑", "le", "≤", "ge", "≥", "cdots", "⋯", "top", "⊤");
    private static final String MINUS = "−";
    private static final Set<String> FUNCTIONS = Set.of("<mi>log</mi>", "<mi>exp</mi>", "<mi>ln</mi>", "<mi>det</mi>");
    private static final String SUM = "<mo>∑</mo>";
    private static final String SPACE = "<mspace width=\"0.17em\"></mspace>";

    private final String tex;
    private int at;

    private MathMarkup(String tex) {
        this.tex = tex;
    }

    /**
     * Returns the formula as a {@code math} element.
     *
     * @param spoken the formula as it is spoken; empty if the browser finds the words
     */
    public static String of(String tex, String spoken) {
        return "<math displaystyle=\"true\"" + (spoken.isEmpty() ? "" : " aria-label=\"" + escaped(spoken) + "\"") + ">" + new MathMarkup(tex).row('\0') + "</math>";
    }

    private String row(char end) {
        StringBuilder row = new StringBuilder("<mrow>");
        while (at < tex.length() && tex.charAt(at) != end) {
            String atom = atom();
            String below = null;
            String above = null;
            while (at < tex.length() && (tex.charAt(at) == '^' || tex.charAt(at) == '_')) {
                boolean raised = tex.charAt(at++) == '^';
                String part = atom();
                above = raised ? part : above;
                below = raised ? below : part;
            }
            row.append(scripts(atom, below, above)).append(FUNCTIONS.contains(atom) ? SPACE : "");
        }
        at++;
        return row.append("</mrow>").toString();
    }

    private static String scripts(String atom, String below, String above) {
        if (below != null && atom.equals(SUM)) {
            return "<munder>" + atom + below + "</munder>";
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
            return "<mrow></mrow>";
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
        if (first == ' ') {
            return "";
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
            at++;
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
            case "frac" -> "<mfrac>" + argument() + argument() + "</mfrac>";
            case "sqrt" -> "<msqrt>" + argument() + "</msqrt>";
            case "p", "q" -> "<mrow class=\"" + name + "\">" + argument() + "</mrow>";
            case "mathbf" -> "<mrow class=\"bold\">" + argument() + "</mrow>";
            case "mathrm", "operatorname", "text" -> "<mi mathvariant=\"normal\">" + words() + "</mi>";
            case "tfrac" -> "<mfrac displaystyle=\"false\">" + argument() + argument() + "</mfrac>";
            case "Sigma" -> "<mi mathvariant=\"normal\">Σ</mi>";
            case "log", "exp", "ln", "det" -> "<mi>" + name + "</mi>";
            case "quad" -> "<mspace width=\"1em\"></mspace>";
            case "," -> SPACE;
            case ";", "!", ":" -> "";
            default -> symbol(name);
        };
    }

    private static String symbol(String name) {
        String letter = LETTERS.get(name);
        if (letter != null) {
            return "<mi>" + letter + "</mi>";
        }
        String operator = OPERATORS.get(name);
        if (operator == null) {
            throw new IllegalArgumentException("no markup for \\" + name);
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
        int end = tex.indexOf('}', at);
        String words = tex.substring(at + 1, end);
        at = end + 1;
        return escaped(words);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
