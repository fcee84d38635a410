package kllab.parameter;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Formulas in TeX as lines of plain text. */
final class PlainTex {
    private static final Map<String, String> SIGNS = Map.ofEntries(Map.entry("log", "log "), Map.entry("cdot", "·"),
            Map.entry("cdots", "…"), Map.entry("infty", "∞"), Map.entry("sigma", "σ"), Map.entry("mu", "μ"),
            Map.entry("rho", "ρ"), Map.entry("Sigma", "Σ"), Map.entry("sum", "Σ"), Map.entry("det", "det "),
            Map.entry("top", "ᵀ"), Map.entry("left", ""), Map.entry("right", ""), Map.entry("quad", " "),
            Map.entry("ln", "ln "), Map.entry("pi", "π"),
            Map.entry("approx", "≈"));
    private static final Pattern COMMAND = Pattern.compile("\\\\([A-Za-z]+|[,;! ])");

    private final String tex;
    private int at;

    private PlainTex(String tex) {
        this.tex = tex;
    }

    /** Returns a formula as a reader reads it; text without commands stays what it is. */
    static String of(String tex) {
        return new PlainTex(tex).all().replace("log ₂", "log₂").replace(" 10", "10");
    }

    private String all() {
        StringBuilder plain = new StringBuilder();
        while (at < tex.length()) {
            plain.append(next());
        }
        return plain.toString();
    }

    private String next() {
        char c = tex.charAt(at);
        Matcher command = COMMAND.matcher(tex).region(at, tex.length());
        if (command.lookingAt()) {
            at = command.end();
            return command(command.group(1));
        }
        if (c == '{') {
            return argument();
        }
        at++;
        if (c == '^' || c == '_') {
            return moved(argument(), c == '^' ? "⁻⁰¹²³⁴⁵⁶⁷⁸⁹" : "₋₀₁₂₃₄₅₆₇₈₉");
        }
        return c == '-' ? "−" : Character.toString(c);
    }

    private String command(String name) {
        return switch (name) {
            case "frac", "tfrac" -> "((" + argument() + ")/(" + argument() + "))";
            case "p", "q", "mathbf", "mathrm", "mathcal", "accent", "text" -> argument();
            case ",", ";", "!", " " -> " ";
            default -> {
                if (!SIGNS.containsKey(name)) {
                    throw new AssertionError("no sign for \\" + name + " in " + tex);
                }
                yield SIGNS.get(name);
            }
        };
    }

    private String argument() {
        while (tex.charAt(at) == ' ') {
            at++;
        }
        if (tex.charAt(at) != '{') {
            return next();
        }
        int start = at + 1;
        int open = 0;
        do {
            open += tex.charAt(at) == '{' ? 1 : tex.charAt(at) == '}' ? -1 : 0;
            at++;
        } while (open > 0);
        return of(tex.substring(start, at - 1));
    }

    private static String moved(String text, String signs) {
        StringBuilder moved = new StringBuilder();
        text.chars().forEach(c -> {
            int index = "−0123456789".indexOf(c);
            moved.append(index < 0 ? Character.toString(c) : Character.toString(signs.charAt(index)));
        });
        return moved.toString();
    }
}
