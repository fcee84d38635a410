package kllab.lesson;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/** Joins the lines of a file: the end of a line becomes a blank, and nothing between two Chinese characters. */
public final class Prose {
    /** A line end in the file, as long as the characters around it are unknown. */
    public static final Inline LINE_END = new Inline.Text("\n");

    private Prose() {
    }

    /** Returns the pieces with their line ends resolved, and with neighbouring words as one piece. */
    public static List<Inline> joined(List<Inline> pieces) {
        List<Inline> joined = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            Inline each = pieces.get(i);
            if (each.equals(LINE_END)) {
                String before = words.isEmpty() && !joined.isEmpty()
                        ? Inline.plain(joined.subList(joined.size() - 1, joined.size()))
                        : words.toString();
                String after = i + 1 < pieces.size() ? Inline.plain(pieces.subList(i + 1, i + 2)) : "";
                words.append(endsChinese(before) && beginsChinese(after) ? "" : " ");
            } else if (each instanceof Inline.Text text) {
                words.append(text.words());
            } else {
                flush(words, joined);
                joined.add(each);
            }
        }
        flush(words, joined);
        return joined;
    }

    private static void flush(StringBuilder words, List<Inline> joined) {
        if (!words.isEmpty()) {
            joined.add(new Inline.Text(words.toString()));
            words.setLength(0);
        }
    }

    private static boolean endsChinese(String text) {
        return !text.isEmpty() && isChinese(text.codePointBefore(text.length()));
    }

    private static boolean beginsChinese(String text) {
        return !text.isEmpty() && isChinese(text.codePointAt(0));
    }

    /** Returns true for a Han character, or a punctuation mark as wide as one. */
    private static boolean isChinese(int point) {
        return UnicodeScript.of(point) == UnicodeScript.HAN || (point >= 0x3000 && point <= 0x303F)
                || (point >= 0xFF00 && point <= 0xFF60) || "“”‘’—…".indexOf(point) >= 0;
    }
}
