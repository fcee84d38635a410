package kllab.app.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import kllab.app.LabWindow;
import kllab.text.Language;
import kllab.ui.live.Job;
import kllab.ui.live.Outcome;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Slow work that fails, in the window. */
@Tag("window")
class FaultNoticesTest {
    @RegisterExtension
    static final WindowFixture WINDOW = new WindowFixture();
    private static final Path LOG = Path.of("a", "folder");

    private final List<LogRecord> logged = new CopyOnWriteArrayList<>();
    private final Handler ear = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            logged.add(entry);
        }

        @Override
        public void flush() {
            // Nothing is kept back.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    };
    private final Logger log = Logger.getLogger(FaultNotices.class.getName());
    private Thread.UncaughtExceptionHandler others;

    @BeforeEach
    void listen() {
        others = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler(
                new FaultNotices(LOG, ((LabWindow) WINDOW.scene().getRoot()).notices()::show));
        log.addHandler(ear);
        log.setUseParentHandlers(false);
    }

    @AfterEach
    void listenNoMore() {
        Thread.setDefaultUncaughtExceptionHandler(others);
        log.removeHandler(ear);
        log.setUseParentHandlers(true);
    }

    private static String notice() {
        return WINDOW.all(".notice .label").map(each -> ((Label) each).getText()).collect(Collectors.joining());
    }

    @Test
    void aStepThatThrowsEndsInASentenceAndTheLogKeepsTheTrace() {
        Error fault = new StackOverflowError("of the test");
        List<Outcome<String>> seen = new CopyOnWriteArrayList<>();
        Job<Integer, String> job = new Job<>(Job.Schedule.onThread("draws"), (request, control) -> {
            throw fault;
        }, seen::add);
        WindowFixture.run(() -> job.request(1));
        WINDOW.await(() -> !seen.isEmpty() && !notice().isEmpty());
        assertEquals("Something went wrong, and the window goes on: java.lang.StackOverflowError: of the test."
                + " The log has the details: " + LOG, notice());
        WindowFixture.run(() -> WINDOW.choices().language().set(Language.ZH));
        assertTrue(notice().startsWith("出了点问题，窗口继续运行："), FaultNoticesTest::notice);
        assertFalse(WindowFixture.ask(() -> job.working().get()));
        assertEquals(1, logged.size());
        assertSame(fault, logged.getFirst().getThrown());
    }
}
