package kllab.plot.paint;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RectangleTest {
    @Test
    void rectanglesThatShareAnEdgeDoNotIntersect() {
        Rectangle left = new Rectangle(0, 0, 10, 10);
        assertTrue(!left.intersects(new Rectangle(10, 0, 5, 5)) && !left.intersects(new Rectangle(0, 10, 5, 5)));
        assertTrue(left.intersects(new Rectangle(9, 9, 5, 5)) && left.intersects(new Rectangle(2, 2, 1, 1)));
    }

    @Test
    void aNegativeSizeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Rectangle(0, 0, -1, 1));
    }
}
