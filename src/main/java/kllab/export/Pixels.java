package kllab.export;

import kllab.plot.page.PngFile;
import kllab.text.BadInput;

/** The limit of the pixels of a picture, which need memory while it is painted. */
public final class Pixels {
    private static final double MILLION = 1e6;

    private Pixels() {
    }

    /**
     * Accepts a picture that is not too large.
     *
     * @param width of the page
     * @param height of the page
     * @param scale pixels of the picture per pixel of the page
     * @throws BadInput with the number of pixels, if there would be too many
     */
    public static void require(double width, double height, double scale) throws BadInput {
        double pixels = scale * scale * width * height;
        if (pixels > PngFile.MOST_PIXELS) {
            throw new BadInput("export.tooManyPixels", Long.toString((long) (pixels / MILLION)),
                    Long.toString((long) (PngFile.MOST_PIXELS / MILLION)));
        }
    }
}
