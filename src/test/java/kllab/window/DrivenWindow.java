package kllab.window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import kllab.app.LabWindow;
import kllab.app.labs.Labs;
import kllab.app.labs.OpenLabs;
import kllab.app.look.Choices;
import kllab.app.settings.ThemeChoice;
import kllab.lesson.player.LessonModel;
import kllab.text.Language;

/**
 * The whole window in a process of its own, for programs that measure it: no test runs beside it. What any thread
 * leaves uncaught is printed and counted. Files that it is asked to export are written to one place.
 */
public class DrivenWindow extends Hands {
    private final OpenLabs labs = new OpenLabs(Labs.known());
    private final Choices choices = new Choices(ThemeChoice.LIGHT, Language.EN);
    private final AtomicInteger faults = new AtomicInteger();
    private final AtomicInteger unpainted = new AtomicInteger();
    private final Path folder;
    private final LabWindow all;
    private final Scene scene;

    /** Opens the window. */
    public DrivenWindow() throws Exception {
        WindowFixture.typesetter();
        Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> {
            if (isOfThePlatform(fault)) {
                unpainted.incrementAndGet();
            } else {
                faults.incrementAndGet();
                fault.printStackTrace();
            }
        });
        folder = Files.createTempDirectory("kl-lab");
        all = ask(() -> WindowFixture.window(labs, choices));
        scene = ask(() -> {
            Scene made = WindowFixture.scene(all, choices, WindowFixture.WIDTH, WindowFixture.HEIGHT);
            Path file = folder.resolve("export");
            all.export().files().askBy(proposed -> Optional.of(file));
            Stage stage = new Stage();
            stage.setScene(made);
            stage.show();
            return made;
        });
    }

    @Override
    public Scene scene() {
        return scene;
    }

    /** The window. */
    public LabWindow all() {
        return all;
    }

    /** Its labs. */
    public OpenLabs labs() {
        return labs;
    }

    /** Its language and look. */
    public Choices choices() {
        return choices;
    }

    /** A folder for files, empty at first. */
    public Path folder() {
        return folder;
    }

    /**
     * Returns true for what only a platform without a screen throws: it cannot copy a menu whose shadow passes the edge
     * of the screen.
     */
    private static boolean isOfThePlatform(Throwable fault) {
        return Arrays.stream(fault.getStackTrace()).anyMatch(
                each -> each.getClassName().equals("com.sun.glass.ui.headless.HeadlessWindow")
                        && each.getMethodName().equals("blit"));
    }

    /** The number of times that a platform without a screen could not copy a menu at its edge. */
    public int unpainted() {
        return unpainted.get();
    }

    /** The number of faults that nobody caught. */
    public int faults() {
        return faults.get();
    }

    /** Shows the state of a link from the start. */
    public void start(String link) {
        ask(() -> {
            all.start(link);
            return true;
        });
        settle();
    }

    /** Opens a lesson of the program. */
    public LessonModel open(String name, Language language) {
        Optional<LessonModel> before = ask(() -> all.classroom().open().get());
        run(() -> all.classroom().openShipped(name, language));
        await(() -> all.classroom().open().get().isPresent() && !all.classroom().open().get().equals(before));
        return ask(() -> all.classroom().open().get().orElseThrow());
    }

    /** Shows a step of a lesson, with all that waits for an answer. */
    public void show(LessonModel lesson, int step) {
        run(() -> {
            lesson.go(step);
            lesson.reveal();
        });
        settle();
    }

    /** Closes what is open. */
    public void calm() {
        run(() -> {
            List.copyOf(Window.getWindows()).stream().filter(PopupWindow.class::isInstance).forEach(Window::hide);
            all.classroom().close();
            choices.presenting().set(false);
            all.notices().getChildren().clear();
        });
        keys(KeyCode.ESCAPE, KeyCode.ESCAPE, KeyCode.ESCAPE, KeyCode.ESCAPE);
    }

    /**
     * Closes what is open, lets every lab begin anew with nothing to undo, in the look and language that it began with,
     * and tells what is left after that.
     */
    public Left rested() {
        calm();
        run(() -> {
            choices.language().set(Language.EN);
            choices.theme().set(ThemeChoice.LIGHT);
            // A picture that was copied is the clipboard’s until something else is.
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, ""));
        });
        labs.names().forEach(this::start);
        start(labs.names().getFirst());
        IdleWorkers.await(this);
        // The toolkit remembers what a frame ago was under the pointer or had the keyboard.
        run(all::requestFocus);
        settle();
        settle();
        return Left.now();
    }
}
