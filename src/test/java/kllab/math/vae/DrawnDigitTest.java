package kllab.math.vae;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Drawings as images of digits. */
class DrawnDigitTest {
    private static double[] block(int columns, int rows, int[] from, int[] to) {
        double[] ink = new double[columns * rows];
        for (int y = from[1]; y < to[1]; y++) {
            for (int x = from[0]; x < to[0]; x++) {
                ink[y * columns + x] = 1;
            }
        }
        return ink;
    }

    private static double[] middle(double[] image) {
        double mass = 0;
        double x = 0;
        double y = 0;
        for (int i = 0; i < image.length; i++) {
            int row = i / 28;
            mass += image[i];
            x += image[i] * (i % 28 + 0.5);
            y += image[i] * (row + 0.5);
        }
        return new double[]{x / mass, y / mass};
    }

    @Test
    void inkIsScaledIntoTwentyPixels() {
        double[] image = DrawnDigit.of(block(100, 100, new int[]{3, 5}, new int[]{13, 85}), 100).orElseThrow();
        int high = 0;
        int wide = 0;
        for (int i = 0; i < 28; i++) {
            double row = 0;
            double column = 0;
            for (int j = 0; j < 28; j++) {
                row += image[i * 28 + j];
                column += image[j * 28 + i];
            }
            high += row > 0 ? 1 : 0;
            wide += column > 0 ? 1 : 0;
        }
        assertEquals(20, high);
        assertEquals(3, wide);
    }

    @Test
    void theCentreOfMassIsInTheMiddle() {
        Random random = new Random(4);
        for (int n = 0; n < 200; n++) {
            int left = random.nextInt(40);
            int top = random.nextInt(40);
            double[] ink = block(80, 60, new int[]{left, top},
                    new int[]{left + 2 + random.nextInt(38), top + 2 + random.nextInt(18)});
            double[] middle = middle(DrawnDigit.of(ink, 80).orElseThrow());
            assertEquals(14, middle[0], 0.51);
            assertEquals(14, middle[1], 0.51);
        }
    }

    @Test
    void aDrawingWithoutInkIsNone() {
        assertEquals(Optional.empty(), DrawnDigit.of(new double[400], 20));
        assertTrue(DrawnDigit.of(block(20, 20, new int[]{7, 7}, new int[]{8, 8}), 20).isPresent());
    }

    @Test
    void rowsAreWhole() {
        assertThrows(IllegalArgumentException.class, () -> DrawnDigit.of(new double[10], 3));
    }
}
