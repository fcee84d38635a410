package kllab.text;

/**
 * Words that are written from right to left, made safe for lines from left to right. The toolkit fails where a line of
 * such words is broken at a blank, and the window with it: so each of these words begins with a mark that makes the
 * blanks before it part of the line around them. The words then stand from left to right, each with its letters as they
 * are.
 */
public final class LeftToRight {
    private static final char MARK = '\u200E';

    private LeftToRight() {
    }

    /** Returns the text with a mark before each word from right to left, and without characters that turn a line. */
    public static String of(String text) {
        if (!isTurned(text)) {
            return text;
        }
        StringBuilder safe = new StringBuilder();
        boolean inside = false;
        for (int at = 0; at < text.length();) {
            int letter = text.codePointAt(at);
            at += Character.charCount(letter);
            if (turnsALine(letter)) {
                continue;
            }
            boolean turned = isLetter(letter);
            if (turned && !inside) {
                safe.append(MARK);
            }
            inside = turned
                    || (inside && Character.getDirectionality(letter) == Character.DIRECTIONALITY_NONSPACING_MARK);
            safe.appendCodePoint(letter);
        }
        return safe.toString();
    }

    /** Returns true if the text has letters from right to left, or characters that turn a line. */
    public static boolean isTurned(String text) {
        return text.codePoints().anyMatch(letter -> isLetter(letter) || turnsALine(letter));
    }

    private static boolean isLetter(int letter) {
        byte direction = Character.getDirectionality(letter);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** The embeddings, overrides and isolates of Unicode, the marks from right to left, and what ends them. */
    private static boolean turnsALine(int letter) {
        return (letter >= 0x202A && letter <= 0x202E) || (letter >= 0x2066 && letter <= 0x2069) || letter == 0x200F
                || letter == 0x061C;
    }
}
