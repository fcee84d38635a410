package kllab.plot;

import java.util.List;
import kllab.math.Interval;

/**
 * One thing drawn on a subplot: immutable, in the subplot's values, with the name of its style.
 *
 * <p>
 * A style is a name that the stylesheet knows: {@code .mark.p} gives stroke, width, dashes, fill and font of the marks
 * whose style is {@code p}.
 */
public sealed interface Mark {
    /** The name of its style. */
    String style();

    /**
     * A line through points; a non-finite coordinate breaks it. It is stroked.
     *
     * @param line the points
     * @param style the name of its style
     */
    record Curve(Polyline line, String style) implements Mark {
    }

    /**
     * The area between a line and a base. It is filled.
     *
     * @param line the points
     * @param base the value of the base
     * @param style the name of its style
     */
    record Area(Polyline line, double base, String style) implements Mark {
    }

    /**
     * The area that closed lines enclose together, by the even-odd rule: a ring within a ring is a hole. It is filled.
     *
     * @param rings closed lines of finite points
     * @param style the name of its style
     */
    record Region(List<Polyline> rings, String style) implements Mark {
        /** The list is not written to from elsewhere. */
        public Region {
            rings = List.copyOf(rings);
        }
    }

    /**
     * A bar: a level rectangle. It is filled and stroked, where its style has a fill or a stroke.
     *
     * @param across what it covers of the axis that all subplots share
     * @param up what it covers of the subplot's own axis; an infinite end is beyond the edge
     * @param style the name of its style
     */
    record Bar(Interval across, Interval up, String style) implements Mark {
    }

    /**
     * A straight line between two points. It is stroked.
     *
     * @param from one end
     * @param to the other end
     * @param style the name of its style
     */
    record Segment(Point from, Point to, String style) implements Mark {
    }

    /**
     * A level arrow with words at its point; its length does not depend on how the axes are scaled. It is filled.
     *
     * @param from where it starts
     * @param shift where it goes
     * @param words the words at its point
     * @param style the name of its style
     */
    record Arrow(Point from, Shift shift, Words words, String style) implements Mark {
        /** Returns the full text, which is shown where there is enough room. */
        public String text() {
            return words.full();
        }
    }

    /**
     * A dot. It is filled, and stroked where its style has a stroke.
     *
     * @param at its centre
     * @param radius in line heights of its style
     * @param style the name of its style
     */
    record Dot(Point at, double radius, String style) implements Mark {
    }

    /**
     * Many dots of one size and style, or a glyph instead of each. They are filled; a point that is not finite is left
     * out. Colours that let something through add up on a screen and not in a file, which holds all dots as one path.
     *
     * @param at the points
     * @param radius of the dots, in line heights of the style
     * @param glyphs what is written about each point, in its order; empty for dots
     * @param style the name of their style
     */
    record Points(Polyline at, double radius, List<String> glyphs, String style) implements Mark {
        /** @throws IllegalArgumentException if there are glyphs, but not as many as points */
        public Points {
            glyphs = List.copyOf(glyphs);
            if (!glyphs.isEmpty() && glyphs.size() != at.size()) {
                throw new IllegalArgumentException(glyphs.size() + " glyphs for " + at.size() + " points");
            }
        }

        /** Dots. */
        public Points(Polyline at, double radius, String style) {
            this(at, radius, List.of(), style);
        }
    }

    /**
     * Cells of equal size in colours, such as an image, images side by side ({@link Cells#tiled}), or the values of a
     * function. What is not finite is not painted.
     *
     * @param cells the values, the first row at the top
     * @param across what they cover of the axis that all subplots share
     * @param up what they cover of the subplot's own axis
     * @param ramp the colours of values
     * @param style the name of the mark
     */
    record Raster(Cells cells, Interval across, Interval up, Ramp ramp, String style) implements Mark {
    }

