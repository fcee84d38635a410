package kllab.plot.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class ColourTest {
    private static final Colour RED = new Colour(1, 0, 0, 1);

    @Test
    void coloursThatAreSeenMoreCountMoreBetweenTwo() {
        Colour none = new Colour(0, 0, 0, 0);
        assertEquals(new Colour(1, 0, 0, 0.25), none.mixedWith(RED, 0.25));
        assertEquals(new Colour(0.5, 0, 0.5, 1), RED.mixedWith(new Colour(0, 0, 1, 1), 0.5));
        assertEquals(0x80ff0040, new Colour(1, 0, 0.25, 0.5).argb());
        assertEquals(RED, Colour.ofArgb(RED.argb()));
        assertEquals(0, none.mixedWith(none, 0.5).opacity());
    }

    @Test
    void aChannelIsFromZeroToOne() {
        assertThrows(IllegalArgumentException.class, () -> new Colour(0, 1.01, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> new Colour(0, 0, 0, Double.NaN));
    }
}
