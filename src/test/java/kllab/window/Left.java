package kllab.window;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * That which a process holds.
 *
 * @param heap in bytes, after a full collection
 * @param threads the living ones
 * @param files the open ones, where the system lists them in {@code /proc}; else 0
 */
public record Left(long heap, int threads, long files) {
    /** Bytes of a megabyte. */
    public static final long MEGABYTE = 1 << 20;
    private static final Path OPEN = Path.of("/proc/self/fd");
    /** What is held softly or by a cleaner goes only after another collection. */
    private static final int COLLECTIONS = 3;

    /** What this process holds now. */
    public static Left now() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        return new Left(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(),
                ManagementFactory.getThreadMXBean().getThreadCount(), openFiles());
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
