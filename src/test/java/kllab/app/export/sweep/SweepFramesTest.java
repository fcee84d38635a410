package kllab.app.export.sweep;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.javafx.tk.Toolkit;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import kllab.app.export.ExportRequest;
import kllab.app.labs.Labs;
import kllab.export.Format;
import kllab.link.Link;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The frames of a sweep, when they go wrong. */
@Tag("window")
class SweepFramesTest {
    @RegisterExtension
    static final WindowFixture window = new WindowFixture();

    @Test
    void anErrorEndsTheFramesAndTheWorkerHearsOfIt() throws Exception {
        AtomicInteger tried = new AtomicInteger();
        Link link = Labs.known().canonical("gaussian");
        SweepFrames frames = WindowFixture.ask(() -> new SweepFrames(List.of(link, link),
                new ExportRequest.Wish(Format.GIF, "all", 1, false, true), () -> {
                    tried.incrementAndGet();
                    throw new StackOverflowError("of the test");
                }));
        IllegalStateException fault = assertTimeoutPreemptively(Duration.ofSeconds(20),
                () -> assertThrows(IllegalStateException.class, () -> frames.page(0, () -> {
                })));
        assertEquals("of the test", requireNonNull(fault.getCause()).getMessage());
        for (int i = 0; i < 3; i++) {
            WindowFixture.run(() -> Toolkit.getToolkit().firePulse());
        }
        assertEquals(1, tried.get());
    }
}
