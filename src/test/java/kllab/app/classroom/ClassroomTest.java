package kllab.app.classroom;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import kllab.app.labs.Labs;
import kllab.app.notice.Sentences;
import kllab.app.settings.Study;
import kllab.lesson.player.LessonLabs;
import kllab.lesson.player.LessonModel;
import kllab.lesson.reader.LessonReader;
import kllab.link.Link;
import kllab.text.Language;
import kllab.text.Message;
import kllab.ui.control.FileQuestion;
import kllab.ui.live.Job;
import kllab.window.Saved;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** The lesson that was asked for last is opened, in whatever order the workers end. */
@Tag("window")
class ClassroomTest {
    private static final String SHIPPED = "01-what-kl-measures";

    /** The tasks of the workers that are not done; the test does them in an order of its own. */
    private final List<Runnable> work = new CopyOnWriteArrayList<>();
    private final Job.Schedule schedule = new Job.Schedule(work::add, Platform::runLater);
    private final List<Message> told = new CopyOnWriteArrayList<>();
    private final List<Message> standing = new CopyOnWriteArrayList<>();
    @TempDir
    private Path folder;
    private Classroom classroom;

    /** A place that remembers what was said, and what of it stands. */
    private final class Place implements Sentences {
        @Override
        public void accept(Message message) {
            told.add(message);
            standing.add(message);
        }

        @Override
        public void withdraw(Message message) {
            standing.remove(message);
        }
    }

    /** Labs that do nothing. */
    private static final class Bare implements LessonLabs {
        private final ReadOnlyObjectWrapper<Link> shown = new ReadOnlyObjectWrapper<>(
                new Link("gaussian", new LinkedHashMap<>()));

        @Override
        public Link guessed(Link link, String question, double guess) {
            return link;
        }

        @Override
        public boolean isAsking() {
            return false;
        }

        @Override
        public Link broughtBack(Link link) {
            return link;
        }

        @Override
        public Link withoutLessonCovers() {
            return shown().getValue();
        }

        @Override
        public Link uncovered(Link link) {
            return link;
        }

        @Override
        public void leave() {
            cover(Set.of());
        }

        @Override
        public ObservableValue<Link> shown() {
            return shown;
        }

        @Override
        public Link canonical(Link link) {
            return link;
        }

        @Override
        public void open(Link link, Set<String> covered) {
            shown.set(link);
        }

        @Override
        public void cover(Set<String> covered) {
        }

        @Override
        public void lay(Optional<Set<String>> shown, Optional<Link> lab) {
        }

        @Override
        public void rewind() {
        }
    }

    @BeforeEach
    void openNothing() throws Exception {
        WindowFixture.typesetter();
        classroom = WindowFixture.ask(() -> new Classroom(new Bare(), Labs.known(),
                new Classroom.Memory(folder, Study.NONE), new Place(), new Classroom.Schedules(schedule, schedule)));
    }

    @AfterEach
    void close() {
        WindowFixture.run(classroom::close);
    }

    private Path file(String title) throws Exception {
        return Files.writeString(folder.resolve(title + ".md"), "# " + title + "\n\n## One\n");
    }

    /** Lets a worker do what it was given, the oldest being number 0, and waits for what comes of it. */
    private void work(int number) {
        work.remove(number).run();
        WindowFixture.run(() -> {
        });
    }

