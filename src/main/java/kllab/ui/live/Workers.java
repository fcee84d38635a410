package kllab.ui.live;

import java.time.Duration;
import java.util.concurrent.Executor;

/**
 * Threads for work that must not be lost: the end of the process waits until the tasks that began are done, but not for
 * ever.
 *
 * <p>
 * Each task has a thread of its own, which ends with it and keeps no process alive.
 */
public final class Workers implements Executor, AutoCloseable {
    private final String name;
    private final Duration patience;
    private int underWay;

    /**
     * Has nothing to do yet.
     *
     * @param name of the threads
     * @param patience the longest time that a person who has closed the window waits
     */
    public Workers(String name, Duration patience) {
        this.name = name;
        this.patience = patience;
    }

    @Override
    public void execute(Runnable task) {
        Thread thread = Thread.ofPlatform().daemon().name(name).unstarted(() -> {
            try {
                task.run();
            } finally {
                add(-1);
            }
        });
        add(1);
        try {
            thread.start();
        } catch (OutOfMemoryError e) { // there are too many threads, and nobody is to wait for this one
            add(-1);
            throw e;
        }
    }

    private synchronized void add(int more) {
        underWay += more;
        notifyAll();
    }

    /** Waits until nothing is under way, or until the patience is at an end. */
    @Override
    public synchronized void close() {
        long end = System.nanoTime() + patience.toNanos();
        try {
            for (long left = patience.toMillis(); underWay > 0
                    && left > 0; left = Duration.ofNanos(end - System.nanoTime()).toMillis()) {
                wait(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
