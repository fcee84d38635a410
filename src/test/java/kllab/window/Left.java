package kllab.window;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.Reference;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * That which a process holds.
 *
 * @param heap in bytes, after a full collection, without what is only held softly
 * @param threads the living ones
 * @param files the open ones, where the system lists them in {@code /proc}; else 0
 */
public record Left(long heap, int threads, long files) {
    /** Bytes of a megabyte. */
    public static final long MEGABYTE = 1 << 20;
    private static final Path OPEN = Path.of("/proc/self/fd");
    /** What is held by a cleaner goes only after another collection. */
    private static final int COLLECTIONS = 3;

    /** What this process holds now. */
    public static Left now() {
        giveBackWhatIsHeldSoftly();
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        return new Left(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(),
                ManagementFactory.getThreadMXBean().getThreadCount(), openFiles());
    }

    /**
     * The toolkit holds bitmaps for effects softly: they go when their room is needed, so nobody runs out of it because
     * of them. Asking for more than there is makes the collector give them back, and fails in this thread alone.
     */
    private static void giveBackWhatIsHeldSoftly() {
        try {
            long most = Runtime.getRuntime().maxMemory();
            // An array cannot have more places than an int tells: one of longs has room for 16 GB.
            long[] all = new long[(int) Math.min(most / Long.BYTES, Integer.MAX_VALUE - 8)];
            try {
                all[0] = most;
            } finally {
                Reference.reachabilityFence(all);
            }
        } catch (OutOfMemoryError e) {
            // That was the purpose.
        }
    }

    private static long openFiles() {
        if (!Files.exists(OPEN)) {
            return 0;
        }
        try (Stream<Path> open = Files.list(OPEN)) {
            return open.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "heap %.1f MB, %d threads, %d open files", (double) heap / MEGABYTE, threads,
                files);
    }
}
