package kllab.window;

import com.sun.javafx.scene.SceneHelper;
import java.util.Arrays;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/**
 * The hands of a person before a window, on the keyboard and the mouse.
 *
 * <p>
 * Events go to the scene as the window system would hand them over, and not through the robot of the headless screen:
 * that drags without saying that a button is down, which no real mouse does.
 */
public abstract class Hands extends Eyes {
    /** The scene that the keys and the mouse are handed to. */
    public abstract Scene scene();

    /** Clicks. */
    public void click(String selector) {
        click(this.<Node>find(selector));
    }

    /** Clicks on the middle of a node. */
    public void click(Node node) {
        run(() -> {
            Point2D at = middle(node);
            mouse(node.getScene(), MouseEvent.MOUSE_MOVED, at, false);
            mouse(node.getScene(), MouseEvent.MOUSE_PRESSED, at, true);
            mouse(node.getScene(), MouseEvent.MOUSE_RELEASED, at, false);
        });
        settle();
    }

    /** Takes the entry of a menu that has that id. */
    public void choose(String menu, String item) {
        click(menu);
        click(ask(() -> entry(item)));
        // A menu hides with an animation, which a person does not wait for.
        run(() -> this.<MenuButton>find(menu).hide());
    }

    /** Gives the keyboard to a node, without a click on it. */
    public void focus(Node node) {
        run(node::requestFocus);
    }

    /** Types keys one after the other. */
    public void keys(KeyCode... codes) {
        for (KeyCode code : codes) {
            chord(code);
        }
    }

    /** Presses keys together, the modifiers first, and lets go of them. */
    public void chord(KeyCode... codes) {
        press(codes);
        release(codes);
        settle();
    }

    /** Presses keys together, the modifiers first; pressing again is the repeat of a key that is held. */
    public void press(KeyCode... codes) {
        key(KeyEvent.KEY_PRESSED, codes);
    }

    /** Lets go of keys. */
    public void release(KeyCode... codes) {
        key(KeyEvent.KEY_RELEASED, codes);
    }

    private void key(EventType<KeyEvent> type, KeyCode... codes) {
        List<KeyCode> down = Arrays.asList(codes);
        KeyCode last = codes[codes.length - 1];
        run(() -> SceneHelper.processKeyEvent(scene(), new KeyEvent(type, "", last.getName(), last,
                down.contains(KeyCode.SHIFT), down.contains(KeyCode.CONTROL), down.contains(KeyCode.ALT), false)));
    }

    /** Types a character. */
    public void type(char letter) {
        run(() -> SceneHelper.processKeyEvent(scene(), new KeyEvent(KeyEvent.KEY_TYPED, String.valueOf(letter), "",
                KeyCode.UNDEFINED, false, false, false, false)));
    }

    /** Types or pastes over what stands in a field. */
    public void typeOver(TextField field, String text) {
        run(() -> {
            field.requestFocus();
            field.selectAll();
            field.replaceSelection(text);
        });
        settle();
    }

    /** Types or pastes over what stands in a field, and presses Enter. */
    public void enter(TextField field, String text) {
        typeOver(field, text);
        keys(KeyCode.ENTER);
    }

    /** Drags the middle of a node along, in a few steps with frames between them. */
    public void drag(Node node, double dx, double dy) {
        Point2D from = ask(() -> middle(node));
        press(from);
        for (int step = 1; step <= 4; step++) {
            dragTo(from.add(dx * step / 4, dy * step / 4));
        }
        release(from.add(dx, dy));
    }

    /** Presses the mouse at a point of the window. */
    public void press(Point2D at) {
        run(() -> {
            mouse(scene(), MouseEvent.MOUSE_MOVED, at, false);
            mouse(scene(), MouseEvent.MOUSE_PRESSED, at, true);
        });
        settle();
    }

    /** Moves the pressed mouse to a point of the window. */
    public void dragTo(Point2D at) {
        run(() -> mouse(scene(), MouseEvent.MOUSE_DRAGGED, at, true));
        settle();
    }

    /** Lets go of the mouse at a point of the window. */
    public void release(Point2D at) {
        run(() -> mouse(scene(), MouseEvent.MOUSE_RELEASED, at, false));
        settle();
    }

    /** Moves the free mouse to a point of the window. */
    public void hover(Point2D at) {
        run(() -> mouse(scene(), MouseEvent.MOUSE_MOVED, at, false));
        settle();
    }

    /** Clicks twice on a node, as quickly as it takes to be a double click. */
    public void doubleClick(Node node, Point2D at) {
        run(() -> Event.fireEvent(node, event(MouseEvent.MOUSE_PRESSED, at, 2, true)));
        run(() -> Event.fireEvent(node, event(MouseEvent.MOUSE_RELEASED, at, 2, false)));
        settle();
    }

    /** Points at a control, and returns the tooltip that it has then. */
    public Tooltip tooltip(Control control) {
        run(() -> Event.fireEvent(control, event(MouseEvent.MOUSE_ENTERED, middle(control), 0, false)));
        return ask(control::getTooltip);
    }

    /** Turns the wheel over a node, at a point of the window; away from the person is positive. */
    public void scroll(Node node, Point2D at, double pixels) {
        run(() -> Event.fireEvent(node, wheel(at, pixels)));
        settle();
    }

    /** A turn of the wheel at a point of a scene. */
    public static ScrollEvent wheel(Point2D at, double pixels) {
        return new ScrollEvent(ScrollEvent.SCROLL, at.getX(), at.getY(), at.getX(), at.getY(), false, false, false,
                false, true, false, 0, pixels, 0, pixels, ScrollEvent.HorizontalTextScrollUnits.NONE, 0,
                ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null);
    }

    /** Hands a mouse event to a scene. */
    public static void mouse(Scene scene, EventType<MouseEvent> type, Point2D at, boolean down) {
        SceneHelper.processMouseEvent(scene, event(type, at, 1, down));
    }

    private static MouseEvent event(EventType<MouseEvent> type, Point2D at, int clicks, boolean down) {
        return new MouseEvent(type, at.getX(), at.getY(), at.getX(), at.getY(),
                type == MouseEvent.MOUSE_MOVED ? MouseButton.NONE : MouseButton.PRIMARY, clicks, false, false, false,
                false, down, false, false, false, false, true, null);
    }
}
