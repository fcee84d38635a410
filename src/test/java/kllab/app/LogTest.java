package kllab.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.ConsoleHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTest {
    private static final Logger LOGGER = Logger.getLogger("kllab.test");

    @TempDir
    private Path folder;

    @Test
    void whatIsLoggedGoesToTheFileAndNotToTheConsole() throws IOException {
        Handler[] before = Logger.getLogger("").getHandlers();
        Path percent = folder.resolve("50 % done");
        String console = console(() -> {
            try (Log _ = new Log(percent)) {
                LOGGER.log(Level.SEVERE, "a fault 中", new IllegalStateException("the reason"));
            }
        });
        String text = Files.readString(percent.resolve("kl-lab.0.log"));
        assertTrue(text.contains("a fault 中") && text.contains("the reason") && text.contains("LogTest"));
        assertEquals("", console);
        assertArrayEquals(before, Logger.getLogger("").getHandlers());
    }

    @Test
    void theFilesStaySmallAndFew() throws IOException {
        try (Log _ = new Log(folder)) {
            for (int i = 0; i < 300; i++) {
                LOGGER.warning("x".repeat(10_000));
            }
        }
        try (Stream<Path> files = Files.list(folder)) {
            long bytes = files.mapToLong(each -> each.toFile().length()).sum();
            assertTrue(bytes > 500_000 && bytes < 1_600_000, () -> bytes + " bytes");
        }
    }

    @Test
    void withoutAFileWarningsStayOnTheConsole() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");
        String console = console(() -> {
            try (Log _ = new Log(file)) {
                LOGGER.warning("still told");
            }
        });
        assertTrue(console.contains("no log in") && console.contains("still told"), console);
    }

    /** What the block writes to the console by a console handler made for it. */
    private static String console(Runnable block) {
        PrintStream before = System.err;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setErr(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        Handler handler = new ConsoleHandler();
        Logger.getLogger("").addHandler(handler);
        try {
            block.run();
        } finally {
            Logger.getLogger("").removeHandler(handler);
            System.setErr(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
