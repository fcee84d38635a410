package kllab.app.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CancellationException;
import kllab.app.export.sweep.SweepTest;
import kllab.export.WholeFile;
import kllab.text.Catalog;
import kllab.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sentence about a file that cannot be written, and the files that are left. */
class WriteFaultTest {
    @TempDir
    private Path folder;

    private static String said(Path file, IOException fault) {
        return Catalog.of(Language.EN).say(WriteFault.of(file, fault));
    }

    @Test
    void aFullDiskIsCalledFullAndWhatWasThereStays() throws Exception {
        Path file = Files.writeString(folder.resolve("a.gif"), "mine");
        IOException full = assertThrows(IOException.class, () -> WholeFile.write(file, true, out -> {
            out.write(new byte[100_000]);
            throw new IOException("No space left on device");
        }));
        assertEquals(file + " could not be written: there is no room left on the disk", said(file, full));
        assertEquals("mine", Files.readString(file));
        assertEquals(List.of("a.gif"), SweepTest.names(folder));
        assertEquals(file + " could not be written: there is no room left on the disk",
                said(file, new FileSystemException("part", null, "Disk quota exceeded")));
    }

    /** Runs for any user except one who may write anywhere. */
    @Test
    void aFolderWithoutLeaveToWriteIsNamed() throws Exception {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        assumeTrue(closed.toFile().setWritable(false));
        assumeFalse(Files.isWritable(closed), "this user may write anywhere");
        Path file = closed.resolve("a.gif");
        IOException fault = assertThrows(IOException.class, () -> WholeFile.write(file, false, out -> out.write(1)));
        assertEquals(file + " could not be written: nothing may be written to the folder " + closed,
                said(file, fault));
    }

    @Test
    void whatTheSystemSaysOfTheFolderIsPutIntoWords() {
        Path file = folder.resolve("a.gif");
        String readOnly = file + " could not be written: nothing may be written to the folder " + folder;
        assertEquals(readOnly, said(file, new AccessDeniedException(folder.resolve(".x.part").toString())));
        assertEquals(readOnly, said(file, new FileSystemException("x", null, "Read-only file system")));
        assertEquals(readOnly, said(file, new NoSuchFileException("x")));
        Path nowhere = folder.resolve("no/a.gif");
        assertEquals(nowhere + " could not be written: there is no folder " + folder.resolve("no"),
                said(nowhere, new NoSuchFileException("x")));
        assertEquals(file + " could not be written: it is there already",
                said(file, new FileAlreadyExistsException(file.toString())));
        assertEquals(file + " could not be written: IOException", said(file, new IOException()));
    }

    @Test
    void aFolderIsNeverReplacedByAFile() throws Exception {
        Path target = Files.createDirectory(folder.resolve("a.gif"));
        IOException fault = assertThrows(IOException.class, () -> WholeFile.write(target, true, out -> out.write(1)));
        assertEquals(target + " could not be written: it is a folder", said(target, fault));
        assertEquals(List.of("a.gif"), SweepTest.names(folder));
        assertEquals(true, Files.isDirectory(target));
    }

    @Test
    void aLinkStaysALinkAndItsFileKeepsItsPermissions() throws Exception {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "no permissions here");
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path real = Files.writeString(elsewhere.resolve("real.tex"), "mine");
        Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rw-r-----"));
        Path link = Files.createSymbolicLink(folder.resolve("a.tex"), Path.of("elsewhere", "real.tex"));
        WholeFile.write(link, true, out -> out.write('x'));
        assertEquals(true, Files.isSymbolicLink(link));
        assertEquals("x", Files.readString(real));
        assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(real)));
        assertEquals(List.of("real.tex"), SweepTest.names(elsewhere));
    }

    @Test
    void aNameThatIsTooLongIsSaid() throws Exception {
        Path file = folder.resolve("n".repeat(300) + ".tex");
        IOException fault = assertThrows(IOException.class, () -> WholeFile.write(file, true, out -> out.write(1)));
        String said = said(file, fault);
        assertTrue(said.endsWith("n.tex could not be written: its name is too long"), said);
        assertTrue(said.contains("…") && said.length() < file.toString().length(), said);
        assertEquals(List.of(), SweepTest.names(folder));
    }

    @Test
    void whatIsCancelledOnItsWayLeavesNothing() throws Exception {
        assertThrows(CancellationException.class, () -> WholeFile.write(folder.resolve("a.gif"), false, out -> {
            out.write(new byte[100_000]);
            throw new CancellationException();
        }));
        assertEquals(List.of(), SweepTest.names(folder));
    }
}
