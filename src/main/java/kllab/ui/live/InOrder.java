package kllab.ui.live;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;

/**
 * Runs tasks one after the other, in the order in which they came, on workers that others use as well. A task that the
 * workers do not take is dropped and the refusal thrown; those that come later run all the same.
 */
public final class InOrder implements Executor {
    private final Executor workers;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private boolean busy;

    /** Has nothing to do yet. */
    public InOrder(Executor workers) {
        this.workers = workers;
    }

    @Override
    public synchronized void execute(Runnable task) {
        waiting.add(task);
        if (!busy) {
            begin();
        }
    }

    private void begin() {
        boolean begun = false;
        try {
            workers.execute(this::next);
            begun = true;
        } finally {
            busy = begun;
            if (!begun) {
                waiting.remove();
            }
        }
    }

    private void next() {
        try {
            first().run();
        } finally {
            goOn();
        }
    }

    private synchronized Runnable first() {
        return waiting.remove();
    }

    private synchronized void goOn() {
        busy = false;
        if (!waiting.isEmpty()) {
            begin();
        }
    }
}
