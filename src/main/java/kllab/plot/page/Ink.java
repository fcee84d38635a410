package kllab.plot.page;

import java.util.List;
import java.util.Optional;

import kllab.plot.paint.Bitmap;
import kllab.plot.paint.Colour;
import kllab.plot.paint.Rectangle;

/** One thing painted on a page: immutable, in pixels from the page's top left corner. */
public sealed interface Ink {
    /**
     * A filled path.
     *
     * @param path what is filled
     * @param colour its colour, which may let through what is behind
     */
    record Fill(PagePath path, Colour colour) implements Ink {
    }

    /**
     * A line along a path.
     *
     * @param path where it goes
     * @param pen how it is drawn
     */
    record Line(PagePath path, Pen pen) implements Ink {
    }

    /**
     * A thin fill that quietens the picture behind words: a veil in the colour of the ground. It needs a ground.
     *
     * @param path what it covers
     * @param colour its colour, which lets through what is behind
     */
    record Plate(PagePath path, Colour colour) implements Ink {
    }

    /**
     * Coloured cells over a level rectangle, sharp where they are no smaller than pixels.
     *
     * @param bitmap the cells
     * @param box what they cover
     */
    record Image(Bitmap bitmap, Rectangle box) implements Ink {
        /** Tells if the cells are best smoothed, at so many pixels of a picture for a pixel of the page. */
        boolean isSmooth(double scale) {
            return bitmap.isFinerThanPixels(scale * box.width(), scale * box.height());
        }
    }

    /**
     * Inks that belong together.
     *
     * @param name what they are, for whoever opens the file: letters, digits and hyphens; may be empty
     * @param clip what they are seen through, if not the whole page
     * @param inks what is painted, the first at the back
     */
    record Part(String name, Optional<PagePath> clip, List<Ink> inks) implements Ink {
        /** The list is not written to from elsewhere. */
        public Part {
            inks = List.copyOf(inks);
        }
    }
}
