package kllab.plot.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CancellationException;
import kllab.plot.paint.Colour;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Animated GIFs, and the colours that are left of a picture. */
class GifFileTest {
    private static Page page(Colour ground, int size) {
        Ink box = new Ink.Fill(PagePath.rectangle(2, 2, 3, 3), new Colour(1, 0, 0, 1));
        return new Page("", size, size, Optional.of(ground), List.of(box));
    }

    @Test
    void aPageIsAskedForWhenTheOneBeforeItIsWritten() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Integer> written = new ArrayList<>();
        List<Integer> asked = new ArrayList<>();
        GifFile.write(5, index -> {
            asked.add(index);
            written.add(out.size());
            return page(new Colour(1, 1, 1, 1), 400);
        }, 1, out);
        assertEquals(List.of(0, 1, 2, 3, 4), asked);
        for (int i = 1; i < 5; i++) {
            assertTrue(written.get(i) > written.get(i - 1), written::toString);
        }
    }

    @Test
    void aPictureIsAsLargeAsItsPageTimesTheScaleAndHasItsColours() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GifFile.write(2, index -> page(new Colour(245 / 255.0, 246 / 255.0, 248 / 255.0, 1), 20), 2, out);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
        assertEquals(40, image.getWidth());
        assertEquals(0xFFF5F6F8, image.getRGB(0, 0));
        assertEquals(0xFFFF0000, image.getRGB(6, 6));
    }

    @Test
    void whatFailsOnTheWayIsToldOn() {
        assertThrows(IOException.class, () -> GifFile.write(3, index -> {
            throw new IOException("No space left on device");
        }, 1, new ByteArrayOutputStream()));
        assertThrows(CancellationException.class, () -> GifFile.write(3, index -> {
            if (index == 1) {
                throw new CancellationException();
            }
            return page(new Colour(1, 1, 1, 1), 9);
        }, 1, new ByteArrayOutputStream()));
    }

    @Test
    void aPictureOfFewColoursKeepsThemAll() {
        BufferedImage picture = new BufferedImage(16, 16, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 256; i++) {
            picture.setRGB(i % 16, i / 16, 0x010203 * i);
        }
        BufferedImage reduced = ColourTable.reduced(picture);
        for (int i = 0; i < 256; i++) {
            assertEquals(picture.getRGB(i % 16, i / 16), reduced.getRGB(i % 16, i / 16));
        }
    }

    @Test
    void ofManyColoursTheFrequentOnesStayAndTheOthersAreNearlyRight() {
        BufferedImage picture = new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(1);
        for (int y = 0; y < 300; y++) {
            for (int x = 0; x < 300; x++) {
                // Two grounds side by side that have nearly the same colour, and rims between them and inks.
                int share = random.nextInt(256);
                int rim = (share << 16) | ((share / 2) << 8) | ((255 - share) * random.nextInt(4) / 3);
                picture.setRGB(x, y, y < 100 ? 0xF5F6F8 : y < 200 ? 0xF4F6F8 : rim);
            }
        }
        BufferedImage reduced = ColourTable.reduced(picture);
        assertEquals(0xFFF5F6F8, reduced.getRGB(5, 5));
        assertEquals(0xFFF4F6F8, reduced.getRGB(5, 150));
        int worst = 0;
        for (int i = 0; i < 90_000; i++) {
            for (int shift = 0; shift < 24; shift += 8) {
                worst = Math.max(worst, Math.abs(((picture.getRGB(i % 300, i / 300) >> shift) & 255)
                        - ((reduced.getRGB(i % 300, i / 300) >> shift) & 255)));
            }
        }
        assertTrue(worst > 0 && worst <= 24, "a colour is off by " + worst);
        assertEquals(256, ((IndexColorModel) reduced.getColorModel()).getMapSize());
    }
}
