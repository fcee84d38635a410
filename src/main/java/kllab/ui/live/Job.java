package kllab.ui.live;

import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

import kllab.text.BadInput;

import org.jspecify.annotations.Nullable;

/**
 * Work that may take longer than a frame: a pure function of a request, on a worker, whose outcomes reach the FX thread
 * at most once a frame.
 *
 * <p>
 * The newest request wins. What an older one comes to is dropped, and closed if it is {@link AutoCloseable}; its work
 * is told to end, but is not interrupted, so a worker that runs one task after the other also keeps the order of
 * requests. A job that {@linkplain PacedWorker#following() follows} shows older results on the way to the newest. Work
 * that throws is no longer {@linkplain #working() working}: its failure is an outcome, and is reported to the worker's
 * uncaught exception handler, which tells the person and the log.
 *
 * <p>
 * All methods are for the FX thread.
 *
 * @param <Q> the request
 * @param <R> the result, which never changes
 */
public final class Job<Q, R> implements AutoCloseable {
    private final Schedule schedule;
    private final Work<Q, R> work;
    private final Consumer<Outcome<R>> published;
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    /** Read by workers too: a run ends when it is no longer the newest. */
    private volatile @Nullable Run newest;
    /** Another one once all that was asked for before is withdrawn; read by workers too. */
    private volatile Object wanted = new Object();
    private Subscription shown = Subscription.EMPTY;
    private boolean awake = true;
    private boolean closed;

    /**
     * A function that is computed on a worker.
     *
     * @param <Q> the request
     * @param <R> the result
     */
    @FunctionalInterface
    public interface Work<Q, R> {
        /**
         * Computes the result.
         *
         * @param control tells whether the result is still wanted, and takes what is known before the end
         * @throws BadInput if the request is refused
         */
        R of(Q request, Control<R> control) throws BadInput;
    }

    /**
     * The ties of work with its job; for the worker's thread.
     *
     * @param <R> the result
     */
    public interface Control<R> {
        /** Tells whether nobody has asked anew, cancelled, closed or hidden the job. */
        boolean isWanted();

        /** Publishes a part of the result; of several in a frame only the last one is seen. */
        void publish(R part);

        /** Publishes how much of the work is done, from 0 to 1. */
        void progress(double done);

        /**
         * Ends work that is not wanted any more.
         *
         * @throws CancellationException unless it is wanted
         */
        default void requireWanted() {
            if (!isWanted()) {
                throw new CancellationException();
            }
        }
    }

    /**
     * The threads of a job.
     *
     * @param worker computes; a task that it never runs leaves the job working
     * @param frame runs a task on the FX thread, at the beginning of the next frame
     * @param follows tells whether work that has begun is finished and its result published, though somebody has asked
     *     anew; then the worker must run one task after the other
     */
    public record Schedule(Executor worker, Executor frame, boolean follows) {
        /** A schedule in which the newest request wins. */
        public Schedule(Executor worker, Executor frame) {
            this(worker, frame, false);
        }

        /** Returns the same for work that is finished once it has begun. */
        Schedule inTurn() {
            return new Schedule(worker, frame, true);
        }

        /** Returns a schedule by the frames of JavaFX. */
        public static Schedule on(Executor worker) {
            return new Schedule(worker, Job::atNextFrame);
        }

        /** Returns one with a thread for each request, which ends with the work and keeps no process alive. */
        public static Schedule onThread(String name) {
            return on(task -> Thread.ofPlatform().daemon().name(name).start(task));
        }
    }

    /**
     * A job that has nothing to do yet.
     *
     * @param published takes each outcome, on the FX thread
     */
    public Job(Schedule schedule, Work<Q, R> work, Consumer<Outcome<R>> published) {
        this.schedule = schedule;
        this.work = work;
        this.published = published;
    }

    /**
     * Lets the job sleep while something is hidden. Work that is under way then ends; once it is shown again, work on
     * the newest request begins anew, if its result has not been published.
     *
     * @param isShown tells whether it is shown; kept until the job is closed
     */
    public Job<Q, R> whileShown(ObservableValue<Boolean> isShown) {
        shown.unsubscribe();
        shown = isShown.subscribe(this::wake);
        return this;
    }

    /** Tells whether the newest request still waits for its result, perhaps asleep. */
    public ReadOnlyBooleanProperty working() {
        return working.getReadOnlyProperty();
    }

    /** Returns how much of the work on the newest request is done, from 0 to 1. */
    public ReadOnlyDoubleProperty progress() {
        return progress.getReadOnlyProperty();
    }

