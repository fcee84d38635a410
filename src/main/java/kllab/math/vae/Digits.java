package kllab.math.vae;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.IntStream;
import kllab.math.divergence.estimate.StandardDraws;
import kllab.math.network.Tensor;

/**
 * Images of grey levels from 0, no ink, to 255, each with the digit that it shows. They never change.
 */
public final class Digits {
    /** The grey level of ink. */
    private static final int INK = 255;
    private static final int IMAGES = 0x803;
    private static final int LABELS = 0x801;
    /** Numbers of 16 bits in a draw. */
    private static final int LANES = 4;

    private final int pixels;
    private final byte[] levels;
    private final byte[] labels;

    private Digits(int pixels, byte[] levels, byte[] labels) {
        this.pixels = pixels;
        this.levels = levels;
        this.labels = labels;
    }

    /**
     * Reads images and labels in the IDX format of the MNIST database: big-endian numbers 0x803, count, rows, columns,
     * then a byte a pixel; 0x801, count, then a byte a label.
     *
     * @throws IOException if they cannot be read, or are something else
     */
    public static Digits read(InputStream images, InputStream labels) throws IOException {
        DataInputStream ofImages = new DataInputStream(images);
        DataInputStream ofLabels = new DataInputStream(labels);
        require(ofImages.readInt() == IMAGES && ofLabels.readInt() == LABELS, "the head is another");
        int count = ofImages.readInt();
        require(count >= 0 && ofLabels.readInt() == count, "there are not as many labels as images");
        int pixels = Math.multiplyExact(ofImages.readInt(), ofImages.readInt());
        return new Digits(pixels, bytes(ofImages, Math.multiplyExact(count, pixels)), bytes(ofLabels, count));
    }

    private static byte[] bytes(InputStream in, int count) throws IOException {
        // At once, for they are many: put together from pieces they would need their room twice.
        byte[] bytes = new byte[count];
        int read = in.readNBytes(bytes, 0, count);
        if (read < count) {
            throw new EOFException("an IDX file ends after " + read + " of " + count + " bytes");
        }
        return bytes;
    }

    private static void require(boolean condition, String what) throws IOException {
        if (!condition) {
            throw new IOException("not an IDX file of images and one of labels: " + what);
        }
    }

    /**
     * Images of given grey levels.
     *
     * @param pixels of an image
     * @param levels a byte a pixel, image after image
     * @param labels a digit an image
     */
    public static Digits of(int pixels, byte[] levels, byte[] labels) {
        if (levels.length != pixels * labels.length) {
            throw new IllegalArgumentException(levels.length + " levels for " + labels.length + " images");
        }
        return new Digits(pixels, levels.clone(), labels.clone());
    }

    /** The number of images. */
    public int count() {
        return labels.length;
    }

    /** The number of pixels of an image. */
    public int pixels() {
        return pixels;
    }

    /** The digit that an image shows. */
    public int label(int image) {
        return labels[image];
    }

    /** The grey level of a pixel, from 0 to 255. */
    public int level(int image, int pixel) {
        return levels[image * pixels + pixel] & INK;
    }

    /** The first so many images that show one of these digits; fewer if there are not so many. */
    public Digits first(int most, Set<Integer> shown) {
        int[] chosen = IntStream.range(0, count()).filter(i -> shown.contains((int) labels[i])).limit(most).toArray();
        if (chosen.length == count()) {
            // Of 20,000 images a second copy would be 16 MB.
            return this;
        }
        byte[] someLevels = new byte[chosen.length * pixels];
        byte[] someLabels = new byte[chosen.length];
        for (int i = 0; i < chosen.length; i++) {
            System.arraycopy(levels, chosen[i] * pixels, someLevels, i * pixels, pixels);
            someLabels[i] = labels[chosen[i]];
        }
        return new Digits(pixels, someLevels, someLabels);
    }

    /** One of the images alone. */
    public Digits only(int image) {
        return new Digits(pixels, Arrays.copyOfRange(levels, image * pixels, (image + 1) * pixels),
                new byte[]{labels[image]});
    }

    /** The images with each pixel drawn once: ink with the probability level/255, else none. */
    public Digits drawn(long seed) {
        byte[] drawn = new byte[levels.length];
        long bits = 0;
        for (int i = 0; i < levels.length; i++) {
            bits = lane(seed, i, bits);
            drawn[i] = (byte) (isInk(bits, levels[i] & INK) ? INK : 0);
        }
        return new Digits(pixels, drawn, labels.clone());
    }

    /** Writes the grey levels of an image, from 0 to 1, into a row. */
    void writeGrey(int image, Tensor rows, int row) {
        for (int i = 0; i < pixels; i++) {
            rows.set(row * pixels + i, level(image, i) / (double) INK);
        }
    }

    /** Writes an image into a row, each pixel 1 or 0, drawn by a seed: 1 with the probability level/255. */
    void writeDrawn(int image, Tensor rows, int row, long seed) {
        long bits = 0;
        for (int i = 0; i < pixels; i++) {
            bits = lane(seed, i, bits);
            rows.set(row * pixels + i, isInk(bits, level(image, i)) ? 1 : 0);
        }
    }

    /** The draw whose low 16 bits are for the i-th pixel, from that for the pixel before. */
    private static long lane(long seed, int i, long before) {
        return i % LANES == 0 ? StandardDraws.bits(seed, i / LANES) : before >>> Short.SIZE;
    }

    private static boolean isInk(long bits, int level) {
        return (bits & 0xffff) * INK < (long) level << Short.SIZE;
    }

    /** The mean grey level of each pixel, from 0 to 1. */
    public double[] mean() {
        double[] mean = new double[pixels];
        for (int i = 0; i < levels.length; i++) {
            mean[i % pixels] += (levels[i] & INK) / (double) INK / count();
        }
        return mean;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Digits digits && pixels == digits.pixels && Arrays.equals(levels, digits.levels)
                && Arrays.equals(labels, digits.labels);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(levels) + Arrays.hashCode(labels);
    }
}
