package kllab.app.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import kllab.lab.gaussian.GaussianWindow;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The key that adds what is shown to the open lesson. */
@Tag("window")
class AddStepTest {
    @RegisterExtension
    static final GaussianWindow window = new GaussianWindow();

    @TempDir
    private Path folder;

    private static void add() {
        window.chord(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
    }

    private static String said() {
        window.await(() -> window.all(".notice .label").findFirst().isPresent());
        return ((Label) window.all(".notice .label").findFirst().orElseThrow()).getText();
    }

    @Test
    void theStateBecomesTheNextStepOfTheOpenFile() throws Exception {
        Path file = Files.writeString(folder.resolve("a.md"), "# Title\n\n## One\n\n[here](kl:gaussian?mu1=1)\n");
        window.openLesson(() -> window.classroom().openFile(file));
        window.click("#swap");
        String link = window.link();
        add();
        window.await(() -> window.classroom().open().get().orElseThrow().progress().get().count() == 2);
        assertTrue(said().startsWith("Added as step 2"), AddStepTest::said);
        assertEquals(0, window.classroom().open().get().orElseThrow().progress().get().step());
        WindowFixture.run(() -> window.classroom().open().get().orElseThrow().backToStep());
        WindowFixture.run(() -> window.classroom().open().get().orElseThrow().next());
        window.settle();
        assertEquals(link, window.link());
        assertTrue(Files.readString(file).startsWith("# Title\n\n## One\n\n[here](kl:gaussian?mu1=1)\n"));
    }

    @Test
    void aLessonOfTheProgramSaysWhatToDoInstead() {
        window.openLesson(() -> window.classroom().openShipped("01-what-kl-measures", kllab.text.Language.EN));
        add();
        assertTrue(said().startsWith("This lesson came with the program"), AddStepTest::said);
    }

    @Test
    void withoutALessonItSaysSo() {
        add();
        assertTrue(said().startsWith("No lesson is open"), AddStepTest::said);
    }
}
