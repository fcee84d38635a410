package kllab.app.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import kllab.app.LabWindow;
import kllab.app.labs.Labs;
import kllab.app.labs.OpenLabs;
import kllab.app.look.Choices;
import kllab.app.settings.Study;
import kllab.app.settings.ThemeChoice;
import kllab.text.Language;
import kllab.ui.Texts;
import kllab.ui.Words;
import kllab.ui.control.FileQuestion;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** The files that the menu of lessons offers. */
@Tag("window")
class LessonsMenuTest {
    @RegisterExtension
    static final WindowFixture first = new WindowFixture();

    @TempDir
    private Path folder;
    private Path own;
    private LabWindow window;

    @BeforeEach
    void openAWindow() throws Exception {
        own = folder.resolve("own");
        var typesetter = WindowFixture.typesetter();
        window = WindowFixture.ask(() -> {
            Choices choices = new Choices(ThemeChoice.LIGHT, Language.EN);
            return new LabWindow(new OpenLabs(Labs.known()), choices,
                    new Words(new Texts(choices.language()), typesetter), () -> {
                    }, new Classroom.Memory(own, Study.NONE));
        });
    }

    @AfterEach
    void close() {
        WindowFixture.run(() -> {
            window.classroom().close();
            window.close();
        });
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> WindowFixture.ask(condition));
    }

    private Stream<MenuItem> items() {
        return ((LessonsMenu) window.lookup("#lessons")).getItems().stream();
    }

    private List<String> recent() {
        return items().filter(Menu.class::isInstance).map(Menu.class::cast)
                .flatMap(menu -> menu.getItems().stream()).map(MenuItem::getText).toList();
    }

    private boolean offers(String name) {
        return items().anyMatch(item -> name.equals(item.getText()));
    }

    private void follow() {
        WindowFixture.run(window.classroom().list()::follow);
    }

    private static void write(Path file) throws Exception {
        Files.writeString(file, "# Mine\n\n## One\n");
    }

    @Test
    void aFileThatWasSavedIsARecentOne() throws Exception {
        WindowFixture.run(() -> window.classroom().save(new FileQuestion.Target(folder.resolve("mine.md"), true),
                Language.EN));
        until(() -> recent().equals(List.of("mine.md")));
    }

    @Test
    void aFileThatCouldNotBeSavedIsNoRecentOne() throws Exception {
        WindowFixture.run(() -> window.classroom()
                .save(new FileQuestion.Target(folder.resolve("gone").resolve("a.md"), true), Language.EN));
        until(() -> !window.notices().getChildren().isEmpty());
        assertEquals(List.of(), WindowFixture.ask(this::recent));
    }

    @Test
    void ofRecentFilesOfOneNameTheFolderIsSaid() throws Exception {
        Path a = Files.createDirectory(folder.resolve("a"));
        Path b = Files.createDirectory(folder.resolve("b"));
        for (Path file : List.of(a.resolve("mine.md"), a.resolve("other.md"), b.resolve("mine.md"))) {
            WindowFixture.run(() -> window.classroom().save(new FileQuestion.Target(file, true), Language.EN));
        }
        until(() -> recent().equals(List.of("mine.md – " + b, "other.md", "mine.md – " + a)));
    }

    @Test
    void aPersonsOwnLessonsAreOfferedWhenTheMenuOpensForTheFirstTime() throws Exception {
        Files.createDirectory(own);
        write(own.resolve("early.md"));
        follow();
        until(() -> offers("early.md"));
    }

    @Test
    void aLessonThatComesOrGoesIsOfferedOrNotAndNobodyHasToLook() throws Exception {
        Files.createDirectory(own);
        write(own.resolve("early.md"));
        follow();
        until(() -> offers("early.md"));
        write(own.resolve("LATE.MD"));
        until(() -> offers("LATE.MD"));
        Files.delete(own.resolve("early.md"));
        until(() -> !offers("early.md"));
        assertTrue(WindowFixture.ask(() -> offers("LATE.MD")));
    }

    @Test
    void aFolderThatComesLaterIsFollowedOnceSomebodyLooks() throws Exception {
        follow();
        Files.createDirectory(own);
        write(own.resolve("one.md"));
        WindowFixture.run(() -> window.classroom().list().look(Language.EN));
        until(() -> offers("one.md"));
        write(own.resolve("two.md"));
        until(() -> offers("two.md"));
        Files.delete(own.resolve("one.md"));
        Files.delete(own.resolve("two.md"));
        Files.delete(own);
        until(() -> !offers("one.md") && !offers("two.md"));
    }
}
