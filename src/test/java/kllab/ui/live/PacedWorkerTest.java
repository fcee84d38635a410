package kllab.ui.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;

/** A worker whose threads, frames and clock are the test itself. */
class PacedWorkerTest {
    private final Deque<Runnable> threads = new ArrayDeque<>();
    private final PriorityQueue<Due> timer = new PriorityQueue<>(Comparator.comparingLong(Due::at));
    private final List<String> done = new ArrayList<>();
    private long now;
    private final PacedWorker worker = new PacedWorker(threads::add,
            (nanos, task) -> timer.add(new Due(now + nanos, task)), () -> now);
    private final Executor first = worker.following().worker();
    private final Executor second = worker.newest().worker();

    /** A task that the FX thread has to run at a time. */
    private record Due(long at, Runnable task) {
    }

    /** A task that takes ten nanoseconds. */
    private Runnable task(String name) {
        return () -> {
            done.add(name);
            now += 10;
        };
    }

    /** Lets time go by, with all that happens until then. */
    private void until(long time) {
        while (!timer.isEmpty() && timer.element().at <= time) {
            Due due = timer.remove();
            now = Math.max(now, due.at);
            due.task.run();
            while (!threads.isEmpty()) {
                threads.remove().run();
            }
        }
        now = Math.max(now, time);
    }

    @Test
    void aSingleRequestIsBegunAtOnce() {
        first.execute(task("a"));
        until(0);
        assertEquals(List.of("a"), done);
    }

    @Test
    void whatIsAskedForInOneFrameIsDoneInOneTurnInTheOrderOfTheJobs() {
        second.execute(task("b"));
        first.execute(task("a"));
        assertEquals(List.of(), done);
        until(0);
        assertEquals(List.of("a", "b"), done);
    }

    @Test
    void aJobThatIsAskedAllTheTimeTakesAFifthOfTheTimeAndDoesTheNewest() {
        for (int time = 0; time < 1000; time += 5) {
            first.execute(task("a" + time));
            until(time);
        }
        assertEquals(List.of("a0", "a50", "a100", "a150"), done.subList(0, 4));
        assertEquals(20, done.size());
        until(2000);
        assertEquals("a995", done.getLast());
    }

    @Test
    void aJobThatHadNoTurnDoesNotWaitWhileOthersRest() {
        first.execute(task("a"));
        until(0);
        first.execute(task("a again"));
        second.execute(task("b"));
        until(20);
        assertEquals(List.of("a", "b"), done);
        until(100);
        assertEquals(List.of("a", "b", "a again"), done);
    }

    @Test
    void nothingWaitsAtTheEndOfADrag() {
        first.execute(task("a"));
        until(0);
        first.execute(task("last"));
        until(11);
        assertEquals(List.of("a"), done);
        worker.hurry();
        until(11);
        assertEquals(List.of("a", "last"), done);
        until(1000);
        assertEquals(List.of("a", "last"), done);
        assertTrue(timer.isEmpty());
    }
}
