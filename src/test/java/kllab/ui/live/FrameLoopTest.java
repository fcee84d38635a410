package kllab.ui.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

@Tag("window")
class FrameLoopTest {
    private static final long MILLISECOND = 1_000_000;

    private final AtomicInteger runs = new AtomicInteger();

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    /** Returns how often a loop has run its task by each of these frames, between which no real frame comes. */
    private String runs(FrameLoop loop, int... milliseconds) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            StringBuilder seen = new StringBuilder();
            loop.start();
            for (int at : milliseconds) {
                loop.frame(at * MILLISECOND);
                seen.append(runs).append(' ');
            }
            loop.stop();
            return seen.toString().strip();
        });
    }

    @Test
    void aTaskWithoutAPeriodRunsOnceInEachFrame() {
        assertEquals("1 2 3", runs(new FrameLoop(runs::incrementAndGet), 5, 100, 101));
    }

    @Test
    void aTaskWithAPeriodRunsAPeriodAfterTheFirstFrameAndThenKeepsItsSpeed() {
        FrameLoop loop = new FrameLoop(Duration.ofMillis(40), runs::incrementAndGet);
        assertEquals("0 0 1 1 2 5", runs(loop, 7, 46, 47, 86, 90, 210));
    }

    @Test
    void aTaskThatStopsItsLoopIsNotRunAgainForTheFrameItWasMissedIn() {
        FrameLoop[] loop = new FrameLoop[1];
        loop[0] = new FrameLoop(Duration.ofMillis(10), () -> {
            runs.incrementAndGet();
            loop[0].stop();
        });
        assertEquals("0 1 1", runs(loop[0], 0, 100, 200));
    }

    @Test
    void aLoopThatIsStartedAgainCountsItsPeriodFromThere() {
        FrameLoop loop = new FrameLoop(Duration.ofMillis(40), runs::incrementAndGet);
        assertEquals("0 1", runs(loop, 0, 40));
        assertEquals("1 1 2", runs(loop, 70, 80, 110));
    }

    @Test
    void aStartedLoopIsRunByTheFramesOfTheWindow() throws InterruptedException {
        CountDownLatch three = new CountDownLatch(3);
        FrameLoop loop = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            FrameLoop made = new FrameLoop(three::countDown);
            made.start();
            return made;
        });
        assertTrue(three.await(10, TimeUnit.SECONDS));
        WaitForAsyncUtils.waitForAsyncFx(10_000, loop::stop);
    }

    @Test
    void whatIsToRunAfterSomeFramesRunsOnce() throws InterruptedException {
        CountDownLatch later = new CountDownLatch(1);
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            FrameLoop.after(2, runs::incrementAndGet);
            FrameLoop.after(9, later::countDown);
        });
        assertTrue(later.await(10, TimeUnit.SECONDS));
        assertEquals(1, runs.get());
    }
}
