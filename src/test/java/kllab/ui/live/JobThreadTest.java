package kllab.ui.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** Work on threads of its own, by the frames of JavaFX. */
@Tag("window")
class JobThreadTest {
    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void workIsDoneOnAThreadOfItsNameThatEndsWithIt() throws Exception {
        CompletableFuture<Thread> worker = new CompletableFuture<>();
        CompletableFuture<Boolean> published = new CompletableFuture<>();
        Job<Integer, Thread> job = new Job<>(Job.Schedule.onThread("slow work"), (request, control) -> Thread.currentThread(), outcome -> {
            published.complete(Platform.isFxApplicationThread());
            if (outcome instanceof Outcome.Done<Thread>(Thread thread)) {
                worker.complete(thread);
            }
        });
        Platform.runLater(() -> job.request(1));
        Thread thread = worker.get(60, TimeUnit.SECONDS);
        assertEquals("slow work", thread.getName());
        assertTrue(published.get());
        // It ends with its work, and so leaves nothing behind.
        thread.join(60_000);
        assertFalse(thread.isAlive());
    }

    @Test
    void noThreadKeepsTheProcessAliveWhoeverAsksForIt() throws Exception {
        CompletableFuture<Boolean> daemon = new CompletableFuture<>();
        // From the thread of the test, whose threads are no daemons unless they are made so.
        assertFalse(Thread.currentThread().isDaemon());
        Job.Schedule.onThread("slow work").worker()
                .execute(() -> daemon.complete(Thread.currentThread().isDaemon()));
        assertTrue(daemon.get(60, TimeUnit.SECONDS));
    }

    @Test
    void outcomesComeAtMostOnceAFrame() throws Exception {
        CompletableFuture<List<Long>> all = new CompletableFuture<>();
        List<Long> frames = new CopyOnWriteArrayList<>();
        long[] frame = {0};
        AnimationTimer counter = new AnimationTimer() {
            @Override
            public void handle(long now) {
                frame[0] = now;
            }
        };
        Job<Integer, Integer> job = new Job<>(Job.Schedule.onThread("counting"), (request, control) -> {
            while (frames.size() < 5) {
                control.publish(1);
                Thread.onSpinWait();
            }
            return 2;
        }, outcome -> {
            frames.add(frame[0]);
            if (outcome instanceof Outcome.Done) {
                counter.stop();
                all.complete(List.copyOf(frames));
            }
        });
        Platform.runLater(() -> {
            counter.start();
            job.request(1);
        });
        List<Long> seen = all.get(60, TimeUnit.SECONDS);
        assertTrue(seen.size() > 5, seen::toString);
        assertEquals(seen.stream().distinct().toList(), seen);
    }
}
