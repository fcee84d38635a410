package kllab.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import kllab.app.LabWindow;
import kllab.app.classroom.Classroom;
import kllab.app.enlarge.EnlargeableScreen;
import kllab.app.header.LinkBar;
import kllab.app.labs.Labs;
import kllab.app.labs.OpenLabs;
import kllab.app.look.Appearance;
import kllab.app.look.Choices;
import kllab.app.notice.Overlay;
import kllab.app.presenting.Audience;
import kllab.app.presenting.Blank;
import kllab.app.presenting.Spotlight;
import kllab.app.settings.Study;
import kllab.app.settings.ThemeChoice;
import kllab.link.Link;
import kllab.text.BadInput;
import kllab.text.Language;
import kllab.ui.Texts;
import kllab.ui.Words;
import kllab.ui.formula.Typesetter;
import kllab.ui.live.FrameValue;
import atlantafx.base.theme.PrimerLight;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The whole window, opened for a class of tests as the application opens it. Every test begins at the states that every
 * lab begins with; a test in which any thread leaves an exception uncaught fails, whatever else it looks at.
 */
@SuppressWarnings("NullAway.Init") // made before all tests of a class
public class WindowFixture extends Hands
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
    private final List<Throwable> faults = new CopyOnWriteArrayList<>();
    private Thread.UncaughtExceptionHandler others;
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

    /** A window with these labs. */
    public WindowFixture(Labs labs) {
        this(() -> new OpenLabs(labs));
    }

    /** A window with labs that are made in a way of the test's own. */
    protected WindowFixture(Supplier<OpenLabs> labs) {
        this.labs = labs;
    }

    /** A typesetter that has read its fonts. */
    public static Typesetter typesetter() throws Exception {
        FxToolkit.registerPrimaryStage();
        TYPESETTER.warm();
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, TYPESETTER.readyProperty());
        return TYPESETTER;
    }

    /** The scene of a window of that size at the state of a link; on the FX thread. */
    public static Scene scene(String link, Choices choices, double width, double height) {
        LabWindow window = window(new OpenLabs(Labs.known()), choices);
        try {
            window.start(link);
        } catch (BadInput e) {
            throw new AssertionError(e);
        }
        return scene(window, choices, width, height);
    }

    /** A window of labs, of somebody who has not been here before; on the FX thread. */
    public static LabWindow window(OpenLabs labs, Choices choices) {
        return new LabWindow(labs, choices, new Words(new Texts(choices.language()), TYPESETTER), () -> {
        }, NO_MEMORY);
    }

    /** The scene of a window, looking as it does in the application; on the FX thread. */
    public static Scene scene(LabWindow window, Choices choices, double width, double height) {
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
            opened(shelf);
            window = new LabWindow(shelf, choices, new Words(new Texts(choices.language()), typesetter),
                    () -> fullScreenAsked++, NO_MEMORY);
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
            begin(shelf);
            shelf.show(shelf.names().getFirst());
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
                case Spotlight spotlight -> spotlight.end();
                case EnlargeableScreen screen -> screen.leave();
                default -> {
                }
            }
        }
        stage.setWidth(stageWidth);
        stage.setHeight(stageHeight);
    }

    /** Is told once of the labs that the window was opened with. */
    protected void opened(OpenLabs made) {
        // A window of any labs has nothing to ask of them.
    }

    /** Lets the labs begin anew that were made for the tests before. */
    protected void begin(OpenLabs made) {
        for (Link each : made.links()) {
            try {
                made.of(each).start(Link.parse(each.lab()));
            } catch (BadInput e) {
                throw new AssertionError(e);
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

    /** Waits for the frames that show all that was done, and until the axes rest. */
    @Override
    public void settle() {
        super.settle();
        if (ask(this::isMoving)) {
            await(() -> !isMoving());
            super.settle();
        }
    }

    private boolean isMoving() {
        return shelf.shown().getValue().model().view().isMoving();
    }

    /** Shows the state of a link from the start, in the lab that it names. */
    public void start(String link) {
        ask(() -> {
            window.start(link);
            return null;
        });
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

    /** The labs of the window, of which one is seen. */
    public OpenLabs labs() {
        return shelf;
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

    @Override
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
}
