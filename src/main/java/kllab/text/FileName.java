package kllab.text;

import java.nio.file.Path;

/** Names of files as a sentence, a menu or a title can say them: on one line, and not too long for it. */
public final class FileName {
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_PATH = 160;

    private FileName() {
    }

    /** Returns the name of a file without its folder; of a long one the beginning and the end. */
    public static String of(Path file) {
        Path name = file.getFileName();
        return shortened((name == null ? file : name).toString(), LONGEST_NAME);
    }

    /** Returns a file with its folders; of a long one the beginning and the end. */
    public static String path(Path file) {
        return shortened(file.toString(), LONGEST_PATH);
    }

    private static String shortened(String text, int longest) {
        String line = Excerpt.of(text, text.length());
        int[] points = line.codePoints().toArray();
        if (points.length <= longest) {
            return line;
        }
        int end = longest / 2;
        int beginning = longest - 1 - end;
        return new String(points, 0, beginning) + '…' + new String(points, points.length - end, end);
    }
}
