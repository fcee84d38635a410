package kllab.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlantafx.base.theme.PrimerLight;
import com.sun.javafx.scene.SceneHelper;
import com.sun.javafx.tk.Toolkit;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import kllab.app.LabWindow;
import kllab.app.classroom.Classroom;
import kllab.app.header.LinkBar;
import kllab.app.labs.Labs;
import kllab.app.labs.OpenLabs;
import kllab.app.look.Appearance;
import kllab.app.look.Choices;
import kllab.app.notice.Overlay;
import kllab.app.presenting.Audience;
import kllab.app.presenting.Blank;
import kllab.app.settings.Study;
import kllab.app.settings.ThemeChoice;
import kllab.lab.LabEntry;
import kllab.lab.gaussian.GaussianLab;
import kllab.lab.gaussian.GaussianValues;
import kllab.lab.gaussian.model.GaussianLink;
import kllab.lab.gaussian.model.GaussianModel;
import kllab.lab.gaussian.model.GaussianParameter;
import kllab.lab.gaussian.model.GaussianState;
import kllab.link.Link;
import kllab.text.BadInput;
import kllab.text.Language;
import kllab.ui.formula.Typesetter;
import kllab.ui.live.FrameValue;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The whole window, opened for a class of tests as the application opens it, and the hands of a person before it. Every
 * test begins at the state that every window begins with.
 *
 * <p>
 * Events go to the scene as the window system would hand them over, and not through the robot of the headless screen:
 * that drags without saying that a button is down, which no real mouse does. A test in which any thread leaves an
 * exception uncaught fails, whatever else it looks at.
 */
