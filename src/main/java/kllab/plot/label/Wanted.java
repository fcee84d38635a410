package kllab.plot.label;

import java.util.Optional;

import kllab.plot.Mark;
import kllab.plot.paint.ArrowShape;
import kllab.plot.paint.MarkStyles;
import kllab.plot.paint.Pixel;
import kllab.plot.paint.SubplotPixels;

/**
 * A label or the words of an arrow, with pixels.
 *
 * @param mark the label or the arrow
 * @param words what it says
 * @param style the name of its style
 * @param ground what it keeps off
 * @param at the pixel of its point, within the subplot
 * @param placement where it is wanted about its point
 * @param isPoint true if its point is in view, so that a line may lead there
 */
record Wanted(Mark mark, Mark.Words words, String style, Mark.Ground ground, Pixel at, Mark.Placement placement,
        boolean isPoint) {
    /** Returns the words of a mark; none for a mark without words. */
    static Optional<Wanted> of(Mark mark, MarkStyles styles, SubplotPixels pixels) {
        return switch (mark) {
            case Mark.Arrow arrow -> Optional.of(of(arrow, styles, pixels));
            case Mark.Label label -> Optional.of(of(label, pixels));
            default -> Optional.empty();
        };
    }

    private static Wanted of(Mark.Label label, SubplotPixels pixels) {
        boolean endless = Double.isInfinite(label.at().y()) && label.ground().near();
        return new Wanted(label, label.words(), label.style(), label.ground(), pixels.within(label.at()),
                label.placement(), pixels.shows(label.at()) || endless);
    }

    private static Wanted of(Mark.Arrow arrow, MarkStyles styles, SubplotPixels pixels) {
        ArrowShape shape = ArrowShape.of(arrow, styles.of(arrow.style()), pixels);
        Mark.Placement placement = shape.words(styles.width(arrow.words().full(), arrow.style()), arrow.shift(),
                pixels.ground());
        return new Wanted(arrow, arrow.words(), arrow.style(), Mark.Ground.USUAL, shape.tip(), placement, true);
    }

    /** Returns true if it stands on a curve, and not beside it. */
    boolean isOnCurve() {
        return !ground.covers().isEmpty();
    }
}
