package kllab;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;

/** Pictures of scenes, written below {@code target/pictures} for a person to look at. */
public final class Pictures {
    /** The folder of this run: tests that run at the same time, in processes of their own, do not share one. */
    public static final Path FOLDER = Path.of(System.getProperty("kllab.pictures", "target/pictures"));

    private Pictures() {
    }

    /** Writes what a scene shows now, in its own pixels; on the FX thread. */
    public static Image write(Scene scene, String name) {
        return write(scene.snapshot(null), name);
    }

    /** Writes a picture. */
    public static <I extends Image> I write(I image, String name) {
        write(toAwt(image), name);
        return image;
    }

    /** Writes equally large pictures, at least one, half as large in rows of so many. */
    public static void writeSheet(List<Image> pictures, int columns, String name) {
        int width = (int) pictures.getFirst().getWidth() / 2;
        int height = (int) pictures.getFirst().getHeight() / 2;
        int rows = (pictures.size() + columns - 1) / columns;
        BufferedImage sheet = new BufferedImage(columns * width, rows * height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = sheet.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        for (int i = 0; i < pictures.size(); i++) {
            graphics.drawImage(toAwt(pictures.get(i)), i % columns * width, i / columns * height, width - 2, height - 2,
                    null);
        }
        graphics.dispose();
        write(sheet, name);
    }

    private static void write(BufferedImage picture, String name) {
        Path file = FOLDER.resolve(name + ".png");
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(picture, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage toAwt(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        copy.setRGB(0, 0, width, height, pixels, 0, width);
        return copy;
    }
}
