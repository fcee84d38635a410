package kllab.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import kllab.lab.gaussian.GaussianState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody who does anything, for long, finds no exception and no number that is none. */
class RandomInputTest {
    private static final int EVENTS = 2_500;
    private static final List<KeyCode> KEYS = List.of(KeyCode.LEFT, KeyCode.RIGHT, KeyCode.UP, KeyCode.DOWN,
            KeyCode.PAGE_UP, KeyCode.PAGE_DOWN, KeyCode.HOME, KeyCode.END, KeyCode.ENTER, KeyCode.ESCAPE, KeyCode.TAB,
            KeyCode.SPACE, KeyCode.BACK_SPACE, KeyCode.DELETE, KeyCode.F11, KeyCode.Z, KeyCode.Y, KeyCode.R, KeyCode.L,
            KeyCode.C, KeyCode.A, KeyCode.V);
    private static final List<KeyCode> MODIFIERS = List.of(KeyCode.SHIFT, KeyCode.CONTROL, KeyCode.ALT);
    private static final String LETTERS = "0123456789.,-eE+−∞NaN?&=% gaussianmu1";

    @RegisterExtension
    static final WindowFixture window = new WindowFixture();

    private final Random random = new Random(20_26);

    @Test
    void nothingThatIsDoneBreaksTheWindow() {
        for (int done = 0; done < EVENTS;) {
            done += something();
            if (random.nextInt(4) == 0) {
                window.settle();
            }
            if (random.nextInt(20) == 0) {
                assertSound(done);
            }
        }
        stillAnswers();
    }

    /** Does one thing, and tells how many events it took. */
    private int something() {
        return switch (random.nextInt(12)) {
            case 0, 1, 2 -> click();
            case 3, 4 -> drag();
            case 5, 6, 7 -> key();
            case 8 -> type();
            case 9 -> wheel();
            case 10 -> focusAField();
            default -> random.nextInt(5) == 0 ? resize() : wheel();
        };
    }

    /** The window, or a menu that hangs over it. */
    private Scene aScene() {
        return WindowFixture.ask(() -> {
            List<Window> all = Window.getWindows().stream().filter(each -> each.getScene() != null).toList();
            return random.nextBoolean() ? all.getLast().getScene() : window.scene();
        });
    }

    private Point2D aPoint(Scene scene) {
        return new Point2D(scene.getWidth() * random.nextDouble(), scene.getHeight() * random.nextDouble());
    }

    private int click() {
        Scene scene = aScene();
        Point2D at = aPoint(scene);
        WindowFixture.run(() -> {
            WindowFixture.mouse(scene, MouseEvent.MOUSE_MOVED, at, false);
            WindowFixture.mouse(scene, MouseEvent.MOUSE_PRESSED, at, true);
            WindowFixture.mouse(scene, MouseEvent.MOUSE_RELEASED, at, false);
        });
        return 3;
    }

    private int drag() {
        // Half of the drags take hold of something: chance alone seldom meets a handle.
        List<Node> grips = window.all(random.nextBoolean() ? ".handle" : ".thumb").toList();
        Point2D from = random.nextBoolean() || grips.isEmpty()
                ? aPoint(window.scene())
                : WindowFixture.ask(() -> WindowFixture.middle(grips.get(random.nextInt(grips.size()))));
        window.press(from);
        Point2D to = from;
        for (int i = 0; i < 3; i++) {
            to = to.add(80 * random.nextGaussian(), 40 * random.nextGaussian());
            window.dragTo(to);
        }
        window.release(to);
        return 6;
    }

    private int key() {
        KeyCode key = KEYS.get(random.nextInt(KEYS.size()));
        if (random.nextInt(3) == 0) {
            KeyCode modifier = MODIFIERS.get(random.nextInt(MODIFIERS.size()));
            window.press(modifier, key);
            window.release(modifier, key);
        } else {
            window.press(key);
            window.release(key);
        }
        return 2;
    }

    private int type() {
        int count = 1 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            window.type(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return count;
    }

    private int wheel() {
        Point2D at = aPoint(window.scene());
        double pixels = 40 * (random.nextInt(21) - 10);
        WindowFixture.run(() -> {
            // Some screens of some labs have no plot.
            List<Node> panes = Stream.concat(window.all(".plot"), window.all(".room")).toList();
            Event.fireEvent(panes.get(random.nextInt(panes.size())), WindowFixture.wheel(at, pixels));
        });
        return 1;
    }

    private int focusAField() {
        List<Node> fields = window.all(".text-field").filter(TextInputControl.class::isInstance).toList();
        WindowFixture.run(() -> {
            TextInputControl field = (TextInputControl) fields.get(random.nextInt(fields.size()));
            field.requestFocus();
            field.selectAll();
        });
        return 1;
    }

    private int resize() {
        double width = 900 + random.nextInt(100);
        double height = 600 + random.nextInt(400);
        WindowFixture.run(() -> {
            window.stage().setWidth(width);
            window.stage().setHeight(height);
        });
        return 1;
    }

    private void assertSound(int done) {
        window.settle();
        assertEquals(List.of(), window.faults(), "after " + done + " events, at " + window.link());
        WindowFixture.run(() -> WindowFixture.within(window.scene().getRoot()).filter(Labeled.class::isInstance)
                .map(each -> ((Labeled) each).getText())
                .filter(text -> text != null && !text.contains("“"))
                .forEach(text -> assertFalse(text.contains("NaN"), () -> text + " at " + window.link())));
    }

    private void stillAnswers() {
        WindowFixture.run(() -> window.find("#swap").requestFocus());
        window.click("#swap");
        window.chord(KeyCode.ALT, KeyCode.R);
        assertEquals(GaussianState.INITIAL, window.state());
        assertEquals("0.4217", window.text("#value"));
    }
}
