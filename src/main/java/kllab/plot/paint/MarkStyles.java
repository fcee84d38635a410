package kllab.plot.paint;

/** The looks of marks by the names of their styles, and the widths of words in them. */
public interface MarkStyles {
    /** Returns the look of a style now. */
    MarkStyle of(String style);

    /** Returns the width of words in a style, in pixels. */
    double width(String words, String style);
}
