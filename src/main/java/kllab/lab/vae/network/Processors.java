package kllab.lab.vae.network;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import kllab.math.vae.Parts;

/** All processors, for work in parts, until they are given back. */
public final class Processors implements AutoCloseable {
    private final ExecutorService pool = Executors
            .newCachedThreadPool(Thread.ofPlatform().daemon().name("vae-", 0).factory());

    /** Work on all but one of them, so that a window stays smooth. */
    public Parts sparing() {
        int processors = Runtime.getRuntime().availableProcessors();
        return processors <= 2 ? Parts.IN_TURN : Parts.of(pool, processors - 1);
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
