package kllab.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import kllab.app.settings.ThemeChoice;
import kllab.lesson.player.LessonModel;
import kllab.lesson.player.LessonView;
import kllab.lesson.reader.ShippedLessons;
import kllab.text.Language;
import kllab.window.IdleWorkers;
import kllab.window.LiveObjects;
import kllab.window.Told;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** In a window that is open for long, nothing is kept of what was closed. */
@Tag("window")
class ClosedIsGoneTest {
    /** What is made for the first time may stay: screens, pages of drawers, skins. */
    private static final int FIRST = 5;
    private static final int TIMES = 20;
    /** In seconds. */
    private static final int PATIENCE = 10;

    @RegisterExtension
    static final WindowFixture window = new WindowFixture();

    @TempDir
    private Path folder;

    private int files;

    private static LabWindow all() {
        return (LabWindow) window.scene().getRoot();
    }

    /** Does something many times, after which there is nothing of which there is one more for each time. */
    private static void assertNothingStaysOf(IntConsumer action) {
        for (int i = 0; i < FIRST; i++) {
            action.accept(i);
        }
        Map<String, Long> grown = grownBy(action);
        if (!grown.isEmpty()) {
            // What is kept of each time is there again after as many more; a picture that came late is not.
            grown.keySet().retainAll(grownBy(action).keySet());
        }
        assertEquals(Map.of(), grown);
    }

    /** Does something many times, and tells of which classes there is then one more for each time. */
    private static Map<String, Long> grownBy(IntConsumer action) {
        LiveObjects before = now();
        for (int i = 0; i < TIMES; i++) {
            action.accept(i);
        }
        Map<String, Long> grown = now().grownBy(TIMES, before);
        // A sentence that was dismissed is held for the few seconds in which it would have left by itself.
        for (int i = 0; i < PATIENCE && !grown.isEmpty(); i++) {
            WaitForAsyncUtils.sleep(1, TimeUnit.SECONDS);
            grown = now().grownBy(TIMES, before);
        }
        return grown;
    }

    /** What lives when the toolkit has forgotten what a frame ago was under the pointer or had the keyboard. */
    private static LiveObjects now() {
        // It remembers a few hundred steps of undo.
        window.labs().names().forEach(lab -> {
            window.start(lab);
            if (lab.equals("fit")) {
                // A worker may not have begun yet.
                window.await(() -> !window.text("#fit-note").isEmpty() && window.text("#descent").contains("N("));
            }
            awaitWorkers();
        });
        window.start(window.labs().names().getFirst());
        WindowFixture.run(() -> window.scene().getRoot().requestFocus());
        window.settle();
        window.settle();
        return LiveObjects.now();
    }

    /** A picture that a worker has not finished yet is not there, and one later is not one more. */
    private static void awaitWorkers() {
        IdleWorkers.await(window);
        window.settle();
    }

    /** Takes an entry of a menu that opens for it. */
    private static void take(MenuButton menu, String id) {
        WindowFixture.run(menu::show);
        window.settle();
        WindowFixture.run(() -> {
            menu.hide();
            menu.getItems().stream().filter(each -> id.equals(each.getId())).findFirst().orElseThrow().fire();
        });
        window.settle();
    }

    private static void open(String lesson) {
        Optional<LessonModel> before = WindowFixture.ask(() -> window.classroom().open().get());
        WindowFixture.run(() -> window.classroom().openShipped(lesson, window.choices().language().get()));
        window.await(() -> !window.classroom().open().get().equals(before)
                && window.classroom().open().get().isPresent());
    }

    /** Goes through all steps of the open lesson, and sees what it asks. */
    private static void play() {
        LessonModel lesson = WindowFixture.ask(() -> window.classroom().open().get().orElseThrow());
        int steps = lesson.progress().get().count();
        for (int step = 0; step < steps; step++) {
            int there = step;
            WindowFixture.run(() -> {
                lesson.go(there);
                lesson.reveal();
            });
            window.settle();
        }
    }

