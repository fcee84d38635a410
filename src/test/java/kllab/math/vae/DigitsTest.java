package kllab.math.vae;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Set;
import kllab.math.network.Precision;
import kllab.math.network.Tensor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Images and labels of the IDX format, and the pixels that are drawn of them. */
class DigitsTest {
    private static InputStream images(int head, int count, int there) {
        ByteBuffer bytes = ByteBuffer.allocate(16 + 4 * there).putInt(head).putInt(count).putInt(2).putInt(2);
        for (int i = 0; i < 4 * there; i++) {
            bytes.put((byte) (i * 60));
        }
        return new ByteArrayInputStream(bytes.array());
    }

    private static InputStream labels(int count) {
        ByteBuffer bytes = ByteBuffer.allocate(8 + count).putInt(0x801).putInt(count);
        for (int i = 0; i < count; i++) {
            bytes.put((byte) (i % 3));
        }
        return new ByteArrayInputStream(bytes.array());
    }

    @Test
    void levelsAndLabelsAreThoseOfTheFiles() throws IOException {
        Digits digits = Digits.read(images(0x803, 5, 5), labels(5));
        assertEquals(5, digits.count());
        assertEquals(4, digits.pixels());
        assertEquals(180, digits.level(0, 3));
        assertEquals(240, digits.level(1, 0));
        assertEquals(1, digits.label(4));
        Digits some = digits.first(2, Set.of(1, 2));
        assertEquals(2, some.count());
        assertEquals(240, some.level(0, 0));
        assertEquals(2, some.label(1));
        assertEquals(0, digits.first(9, Set.of(7)).count());
        assertSame(digits, digits.first(digits.count(), Set.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9)),
                "of all images there is no second copy");
    }

    @ParameterizedTest
    @CsvSource({"0x801, 5, 5, 5", "0x803, 6, 6, 5", "0x803, 5, 4, 5"})
    void whatIsNoPairOfSuchFilesIsRefused(int head, int count, int there, int labels) {
        assertThrows(IOException.class, () -> Digits.read(images(head, count, there), labels(labels)));
    }

    @Test
    void pixelsAreDrawnWithTheProbabilityOfTheirLevel() throws IOException {
        Digits digits = Digits.of(4, new byte[]{0, (byte) 255, 51, (byte) 204}, new byte[1]);
        Tensor row = Precision.DOUBLE.zeros(1, 4);
        double[] mean = new double[4];
        int draws = 20_000;
        for (int i = 0; i < draws; i++) {
            digits.writeDrawn(0, row, 0, i);
            for (int j = 0; j < 4; j++) {
                mean[j] += row.get(j) / draws;
            }
        }
        assertEquals(0, mean[0]);
        assertEquals(1, mean[1], 1e-12);
        // Four standard errors.
        assertEquals(0.2, mean[2], 4 * 0.4 / Math.sqrt(draws));
        assertEquals(0.8, mean[3], 4 * 0.4 / Math.sqrt(draws));
    }

    @Test
    void drawnOnceStaysAsItIs() {
        Digits digits = TinyImages.of(20);
        assertEquals(digits.drawn(1), digits.drawn(1));
        assertTrue(!digits.drawn(1).equals(digits.drawn(2)));
        for (int i = 0; i < TinyImages.PIXELS; i++) {
            assertTrue(Set.of(0, 255).contains(digits.drawn(1).level(3, i)));
        }
    }
}
