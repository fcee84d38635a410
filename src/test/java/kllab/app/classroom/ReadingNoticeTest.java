package kllab.app.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import kllab.app.LabWindow;
import kllab.app.notice.Notices;
import kllab.ui.live.Job;
import kllab.ui.live.Outcome;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A lesson that takes its time to be read says so, and can be stopped. */
@Tag("window")
class ReadingNoticeTest {
    @RegisterExtension
    static final WindowFixture window = new WindowFixture();

    private final CountDownLatch goOn = new CountDownLatch(1);
    private final AtomicReference<String> end = new AtomicReference<>("");
    private final List<Outcome<String>> outcomes = new CopyOnWriteArrayList<>();
    private final Job<String, String> reading = WindowFixture.ask(
            () -> new Job<>(Job.Schedule.onThread("reading"), this::read, outcomes::add));

    /** Reads half, and the rest once the test lets it. */
    private String read(String name, Job.Control<String> control) {
        control.progress(0.5);
        try {
            goOn.await();
            control.requireWanted();
            end.set("read");
            return name;
        } catch (InterruptedException | CancellationException e) {
            end.set("stopped");
            throw new CancellationException();
        }
    }

    private void begin() {
        WindowFixture.run(() -> {
            Notices notices = ((LabWindow) window.scene().getRoot()).notices();
            ReadingNotice.on(reading, () -> "my lesson.md", notices, ((LabWindow) window.scene().getRoot()).texts());
            reading.request("my lesson.md");
        });
        window.await(() -> window.all("#reading-lesson").count() == 1);
    }

    @AfterEach
    void end() {
        goOn.countDown();
        WindowFixture.run(reading::close);
    }

    @Test
    void itSaysWhatIsReadAndHowFarUntilItIsRead() {
        begin();
        window.await(() -> ((ProgressBar) window.all("#reading-lesson .progress-bar").findFirst().orElseThrow())
                .getProgress() == 0.5);
        assertEquals("Reading my lesson.md", window.text("#reading-lesson .sweep-done"));
        goOn.countDown();
        window.await(() -> window.all("#reading-lesson").findAny().isEmpty());
        window.await(() -> !outcomes.isEmpty());
        assertEquals(List.of(new Outcome.Done<>("my lesson.md")), outcomes);
    }

    @Test
    void itCanBeStopped() {
        begin();
        WindowFixture.run(() -> ((Button) window.all("#stop-reading").findFirst().orElseThrow()).fire());
        assertEquals(0, WindowFixture.ask(() -> window.all("#reading-lesson").count()));
        assertTrue(WindowFixture.ask(() -> window.text(".notice .label"))
                .equals("Reading my lesson.md was stopped; nothing has changed"));
        assertFalse(WindowFixture.ask(() -> reading.working().get()));
        goOn.countDown();
        window.await(() -> "stopped".equals(end.get()));
    }
}