    @Test
    void ofFiftyLessonsThatWereOpenedOneAfterTheOtherOnlyTheLastIsThere() {
        // Windows of other tests may have a lesson open.
        LiveObjects before = now();
        for (int i = 0; i < 50; i++) {
            open(ShippedLessons.NAMES.get(i % ShippedLessons.NAMES.size()));
        }
        LiveObjects open = now();
        assertTrue(open.of(LessonView.class.getName()) <= before.of(LessonView.class.getName()) + 1, open::toString);
        assertTrue(open.of(LessonModel.class.getName()) <= before.of(LessonModel.class.getName()) + 1, open::toString);
        WindowFixture.run(() -> window.classroom().close());
        LiveObjects closed = now();
        assertTrue(closed.of(LessonView.class.getName()) <= before.of(LessonView.class.getName()) + 0,
                closed::toString);
        assertTrue(closed.of(LessonModel.class.getName()) <= before.of(LessonModel.class.getName()) + 0,
                closed::toString);
    }

    @Test
    void nothingStaysOfLessonsThatWerePlayedAndClosed() {
        assertNothingStaysOf(i -> {
            for (String lesson : List.of(ShippedLessons.NAMES.getFirst(), ShippedLessons.NAMES.getLast())) {
                open(lesson);
                play();
                WindowFixture.run(() -> window.classroom().close());
            }
        });
    }

    @Test
    void nothingStaysOfSheets() {
        assertNothingStaysOf(i -> {
            window.keys(KeyCode.F1);
            window.click("#choose-words");
            window.click("#choose-keys");
            window.keys(KeyCode.ESCAPE);
            window.chord(KeyCode.ALT, KeyCode.SHIFT, KeyCode.X);
            assertTrue(window.find(".overlay").isVisible());
            window.keys(KeyCode.ESCAPE);
            take(all().export(), "export-gif");
            window.settle();
            assertTrue(window.find(".overlay").isVisible());
            window.keys(KeyCode.ESCAPE);
            window.choose("#link", "webAddress");
            assertTrue(window.find("#web-sheet").isVisible());
            window.keys(KeyCode.ESCAPE);
            WindowFixture.run(() -> all().welcome(() -> {
            }));
            window.settle();
            window.keys(KeyCode.ESCAPE);
        });
    }

    @Test
    void nothingStaysOfWordsThatWereExplained() {
        assertNothingStaysOf(i -> {
            window.focus(window.find("#handle-mu1"));
            window.chord(KeyCode.SHIFT, KeyCode.F1);
            window.keys(KeyCode.ESCAPE);
            assertFalse(window.find(".overlay").isVisible());
        });
    }

    @Test
    void nothingStaysOfFilesThatWereExported() {
        assertNothingStaysOf(i -> {
            for (String format : List.of("png", "svg", "csv")) {
                Path file = folder.resolve(i + "-" + files++ + "." + format);
                WindowFixture.run(() -> all().export().files().askBy(proposed -> Optional.of(file)));
                take(all().export(), "export-" + format);
                window.await(() -> Files.exists(file) && !all().notices().getChildren().isEmpty());
                WindowFixture.run(() -> all().notices().getChildren().clear());
            }
        });
    }

    @Test
    void nothingStaysOfDrawersThatWereClosed() {
        assertNothingStaysOf(i -> {
            for (String link : List.of("gaussian?drawer=derivation", "gaussian?drawer=estimates", "gaussian",
                    "gaussian?view=landscape", "discrete?view=coding", "discrete?view=stream", "discrete?view=sweep",
                    "multivariate?view=whitened", "multivariate?view=latent", "multivariate")) {
                window.start(link);
            }
        });
    }

    @Test
    void nothingStaysOfMenusThatWereOpen() {
        window.start("gaussian");
        List<MenuButton> menus = WindowFixture.within(all()).filter(MenuButton.class::isInstance)
                .filter(Told::isSeen).map(MenuButton.class::cast).filter(each -> !each.isDisabled()).toList();
        assertFalse(menus.isEmpty());
        assertNothingStaysOf(i -> menus.forEach(menu -> {
            WindowFixture.run(menu::show);
            window.settle();
            WindowFixture.run(menu::hide);
            window.settle();
        }));
    }

    @Test
    void nothingStaysOfScreensThatWereShownAndLeft() {
        assertNothingStaysOf(i -> {
            for (String lab : window.labs().names()) {
                window.start(lab);
            }
            WindowFixture.run(() -> window.choices().presenting().set(true));
            window.settle();
            WindowFixture.run(() -> window.choices().presenting().set(false));
            for (ThemeChoice theme : ThemeChoice.values()) {
                WindowFixture.run(() -> window.choices().theme().set(theme));
                window.settle();
            }
            for (Language language : Language.values()) {
                WindowFixture.run(() -> window.choices().language().set(language));
                window.settle();
            }
        });
    }
}
