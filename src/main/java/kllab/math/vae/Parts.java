package kllab.math.vae;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** Does the parts of a piece of work, in any order or at the same time: what they make must not depend on it. */
@FunctionalInterface
public interface Parts {
    /** One after the other. */
    Parts IN_TURN = (count, part) -> {
        for (int i = 0; i < count; i++) {
            part.accept(i);
        }
    };

    /**
     * Does the parts 0 to count − 1, and returns when all are done.
     *
     * @throws CancellationException if the thread is interrupted meanwhile
     */
    void run(int count, IntConsumer part);

    /** By so many threads, the caller’s own and others of a pool: who is done with a part takes the next. */
    static Parts of(ExecutorService pool, int threads) {
        return (count, part) -> {
            AtomicInteger next = new AtomicInteger();
            Runnable worker = () -> {
                for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
                    part.accept(i);
                }
            };
            List<Future<?>> others = new ArrayList<>();
            for (int i = 1; i < Math.min(threads, count); i++) {
                others.add(pool.submit(worker));
            }
            try {
                worker.run();
                for (Future<?> other : others) {
                    other.get();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CancellationException("interrupted");
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            } finally {
                next.set(count);
            }
        };
    }
}
