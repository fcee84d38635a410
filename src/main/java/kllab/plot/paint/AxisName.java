package kllab.plot.paint;

/**
 * The name of an axis where there is little room: first without its unit, then without all that is behind a semicolon
 * or a comma, and only the name of a thing, which anybody may have typed, is cut.
 */
public final class AxisName {
    private static final String SEPARATORS = ",;，；（";
    /** The end of a name that is cut. */
    public static final String CUT = "…";

    private AxisName() {
    }

    /** Returns as much of a name as there is room for, in pixels, but at least its first character. */
    public static String fitting(String name, double room, MarkStyles styles) {
        String whole = name;
        for (int end = separator(name, name.length()); end > 0 && !hasRoom(whole, room, styles); end = separator(name,
                end)) {
            whole = name.substring(0, end);
        }
        String cut = whole;
        for (int length = whole.codePointCount(0, whole.length()) - 1; length > 0
                && !hasRoom(cut, room, styles); length--) {
            cut = whole.substring(0, whole.offsetByCodePoints(0, length)) + CUT;
        }
        return cut;
    }

    private static boolean hasRoom(String name, double room, MarkStyles styles) {
        return styles.width(name, PlotPainter.TICK) <= room;
    }

    /** Returns the last place before an end at which a part that can be left out begins, outside of brackets; or −1. */
    private static int separator(String name, int end) {
        int depth = 0;
        int last = -1;
        for (int i = 0; i < end; i++) {
            char each = name.charAt(i);
            if (depth == 0 && SEPARATORS.indexOf(each) >= 0) {
                last = i;
            }
            depth += each == '(' ? 1 : each == ')' ? -1 : 0;
        }
        return last;
    }
}
