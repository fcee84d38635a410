package kllab.math.vae;

import java.util.Optional;

/**
 * A drawing as an image of the MNIST database: its ink scaled into 20 × 20 pixels, and its centre of mass in the middle
 * of 28 × 28.
 *
 * <p>
 * Y. LeCun et al., "Gradient-Based Learning Applied to Document Recognition" (1998), section III.A.
 */
public final class DrawnDigit {
    /** The pixels of a side. */
    public static final int SIDE = 28;
    private static final int BOX = 20;
    /** Less ink than this is paper. */
    private static final double PAPER = 0.1;

    private DrawnDigit() {
    }

    /**
     * Returns the image, row by row, from 0 to 1; none of a drawing without ink.
     *
     * @param ink row by row, from 0 for paper to 1
     * @param columns how many there are in a row
     * @throws IllegalArgumentException unless there are whole rows
     */
    public static Optional<double[]> of(double[] ink, int columns) {
        if (columns < 1 || ink.length % columns != 0) {
            throw new IllegalArgumentException(ink.length + " pixels in rows of " + columns);
        }
        int left = columns;
        int right = -1;
        int top = -1;
        int bottom = -1;
        for (int i = 0; i < ink.length; i++) {
            if (ink[i] > PAPER) {
                left = Math.min(left, i % columns);
                right = Math.max(right, i % columns);
                top = top < 0 ? i / columns : top;
                bottom = i / columns;
            }
        }
        if (right < 0) {
            return Optional.empty();
        }
        return Optional.of(centred(new Box(ink, columns, left, top), right - left + 1, bottom - top + 1));
    }

    /**
     * The part of a drawing from a corner on.
     *
     * @param ink of the whole drawing
     * @param columns of the whole drawing
     * @param left the first column
     * @param top the first row
     */
    @SuppressWarnings("ArrayRecordComponent") // lives for one call
    private record Box(double[] ink, int columns, int left, int top) {
        /** The mean ink of a rectangle, whose sides may go through pixels. */
        double mean(double fromX, double fromY, double size) {
            double sum = 0;
            for (int y = (int) fromY; y < Math.min(fromY + size, ink.length / columns - top); y++) {
                double high = Math.min(y + 1, fromY + size) - Math.max(y, fromY);
                for (int x = (int) fromX; x < Math.min(fromX + size, columns - left); x++) {
                    double wide = Math.min(x + 1, fromX + size) - Math.max(x, fromX);
                    sum += Math.max(0, high) * Math.max(0, wide) * ink[(top + y) * columns + left + x];
                }
            }
            return sum / (size * size);
        }
    }

    private static double[] centred(Box box, int width, int height) {
        double scale = Math.max(width, height) / (double) BOX;
        int wide = Math.max(1, (int) Math.ceil(width / scale));
        int high = Math.max(1, (int) Math.ceil(height / scale));
        double[] scaled = new double[wide * high];
        double mass = 0;
        double massX = 0;
        double massY = 0;
        for (int i = 0; i < scaled.length; i++) {
            int row = i / wide;
            scaled[i] = Math.clamp(box.mean(i % wide * scale, row * scale, scale), 0, 1);
            mass += scaled[i];
            massX += scaled[i] * (i % wide + 0.5);
            massY += scaled[i] * (row + 0.5);
        }
        int dx = (int) Math.rint(0.5 * SIDE - massX / mass);
        int dy = (int) Math.rint(0.5 * SIDE - massY / mass);
        double[] image = new double[SIDE * SIDE];
        for (int i = 0; i < scaled.length; i++) {
            int x = i % wide + dx;
            int y = i / wide + dy;
            if (x >= 0 && x < SIDE && y >= 0 && y < SIDE) {
                image[y * SIDE + x] = scaled[i];
            }
        }
        return image;
    }
}
