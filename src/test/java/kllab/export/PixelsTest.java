package kllab.export;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import kllab.text.BadInput;
import kllab.text.Message;
import org.junit.jupiter.api.Test;

/** The limit of 67 million pixels of a picture. */
class PixelsTest {
    @Test
    void aPictureOfAsManyPixelsAsAreAllowedIsAccepted() {
        assertDoesNotThrow(() -> Pixels.require(6700, 10_000, 1));
    }

    @Test
    void aLargerOneIsRefusedWithItsPixelsInMillions() {
        BadInput refused = assertThrows(BadInput.class, () -> Pixels.require(6701, 10_000, 1));
        assertEquals(Message.of("export.tooManyPixels", "67", "67"), refused.reason());
    }

    @Test
    void theScaleCountsBothWays() {
        assertDoesNotThrow(() -> Pixels.require(1000, 1000, 8));
        BadInput refused = assertThrows(BadInput.class, () -> Pixels.require(1000, 1000, 9));
        assertEquals(Message.of("export.tooManyPixels", "81", "67"), refused.reason());
    }

    @Test
    void aSmallHeapAllowsSmallerPictures() {
        assertEquals(67_000_000, Pixels.most(2_000_000_000L));
        assertEquals(10_000_000, Pixels.most(240_000_000));
    }
}
