package kllab.plot.label;

import kllab.plot.Mark;
import kllab.plot.paint.Pixel;
import kllab.plot.paint.Rectangle;

/**
 * A free place.
 *
 * @param box what the words cover there
 * @param placement where that is about the anchor
 * @param anchor the point that they stand beside
 */
record Spot(Rectangle box, Mark.Placement placement, Pixel anchor) {
}
