package kllab.plot.paint;

import java.util.List;

import org.jspecify.annotations.Nullable;
import kllab.plot.Polyline;

/**
 * A surface to paint on: a canvas of the screen, or a page of a vector file. Lengths are pixels from the top left
 * corner.
 *
 * <p>
 * A path grows by {@link #moveTo}, {@link #lineTo} and {@link #closePath}, and filling or stroking it ends it. What has
 * no colour is not painted.
 */
public interface Surface {
    /** The part of words that stands at their place. */
    enum Align {
        /** Their beginning. */
        LEFT,
        /** Their middle. */
        CENTER,
        /** Their end. */
        RIGHT
    }

    /** Begins a part of the path. */
    void moveTo(double x, double y);

    /** Goes on with the path in a straight line. */
    void lineTo(double x, double y);

    /** Goes back to where this part of the path began. */
    void closePath();

    /** Fills what the path encloses, by the even-odd rule. */
    void fill(@Nullable Colour colour);

    /** Draws the line of a style along the path. */
    void stroke(MarkStyle style);

    /** Fills a rectangle, which costs a canvas a small part of what a path costs. */
    void rectangle(Rectangle box, @Nullable Colour colour);

    /**
     * Quietens the picture behind words with a fill of a colour. Without a colour, as for words on no ground, it does
     * nothing.
     */
    default void plate(Rectangle box, @Nullable Colour colour) {
        rectangle(box, colour);
    }

    /** Fills a disc, and draws the line of its style about it. */
    void disc(double x, double y, double radius, MarkStyle style);

    /** Fills discs of one radius about places; where they overlap, a file has no more colour than elsewhere. */
    void discs(Polyline centres, double radius, Colour colour);

    /** Paints a bitmap over a rectangle, with sharp cells where they are no smaller than pixels. */
    void image(Bitmap bitmap, Rectangle box);

    /** Writes words whose middle line is at a height. */
    void text(String words, double x, double y, Align align, MarkStyle style);

    /** Writes words about places. */
    default void texts(List<String> words, Polyline centres, MarkStyle style) {
        for (int i = 0; i < centres.size(); i++) {
            text(words.get(i), centres.xs()[i], centres.ys()[i], Align.CENTER, style);
        }
    }

    /** Paints only within a rectangle. */
    void within(Rectangle area, Runnable painting);

    /** Paints a mark of a style, which a file tells by its name. */
    default void mark(String style, Runnable painting) {
        painting.run();
    }
}
