package kllab.app.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A thread of the command line that waits for the FX thread. */
@Tag("window")
@Timeout(60)
class WaitingTest {
    private static final Duration DAY = Duration.ofDays(1);

    @BeforeAll
    static void startToolkit() throws Exception {
        WindowFixture.typesetter();
    }

    @Test
    void whatDoesNotBecomeTrueIsGivenUp() {
        AtomicLong now = new AtomicLong();
        // At each look at the clock more than half a day is over.
        try (Waiting waiting = new Waiting(DAY, () -> now.addAndGet(DAY.toNanos() * 2 / 3))) {
            assertThrows(InterruptedIOException.class, () -> waiting.until(() -> false));
        }
    }

    @Test
    void whatBecomesTrueIsWaitedFor() throws Exception {
        AtomicLong looks = new AtomicLong();
        try (Waiting waiting = new Waiting(DAY, () -> 0)) {
            waiting.until(() -> looks.incrementAndGet() == 3);
        }
        assertEquals(3, looks.get());
    }

    @Test
    void anFxThreadThatDoesNotAnswerIsGivenUp() {
        CountDownLatch answer = new CountDownLatch(1);
        try (Waiting waiting = new Waiting(Duration.ofMillis(20))) {
            assertThrows(InterruptedIOException.class, () -> waiting.ask(() -> {
                answer.await();
                return true;
            }));
        } finally {
            answer.countDown();
        }
    }
}