    /**
     * Words on the plot, held within the subplot. They never lie on a curve, a line, a dot, a handle or other words:
     * where their place is not free they stand near it, or further away with a line that leads to their point, or in a
     * key. They are never left out.
     *
     * @param at the point that they are about
     * @param words what they say
     * @param placement where they stand about the point
     * @param style the name of its style
     * @param ground what else they keep off, and what they may stand on
     */
    record Label(Point at, Words words, Placement placement, String style, Ground ground) implements Mark {
        /** Words that may stand on any area, and on no curve. */
        public Label(Point at, Words words, Placement placement, String style) {
            this(at, words, placement, style, Ground.USUAL);
        }

        /** Words that have no shorter form. */
        public Label(Point at, String text, Placement placement, String style, Ground ground) {
            this(at, new Words(text, text), placement, style, ground);
        }

        /** Words that have no shorter form, and may stand on any area and on no curve. */
        public Label(Point at, String text, Placement placement, String style) {
            this(at, text, placement, style, Ground.USUAL);
        }

        /** Returns the full text, which is shown where there is enough room. */
        public String text() {
            return words.full();
        }
    }

    /**
     * The ground of words, by names of styles.
     *
     * @param avoids areas that they never stand on; empty if they may stand on any
     * @param covers the curves that they stand on; empty if they stand on none
     * @param along the curve, the straight line, the dot or the bars that they name: they may stand beside any point of
     *     it, or on it if they cover it; of several of that style the one is meant that goes through their point; empty
     *     if they name none
     * @param near true if further away they would be taken for another thing's, so that a line leads there from
     *     anywhere
     * @param named what it is that they name
     */
    record Ground(String avoids, String covers, String along, boolean near, Named named) {
        /** Any area, no curve, beside one point. */
        public static final Ground USUAL = new Ground("", "", "", false, Named.CURVE);
        /** The same, but only close to the point: as the number of one bar among others. */
        public static final Ground NEAR = new Ground("", "", "", true, Named.CURVE);

        /** Any area but those of a style. */
        public static Ground off(String style) {
            return new Ground(style, "", "", false, Named.CURVE);
        }

        /** On any point of the curve of a style, as the height of a contour. */
        public static Ground onAnyOf(String style) {
            return new Ground("", style, style, true, Named.CURVE);
        }

        /** Close to the dot of a style, which stands before the words in a key. */
        public static Ground ofDot(String style) {
            return new Ground("", "", style, true, Named.DOT);
        }

        /**
         * In the key and nowhere else, behind a small bar of a style: what all bars of that kind mean; behind nothing,
         * if the style is empty.
         */
        public static Ground ofBars(String style) {
            return new Ground("", "", style, false, Named.BARS);
        }

        /** Beside any point of the curve of a style. */
        public static Ground along(String style) {
            return new Ground("", "", style, false, Named.CURVE);
        }
    }

    /** A thing that words name. */
    enum Named {
        /** A curve, a straight line, or nothing. */
        CURVE,
        /** A dot. */
        DOT,
        /** All bars of a kind. */
        BARS
    }

    /**
     * Words, and other forms of them for little room.
     *
     * @param full lines between line breaks
     * @param brief shown where the full words would leave their place; may be the same
     * @param listed shown in a key, where the words have to say themselves what they are about
     */
    record Words(String full, String brief, String listed) {
        /** Words that say themselves what they are about. */
        public Words(String full, String brief) {
            this(full, brief, full);
        }
    }

    /**
     * A point of a subplot, in its values. An infinite coordinate is the edge of the subplot on that side.
     *
     * @param x along the axis that all subplots share
     * @param y along the subplot's own axis
     */
    record Point(double x, double y) {
    }

    /**
     * The way of an arrow.
     *
     * @param length how long it is, in widths of the subplot; negative points left
     * @param lift how far above its point it floats, in line heights of its style
     */
    record Shift(double length, double lift) {
    }

    /**
     * The place of words about a point.
     *
     * @param align −1: they end left of it; 0: centred; 1: they start right of it
     * @param dx the distance to the side, in line heights
     * @param dy the distance upwards from the point to the middle of the line, in line heights
     */
    record Placement(int align, double dx, double dy) {
    }
}
