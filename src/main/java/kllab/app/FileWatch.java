package kllab.app;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Watches a file, and tells whenever it has been written.
 *
 * <p>
 * Editors save in several strokes, or write another file and move it over the old one; so what is told is that
 * something happened and then nothing more for a moment. A file that is a link is written through it or in its place,
 * and both are watched.
 */
final class FileWatch implements AutoCloseable {
    private static final long REST_MILLISECONDS = 120;
    /** Of a file that something writes all the time is told every two seconds. */
    private static final int MOST_RESTS = 16;

    private final WatchService service;
    private final Runnable changed;
    private final Runnable lost;
    private volatile boolean closed;

    /**
     * Begins to watch.
     *
     * @param changed called on a thread of the watch
     * @param lost called there, once, when the watch has ended though nobody closed it: the folder is gone
     * @throws IOException if the system cannot: its folder is gone, or too many are watched, or there is no such file
     */
    FileWatch(Path file, Runnable changed, Runnable lost) throws IOException {
        this.changed = changed;
        this.lost = lost;
        List<Path> places = List.of(file.toAbsolutePath(), file.toRealPath());
        service = FileSystems.getDefault().newWatchService();
        try {
            for (Path each : places) {
                Objects.requireNonNull(each.getParent(), "a file is in a folder").register(service,
                        StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
            }
        } catch (IOException e) {
            service.close();
            throw e;
        }
        List<Path> names = places.stream().map(Path::getFileName).toList();
        Thread.ofPlatform().daemon().name("watch " + file.getFileName()).start(() -> follow(names));
    }

    /** Whether an event may be about a file of that name; of an overflow nobody knows what it was about. */
    static boolean isAbout(Path name, WatchEvent<?> event) {
        return StandardWatchEventKinds.OVERFLOW.equals(event.kind()) || name.equals(event.context());
    }

    /** Sleeps for a moment. */
    @FunctionalInterface
    interface Rest {
        /** Sleeps. */
        void sleep() throws InterruptedException;
    }

    /**
     * Waits until nothing more happens for a moment, or for too long; tells whether anything happened.
     *
     * @param happened whether something did since it was asked last
     */
    static boolean settles(BooleanSupplier happened, Rest rest) throws InterruptedException {
        for (int rests = 0; rests < MOST_RESTS; rests++) {
            rest.sleep();
            if (!happened.getAsBoolean()) {
                return rests > 0;
            }
        }
        return true;
    }

    private void follow(List<Path> names) {
        try {
            while (true) {
                WatchKey key = service.take();
                boolean ours = settles(
                        () -> key.pollEvents().stream()
                                .anyMatch(event -> names.stream().anyMatch(name -> isAbout(name, event))),
                        () -> Thread.sleep(REST_MILLISECONDS));
                boolean goesOn = key.reset();
                if (ours && !closed) {
                    changed.run();
                }
                if (!goesOn && !closed) {
                    lost.run();
                }
                if (!goesOn) {
                    return;
                }
            }
        } catch (ClosedWatchServiceException e) {
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed = true;
        try {
            service.close();
        } catch (IOException e) {
            Logger.getLogger(FileWatch.class.getName()).log(Level.WARNING, "a watch does not close", e);
        }
    }
}
