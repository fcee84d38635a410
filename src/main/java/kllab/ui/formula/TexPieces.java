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
    private static final Set<String> OPENING = Set.of("{", "(", "[", "\\begin", "\\left");
    private static final Set<String> CLOSING = Set.of("}", ")", "]", "\\end", "\\right");

    private TexPieces() {
    }

    /**
     * Returns the pieces, which one after the other are the formula; one that begins with a sign keeps the room before
     * it.
     */
    public static List<String> of(String tex) {
        List<String> pieces = new ArrayList<>();
        int depth = 0;
        int start = 0;
        boolean told = false;
        Matcher token = TOKEN.matcher(tex);
        while (token.find()) {
            String sign = token.group();
            if (depth == 0 && told && SIGNS.contains(sign)) {
                pieces.add(tex.substring(start, token.start()));
                start = token.start();
                told = false;
            } else if (!SIGNS.contains(sign)) {
                // Of several signs in a row, such as = −, the first begins the piece.
                told |= !sign.isBlank();
            }
            depth += OPENING.contains(sign) ? 1 : CLOSING.contains(sign) ? -1 : 0;
        }
        pieces.add(tex.substring(start));
        for (int i = 1; i < pieces.size(); i++) {
            pieces.set(i, "{}" + pieces.get(i));
        }
        return List.copyOf(pieces);
    }
}
