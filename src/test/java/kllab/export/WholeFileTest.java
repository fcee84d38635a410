package kllab.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are there whole or not at all. */
class WholeFileTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // set before every test
    Path folder;

    private static WholeFile.Contents of(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Begins to write, and fails as a full disk does. */
    private static WholeFile.Contents failing() {
        return out -> {
            out.write(new byte[100_000]);
            throw new IOException("the disk is full");
        };
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aFileIsWrittenAndNothingElseIsLeftBehind() throws IOException {
        WholeFile.write(folder.resolve("a.csv"), false, of("1,2"));
        assertEquals("1,2", Files.readString(folder.resolve("a.csv")));
        assertEquals(List.of("a.csv"), names());
    }

    @Test
    void anExistingFileIsReplacedOnlyWhereThatIsAllowed() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "old");
        assertThrows(FileAlreadyExistsException.class,
                () -> WholeFile.write(file, false, out -> fail("the contents of a file that may not be were made")));
        assertEquals("old", Files.readString(file));
        WholeFile.write(file, true, of("new"));
        assertEquals("new", Files.readString(file));
        assertEquals(List.of("a.csv"), names());
    }

    @Test
    void contentsThatFailLeaveNoFile() throws IOException {
        IOException failed = assertThrows(IOException.class,
                () -> WholeFile.write(folder.resolve("a.csv"), false, failing()));
        assertEquals("the disk is full", failed.getMessage());
        assertEquals(List.of(), names());
    }

    @Test
    void contentsThatFailLeaveTheOldFileAsItWas() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "old");
        assertThrows(IOException.class, () -> WholeFile.write(file, true, failing()));
        assertEquals("old", Files.readString(file));
        assertEquals(List.of("a.csv"), names());
    }

    @Test
    void aFileThatComesWhileItIsWrittenIsNotReplaced() throws IOException {
        Path file = folder.resolve("a.csv");
        assertThrows(FileAlreadyExistsException.class, () -> WholeFile.write(file, false, out -> {
            out.write(1);
            Files.writeString(file, "somebody else's");
        }));
        assertEquals("somebody else's", Files.readString(file));
        assertEquals(List.of("a.csv"), names());
    }

    @Test
    void aFolderIsNotReplaced() throws IOException {
        Path file = Files.createDirectory(folder.resolve("a.csv"));
        FileSystemException refused = assertThrows(FileSystemException.class,
                () -> WholeFile.write(file, true, of("new")));
        assertEquals("is a folder", refused.getReason());
        assertTrue(Files.isDirectory(file));
        assertEquals(List.of("a.csv"), names());
    }

    @Test
    void whatAKilledExportLeftBehindIsRemovedByALaterOne() throws IOException {
        String part = ".%s.part";
        Path old = Files.writeString(folder.resolve(part.formatted(UUID.randomUUID())), "left");
        Path young = Files.writeString(folder.resolve(part.formatted(UUID.randomUUID())), "under way");
        Path other = Files.writeString(folder.resolve(".mine.part"), "of somebody else");
        for (Path each : List.of(old, other)) {
            Files.setLastModifiedTime(each, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
        }
        WholeFile.write(folder.resolve("a.csv"), false, of("1"));
        assertEquals(Stream.of("a.csv", young.getFileName().toString(), ".mine.part").sorted().toList(), names());
    }
}
