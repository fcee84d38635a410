package kllab.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/** Writes files that are there whole or not at all. */
public final class WholeFile {
    /** The contents of a file. */
    @FunctionalInterface
    public interface Contents {
        /** Writes the contents. */
        void write(OutputStream out) throws IOException;
    }

    private static final Pattern PART = Pattern.compile("\\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\.part");

    private WholeFile() {
    }

    /**
     * Writes a file under another name beside its place, and moves it there when it is whole.
     *
     * @param replace true if an existing file may be replaced
     * @throws FileAlreadyExistsException if the file exists and may not be replaced
     * @throws IOException if it cannot be written; then no other file is left behind, and an existing one stays
     */
    public static void write(Path file, boolean replace, Contents contents) throws IOException {
        if (!replace && Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "is a folder");
        }
        // A link is written through: it stays, and so does what its file lets others do.
        Path real = Files.exists(file) ? file.toRealPath() : file;
        removeOld(real.toAbsolutePath().getParent());
        Path part = real.resolveSibling("." + UUID.randomUUID() + ".part");
        // Not by deleteOnExit, which would remember every file until the process ends.
        Thread atExit = Thread.ofPlatform().unstarted(() -> part.toFile().delete());
        Runtime.getRuntime().addShutdownHook(atExit);
        try {
            try (OutputStream out = new BufferedOutputStream(
                    Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
                contents.write(out);
            }
            if (Files.exists(real)
                    && Files.getFileStore(real).supportsFileAttributeView(PosixFileAttributeView.class)) {
                Files.setPosixFilePermissions(part, Files.getPosixFilePermissions(real));
            }
            move(part, real, replace);
        } finally {
            Files.deleteIfExists(part);
            forget(atExit);
        }
    }

    /** Removes what processes that were killed have left behind. None of ours takes an hour for a file. */
    private static void removeOld(@Nullable Path folder) {
        if (folder == null) {
            return;
        }
        Instant old = Instant.now().minus(Duration.ofHours(1));
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder,
                each -> PART.matcher(String.valueOf(each.getFileName())).matches())) {
            for (Path each : parts) {
                if (Files.getLastModifiedTime(each).toInstant().isBefore(old)) {
                    Files.deleteIfExists(each);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // They are in nobody's way; whether the file itself can be written is seen next.
        }
    }

    private static void forget(Thread atExit) {
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException e) {
            // The process is being ended, and the hook runs as it should.
        }
    }

    private static void move(Path part, Path file, boolean replace) throws IOException {
        if (!replace) {
            Files.move(part, file);
            return;
        }
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
