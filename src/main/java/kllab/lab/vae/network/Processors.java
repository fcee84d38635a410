package kllab.lab.vae.network;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import kllab.math.vae.Parts;

/** All processors, for work in parts, until they are given back. */
public final class Processors implements AutoCloseable {
    private final ExecutorService pool = Executors
            .newCachedThreadPool(Thread.ofPlatform().daemon().name("vae-", 0).factory());

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
