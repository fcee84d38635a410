package kllab.ui.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Threads that are waited for. */
@Timeout(60)
class WorkersTest {
    @Test
    void closingWaitsForATaskAndForTheOneItBegins() throws Exception {
        Workers workers = new Workers("test", Duration.ofMinutes(10));
        AtomicBoolean done = new AtomicBoolean();
        Thread closing = Thread.ofPlatform().unstarted(workers::close);
        workers.execute(() -> {
            // Goes on once somebody waits, or has not waited.
            while (closing.getState() != Thread.State.TIMED_WAITING
                    && closing.getState() != Thread.State.TERMINATED) {
                Thread.onSpinWait();
            }
            workers.execute(() -> done.set(closing.isAlive()));
        });
        closing.start();
        closing.join();
        assertTrue(done.get());
    }

    @Test
    void aTaskThatNeverEndsIsNotWaitedForWithoutEnd() {
        CountDownLatch never = new CountDownLatch(1);
        AtomicBoolean daemon = new AtomicBoolean();
        CountDownLatch begun = new CountDownLatch(1);
        Workers workers = new Workers("test", Duration.ofMillis(20));
        workers.execute(() -> {
            daemon.set(Thread.currentThread().isDaemon());
            begun.countDown();
            await(never);
        });
        await(begun);
        workers.close();
        // Nor does it keep the process alive.
        assertTrue(daemon.get());
        never.countDown();
    }

    @Test
    void aTaskThatFailsIsNotWaitedFor() throws Exception {
        Workers workers = new Workers("test", Duration.ofDays(1));
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> {
        });
        try {
            CountDownLatch begun = new CountDownLatch(1);
            workers.execute(() -> {
                begun.countDown();
                throw new IllegalStateException("of the test");
            });
            await(begun);
            Thread closing = Thread.ofPlatform().daemon().start(workers::close);
            closing.join(30_000);
            assertFalse(closing.isAlive());
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
    }

    @Test
    void inOrderATaskWaitsForTheOneBeforeAlsoIfThatFails() {
        List<Runnable> given = new CopyOnWriteArrayList<>();
        List<Integer> done = new CopyOnWriteArrayList<>();
        InOrder order = new InOrder(given::add);
        order.execute(() -> {
            done.add(1);
            throw new IllegalStateException("of the test");
        });
        order.execute(() -> done.add(2));
        assertEquals(1, given.size());
        try {
            given.removeFirst().run();
        } catch (IllegalStateException e) {
            done.add(0);
        }
        assertEquals(1, given.size());
        given.removeFirst().run();
        assertEquals(List.of(1, 0, 2), done);
    }

    @Test
    void inOrderATaskThatIsNotTakenStopsNoneThatComesLater() {
        List<Runnable> given = new CopyOnWriteArrayList<>();
        List<Integer> done = new CopyOnWriteArrayList<>();
        AtomicBoolean full = new AtomicBoolean(true);
        InOrder order = new InOrder(task -> {
            if (full.get()) {
                throw new OutOfMemoryError("of the test");
            }
            given.add(task);
        });
        assertThrows(OutOfMemoryError.class, () -> order.execute(() -> done.add(1)));
        full.set(false);
        order.execute(() -> done.add(2));
        order.execute(() -> done.add(3));
        full.set(true);
        assertThrows(OutOfMemoryError.class, () -> given.removeFirst().run());
        full.set(false);
        order.execute(() -> done.add(4));
        given.removeFirst().run();
        assertEquals(List.of(2, 4), done);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
