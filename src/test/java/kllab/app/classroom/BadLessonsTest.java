package kllab.app.classroom;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import kllab.app.Drop;
import kllab.app.LabWindow;
import kllab.app.file.FileWatch;
import kllab.app.labs.Labs;
import kllab.app.labs.OpenLabs;
import kllab.app.look.Choices;
import kllab.app.settings.Study;
import kllab.lab.gaussian.GaussianWindow;
import kllab.lesson.reader.ShippedLessons;
import kllab.lesson.reader.LessonReader;
import kllab.text.BadInput;
import kllab.text.Catalog;
import kllab.text.Language;
import kllab.ui.Texts;
import kllab.ui.Words;
import kllab.window.Saved;
import kllab.window.WindowFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** A sentence says what is wrong with a bad file that is opened as a lesson or dropped, and the open lesson stays. */
@Tag("window")
class BadLessonsTest {
    private static final String OPEN = """
            # Open before

            ## One

            [a](kl:gaussian?mu1=1)

            ## Two

            [b](kl:gaussian?mu1=2)
            """;

    @RegisterExtension
    static final GaussianWindow window = new GaussianWindow();

    @TempDir
    private Path folder;
    private Path before;

    @BeforeEach
    void openOneBefore() throws Exception {
        before = Files.writeString(folder.resolve("before.md"), OPEN);
        open(before, "Open before");
        window.click("#lesson-next");
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> WindowFixture.ask(condition));
        window.settle();
    }

    private static void open(Path file, String title) throws Exception {
        WindowFixture.run(() -> window.classroom().openFile(file));
        until(() -> title().equals(title));
    }

    private static String title() {
        return window.all("#lesson-title").map(each -> ((Labeled) each).getText()).findFirst().orElse("");
    }

    private static List<String> told() {
        return window.all(".notice .label").map(each -> ((Labeled) each).getText()).toList();
    }

    private static String lessonWords() {
        return WindowFixture.within(window.find(".lesson-content")).filter(Text.class::isInstance)
                .map(each -> ((Text) each).getText()).collect(Collectors.joining(" "));
    }

    /** Drops a file and looks for the sentence. The open lesson is still there at its step, and goes on. */
    private static void isRefused(Path file, String sentence) throws Exception {
        WindowFixture.run(() -> {
            LabWindow all = (LabWindow) window.scene().getRoot();
            new Drop(new javafx.scene.layout.Pane(), all.classroom(), link -> {
            }, all.notices()).files(List.of(file.toFile()));
        });
        until(() -> told().stream().anyMatch(each -> each.contains(sentence)));
        assertEquals("Open before", title());
        assertEquals("2 / 2", window.text("#lesson-steps"));
        window.click(".notice .dismiss");
        window.click("#lesson-previous");
        assertEquals(1, window.state().p().mu());
        window.click("#lesson-next");
        assertEquals(2, window.state().p().mu());
    }

    @Test
    void aFileThatIsNotWhatItsEndingSaysIsRefused() throws Exception {
        Path picture = Files.write(folder.resolve("picture.md"),
                new byte[]{(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 26, '\n', 0, 0, 0, 13});
        isRefused(picture, "picture.md is not UTF-8 text");
        isRefused(Files.write(folder.resolve("latin.md"), "# Schön\n".getBytes(StandardCharsets.ISO_8859_1)),
                "latin.md is not UTF-8 text");
        isRefused(Files.write(folder.resolve("zeros.md"), new byte[5000]), "zeros.md is not UTF-8 text");
        isRefused(Files.createDirectory(folder.resolve("folder.md")), "folder.md is a folder");
        isRefused(folder.resolve("nothing.md"), "there is no file");
        isRefused(Files.createFile(folder.resolve("figure.png")), "figure.png");
    }

    @Test
    void aFileOfAGigabyteIsRefusedWithoutBeingRead() throws Exception {
        for (String name : List.of("large.md", "large.csv")) {
            Path large = folder.resolve(name);
            try (RandomAccessFile sparse = new RandomAccessFile(large.toFile(), "rw")) {
                sparse.setLength(1L << 30);
            }
            isRefused(large, name.endsWith(".md") ? "large.md is too large" : "large.csv");
        }
    }

    @Test
    void ofAHundredThousandStepsTheFirstCanBeWalked() throws Exception {
        open(Files.writeString(folder.resolve("steps.md"), "# Many\n" + "## a\n\nb\n".repeat(100_000)), "Many");
        assertEquals("1 / 500", window.text("#lesson-steps"));
        assertTrue(window.text("#lesson-faults .fold-button").contains("1"));
        window.keys(KeyCode.PAGE_DOWN);
        assertEquals("2 / 500", window.text("#lesson-steps"));
    }

    @Test
    void whatIsWrongInALessonIsToldWithItsLineAndItsGoodStepsWork() throws Exception {
        open(Files.writeString(folder.resolve("faulty.md"), """
                # Faulty

                ## First

                [leads nowhere](kl:torus?mu1=2) and ![two bells](https://example.org/bells.png)

                :::check
                Which?

                - [x] a
                  yes
                - [ ] b
                  no

                ## Second

                $$x

                [good](kl:gaussian?mu1=3)

                :::predict
                hide: value, height

                How high?
                :::
                """), "Faulty");
        assertTrue(lessonWords().contains("leads nowhere"), BadLessonsTest::lessonWords);
        assertTrue(lessonWords().contains("two bells"), BadLessonsTest::lessonWords);
        assertTrue(WindowFixture.within(window.scene().getRoot())
                .noneMatch(javafx.scene.image.ImageView.class::isInstance));
        window.click("#lesson-faults .fold-button");
        List<String> problems = window.all("#lesson-faults .problem").map(each -> ((Labeled) each).getText()).toList();
        for (String each : List.of("faulty.md, line 5: this link leads nowhere: there is no lab “torus”",
                "faulty.md, line 5: pictures are not shown", "faulty.md, line 7: :::check is not closed",
                "faulty.md, line 22: a prediction hides what its lab cannot cover: hide, number 2 must be one of "
                        + "densities, ",
                "faulty.md, line 17: this $$ has no other one")) {
            assertTrue(problems.stream().anyMatch(problem -> problem.startsWith(each)), () -> each + " in " + problems);
        }
        window.click("#lesson-next");
        assertEquals(3, window.state().p().mu());
    }

    @Test
    void anAnswerWhoseFormulaIsNestedTooDeeplyIsToldAndCanBeGiven() throws Exception {
        String deep = "\\p".repeat(1950) + "x";
        open(Files.writeString(folder.resolve("deep.md"), "# Deep\n\n## One\n\n:::check\nWhich?\n\n- [x] $" + deep
                + "$\n  Yes.\n- [ ] other\n  No.\n:::\n"), "Deep");
        window.click("#lesson-faults .fold-button");
        assertTrue(window.all("#lesson-faults .problem")
                .anyMatch(each -> ((Labeled) each).getText().endsWith("it is nested too deeply")));
        assertEquals(deep, window.find("#answer-0").getAccessibleText());
        window.focus(window.find("#answer-0"));
        window.keys(KeyCode.SPACE);
        assertEquals(1, window.all(".verdict").count());
    }

    @Test
    void aLessonThatIsGoneOrSpoiltWhileItIsOpenStaysAsItWasUntilItIsGoodAgain() throws Exception {
        Files.delete(before);
        Saved.into(before, new byte[]{(byte) 0xff, (byte) 0xfe});
        until(() -> told().stream().anyMatch(each -> each.contains("before.md is not UTF-8 text")));
        assertEquals("Open before", title());
        assertEquals("2 / 2", window.text("#lesson-steps"));
        Files.delete(before);
        window.click("#lesson-previous");
        assertEquals(1, window.state().p().mu());
        Saved.into(before, OPEN.replace("Open before", "Good again").getBytes(UTF_8));
        until(() -> title().equals("Good again"));
        assertEquals("1 / 2", window.text("#lesson-steps"));
    }

    @Test
    void aFolderOfLessonsThatIsNoneLeavesTheOthers() throws Exception {
        Path file = Files.createFile(folder.resolve("lessons"));
        assertEquals(List.of(), LessonFiles.in(folder.resolve("no folder")));
        int shipped = WindowFixture.ask(() -> {
            Choices choices = window.choices();
            LabWindow other = new LabWindow(new OpenLabs(Labs.known()), choices,
                    new Words(new Texts(choices.language()), WindowFixture.typesetter()), () -> {
                    }, new Classroom.Memory(file, Study.NONE));
            LessonsMenu menu = new LessonsMenu(other.classroom(), choices.language(), other.texts(),
                    new SimpleBooleanProperty());
            menu.getOnShowing().handle(new javafx.event.Event(javafx.scene.control.MenuButton.ON_SHOWING));
            return (int) menu.getItems().stream().filter(each -> String.valueOf(each.getId()).startsWith("lesson-"))
                    .count();
        });
        assertEquals(ShippedLessons.NAMES.size(), shipped);
    }

    @Test
    void aFolderOfLessonsThatCannotBeListedIsToldOnce() throws Exception {
        Path file = Files.createFile(folder.resolve("lessons"));
        LabWindow other = WindowFixture.ask(() -> new LabWindow(new OpenLabs(Labs.known()),
                window.choices(), new Words(new Texts(window.choices().language()), WindowFixture.typesetter()), () -> {
                }, new Classroom.Memory(file, Study.NONE)));
        for (int i = 0; i < 2; i++) {
            WindowFixture.run(() -> {
                LessonsMenu menu = new LessonsMenu(other.classroom(), window.choices().language(), other.texts(),
                        new SimpleBooleanProperty());
                menu.getOnShowing().handle(new javafx.event.Event(javafx.scene.control.MenuButton.ON_SHOWING));
            });
            until(() -> !other.notices().getChildren().isEmpty());
        }
        assertEquals(1, WindowFixture.ask(() -> other.notices().lookupAll(".dismiss").size()));
    }

    @Test
    void aFileThatCannotBeFollowedAnyLongerIsTold() throws Exception {
        Path own = Files.createDirectory(folder.resolve("own"));
        Path file = Files.writeString(own.resolve("gone.md"), OPEN.replace("Open before", "Soon gone"));
        open(file, "Soon gone");
        Files.delete(file);
        Files.delete(own);
        until(() -> told().stream().anyMatch(each -> each.contains("changes of") && each.contains("gone.md")));
        assertEquals("Soon gone", title());
    }

    @Test
    void whatWasTooMuchToTellMayBeAboutTheFile() {
        assertTrue(FileWatch.isAbout(before, event(StandardWatchEventKinds.OVERFLOW, null)));
        assertTrue(FileWatch.isAbout(before, event(StandardWatchEventKinds.ENTRY_MODIFY, before)));
        assertFalse(FileWatch.isAbout(before, event(StandardWatchEventKinds.ENTRY_MODIFY, folder)));
    }

    private static <T> WatchEvent<T> event(WatchEvent.Kind<T> kind, @Nullable T context) {
        return new WatchEvent<>() {
            @Override
            public Kind<T> kind() {
                return kind;
            }

            @Override
            public int count() {
                return 1;
            }

            @Override
            public @Nullable T context() {
                return context;
            }
        };
    }

    @Test
    void aFileWhoseFolderIsGoneIsNotWatchedAndThatIsNoSurprise() {
        assertThrows(IOException.class, () -> FileWatch.onFile(folder.resolve("gone").resolve("a.md"), () -> {
        }, () -> {
        }));
        assertEquals("changes of a.md cannot be followed: open it again to see them",
                kllab.text.Catalog.of(Language.EN).say("lesson.file.unwatched", "a.md"));
    }

    /** A reader of a pipe waits until somebody writes into it. */
    @Test
    void whatIsNoFileIsRefusedBeforeItIsOpened(@TempDir Path folder)
            throws Exception {
        Path pipe = folder.resolve("pipe.md");
        assumeTrue(succeeds("mkfifo", pipe.toString()), "there is no mkfifo");
        Path link = Files.createSymbolicLink(folder.resolve("link.md"), pipe);
        for (Path each : List.of(pipe, link)) {
            BadInput refused = assertTimeoutPreemptively(
                    Duration.ofSeconds(20), () -> assertThrows(
                            BadInput.class, () -> new LessonReader(words -> {
                            }).read(each)));
            assertEquals(each + " is no file with a text in it",
                    Catalog.of(Language.EN).say(refused.reason()));
        }
    }

    private static boolean succeeds(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
