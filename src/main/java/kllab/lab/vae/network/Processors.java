package kllab.lab.vae.network;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import kllab.math.vae.Parts;

/** All processors, for work in parts, until they are given back. */
public final class Processors implements AutoCloseable {
    private final ExecutorService pool = Executors
            .newCachedThreadPool(Thread.ofPlatform().daemon().name("vae-", 0).factory());

    /**
     * Work on all of them, and on one fewer while somebody moves something in a window, so that it stays smooth.
     *
     * @param isMoved is asked from the thread of the work before each set of parts
     */
    public Parts beside(BooleanSupplier isMoved) {
        Parts all = parts();
        int others = Runtime.getRuntime().availableProcessors() - 1;
        Parts fewer = others <= 1 ? Parts.IN_TURN : Parts.of(pool, others);
        return (count, part) -> (isMoved.getAsBoolean() ? fewer : all).run(count, part);
    }

    /** Work on them and on the caller’s own thread. */
    public Parts parts() {
        return Parts.of(pool, Runtime.getRuntime().availableProcessors());
    }

    /** Ends the threads; work that is under way is interrupted. */
    @Override
    public void close() {
        pool.shutdownNow();
    }
}
