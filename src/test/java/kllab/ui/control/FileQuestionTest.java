package kllab.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.FileChooser;
import kllab.app.Drop;
import kllab.app.LabWindow;
import kllab.app.classroom.LessonFiles;
import kllab.app.classroom.LessonsMenu;
import kllab.app.export.ExportRequest;
import kllab.app.export.WindowExport;
import kllab.export.Format;
import kllab.export.Plots;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.util.WaitForAsyncUtils;

/** Which file a person means, to open or to write. */
@Tag("window")
class FileQuestionTest {
    private static final String LESSON = "# A lesson of mine\n\n## One\n\n[a](kl:gaussian?mu1=1)\n";

    @RegisterExtension
    static final WindowFixture window = new WindowFixture();

    @TempDir
    private Path folder;
    private final List<FileChooser> asked = new ArrayList<>();
    private Optional<Path> answer = Optional.empty();

    @BeforeEach
    void answerTheQuestion() {
        WindowFixture.run(() -> window.<LessonsMenu>find("#lessons").question().askBy((chooser, owner) -> {
            asked.add(chooser);
            return answer.map(Path::toFile).orElse(null);
        }));
    }

    private static void untilSaid(String words) throws Exception {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> WindowFixture.ask(() -> window.all(".notice .label")
                .map(each -> ((Label) each).getText()).anyMatch(words::equals)));
    }

    private void openMine(Path file) throws Exception {
        answer = Optional.of(file);
        window.chord(KeyCode.CONTROL, KeyCode.O);
        untilOpen();
    }

    private static void untilOpen() throws Exception {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> WindowFixture
                .ask(() -> window.classroom().open().get().isPresent()));
        window.settle();
        assertEquals("A lesson of mine", window.text("#lesson-title"));
    }

    private File first() {
        return Objects.requireNonNull(asked.getLast().getInitialDirectory());
    }

    @Test
    void theNextQuestionBeginsWhereTheLastFileWas() throws Exception {
        openMine(Files.writeString(folder.resolve("mine.md"), LESSON));
        answer = Optional.empty();
        window.chord(KeyCode.CONTROL, KeyCode.O);
        assertEquals(folder.toFile(), first());
        window.chord(KeyCode.CONTROL, KeyCode.S);
        assertEquals(folder.toFile(), first());
    }

    @Test
    void whereTheLastFileWasIsForgottenOnceThatFolderIsGone() throws Exception {
        Path stick = Files.createDirectory(folder.resolve("stick"));
        Path file = Files.writeString(stick.resolve("mine.md"), LESSON);
        openMine(file);
        WindowFixture.run(window.classroom()::close);
        Files.delete(file);
        Files.delete(stick);
        window.chord(KeyCode.CONTROL, KeyCode.O);
        assertEquals(null, asked.getLast().getInitialDirectory());
    }

    @Test
    void aStateThatIsSavedWithoutAnEndingGetsOneAndIsALesson() throws Exception {
        Path saved = folder.resolve("mine.md");
        answer = Optional.of(folder.resolve("mine"));
        window.chord(KeyCode.CONTROL, KeyCode.S);
        untilSaid("Saved as " + saved);
        assertTrue(LessonFiles.isLesson(saved));
        assertTrue(Files.readString(saved).contains("kl:gaussian"), Files.readString(saved));
    }

    @Test
    void aNameWithoutItsEndingReplacesNoOtherFile() throws Exception {
        Path other = Files.writeString(folder.resolve("mine.md"), LESSON);
        answer = Optional.of(folder.resolve("mine"));
        window.chord(KeyCode.CONTROL, KeyCode.S);
        untilSaid(other + " could not be written: it is there already");
        assertEquals(LESSON, Files.readString(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"MINE.MD", "mine.Md"})
    void anEndingIsOneInCapitalsToo(String name) throws Exception {
        Path file = folder.resolve(name);
        answer = Optional.of(file);
        window.chord(KeyCode.CONTROL, KeyCode.S);
        untilSaid("Saved as " + file);
        assertFalse(Files.exists(folder.resolve(name + ".md")));
        assertEquals(List.of(file), LessonFiles.in(folder));
        Files.writeString(file, LESSON);
        WindowFixture.run(() -> new Drop(window.scene().getRoot(), window.classroom(), link -> {
        }, ((LabWindow) window.scene().getRoot()).notices()).files(List.of(file.toFile())));
        untilOpen();
    }

    @Test
    void anExportToAFolderThatIsGoneSinceIsAskedForAgain() throws Exception {
        WindowExport files = ((LabWindow) window.scene().getRoot()).export().files();
        Path stick = Files.createDirectory(folder.resolve("stick"));
        List<Optional<File>> begun = new ArrayList<>();
        files.question().askBy((chooser, owner) -> {
            begun.add(Optional.ofNullable(chooser.getInitialDirectory()));
            return stick.resolve("a.TEX").toFile();
        });
        ExportRequest.Wish wish = new ExportRequest.Wish(Format.TEX, Plots.ALL, 1, false, false);
        WindowFixture.run(() -> {
            assertEquals(stick.resolve("a.TEX"), files.target(wish).orElseThrow().file());
            files.target(wish);
        });
        Files.delete(stick);
        WindowFixture.run(() -> files.target(wish));
        assertEquals(List.of(Optional.empty(), Optional.of(stick.toFile()), Optional.empty()), begun);
    }
}
