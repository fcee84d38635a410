package kllab.app.file;

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
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Watches a file and tells when it has been written, or watches a folder and tells when a file comes or goes.
 *
 * <p>
 * Editors save in several steps, or write another file and move it over the old one. So the watch tells of a change
 * once nothing more has happened for a moment. It watches both a symbolic link and its target.
 */
public final class FileWatch implements AutoCloseable {
    private static final long REST_MILLISECONDS = 120;
    /**
     * The most rests before the watch tells of a change: a file that is written all the time is told every two seconds.
     */
    private static final int MOST_RESTS = 16;

    private final WatchService service;
    private final Predicate<WatchEvent<?>> ours;
    private final Runnable changed;
    private final Runnable lost;
    private volatile boolean closed;

    private FileWatch(WatchService service, Predicate<WatchEvent<?>> ours, Runnable changed, Runnable lost) {
        this.service = service;
        this.ours = ours;
        this.changed = changed;
        this.lost = lost;
    }

    /**
     * Begins to watch a file.
     *
     * @param changed called on a thread of the watch
     * @param lost called there, once, when the watch has ended though nobody closed it: the folder is gone
     * @throws IOException if the system cannot: its folder is gone, or too many are watched, or there is no such file
     */
    public static FileWatch onFile(Path file, Runnable changed, Runnable lost) throws IOException {
        List<Path> places = List.of(file.toAbsolutePath(), file.toRealPath());
        List<Path> names = places.stream().map(Path::getFileName).toList();
        WatchService service = service(
                places.stream().map(each -> Objects.requireNonNull(each.getParent(), "a file is in a folder")).toList(),
                StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
        return new FileWatch(service, event -> names.stream().anyMatch(name -> isAbout(name, event)), changed, lost)
                .begin(file);
    }

    /**
     * Begins to watch a folder.
     *
     * @param changed called on a thread of the watch
     * @param lost called there, once, when the watch has ended though nobody closed it: the folder is gone
     * @throws IOException if the system cannot: there is no such folder, or too many are watched
     */
    public static FileWatch onFolder(Path folder, Runnable changed, Runnable lost) throws IOException {
        WatchService service = service(List.of(folder), StandardWatchEventKinds.ENTRY_CREATE,
                StandardWatchEventKinds.ENTRY_DELETE);
        return new FileWatch(service, event -> true, changed, lost).begin(folder);
    }

    private static WatchService service(List<Path> folders, WatchEvent.Kind<?>... kinds) throws IOException {
        WatchService service = FileSystems.getDefault().newWatchService();
        try {
            for (Path each : folders) {
                each.register(service, kinds);
            }
        } catch (IOException e) {
            service.close();
            throw e;
        }
        return service;
    }

    private FileWatch begin(Path watched) {
        Thread.ofPlatform().daemon().name("watch " + watched.getFileName()).start(this::follow);
        return this;
    }

    /** Returns true if an event may be about a file of that name; an overflow may be about any. */
    public static boolean isAbout(Path name, WatchEvent<?> event) {
        return StandardWatchEventKinds.OVERFLOW.equals(event.kind()) || name.equals(event.context());
    }

    /** Sleeps for a moment. */
    @FunctionalInterface
    interface Rest {
        /** Sleeps. */
        void sleep() throws InterruptedException;
    }

    /**
     * Waits until nothing more happens for a moment, or until it has waited too long; returns false if nothing
     * happened.
     *
     * @param happened returns true if something has happened since the last call
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

    private void follow() {
        try {
            while (true) {
                WatchKey key = service.take();
                boolean happened = settles(() -> key.pollEvents().stream().anyMatch(ours),
                        () -> Thread.sleep(REST_MILLISECONDS));
                boolean goesOn = key.reset();
                if (happened && !closed) {
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
