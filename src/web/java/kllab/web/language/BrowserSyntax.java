package kllab.web.language;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/**
 * Regular expressions of Java in the syntax of browsers, as far as the program writes them. Where both read the same
 * text in two ways it is written anew: blanks, ends, points, and letters of either case. What browsers do not know they
 * refuse when a pattern is made, and nested classes, which they would take for something else, are refused here.
 */
public final class BrowserSyntax {
    private static final String BLANKS = " \\t\\n\\u000B\\f\\r";
    private static final String LINE_ENDS = "\\n\\r\\u0085\\u2028\\u2029";
    private static final String EITHER_CASE = "(?i)";
    private static final String EITHER_CASE_WITHIN = "?i:";
    private static final int LONGEST_CATEGORY = 2;

    private final String pattern;
    private final boolean anyPoint;
    /** Whether letters stand for both cases around each group that is open. */
    private final Deque<Boolean> around = new ArrayDeque<>();
    private boolean anyCase;
    private final StringBuilder written = new StringBuilder();
    private int at;
    private boolean inClass;

    private BrowserSyntax(String pattern, boolean anyCase, boolean anyPoint) {
        this.pattern = pattern;
        this.anyCase = anyCase;
        this.anyPoint = anyPoint;
    }

    /**
     * Returns a pattern as a browser reads it, with its flag {@code u}.
     *
     * @param pattern as Java reads it
     * @param anyCase true if letters of ASCII stand for both cases, as behind {@code (?i)}
     * @param anyPoint true if points stand for ends of lines too
     * @throws IllegalArgumentException if a browser would read it in another way
     */
    public static String of(String pattern, boolean anyCase, boolean anyPoint) {
        boolean either = pattern.startsWith(EITHER_CASE);
        return new BrowserSyntax(either ? pattern.substring(EITHER_CASE.length()) : pattern, anyCase || either, anyPoint)
                .written();
    }

    private String written() {
        while (at < pattern.length()) {
            char each = pattern.charAt(at++);
            if (each == '\\') {
                escape();
            } else if (inClass) {
                member(each);
            } else {
                outside(each);
            }
        }
        return written.toString();
    }

    private void escape() {
        char each = pattern.charAt(at++);
        if (each == 's' || each == 'S') {
            if (inClass && each == 'S') {
                throw new IllegalArgumentException(pattern);
            }
            written.append(inClass ? BLANKS : (each == 's' ? "[" : "[^") + BLANKS + "]");
            return;
        }
        if (each == 'p' || each == 'P') {
            int end = pattern.indexOf('}', at);
            // Longer names are those of other sets in Java.
            if (end - at - 1 > LONGEST_CATEGORY) {
                throw new IllegalArgumentException(pattern);
            }
        }
        written.append('\\').append(each);
    }

    private void member(char each) {
        if (each == '[' || (each == '&' && pattern.startsWith("&", at))) {
            throw new IllegalArgumentException(pattern);
        }
        inClass = each != ']';
        if (anyCase && isLetter(each)) {
            boolean isRange = pattern.startsWith("-", at) && isLetter(pattern.charAt(at + 1));
            String last = isRange ? "-" + pattern.charAt(at + 1) : "";
            at += last.length();
            written.append((each + last).toLowerCase(Locale.ROOT)).append((each + last).toUpperCase(Locale.ROOT));
        } else {
            written.append(each);
        }
    }

    private void outside(char each) {
        switch (each) {
            case '[' -> {
                inClass = true;
                written.append('[');
                if (pattern.startsWith("^", at)) {
                    written.append(pattern.charAt(at++));
                }
            }
            case '(' -> {
                around.push(anyCase);
                written.append('(');
                if (pattern.startsWith(EITHER_CASE_WITHIN, at)) {
                    anyCase = true;
                    written.append("?:");
                    at += EITHER_CASE_WITHIN.length();
                }
            }
            case ')' -> {
                anyCase = around.pop();
                written.append(')');
            }
            case '.' -> written.append(anyPoint ? "[^]" : "[^" + LINE_ENDS + "]");
            case '$' -> written.append("(?=(?:\\r\\n|[" + LINE_ENDS + "])?$)");
            default -> {
                if (anyCase && isLetter(each)) {
                    written.append('[').append(Character.toLowerCase(each)).append(Character.toUpperCase(each))
                            .append(']');
                } else {
                    written.append(each);
                }
            }
        }
    }

    private static boolean isLetter(char each) {
        return each >= 'a' && each <= 'z' || each >= 'A' && each <= 'Z';
    }
}
