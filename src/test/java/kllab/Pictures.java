package kllab;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        Path file = FOLDER.resolve(name + ".png");
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(toAwt(image), "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return image;
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
