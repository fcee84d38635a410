package kllab.app.file;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import kllab.app.LabWindow;
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
class WritersTest {
    @RegisterExtension
    static final WindowFixture WINDOW = new WindowFixture();

    @TempDir
    private Path folder;

    private static LabWindow window() {
        return (LabWindow) WINDOW.scene().getRoot();
    }

    @Test
    void closingWaitsForAWriterAndForTheOneItBegins() throws Exception {
        Writers writers = new Writers();
        AtomicBoolean written = new AtomicBoolean();
        Thread closing = Thread.ofPlatform().unstarted(writers::close);
        writers.execute(() -> {
            // Goes on once somebody waits, or has not waited.
            while (closing.getState() != Thread.State.TIMED_WAITING
                    && closing.getState() != Thread.State.TERMINATED) {
                Thread.onSpinWait();
            }
            writers.execute(() -> written.set(closing.isAlive()));
        });
        closing.start();
        closing.join();
        assertTrue(written.get());
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
            window().export().files().save(new ExportRequest.Wish(Format.PNG, Plots.ALL, 2, false));
            window().close();
            return Files.exists(file);
        }));
    }
}
