package kllab.ui.live;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;

/** Runs tasks one after the other, in the order in which they came, on workers that others use as well. */
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
            busy = true;
            workers.execute(this::next);
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
        busy = !waiting.isEmpty();
        if (busy) {
            workers.execute(this::next);
        }
    }
}
