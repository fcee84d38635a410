package kllab.app.presenting;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import kllab.Pictures;
import kllab.lab.gaussian.GaussianWindow;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The disc of light around the pointer. */
@Tag("window")
class SpotlightTest {
    @RegisterExtension
    static final GaussianWindow window = new GaussianWindow();

    private static void turnOn() {
        window.chord(KeyCode.SHIFT, KeyCode.F7);
        assertTrue(window.<Node>find("#pointer-spotlight").isVisible());
    }

    private static boolean isDim(double x, double y) {
        return WindowFixture.ask(() -> {
            Node dim = window.scene().getRoot().lookup(".spotlight-dim");
            return dim.contains(dim.sceneToLocal(x, y));
        });
    }

    private static void wheel(double pixels, boolean alt) {
        Point2D at = new Point2D(300, 300);
        WindowFixture.run(() -> Event.fireEvent(window.scene().getRoot(), new ScrollEvent(ScrollEvent.SCROLL, at.getX(),
                at.getY(), at.getX(), at.getY(), false, false, alt, false, true, false, 0, pixels, 0, pixels,
                ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null)));
        window.settle();
    }

    @Test
    void itLightsADiscAroundThePointerAndFollowsIt() {
        window.hover(new Point2D(300, 300));
        turnOn();
        window.settle();
        WindowFixture.run(() -> Pictures.write(window.scene(), "spotlight"));
        assertFalse(isDim(300, 300));
        assertFalse(isDim(320, 300));
        assertTrue(isDim(800, 300));
        window.hover(new Point2D(800, 320));
        assertFalse(isDim(800, 320));
        assertTrue(isDim(300, 300));
    }

    @Test
    void itIsOffAtFirstAndEndsByEscapeAndByItsKey() {
        assertFalse(window.<Node>find("#pointer-spotlight").isVisible());
        turnOn();
        window.keys(KeyCode.ESCAPE);
        assertFalse(window.<Node>find("#pointer-spotlight").isVisible());
        turnOn();
        window.chord(KeyCode.SHIFT, KeyCode.F7);
        assertFalse(window.<Node>find("#pointer-spotlight").isVisible());
    }

    @Test
    void theMenuOfTheEyeTurnsItOn() {
        window.choose("#show", "spotlight");
        assertTrue(window.<Node>find("#pointer-spotlight").isVisible());
    }

    @Test
    void whatIsInTheDarkCanStillBePressed() {
        window.hover(new Point2D(300, 300));
        turnOn();
        String before = window.link();
        window.click("#swap");
        assertNotEquals(before, window.link());
    }

    @Test
    void altAndTheWheelChangeTheDiscAndTheWheelAloneDoesNot() {
        window.hover(new Point2D(300, 300));
        turnOn();
        for (int i = 0; i < 40; i++) {
            wheel(-40, true);
        }
        assertFalse(isDim(300, 310));
        assertTrue(isDim(300, 360));
        for (int i = 0; i < 12; i++) {
            wheel(40, false);
        }
        assertTrue(isDim(300, 360));
        for (int i = 0; i < 12; i++) {
            wheel(40, true);
        }
        assertFalse(isDim(300, 360));
    }
}
