package kllab.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import javafx.util.Duration;
import kllab.lab.gaussian.GaussianWindow;
import kllab.lab.gaussian.model.GaussianState;
import kllab.lesson.LessonReading;
import kllab.lesson.player.LessonModel;
import kllab.text.Language;
import kllab.ui.live.Pending;
import kllab.window.Told;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Somebody who does anything, for long, finds no exception and no number that is none.
 *
 * <p>
 * A seed is one way through the window, the same on every machine: after each thing that is done, all that comes of it
 * is waited for, and what goes by the clock or by lot is left out. Other ways are taken with
 * {@code -Dkllab.randomInput=7}.
 */
@Tag("window")
class RandomInputTest {
    private static final int EVENTS = 1_500;
    private static final List<KeyCode> KEYS = List.of(KeyCode.LEFT, KeyCode.RIGHT, KeyCode.UP, KeyCode.DOWN,
            KeyCode.PAGE_UP, KeyCode.PAGE_DOWN, KeyCode.HOME, KeyCode.END, KeyCode.ENTER, KeyCode.ESCAPE, KeyCode.TAB,
            KeyCode.SPACE, KeyCode.BACK_SPACE, KeyCode.DELETE, KeyCode.F11, KeyCode.Z, KeyCode.Y, KeyCode.R, KeyCode.L,
            KeyCode.C, KeyCode.A, KeyCode.V);
    private static final List<KeyCode> MODIFIERS = List.of(KeyCode.SHIFT, KeyCode.CONTROL, KeyCode.ALT);
    private static final String LETTERS = "0123456789.,-eE+−∞NaN?&=% gaussianmu1";

    /**
     * What asks for a file, which nobody would answer; what draws by lot; and what opens a lesson that is not waited
     * for.
     */
    private static final Set<String> LEFT_OUT = Set.of("openLesson", "saveLesson", "latent-open", "challenge-new",
            "challenge-find", "challenge-reach", "lesson-onward");

    @RegisterExtension
    static final GaussianWindow window = new GaussianWindow();

    private final Random random = new Random(Long.getLong("kllab.randomInput", 20_26));

    @BeforeEach
    void leaveOutWhatIsNotTheSameTwice() {
        WindowFixture.run(() -> {
            Clipboard.getSystemClipboard().clear();
            Scene scene = window.scene();
            scene.getPreferences().setReducedMotion(true);
            // By mouse or by key.
            scene.addEventFilter(ActionEvent.ACTION, event -> {
                if (event.getTarget() instanceof Node node && LEFT_OUT.contains(String.valueOf(node.getId()))) {
                    event.consume();
                }
            });
            all().export().files().askBy(proposed -> Optional.empty());
        });
    }

    private static LabWindow all() {
        return (LabWindow) window.scene().getRoot();
    }

    @Test
    void nothingThatIsDoneBreaksTheWindow() {
        for (int done = 0; done < EVENTS;) {
            Optional<LessonReading> read = reading();
            Language language = window.choices().language().get();
            done += something();
            settle();
            if (read.isPresent() && read.equals(reading()) && language != window.choices().language().get()) {
                window.await(() -> !read.equals(reading()));
                settle();
            }
            if (random.nextInt(20) == 0) {
                assertSound(done);
            }
        }
        stillAnswers();
    }

    /** What is open of a lesson; it comes anew in another language. */
    private static Optional<LessonReading> reading() {
        return WindowFixture.ask(() -> window.classroom().open().get().map(each -> each.progress().get().reading()));
    }

    /** Waits for all that comes of what was done, and takes away what would go by the clock or comes by it. */
    private static void settle() {
        WindowFixture.run(() -> {
            List.copyOf(Window.getWindows()).stream().filter(PopupWindow.class::isInstance).forEach(Window::hide);
            all().notices().getChildren().clear();
            seen(Control.class).map(Control::getTooltip).filter(Objects::nonNull)
                    .forEach(tip -> tip.setShowDelay(Duration.INDEFINITE));
        });
        window.await(() -> !Pending.isWithin(window.scene().getRoot()));
    }

    /** What can be seen of a kind, in the order of the window; on the FX thread. */
    private static <T extends Node> Stream<T> seen(Class<T> kind) {
        return WindowFixture.within(window.scene().getRoot()).filter(kind::isInstance).filter(Told::isSeen)
                .map(kind::cast);
    }

    private static List<Node> seen(String styleClass) {
        return WindowFixture.ask(() -> seen(Node.class).filter(each -> each.getStyleClass().contains(styleClass))
                .toList());
    }

