package kllab.lab.vae.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import kllab.plot.Cells;
import kllab.text.BadInput;
import kllab.text.Catalog;
import kllab.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures that people drop. */
class PictureFileTest {
    @TempDir
    private Path folder;

    private String refusal(Path file) {
        return Catalog.of(Language.EN)
                .say(assertThrows(BadInput.class, () -> PictureFile.read(file)).reason());
    }

    private Path picture(int width, int height, int ground, int ink) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                boolean isInk = x > 0.4 * width && x < 0.6 * width && y > 0.2 * height && y < 0.8 * height;
                image.setRGB(x, y, isInk ? ink : ground);
            }
        }
        Path file = folder.resolve("one.png");
        ImageIO.write(image, "png", file.toFile());
        return file;
    }

    private static double ink(Cells cells) {
        return Arrays.stream(cells.values()).sum();
    }

    @Test
    void darkOnLightLightOnDarkAndInkOnNothingAreTheSameDigit() throws Exception {
        Cells dark = PictureFile.read(picture(300, 300, 0xffffffff, 0xff202020));
        Cells light = PictureFile.read(picture(300, 300, 0xff101010, 0xffffffff));
        Cells alone = PictureFile.read(picture(300, 300, 0, 0xff000000));
        assertTrue(ink(dark) > 50 && ink(dark) < 250);
        assertEquals(ink(dark), ink(light), 2);
        assertEquals(ink(dark), ink(alone), 2);
    }

    @Test
    void aLargePictureIsReadCoarsely() throws Exception {
        assertTrue(ink(PictureFile.read(picture(3000, 2000, 0xffffffff, 0xff000000))) > 50);
    }

    @Test
    void aPictureOfTenThousandByTenThousandIsRefusedByItsHead() throws IOException {
        Path file = folder.resolve("huge.png");
        Files.write(file, head(10_000, 10_000));
        assertEquals("A picture of 10000 × 10000 pixels is too large: at most 8000 a side", refusal(file));
    }

    /** The beginning of a PNG file, which tells its size. */
    private static byte[] head(int width, int height) throws IOException {
        ByteArrayOutputStream chunk = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(chunk);
        data.write("IHDR".getBytes(StandardCharsets.US_ASCII));
        data.writeInt(width);
        data.writeInt(height);
        data.write(new byte[]{8, 0, 0, 0, 0});
        CRC32 sum = new CRC32();
        sum.update(chunk.toByteArray());
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(file);
        out.write(new byte[]{(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        out.writeInt(13);
        out.write(chunk.toByteArray());
        out.writeInt((int) sum.getValue());
        return file.toByteArray();
    }

    @Test
    void aBlankPictureIsRefused() throws IOException {
        assertEquals("“one.png” is blank: there is no ink on it",
                refusal(picture(100, 100, 0xffffffff, 0xffffffff)));
    }

    @Test
    void whatIsNoPictureIsRefused() throws IOException {
        Path file = folder.resolve("notes.txt");
        Files.writeString(file, "no picture");
        assertTrue(refusal(file).startsWith("“notes.txt” is no picture"));
        assertTrue(refusal(folder.resolve("gone.png")).startsWith("“gone.png” is no picture"));
        Path cut = folder.resolve("cut.png");
        byte[] whole = Files.readAllBytes(picture(100, 100, 0xffffffff, 0xff000000));
        Files.write(cut, Arrays.copyOf(whole, whole.length / 2));
        assertTrue(refusal(cut).startsWith("“cut.png” is no picture"));
    }
}
