package kllab.app.export;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import javafx.application.Platform;
import kllab.text.BadInput;
import org.jspecify.annotations.Nullable;

/**
 * Waits for the FX thread and for workers, from a thread of the command line: until the awaited answer is there, until
 * any thread leaves an exception uncaught, or until the patience is at an end.
 */
final class Waiting implements AutoCloseable {
    private static final long BREATH = 20;

    private final Duration patience;
    private final LongSupplier clock;
    private final Thread.@Nullable UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
    private final AtomicReference<@Nullable Throwable> fault = new AtomicReference<>();

    /**
     * Takes all uncaught exceptions, until it is closed.
     *
     * @param patience the longest that it waits for one thing
     */
    Waiting(Duration patience) {
        this(patience, System::nanoTime);
    }

    /**
     * Takes all uncaught exceptions, until it is closed, by a clock of one's own.
     *
     * @param clock in nanoseconds
     */
    Waiting(Duration patience, LongSupplier clock) {
        this.patience = patience;
        this.clock = clock;
        Thread.setDefaultUncaughtExceptionHandler((thread, uncaught) -> fault.compareAndSet(null, uncaught));
    }

    /**
     * Waits until something is true on the FX thread.
     *
     * @throws InterruptedIOException if it does not become so
     * @throws IllegalStateException if any thread fails meanwhile
     */
    void until(Callable<Boolean> condition) throws IOException, BadInput {
        long end = clock.getAsLong() + patience.toNanos();
        while (!ask(condition)) {
            if (clock.getAsLong() - end > 0) {
                throw new InterruptedIOException("waited " + patience);
            }
            try {
                Thread.sleep(BREATH);
            } catch (InterruptedException e) {
                throw interrupted(e);
            }
        }
    }

    /**
     * Asks something on the FX thread.
     *
     * @throws InterruptedIOException if there is no answer
     * @throws IllegalStateException if there is none because it fails, or any thread has failed before
     */
    <T> T ask(Callable<T> question) throws IOException, BadInput {
        FutureTask<T> task = new FutureTask<>(question);
        Platform.runLater(task);
        try {
            T answer = task.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            Throwable uncaught = fault.get();
            if (uncaught != null) {
                throw new IllegalStateException(uncaught);
            }
            return answer;
        } catch (InterruptedException e) {
            throw interrupted(e);
        } catch (TimeoutException e) {
            throw new InterruptedIOException("waited " + patience);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof BadInput refused) {
                throw refused;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private static IOException interrupted(InterruptedException cause) {
        Thread.currentThread().interrupt();
        return new IOException("interrupted", cause);
    }

    /** Takes no exceptions any more. */
    @Override
    public void close() {
        Thread.setDefaultUncaughtExceptionHandler(before);
    }
}
