package kllab.app.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import javafx.geometry.Rectangle2D;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StagePlaceTest {
    private static final Rectangle2D LARGE = new Rectangle2D(0, 0, 1920, 1080);
    /** At the left of the large one, and with a bar of the system above. */
    private static final Rectangle2D SMALL = new Rectangle2D(-1280, 24, 1280, 696);

    /** The last two are full-HD screens at 150 and at 200 percent. */
    @ParameterizedTest
    @CsvSource({"-1280, 24, 1280, 696", "0, 0, 1366, 728", "0, 0, 1280, 720", "0, 0, 960, 540"})
    void aFirstWindowIsWithinASmallScreenWithAllOfItsTitleBar(double x, double y, double width, double height) {
        Rectangle2D screen = new Rectangle2D(x, y, width, height);
        Rectangle2D window = StagePlace.first(screen);
        assertTrue(screen.contains(window), window.toString());
        assertTrue(window.getMinY() > screen.getMinY() && window.getMaxY() < screen.getMaxY(), window.toString());
        assertEquals(screen.getMinX() + screen.getWidth() / 2, window.getMinX() + window.getWidth() / 2, 1);
        assertTrue(window.getWidth() >= StagePlace.LEAST_WIDTH && window.getHeight() >= StagePlace.LEAST_HEIGHT);
    }

    @Test
    void aFirstWindowHasItsFullSizeInTheMiddleOfALargeScreen() {
        assertEquals(new Rectangle2D(240, 90, 1440, 900), StagePlace.first(LARGE));
    }

    @Test
    void aFirstWindowIsNoLargerThanAScreenThatIsTooSmallForIt() {
        assertEquals(new Rectangle2D(0, 0, 800, 400), StagePlace.first(new Rectangle2D(0, 0, 800, 400)));
    }

    @ParameterizedTest
    @CsvSource({"300, 200, 1000, 700", "-1200, 30, 1000, 600", "1700, 500, 1000, 700", "-400, 100, 1000, 700"})
    void aWindowThatCanBeReachedIsWhereItWas(double x, double y, double width, double height) {
        Rectangle2D was = new Rectangle2D(x, y, width, height);
        assertEquals(was, StagePlace.again(was, List.of(LARGE, SMALL), LARGE));
    }

    @ParameterizedTest
    @CsvSource({"-3000, 100", "300, -200", "300, 1070", "5000, 5000"})
    void aWindowOfWhichNoScreenShowsTheTitleIsBroughtToTheMiddleOfTheFirstScreen(double x, double y) {
        assertEquals(new Rectangle2D(460, 190, 1000, 700),
                StagePlace.again(new Rectangle2D(x, y, 1000, 700), List.of(LARGE, SMALL), LARGE));
    }

    @Test
    void aWindowThatIsLargerThanItsScreenFillsIt() {
        assertEquals(SMALL, StagePlace.again(new Rectangle2D(-1260, 40, 1900, 1000), List.of(SMALL), SMALL));
        assertEquals(SMALL, StagePlace.again(new Rectangle2D(4000, 40, 1900, 1000), List.of(SMALL), SMALL));
    }
}
