package kllab.text;

/** A piece of foreign text that a sentence can quote: short, and on one line. */
public final class Excerpt {
    private static final int LONGEST = 24;

    private Excerpt() {
    }

    /**
     * Returns the beginning of the text, with an ellipsis for the rest and U+FFFD for each character without a shape.
     */
    public static String of(String text) {
        return of(text, LONGEST);
    }

    /** Returns the same as {@link #of(String)}, with at most so many code points before the ellipsis. */
    public static String of(String text, int longest) {
        StringBuilder excerpt = new StringBuilder();
        int length = 0;
        for (int i = 0; i < text.length(); length++) {
            if (length == longest) {
                return excerpt.append('…').toString();
            }
            int point = text.codePointAt(i);
            excerpt.appendCodePoint(hasShape(point) ? point : '\uFFFD');
            i += Character.charCount(point);
        }
        return excerpt.toString();
    }

    /**
     * Returns true if the code point can stand within a line: it is no control, line break, direction mark or lone
     * surrogate.
     */
    public static boolean hasShape(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
