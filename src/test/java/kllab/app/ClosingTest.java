package kllab.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.ClosedFileSystemException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kllab.app.export.ExportRequest;
import kllab.export.Format;
import kllab.export.Plots;
import kllab.text.Language;
import kllab.ui.control.FileQuestion;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A file that is being written is not lost when the window closes. */
@Tag("window")
class ClosingTest {
    @RegisterExtension
    static final WindowFixture WINDOW = new WindowFixture();

    @TempDir
    private Path folder;

    private static LabWindow window() {
        return (LabWindow) WINDOW.scene().getRoot();
    }

    @Test
    void aStateThatIsBeingSavedWhenTheWindowClosesIsThere() throws Exception {
        Path file = folder.resolve("mine.md");
        assertTrue(WindowFixture.ask(() -> {
            window().classroom().save(new FileQuestion.Target(file, true), Language.EN);
            window().close();
            return Files.exists(file);
        }));
    }

    @Test
    void aPictureThatIsBeingWrittenWhenTheWindowClosesIsThere() throws Exception {
        Path file = folder.resolve("all.png");
        assertTrue(WindowFixture.ask(() -> {
            window().export().files().askBy(name -> Optional.of(file));
            window().export().files().save(new ExportRequest.Wish(Format.PNG, Plots.ALL, 2, false, true));
            window().close();
            return Files.exists(file);
        }));
    }

    /** A file of a folder that cannot be asked for anything any more. */
    private Path unreachable() throws Exception {
        Path archive = folder.resolve("gone.zip");
        try (FileSystem gone = FileSystems.newFileSystem(archive, Map.of("create", "true"))) {
            return gone.getPath("/mine.md");
        }
    }

    @Test
    void aLessonThatFailsWhileTheWindowClosesHoldsNothingUp() throws Exception {
        Path gone = unreachable();
        WindowFixture.run(() -> {
            window().classroom().openFile(gone);
            window().classroom().save(new FileQuestion.Target(gone, true), Language.EN);
            window().close();
        });
        // Both are reported, and that is all.
        WINDOW.await(() -> WINDOW.faults().size() == 2);
        assertEquals(List.of(ClosedFileSystemException.class, ClosedFileSystemException.class),
                WINDOW.faults().stream().map(Throwable::getClass).toList());
        WINDOW.faults().clear();
    }
}
