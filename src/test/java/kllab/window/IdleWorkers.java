package kllab.window;

import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.testfx.util.WaitForAsyncUtils;

/** Waits for the threads that compute what screens show. */
public final class IdleWorkers {
    private static final Set<String> NAMES = Set.of("fit", "plane-minima", "separation", "gradients", "draws", "table",
            "vae");
    /** In milliseconds: longer than any of them rests before its next turn. */
    private static final int REST = 600;

    private IdleWorkers() {
    }

    /** Waits until none computes any more. */
    public static void await(Eyes eyes) {
        eyes.await(IdleWorkers::areIdle);
        do {
            WaitForAsyncUtils.sleep(REST, TimeUnit.MILLISECONDS);
        } while (!areIdle());
    }

    private static boolean areIdle() {
        return Thread.getAllStackTraces().keySet().stream().map(Thread::getName).noneMatch(NAMES::contains);
    }
}
