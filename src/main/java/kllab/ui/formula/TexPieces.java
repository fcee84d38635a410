package kllab.ui.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The pieces of a long formula in TeX that may stand on lines of their own: it is parted before a sign of relation, and
 * before + and −, where these are inside of no braces, brackets, parentheses or environment.
 */
public final class TexPieces {
    /** A command, an escaped sign, or one sign. */
    private static final Pattern TOKEN = Pattern.compile("\\\\[A-Za-z]+\\*?|\\\\.|.", Pattern.DOTALL);
    private static final Set<String> SIGNS = Set.of("=", "+", "-", "<", ">", "\\le", "\\leq", "\\ge", "\\geq",
            "\\approx", "\\ne", "\\neq", "\\pm", "\\mp", "\\to", "\\propto", "\\sim");
    /** What has to be closed in the same piece. */
    private static final Set<String> OPENING = Set.of("{", "\\begin", "\\left");
    private static final Set<String> CLOSING = Set.of("}", "\\end", "\\right");
    /** A piece of more signs of TeX is parted inside of its outermost brackets too. */
    private static final int LONG = 90;

    private TexPieces() {
    }

    /** Returns the pieces, which one after the other are the formula; a sign at the beginning keeps its room. */
    public static List<String> of(String tex) {
        return parted(tex, 0).stream()
                .flatMap(each -> (each.length() > LONG ? parted(each, 1) : List.of(each)).stream()).toList();
    }

    /**
     * Returns the pieces.
     *
     * @param deepest inside of so many brackets a formula is parted
     */
    private static List<String> parted(String tex, int deepest) {
        List<String> pieces = new ArrayList<>();
        String before = "";
        int depth = 0;
        int brackets = 0;
        int start = 0;
        boolean told = false;
        Matcher token = TOKEN.matcher(tex);
        while (token.find()) {
            String sign = token.group();
            if (depth == 0 && brackets <= deepest && told && SIGNS.contains(sign)) {
                pieces.add(before + tex.substring(start, token.start()));
                // At the beginning of a formula a sign would lose its room; so the room is written.
                before = "\\;\\mathord{" + sign + "}\\;";
                start = token.end();
                told = false;
            } else if (!SIGNS.contains(sign)) {
                // Of several signs in a row, such as = −, the first begins the piece.
                told |= !sign.isBlank();
            }
            depth += OPENING.contains(sign) ? 1 : CLOSING.contains(sign) ? -1 : 0;
            brackets += "([".contains(sign) ? 1 : ")]".contains(sign) ? -1 : 0;
        }
        pieces.add(before + tex.substring(start));
        return List.copyOf(pieces);
    }
}