@SuppressWarnings("NullAway.Init") // made before all tests of a class
public final class WindowFixture
        implements
            BeforeAllCallback,
            BeforeEachCallback,
            AfterEachCallback,
            AfterAllCallback {
    /** The headless screen has 1000 pixels each way. */
    public static final double WIDTH = 980;
    public static final double HEIGHT = 900;

    /** One for all windows: the fonts take half a second to read. */
    private static final Typesetter TYPESETTER = new Typesetter();

    /** Nobody has been here before: what a person keeps at home is no business of a test. */
    private static final Classroom.Memory NO_MEMORY = new Classroom.Memory(Path.of("target", "no-lessons"), Study.NONE);

    /** What a first layout finds out, such as the lines of a row, asks for a second one, and that for a third. */
    private static final int LOOKS = 3;

    private final Supplier<OpenLabs> labs;
    private final FxRobot robot = new FxRobot();
    private final List<Throwable> faults = new CopyOnWriteArrayList<>();
    private Thread.UncaughtExceptionHandler others;
    private GaussianModel model;
    private OpenLabs shelf;
    private Choices choices;
    private LabWindow window;
    private Stage stage;
    private double stageWidth;
    private double stageHeight;
    private int fullScreenAsked;

    /** A window as every window begins. */
    public WindowFixture() {
        this(Labs.known());
    }

    /** A window with these labs, of which the first is the Gaussian one. */
    public WindowFixture(Labs labs) {
        this.labs = () -> new OpenLabs(labs);
    }

    /** A window on a model of the test's own. */
    public WindowFixture(Supplier<GaussianModel> lab) {
        labs = () -> labs(lab.get());
    }

    /** A typesetter that has read its fonts. */
    public static Typesetter typesetter() throws Exception {
        FxToolkit.registerPrimaryStage();
        TYPESETTER.warm();
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, TYPESETTER.readyProperty());
        return TYPESETTER;
    }

    /** All labs of the program, of which the first Gaussian one has a given model. */
    public static OpenLabs labs(GaussianModel model) {
        // Other labs are made from the same list, for pictures that are on no screen: the model is not theirs.
        AtomicReference<GaussianModel> given = new AtomicReference<>(model);
        LabEntry<GaussianState> gaussian = new LabEntry<>(GaussianValues.lab(),
                () -> Optional.ofNullable(given.getAndSet(null)).map(GaussianLab::new).orElseGet(GaussianLab::new));
        return new OpenLabs(new Labs(Labs.known().all().stream()
                .<LabEntry<?>>map(each -> each.name().equals(gaussian.name()) ? gaussian : each).toList()));
    }

    /** The scene of a window of that size, looking as it does in the application; on the FX thread. */
    public static Scene scene(GaussianModel model, Choices choices, double width, double height) {
        return scene(new LabWindow(WindowFixture.labs(model), choices, TYPESETTER, () -> {
        }, NO_MEMORY), choices, width, height);
    }

    /** The scene of a window of that size at the state of a link; on the FX thread. */
    public static Scene scene(String link, Choices choices, double width, double height) {
        LabWindow window = new LabWindow(new OpenLabs(Labs.known()), choices, TYPESETTER,
                () -> {
                }, NO_MEMORY);
        try {
            window.start(link);
        } catch (BadInput e) {
            throw new AssertionError(e);
        }
        return scene(window, choices, width, height);
    }

    private static Scene scene(LabWindow window, Choices choices, double width, double height) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Scene scene = new Scene(window, width, height);
        Appearance.follow(scene, choices.look());
        return scene;
    }

    /**
     * Looks at a scene that is in no window, on the FX thread: it has no pulses, so what it shows follows its state
     * only here.
     */
    public static Image lookAt(Scene scene) {
        Image seen = null;
        for (int look = 0; look < LOOKS; look++) {
            FrameValue.followIn(scene);
            seen = scene.snapshot(null);
        }
        return Objects.requireNonNull(seen);
    }

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        Typesetter typesetter = typesetter();
        run(() -> {
            choices = new Choices(ThemeChoice.LIGHT, Language.EN);
            shelf = labs.get();
            model = ((GaussianLab) shelf.shown().get()).model();
            window = new LabWindow(shelf, choices, typesetter, () -> fullScreenAsked++, NO_MEMORY);
            stage = new Stage();
            stage.setScene(scene(window, choices, WIDTH, HEIGHT));
            stage.setX(0);
            stage.setY(0);
            stage.show();
            stageWidth = stage.getWidth();
            stageHeight = stage.getHeight();
        });
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        faults.clear();
        others = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> faults.add(fault));
        run(() -> {
            fullScreenAsked = 0;
            clearAway();
            choices.theme().set(ThemeChoice.LIGHT);
            choices.language().set(Language.EN);
            choices.presenting().set(false);
            window.requestFocus();
            window.notices().getChildren().clear();
            window.classroom().close();
            startOtherLabs();
            shelf.show(GaussianLink.LAB);
            // By way of another state, so that the fields forget what was typed into them.
            model.start(GaussianState.INITIAL.with(GaussianState.INITIAL.q().withMu(9).withSigma(9),
                    GaussianState.INITIAL.p().withMu(9).withSigma(9)));
            model.start(GaussianState.INITIAL);
        });
        settle();
    }

    /** Takes away what the test before has left over the window, and gives that its size. */
    private void clearAway() {
        List.copyOf(Window.getWindows()).stream().filter(PopupWindow.class::isInstance).forEach(Window::hide);
        for (Node each : within(window).toList()) {
            switch (each) {
                case Overlay overlay when overlay.isOpen() -> overlay.close();
                case LinkBar bar -> bar.end();
                case Blank blank -> blank.setVisible(false);
                case Audience audience -> audience.on().set(false);
                default -> {
                }
            }
        }
        stage.setWidth(stageWidth);
        stage.setHeight(stageHeight);
    }

    /** Lets those labs begin anew that were made for the tests before. */
    private void startOtherLabs() {
        for (Link each : shelf.links()) {
            if (!each.lab().equals(GaussianLink.LAB)) {
                try {
                    shelf.of(each).start(Link.parse(each.lab()));
                } catch (BadInput e) {
                    throw new AssertionError(e);
                }
            }
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        settle();
        Thread.setDefaultUncaughtExceptionHandler(others);
        assertEquals(List.of(), faults);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        run(() -> {
            clearAway();
            stage.hide();
            // The files that it watches, and what it writes.
            window.classroom().close();
            window.close();
        });
    }

    /** Does something on the FX thread, and waits for it. */
    public static void run(Runnable action) {
        ask(() -> {
            action.run();
            return null;
        });
    }

    /** Asks something on the FX thread; at once, if that is who asks. */
    public static <T> T ask(Callable<T> question) {
        FutureTask<T> task = new FutureTask<>(question);
        if (Platform.isFxApplicationThread()) {
            task.run();
        } else {
            Platform.runLater(task);
        }
        try {
            return task.get(60, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof AssertionError failed) {
                throw failed;
            }
            throw new AssertionError(e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new AssertionError("the window does not answer", e);
        }
    }

    /** Shows the state of a link from the start, in the lab that it names. */
    public void start(String link) {
        ask(() -> {
            window.start(link);
            return null;
        });
        settle();
    }

    /**
     * Waits for a frame, which shows all that was done before it, and for another, which shows what that frame has put
     * off, such as scrolling to what it laid out.
     */
    public void settle() {
        for (int axes = 0; axes < 2; axes++) {
            run(() -> {
            });
            run(() -> Toolkit.getToolkit().firePulse());
        }
    }

    /** Waits for something that comes by way of another thread, and for the frame that shows it. */
    public void await(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> ask(condition));
        } catch (TimeoutException e) {
            throw new AssertionError("it does not come", e);
        }
        settle();
    }

    /** Opens a lesson where none is open, and waits for it: it is read by a worker. */
    public void openLesson(Runnable open) {
        run(open);
        await(() -> classroom().open().get().isPresent());
    }

    public List<Throwable> faults() {
        return faults;
    }

    /** The model behind the window. */
    public GaussianModel model() {
        return model;
    }

    /** The state now. */
    public GaussianState state() {
        return model.history().state().get();
    }

    public Choices choices() {
        return choices;
    }

    /** The window's own link of what it shows. */
    public String link() {
        return window.link().text();
    }

    /** The lessons of the window. */
    public Classroom classroom() {
        return window.classroom();
    }

    /** What is in the window. */
    public Scene scene() {
        return stage.getScene();
    }

    public Stage stage() {
        return stage;
    }

    /** How often the window asked to fill the screen. */
    public int fullScreenAsked() {
        return fullScreenAsked;
    }

    /** The one node that a selector finds, in the window or in a menu; looked for where nothing changes meanwhile. */
    @SuppressWarnings("TypeParameterUnusedInFormals") // who looks for a node knows its type
    public <T extends Node> T find(String selector) {
        return ask(() -> robot.lookup(selector).query());
    }

    /** All nodes that a selector finds. */
    public Stream<Node> all(String selector) {
        return ask(() -> robot.lookup(selector).queryAll()).stream();
    }

    /** A node and all that is in it. */
    public static Stream<Node> within(Node node) {
        return Stream.concat(Stream.of(node), node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(WindowFixture::within)
                : Stream.empty());
    }

    /** The words on a label or button. */
    public String text(String selector) {
        return ask(() -> this.<Labeled>find(selector).getText());
    }

    public Slider slider(GaussianParameter parameter) {
        return find("#" + parameter.key() + " .slider");
    }

    public TextField field(GaussianParameter parameter) {
        return find("#" + parameter.key() + " .number-field");
    }

    /** What is said to be wrong with what was typed for a parameter. */
    public Labeled problem(GaussianParameter parameter) {
        return find("#" + parameter.key() + " .problem");
    }

    /** Where a node's middle is in its scene. */
    public static Point2D middle(Node node) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

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
        click(ask(() -> robot.lookup((Node node) -> item.equals(node.getId())).<Node>query()));
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
