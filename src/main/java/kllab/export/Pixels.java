package kllab.export;

import kllab.plot.page.PngFile;
import kllab.text.BadInput;

/** The limit of the pixels of a picture, which need memory while it is painted: less where there is less of it. */
public final class Pixels {
    private static final double MILLION = 1e6;
    /** A picture that is copied is there twice, beside all else. */
    private static final int SHARE = 6;

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
        long most = most(Runtime.getRuntime().maxMemory());
        if (pixels > most) {
            throw new BadInput("export.tooManyPixels", Long.toString((long) (pixels / MILLION)),
                    Long.toString((long) (most / MILLION)));
        }
    }

    /** Returns the most pixels of a picture where the heap may have that many bytes. */
    static long most(long heap) {
        return Math.min(PngFile.MOST_PIXELS, heap / SHARE / Integer.BYTES);
    }
}