    /** Asks for a result; nothing that was asked for before is published from now on. */
    public void request(Q request) {
        if (!closed) {
            progress.set(0);
            working.set(true);
            begin(new Run(request));
        }
    }

    /**
     * Drops the request whose result has not been published, if there is one. Its work ends as soon as it can, and that
     * is an outcome too, unless somebody asks anew before.
     */
    public void cancel() {
        Run cancelled = newest;
        wanted = new Object();
        working.set(false);
        if (cancelled != null) {
            cancelled.cancel();
        }
    }

    /** Drops the request without an outcome, takes no other from now on, and forgets what shows the job. */
    @Override
    public void close() {
        closed = true;
        newest = null;
        wanted = new Object();
        working.set(false);
        shown.unsubscribe();
        shown = Subscription.EMPTY;
    }

    private void wake(boolean now) {
        Run before = newest;
        boolean changed = awake != now;
        awake = now;
        if (changed && before != null && before.isWanted()) {
            // The run before is outdated even if it has ended: it would publish to what is hidden.
            wanted = new Object();
            begin(new Run(before.request));
        }
    }

    private void begin(Run run) {
        newest = run;
        if (awake) {
            try {
                schedule.worker.execute(run);
            } catch (RuntimeException | OutOfMemoryError e) { // no thread is to be had
                run.fail(e);
            }
        }
    }

    /** Runs a task at the beginning of the next frame; from any thread. */
    private static void atNextFrame(Runnable task) {
        Platform.runLater(() -> FrameLoop.after(0, task));
    }

    private static void drop(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Done<?>(AutoCloseable open)) {
            try {
                open.close();
            } catch (Exception e) {
                Logger.getLogger(Job.class.getName()).log(Level.WARNING, "an outdated result does not close", e);
            }
        }
    }

    /** The news of a worker since the last frame. */
    private record News<R>(double done, @Nullable R part, @Nullable Outcome<R> end) {
        /** The same with what was told later. */
        News<R> and(News<R> later) {
            return new News<>(Math.max(done, later.done), later.part == null ? part : later.part, later.end);
        }
    }

    /** The work on one request. */
    private final class Run implements Runnable, Control<R> {
        private final Q request;
        private final Object asked = wanted;
        private final AtomicReference<@Nullable News<R>> news = new AtomicReference<>();

        Run(Q request) {
            this.request = request;
        }

        @Override
        public boolean isWanted() {
            return asked.equals(wanted) && (newest == this || schedule.follows());
        }

        void cancel() {
            if (!awake) { // no worker has it
                end(new Outcome.Cancelled<>());
            }
        }

        @Override
        public void publish(R part) {
            tell(new News<>(0, part, null));
        }

        @Override
        public void progress(double done) {
            tell(new News<>(done, null, null));
        }

        @Override
        public void run() {
            if (isWanted()) {
                compute();
            } else if (newest == this) {
                end(new Outcome.Cancelled<>());
            }
        }

        private void compute() {
            try {
                end(new Outcome.Done<>(work.of(request, this)));
            } catch (BadInput e) {
                end(new Outcome.Refused<>(e.reason()));
            } catch (Throwable e) { // an error too: whoever waits must hear of it
                fail(e);
            }
        }

        /** Reports at once, for there may be no further frame. */
        private void fail(Throwable cause) {
            if (isWanted()) {
                Thread here = Thread.currentThread();
                here.getUncaughtExceptionHandler().uncaughtException(here, cause);
            } else if (!(cause instanceof CancellationException)) {
                Logger.getLogger(Job.class.getName()).log(Level.WARNING, "work on an outdated request failed", cause);
            }
            end(new Outcome.Failed<>(cause));
        }

        private void end(Outcome<R> outcome) {
            tell(new News<>(outcome instanceof Outcome.Done ? 1 : 0, null, outcome));
        }

        private void tell(News<R> more) {
            if (news.getAndAccumulate(more, (before, now) -> before == null ? now : before.and(now)) == null) {
                schedule.frame.execute(this::show);
            }
        }

        private void show() {
            News<R> now = Objects.requireNonNull(news.getAndSet(null), "told since the last frame");
            if (isWanted()) {
                show(now);
            } else if (now.end != null) {
                drop(now.end);
                if (newest == this) { // nobody has asked anew
                    newest = null;
                    published.accept(new Outcome.Cancelled<>());
                }
            }
        }

        private void show(News<R> now) {
            if (newest == this) {
                progress.set(Math.max(progress.get(), now.done));
            }
            if (now.end != null) {
                if (newest == this) {
                    newest = null;
                    working.set(false);
                }
                published.accept(now.end);
            } else if (now.part != null) {
                published.accept(new Outcome.Part<>(now.part));
            }
        }
    }
}
