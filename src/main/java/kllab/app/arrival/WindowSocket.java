package kllab.app.arrival;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The socket at which an open window hears of later starts: a file in a folder that only its owner can enter. Of a
 * start it takes one line of text, and answers whether it went there.
 *
 * <p>
 * A window without one is no worse than it was: later starts open windows of their own. So no fault of it is told but
 * in the log.
 */
public final class WindowSocket implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(WindowSocket.class.getName());
    private static final String FOLDER = "window";
    private static final String SOCKET = "socket";
    private static final String TAKEN = "taken";
    private static final String REFUSED = "refused";
    /** Longer than the longest link and the longest path. */
    private static final int LONGEST = 64_000;
    /** A window that is busy answers late; one that hangs is not waited for. */
    private static final long PATIENCE_MILLIS = 3000;

    private final Path file;
    private final ServerSocketChannel server;

    private WindowSocket(Path file, ServerSocketChannel server) {
        this.file = file;
        this.server = server;
    }

    /**
     * Gives a text to the window that is there, if there is one.
     *
     * @param settings the folder of settings, for each of which there is one window at most that hears
     * @return true if a window took it
     */
    public static boolean handOver(Path settings, String text) {
        Path file = file(settings);
        try {
            if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS) || !isOwn(folder(settings))) {
                return false;
            }
            try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(file))) {
                return withinPatience(channel, () -> ask(channel, text)).filter(TAKEN::equals).isPresent();
            }
        } catch (IOException | RuntimeException e) { // such as a path too long for a socket
            return false;
        }
    }

    private static String ask(SocketChannel channel, String text) throws IOException {
        write(channel, text);
        return line(channel);
    }

    /**
     * Begins to hear of later starts, unless another window does.
     *
     * @param settings the folder of settings
     * @param taker gets each text on a thread of this socket's, and returns whether it takes it
     */
    public static Optional<WindowSocket> listen(Path settings, Predicate<String> taker) {
        Path file = file(settings);
        try {
            requireOwn(folder(settings));
            // Else a window that begins at the same time could take the new socket for a stale one.
            try (FileChannel lock = FileChannel.open(file.resolveSibling("lock"), StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE); FileLock held = lock.lock()) {
                if (!held.isValid() || isHeard(file)) {
                    return Optional.empty();
                }
                Files.deleteIfExists(file);
                ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
                try {
                    server.bind(UnixDomainSocketAddress.of(file));
                } catch (IOException | RuntimeException e) {
                    server.close();
                    throw e;
                }
                WindowSocket socket = new WindowSocket(file, server);
                Thread.ofPlatform().daemon().name("window socket").start(() -> socket.hear(taker));
                return Optional.of(socket);
            }
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.INFO, e, () -> "no socket at " + file);
            return Optional.empty();
        }
    }

    private static Path file(Path settings) {
        return folder(settings).resolve(SOCKET);
    }

    private static Path folder(Path settings) {
        return settings.toAbsolutePath().resolve(FOLDER);
    }

    private static boolean isHeard(Path file) {
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(file))) {
            return channel.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private static void requireOwn(Path folder) throws IOException {
        Files.createDirectories(folder);
        PosixFileAttributeView posix = posix(folder);
        if (posix != null) {
            // By its owner alone; of anybody else's this fails.
            posix.setPermissions(PosixFilePermissions.fromString("rwx------"));
        }
        if (!isOwn(folder)) {
            throw new IOException(folder + " can be entered by others");
        }
    }

    /**
     * Returns true if no link leads to a folder, and nobody else can enter it. Where a system has no such permissions,
     * the home of its owner keeps it.
     */
    private static boolean isOwn(Path folder) throws IOException {
        PosixFileAttributeView posix = posix(folder);
        return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                && (posix == null || (PosixFilePermissions.toString(posix.readAttributes().permissions())
                        .equals("rwx------")
                        && posix.getOwner().equals(Files.getOwner(folder.getParent()))));
    }

    private static @Nullable PosixFileAttributeView posix(Path folder) {
        return Files.getFileAttributeView(folder, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    }

    private void hear(Predicate<String> taker) {
        while (server.isOpen()) {
            try (SocketChannel channel = server.accept()) {
                withinPatience(channel, () -> {
                    String text = line(channel);
                    // Nothing comes from a window that only asks whether this one is here, and is gone by now.
                    if (!text.isEmpty()) {
                        write(channel, taker.test(text) ? TAKEN : REFUSED);
                    }
                    return text;
                });
            } catch (IOException | RuntimeException e) {
                if (server.isOpen()) {
                    LOG.log(Level.INFO, "a start that could not be heard", e);
                }
            }
        }
    }

    /** Something to do with a channel that ends, at the latest, when the channel is closed. */
    @FunctionalInterface
    private interface Talk {
        String run() throws IOException;
    }

    /** Talks, but closes the channel once the patience is at an end: a socket itself would wait for ever. */
    private static Optional<String> withinPatience(SocketChannel channel, Talk talk) throws IOException {
        Thread watch = Thread.ofVirtual().start(() -> {
            try {
                Thread.sleep(PATIENCE_MILLIS);
                channel.close();
            } catch (InterruptedException e) {
                // The talk has ended.
            } catch (IOException e) {
                LOG.log(Level.INFO, "a channel that does not close", e);
            }
        });
        try {
            return Optional.of(talk.run());
        } finally {
            watch.interrupt();
        }
    }

    private static void write(SocketChannel channel, String text) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap((text + "\n").getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /** Returns a line, or nothing if it is too long or does not end. */
    private static String line(SocketChannel channel) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(LONGEST);
        while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
            int last = buffer.position() - 1;
            if (last >= 0 && buffer.get(last) == '\n') {
                return new String(buffer.array(), 0, last, StandardCharsets.UTF_8);
            }
        }
        return "";
    }

    /** Returns the path of its file. */
    @Override
    public String toString() {
        return file.toString();
    }

    /** Hears no more, and takes the socket away. */
    @Override
    public void close() throws IOException {
        server.close();
        Files.deleteIfExists(file);
    }
}
