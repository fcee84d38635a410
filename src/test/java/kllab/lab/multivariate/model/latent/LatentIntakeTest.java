package kllab.lab.multivariate.model.latent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javafx.application.Platform;
import kllab.math.distribution.LatentDimension;
import kllab.text.Catalog;
import kllab.text.Language;
import kllab.text.Message;
import kllab.ui.live.Job;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/** Tables of a latent space from files. */
@Tag("window")
class LatentIntakeTest {
    @TempDir
    private Path folder;

    private final List<List<LatentDimension>> taken = new ArrayList<>();
    private final Deque<Runnable> work = new ArrayDeque<>();
    private final LatentIntake intake = new LatentIntake(() -> false, taken::add,
            new Job.Schedule(work::add, Platform::runLater));

    @BeforeAll
    static void startTheToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private String read(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, content);
        return take(file);
    }

    private String take(Path file) {
        WindowFixture.run(() -> intake.take(file));
        work.removeFirst().run();
        return problem();
    }

    /** What is said once everything that was published has arrived. */
    private String problem() {
        Message reason = WindowFixture.ask(() -> intake.problem().get());
        return reason == null ? "" : Catalog.of(Language.EN).say(reason);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aGoodFileIsTaken() throws IOException {
        assertEquals("", read("good.csv", text("\uFEFFmu,logvar\n2,-1\n")));
        assertEquals(List.of(List.of(new LatentDimension(2, -1))), taken);
    }

    @Test
    void aBadFileIsRefusedWithItsNameAndItsPlace() throws IOException {
        assertEquals("bad.csv: line 2, column 2 (logvar) must be a number from −700 to 700; “x” is not a number",
                read("bad.csv", text("0,0\n0,x\n")));
        assertEquals("latin.csv is not text in UTF-8", read("latin.csv", "é,1".getBytes(StandardCharsets.ISO_8859_1)));
        assertEquals("large.csv has more than 1 MB: it is no table of at most 64 rows",
                read("large.csv", new byte[LatentIntake.LARGEST + 1]));
        assertEquals("nowhere.csv could not be read", take(folder.resolve("nowhere.csv")));
        assertEquals(List.of(), taken);
    }

    @Test
    void ofTwoFilesOnlyTheOneAskedForLastIsTaken() throws IOException {
        Path first = Files.write(folder.resolve("first.csv"), text("1,1"));
        Path second = Files.write(folder.resolve("second.csv"), text("2,2"));
        WindowFixture.run(() -> {
            intake.take(first);
            intake.take(second);
        });
        work.removeLast().run();
        work.removeLast().run();
        assertEquals("", problem());
        assertEquals(List.of(List.of(new LatentDimension(2, 2))), taken);
    }

    @Test
    void aTextThatComesAfterAFileIsTheLatest() throws IOException {
        Path file = Files.write(folder.resolve("late.csv"), text("1,1"));
        WindowFixture.run(() -> {
            intake.take(file);
            intake.take("3,3");
        });
        work.removeFirst().run();
        assertEquals("", problem());
        assertEquals(List.of(List.of(new LatentDimension(3, 3))), taken);
    }
}
