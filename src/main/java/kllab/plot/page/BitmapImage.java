package kllab.plot.page;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;

import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import kllab.plot.paint.Bitmap;

/** Bitmaps as the writers of files take them. */
final class BitmapImage {
    private BitmapImage() {
    }

    /** Returns the image of a bitmap, a pixel for a cell. */
    static BufferedImage of(Bitmap bitmap) {
        BufferedImage image = new BufferedImage(bitmap.columns(), bitmap.rows(), BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, bitmap.columns(), bitmap.rows(), bitmap.argb(), 0, bitmap.columns());
        return image;
    }

    /** Returns a PNG of a bitmap, a pixel for a cell, as the address of a link that holds it. */
    static String link(Bitmap bitmap) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        // Closed before it is read: what it has cached is written then.
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(png)) {
            ImageIO.write(of(bitmap), "png", out);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
    }
}
