package kllab.export;

import kllab.plot.page.PngFile;
import kllab.text.BadInput;
import kllab.text.Message;

/** How many pixels a picture may have: as many as there is room for while it is painted. */
public final class Pixels {
    private static final double MILLION = 1e6;

    private Pixels() {
    }

    /**
     * Takes a picture that is not too large.
     *
     * @param width of the page
     * @param height of the page
     * @param scale pixels of the picture for a pixel of the page
     * @throws BadInput telling how many there would be, if there were too many
     */
    public static void require(double width, double height, double scale) throws BadInput {
        double pixels = scale * scale * width * height;
        if (pixels > PngFile.MOST_PIXELS) {
            throw new BadInput(Message.of("export.tooManyPixels", Long.toString((long) (pixels / MILLION)),
                    Long.toString((long) (PngFile.MOST_PIXELS / MILLION))));
        }
    }
}
