package kllab.app.speaker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

/** The screens on which the speaker's window stands. */
class SpeakerPlaceTest {
    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1440, 900);
    private static final Rectangle2D HALL = new Rectangle2D(1440, -180, 1920, 1080);

    @Test
    void itStandsOnTheScreenThatTheMainWindowIsNotOn() {
        assertEquals(new Rectangle2D(270, 100, 900, 700), SpeakerPlace.of(HALL, List.of(LAPTOP, HALL)));
        assertEquals(new Rectangle2D(1950, 10, 900, 700), SpeakerPlace.of(LAPTOP, List.of(LAPTOP, HALL)));
    }

    @Test
    void aMainWindowAcrossTwoScreensIsOnTheOneWithMostOfIt() {
        assertTrue(LAPTOP.contains(SpeakerPlace.of(new Rectangle2D(1300, 0, 1000, 700), List.of(LAPTOP, HALL))));
    }

    @Test
    void onTheOnlyScreenItStandsAtTheRightEdgeAndLeavesMostOfIt() {
        Rectangle2D place = SpeakerPlace.of(LAPTOP, List.of(LAPTOP));
        assertEquals(1440, place.getMaxX());
        assertTrue(place.getWidth() <= 0.4 * 1440 && LAPTOP.contains(place));
    }

    @Test
    void itIsNeverLargerThanItsScreen() {
        Rectangle2D small = new Rectangle2D(-800, 0, 800, 600);
        assertTrue(small.contains(SpeakerPlace.of(HALL, List.of(HALL, small))));
    }

    @Test
    void aWindowOnTheScreenOfTheMainOneIsNotApart() {
        Rectangle2D notes = new Rectangle2D(100, 100, 900, 700);
        assertTrue(SpeakerPlace.isApart(notes, HALL, List.of(LAPTOP, HALL)));
        assertFalse(SpeakerPlace.isApart(notes, new Rectangle2D(0, 0, 1000, 800), List.of(LAPTOP, HALL)));
        assertFalse(SpeakerPlace.isApart(new Rectangle2D(9000, 0, 10, 10), HALL, List.of(LAPTOP, HALL)));
    }
}
