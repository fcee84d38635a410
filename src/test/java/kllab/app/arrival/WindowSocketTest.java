package kllab.app.arrival;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

class WindowSocketTest {
    private final List<String> heard = new CopyOnWriteArrayList<>();
    /** Not a temporary folder of JUnit: its path may be too long for a socket. */
    private Path folder;

    @BeforeEach
    void makeAFolder() throws IOException {
        folder = Files.createTempDirectory("kl");
    }

    @AfterEach
    void removeIt() throws IOException {
        for (String each : List.of("window/lock", "window/socket", "window", "")) {
            Files.deleteIfExists(folder.resolve(each));
        }
    }

    @Test
    void aWindowHearsOfALaterStart() throws IOException {
        try (WindowSocket socket = WindowSocket.listen(folder, heard::add).orElseThrow()) {
            assertTrue(WindowSocket.handOver(folder, "gaussian?mu1=2&names=课"));
            assertTrue(WindowSocket.handOver(folder, "x".repeat(30_000)));
            assertEquals("gaussian?mu1=2&names=课", heard.getFirst());
            assertEquals(30_000, heard.getLast().length());
            assertTrue(socket.toString().length() > 0);
        }
        assertFalse(Files.exists(folder.resolve("window/socket")));
        assertFalse(WindowSocket.handOver(folder, "gaussian"));
        assertEquals(2, heard.size());
    }

    @Test
    void aWindowThatDoesNotWantItSaysSo() throws IOException {
        try (WindowSocket socket = WindowSocket.listen(folder, text -> false).orElseThrow()) {
            assertFalse(WindowSocket.handOver(folder, "gaussian"), socket.toString());
        }
    }

    @Test
    void onlyOneWindowHears() throws IOException {
        try (WindowSocket first = WindowSocket.listen(folder, heard::add).orElseThrow()) {
            assertEquals(Optional.empty(), WindowSocket.listen(folder, text -> false));
            assertTrue(WindowSocket.handOver(folder, "gaussian"), first.toString());
        }
    }

    @Test
    void aSocketThatAWindowLeftBehindIsReplaced() throws IOException {
        Files.createDirectory(folder.resolve("window"));
        try (ServerSocketChannel killed = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            killed.bind(UnixDomainSocketAddress.of(folder.resolve("window/socket")));
        }
        assertTrue(Files.exists(folder.resolve("window/socket")));
        assertFalse(WindowSocket.handOver(folder, "gaussian"));
        try (WindowSocket socket = WindowSocket.listen(folder, heard::add).orElseThrow()) {
            assertTrue(WindowSocket.handOver(folder, "gaussian"), socket.toString());
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nobodyElseCanEnterItsFolder() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("window"));
        Files.setPosixFilePermissions(inner, PosixFilePermissions.fromString("rwxrwxrwx"));
        try (WindowSocket socket = WindowSocket.listen(folder, heard::add).orElseThrow()) {
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(inner)));
            Files.setPosixFilePermissions(inner, PosixFilePermissions.fromString("rwxrwxrwx"));
            assertFalse(WindowSocket.handOver(folder, "gaussian"), socket.toString());
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFolderThatALinkLeadsToIsNotUsed() throws IOException {
        Path elsewhere = Files.createTempDirectory("elsewhere");
        Files.createSymbolicLink(folder.resolve("window"), elsewhere);
        assertEquals(Optional.empty(), WindowSocket.listen(folder, heard::add));
        Files.delete(elsewhere);
    }

    @Test
    void whoSaysNothingOrTooMuchKeepsNobodyFromBeingHeard() throws IOException {
        try (WindowSocket socket = WindowSocket.listen(folder, heard::add).orElseThrow()) {
            UnixDomainSocketAddress address = UnixDomainSocketAddress.of(folder.resolve("window/socket"));
            SocketChannel.open(address).close();
            try (SocketChannel channel = SocketChannel.open(address)) {
                ByteBuffer much = ByteBuffer.allocate(100_000);
                while (much.hasRemaining() && write(channel, much)) {
                    assertTrue(socket.toString().length() > 0);
                }
            }
            assertTrue(WindowSocket.handOver(folder, "gaussian"));
            assertEquals(List.of("gaussian"), heard);
        }
    }

    private static boolean write(SocketChannel channel, ByteBuffer bytes) {
        try {
            return channel.write(bytes) >= 0;
        } catch (IOException e) { // it has heard enough
            return false;
        }
    }

    @Test
    void aPathThatIsTooLongForASocketIsNoFault() throws IOException {
        Path deep = folder.resolve("x".repeat(120));
        assertEquals(Optional.empty(), WindowSocket.listen(deep, heard::add));
        assertFalse(WindowSocket.handOver(deep, "gaussian"));
        for (String each : List.of("window/lock", "window", "")) {
            Files.deleteIfExists(deep.resolve(each));
        }
    }
}