    private String title() {
        return WindowFixture.ask(() -> classroom.open().get()
                .map(each -> each.progress().get().reading().lesson().title()).orElse(""));
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition);
    }

    @Test
    void aShippedLessonThatIsLateDoesNotReplaceTheOneAskedForAfterIt() throws Exception {
        Path file = file("Mine");
        WindowFixture.run(() -> {
            classroom.openShipped(SHIPPED, Language.EN);
            classroom.openFile(file);
        });
        work(1);
        assertEquals("Mine", title());
        work(0);
        assertEquals("Mine", title());
    }

    @Test
    void aFileThatIsLateDoesNotReplaceTheLessonAskedForAfterItNorIsRemembered() throws Exception {
        Path file = file("Mine");
        WindowFixture.run(() -> {
            classroom.openFile(file);
            classroom.openFile(folder.resolve("nothing.md"));
            classroom.openShipped(SHIPPED, Language.EN);
        });
        work(2);
        String shipped = title();
        assertTrue(shipped.startsWith("What "), shipped);
        work(1);
        work(0);
        assertEquals(shipped, title());
        assertEquals(List.of(), WindowFixture.ask(() -> classroom.study().get().recent()));
        assertEquals(List.of(), told);
    }

    @Test
    void whatWasReadOfAFileThatIsNoLongerOpenReplacesNothing() throws Exception {
        Path file = file("Mine");
        WindowFixture.run(() -> classroom.openFile(file));
        work(0);
        Saved.into(file, "# Changed\n\n## One\n".getBytes(UTF_8));
        until(() -> work.size() == 1);
        WindowFixture.run(() -> classroom.openShipped(SHIPPED, Language.EN));
        work(1);
        work(0);
        assertTrue(title().startsWith("What "), this::title);
    }

    @Test
    void ofAFileThatIsSpoiltInManyWaysOneSentenceStandsUntilItReadsWell() throws Exception {
        Path file = file("Mine");
        WindowFixture.run(() -> classroom.openFile(file));
        work(0);
        for (byte[] spoilt : List.of(new byte[]{(byte) 0xff}, new byte[1_000_001], new byte[]{(byte) 0xfe})) {
            Saved.into(file, spoilt);
            until(() -> work.size() == 1);
            work(0);
            assertEquals(1, standing.size(), standing.toString());
        }
        assertEquals(3, told.size());
        Saved.into(file, "# Well\n\n## One\n".getBytes(UTF_8));
        until(() -> work.size() == 1);
        work(0);
        assertEquals("Well", title());
        assertEquals(List.of(), standing);
    }

    @Test
    void aFileThatOpensTakesBackThatItDidNot() throws Exception {
        Path file = Files.write(folder.resolve("Mine.md"), new byte[]{(byte) 0xff});
        WindowFixture.run(() -> classroom.openFile(file));
        work(0);
        assertEquals(1, standing.size());
        file("Mine");
        WindowFixture.run(() -> classroom.openFile(file));
        work(0);
        assertEquals(List.of(), standing);
    }

    @Test
    void aReadingThatWasCancelledEndsAtItsNextPart() throws Exception {
        Path file = file("Mine");
        WindowFixture.run(() -> classroom.openFile(file));
        WindowFixture.run(classroom::close);
        work(0);
        assertEquals("", title());
        assertEquals(List.of(), told);
    }

    @Test
    void aFileThatIsSpoiltAndNoLongerOpenIsNotToldOf() throws Exception {
        Path file = file("Mine");
        WindowFixture.run(() -> classroom.openFile(file));
        work(0);
        Saved.into(file, new byte[]{(byte) 0xff});
        until(() -> work.size() == 1);
        WindowFixture.run(() -> classroom.openShipped(SHIPPED, Language.EN));
        work(1);
        work(0);
        assertEquals(List.of(), told);
    }

    @Test
    void aFileThatIsReachedThroughALinkIsFollowed() throws Exception {
        Path link = Files.createSymbolicLink(Files.createDirectory(folder.resolve("links")).resolve("link.md"),
                file("Mine"));
        WindowFixture.run(() -> classroom.openFile(link));
        work(0);
        assertEquals("Mine", title());
        // In place, as some editors save: it is read when it is whole, since the test is the worker.
        Files.writeString(folder.resolve("Mine.md"), "# Changed\n\n## One\n");
        until(() -> work.size() == 1);
        work(0);
        assertEquals("Changed", title());
        // Who replaces the link is followed as well.
        Files.move(file("Other"), link, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        until(() -> !work.isEmpty());
        work(0);
        assertEquals("Other", title());
    }

    @Test
    void whatIsSavedTwiceIsSavedInThatOrder() throws Exception {
        Path file = folder.resolve("saved.md");
        WindowFixture.run(() -> {
            classroom.save(new FileQuestion.Target(file, true), Language.EN);
            classroom.save(new FileQuestion.Target(file, true), Language.ZH);
        });
        assertEquals(1, work.size());
        work(0);
        assertTrue(Files.readString(file).contains("language: en"));
        work(0);
        assertTrue(Files.readString(file).contains("language: zh"));
    }

    @Test
    void nobodyWaitsForAFileThatIsSlowToCome() {
        WindowFixture.run(() -> {
            classroom.openFile(folder.resolve("slow.md"));
            classroom.openShipped(SHIPPED, Language.EN);
            classroom.save(new FileQuestion.Target(folder.resolve("saved.md"), true), Language.EN);
        });
        work(2);
        assertTrue(Files.exists(folder.resolve("saved.md")));
        work(1);
        assertTrue(title().startsWith("What "), this::title);
    }

    @Test
    void aLanguageChosenWhileALessonIsReadIsTheOneItOpensIn() {
        WindowFixture.run(() -> {
            classroom.openShipped(SHIPPED, Language.EN);
            classroom.speak(Language.ZH);
        });
        while (!work.isEmpty()) {
            work(0);
        }
        assertTrue(title().codePoints().anyMatch(Character::isIdeographic), this::title);
    }

    @Test
    void aFileThatIsEmptyForAMomentDoesNotLoseTheRememberedStep() throws Exception {
        Path file = Files.writeString(folder.resolve("Mine.md"), "# Mine\n\n## One\n\n## Two\n\n## Three\n");
        WindowFixture.run(() -> classroom.openFile(file));
        work(0);
        WindowFixture.run(() -> {
            LessonModel lesson = classroom.open().get().orElseThrow();
            lesson.go(1);
            lesson.reload(new LessonReader(link -> {
            }).read("Mine.md", ""));
        });
        assertEquals(1, (int) WindowFixture.ask(() -> classroom.study().get().step(file.toString())));
    }
}
