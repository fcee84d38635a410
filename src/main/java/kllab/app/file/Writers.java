package kllab.app.file;

import java.time.Duration;
import java.util.concurrent.Executor;

/** Writes files in the background; a process that is to end waits here until they are whole. */
public final class Writers implements Executor, AutoCloseable {
    /** How long a person waits who has closed the window; what takes longer leaves no file. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private int underWay;

    /** Begins to write. */
    @Override
    public void execute(Runnable writing) {
        add(1);
        Thread.ofPlatform().name("writer").start(() -> {
            try {
                writing.run();
            } finally {
                add(-1);
            }
        });
    }

    private synchronized void add(int more) {
        underWay += more;
        notifyAll();
    }

    /** Waits until nothing is being written, but not for ever. */
    @Override
    public synchronized void close() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        try {
            for (long left = PATIENCE.toMillis(); underWay > 0
                    && left > 0; left = Duration.ofNanos(end - System.nanoTime()).toMillis()) {
                wait(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