    private <T> T anyOf(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    /** Does one thing, and tells how many events it took. */
    private int something() {
        return switch (random.nextInt(13)) {
            case 0, 1, 2 -> click();
            case 3, 4 -> drag();
            case 5, 6, 7 -> key();
            case 8 -> type();
            case 9 -> wheel();
            case 10 -> focusAField();
            case 11 -> menu();
            default -> random.nextInt(5) == 0 ? resize() : wheel();
        };
    }

    private Point2D aPoint() {
        Scene scene = window.scene();
        return new Point2D(scene.getWidth() * random.nextDouble(), scene.getHeight() * random.nextDouble());
    }

    private int click() {
        Point2D at = aPoint();
        WindowFixture.run(() -> {
            WindowFixture.mouse(window.scene(), MouseEvent.MOUSE_MOVED, at, false);
            WindowFixture.mouse(window.scene(), MouseEvent.MOUSE_PRESSED, at, true);
            WindowFixture.mouse(window.scene(), MouseEvent.MOUSE_RELEASED, at, false);
        });
        return 3;
    }

    /** Takes an entry of a menu, if there is one. The menu itself may reach out of the small screen of the tests. */
    private int menu() {
        List<MenuItem> entries = WindowFixture.ask(() -> {
            List<MenuButton> menus = seen(MenuButton.class).filter(each -> !each.isDisabled()).toList();
            if (menus.isEmpty()) {
                return List.of();
            }
            MenuButton menu = anyOf(menus);
            if (menu.getOnShowing() != null) {
                menu.getOnShowing().handle(new Event(MenuButton.ON_SHOWING));
            }
            return menu.getItems().stream()
                    .flatMap(each -> each instanceof Menu more ? more.getItems().stream() : Stream.of(each))
                    .filter(each -> !(each instanceof SeparatorMenuItem) && !each.isDisable())
                    .filter(each -> !LEFT_OUT.contains(String.valueOf(each.getId()))).toList();
        });
        if (!entries.isEmpty()) {
            take(anyOf(entries));
        }
        return 1;
    }

    private static void take(MenuItem entry) {
        Optional<LessonModel> before = WindowFixture.ask(() -> window.classroom().open().get());
        WindowFixture.run(entry::fire);
        String id = String.valueOf(entry.getId());
        if (id.matches("lesson-\\d+")) {
            window.await(() -> !window.classroom().open().get().equals(before));
        } else if (id.equals("export-copy")) {
            window.await(() -> !all().notices().getChildren().isEmpty());
        }
    }

    private int drag() {
        // Half of the drags take hold of something: chance alone seldom meets a handle.
        List<Node> grips = seen(random.nextBoolean() ? "handle" : "thumb");
        Point2D from = random.nextBoolean() || grips.isEmpty()
                ? aPoint()
                : WindowFixture.ask(() -> WindowFixture.middle(anyOf(grips)));
        if (WindowFixture.ask(() -> seen(ScrollBar.class).anyMatch(bar -> bar.contains(bar.sceneToLocal(from))))) {
            // A scroll bar that is held down goes on by the clock.
            return 0;
        }
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
        Point2D at = aPoint();
        double pixels = 40 * (random.nextInt(21) - 10);
        // Some screens of some labs have no plot.
        List<Node> panes = Stream.concat(seen("plot").stream(), seen("room").stream()).toList();
        WindowFixture.run(() -> Event.fireEvent(anyOf(panes), WindowFixture.wheel(at, pixels)));
        return 1;
    }

    private int focusAField() {
        WindowFixture.run(() -> {
            List<TextInputControl> fields = seen(TextInputControl.class).toList();
            if (!fields.isEmpty()) {
                TextInputControl field = anyOf(fields);
                field.requestFocus();
                field.selectAll();
            }
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
        WindowFixture.run(() -> {
            window.choices().presenting().set(false);
            window.classroom().close();
        });
        // Whatever lies over the window or is asked.
        window.keys(KeyCode.ESCAPE, KeyCode.ESCAPE, KeyCode.ESCAPE, KeyCode.ESCAPE);
        window.start("gaussian");
        WindowFixture.run(() -> window.find("#swap").requestFocus());
        window.click("#swap");
        window.chord(KeyCode.ALT, KeyCode.R);
        assertEquals(GaussianState.INITIAL, window.state());
        assertEquals("0.4217", window.text("#value"));
    }
}
