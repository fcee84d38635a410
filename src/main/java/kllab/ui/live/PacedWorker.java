package kllab.ui.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

import javafx.application.Platform;

import org.jspecify.annotations.Nullable;

/**
 * A worker for jobs that follow a drag, which leaves the processors to the frames: it does one thing after the other,
 * and a job that has just had its turn waits before the next for four times as long as the turn took.
 *
 * <p>
 * What is asked for in a frame is begun together, so that results that come of one turn are of one state. Of several
 * requests that a job has made meanwhile only the newest is begun. So a drag of a hundred requests a second costs a
 * fifth of a processor, and not all of them; and a single request, which follows none, is begun at once.
 *
 * <p>
 * All methods are for the FX thread.
 */
public final class PacedWorker {
    private static final long REST = 4;
    private static final long LONGEST_REST = TimeUnit.MILLISECONDS.toNanos(500);

    private final Executor threads;
    private final Later frames;
    private final LongSupplier clock;
    private final List<Lane> lanes = new ArrayList<>();
    private boolean busy;
    /** True while a turn is to come, at the time when it is due. */
    private boolean waiting;
    private long due;

    /** The FX thread as the worker uses it. */
    @FunctionalInterface
    interface Later {
        /** Runs a task on the FX thread, after so many nanoseconds or as soon as it can. */
        void run(long nanos, Runnable task);
    }

    /** The place of a job. */
    private final class Lane implements Executor {
        private @Nullable Runnable next;
        private long rested = clock.getAsLong();

        @Override
        public void execute(Runnable task) {
            next = task;
            begin();
        }

        boolean isReady() {
            return next != null && rest() <= 0;
        }

        /** In nanoseconds, until it may begin. */
        long rest() {
            return rested - clock.getAsLong();
        }

        Runnable taken() {
            Runnable task = Objects.requireNonNull(next, "ready");
            next = null;
            return task;
        }
    }

    /** Has nothing to do yet, and no thread while it has not. */
    public PacedWorker(String name) {
        this(task -> Thread.ofPlatform().daemon().name(name).start(task), PacedWorker::onApplicationThread,
                System::nanoTime);
    }

    /** One whose threads and time are given. */
    PacedWorker(Executor threads, Later frames, LongSupplier clock) {
        this.threads = threads;
        this.frames = frames;
        this.clock = clock;
    }

    private static void onApplicationThread(long nanos, Runnable task) {
        if (nanos > 0) {
            CompletableFuture.delayedExecutor(nanos, TimeUnit.NANOSECONDS, Platform::runLater).execute(task);
        } else {
            Platform.runLater(task);
        }
    }

    /** Returns the schedule of one job whose work is given up as soon as somebody asks anew. */
    public Job.Schedule newest() {
        return Job.Schedule.on(lane());
    }

    /**
     * Returns the schedule of one job that follows: work that has begun is finished and its result shown, though
     * somebody has asked anew.
     */
    public Job.Schedule following() {
        return newest().inTurn();
    }

    private Lane lane() {
        Lane lane = new Lane();
        lanes.add(lane);
        return lane;
    }

    /** Lets nothing wait any longer, as at the end of a drag. */
    public void hurry() {
        lanes.forEach(lane -> lane.rested = clock.getAsLong());
        begin();
    }

    private void begin() {
        if (!busy) {
            lanes.stream().filter(lane -> lane.next != null).mapToLong(Lane::rest).min()
                    .ifPresent(nanos -> begin(Math.max(0, nanos)));
        }
    }

    private void begin(long nanos) {
        long at = clock.getAsLong() + nanos;
        if (!waiting || at - due < 0) {
            waiting = true;
            due = at;
            frames.run(nanos, this::turn);
        }
    }

    /** Begins what is ready; the requests of a frame have all been made before. */
    private void turn() {
        waiting = false;
        List<Lane> ready = lanes.stream().filter(Lane::isReady).toList();
        if (busy || ready.isEmpty()) {
            begin();
            return;
        }
        List<Runnable> tasks = ready.stream().map(Lane::taken).toList();
        threads.execute(() -> {
            long begun = clock.getAsLong();
            tasks.forEach(Runnable::run);
            long took = clock.getAsLong() - begun;
            frames.run(0, () -> rest(ready, Math.min(REST * took, LONGEST_REST)));
        });
        busy = true; // unless no thread is to be had
    }

    private void rest(List<Lane> lanesThatRan, long nanos) {
        busy = false;
        lanesThatRan.forEach(lane -> lane.rested = clock.getAsLong() + nanos);
        begin();
    }
}
