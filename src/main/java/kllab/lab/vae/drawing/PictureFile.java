package kllab.lab.vae.drawing;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import kllab.math.vae.DrawnDigit;
import kllab.plot.Cells;
import kllab.text.BadInput;
import kllab.text.Excerpt;

/**
 * A picture of a digit from a file: what is not transparent and differs from its edge is ink. Large pictures are read
 * coarsely, so that no file makes the program ask for much room.
 */
final class PictureFile {
    /** A side that is longer, in pixels, is refused. */
    private static final int LONGEST = 8000;
    private static final int WANTED = 280;

    private PictureFile() {
    }

    /**
     * Reads a file, off the FX thread.
     *
     * @throws BadInput if it is no picture, a blank one, or too large
     */
    static Cells read(Path file) throws BadInput {
        try (ImageInputStream in = ImageIO.createImageInputStream(Files.newInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new BadInput("vae.drawing.noPicture", Excerpt.of(file.getFileName().toString()));
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                return read(reader, file);
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new BadInput("vae.drawing.noPicture", Excerpt.of(file.getFileName().toString()));
        }
    }

    private static Cells read(ImageReader reader, Path file) throws IOException, BadInput {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (Math.max(width, height) > LONGEST) {
            throw new BadInput("vae.drawing.large", Integer.toString(width), Integer.toString(height),
                    Integer.toString(LONGEST));
        }
        ImageReadParam param = reader.getDefaultReadParam();
        int every = Math.max(1, Math.max(width, height) / WANTED);
        param.setSourceSubsampling(every, every, 0, 0);
        BufferedImage image = reader.read(0, param);
        return cells(ink(image), image.getWidth(), file.getFileName().toString());
    }

    /** How much each pixel differs from the paper, the pixel in the corner, from 0 to 1. */
    private static double[] ink(BufferedImage image) {
        double paper = level(image.getRGB(0, 0));
        double[] ink = new double[image.getWidth() * image.getHeight()];
        double most = 0;
        for (int i = 0; i < ink.length; i++) {
            ink[i] = Math.abs(level(image.getRGB(i % image.getWidth(), i / image.getWidth())) - paper);
            most = Math.max(most, ink[i]);
        }
        for (int i = 0; i < ink.length && most > 0.05; i++) {
            ink[i] /= most;
        }
        return ink;
    }

    /** How light a pixel is on white, from 0 to 1. */
    private static double level(int argb) {
        double alpha = (argb >>> 24) / 255.0;
        double grey = (0.299 * (argb >> 16 & 255) + 0.587 * (argb >> 8 & 255) + 0.114 * (argb & 255)) / 255;
        return 1 - alpha + alpha * grey;
    }

    /**
     * The image of a drawing.
     *
     * @param name of where it comes from
     * @throws BadInput if it is blank
     */
    static Cells cells(double[] ink, int columns, String name) throws BadInput {
        return new Cells(DrawnDigit.SIDE, DrawnDigit.SIDE, DrawnDigit.of(ink, columns)
                .orElseThrow(() -> new BadInput("vae.drawing.blank", Excerpt.of(name))));
    }
}
