package kllab.app.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import kllab.app.LabWindow;
import kllab.app.header.ExportMenu;
import kllab.lab.gaussian.GaussianWindow;
import kllab.lab.gaussian.model.GaussianParameter;
import kllab.lesson.player.AskedQuestion;
import kllab.lesson.player.GivenAnswer;
import kllab.lesson.player.LessonModel;
import kllab.link.Link;
import kllab.lesson.reader.LessonReader;
import kllab.text.Language;
import kllab.ui.control.FileQuestion;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A lesson and the lab beside it do not take each other's keys and changes. */
@Tag("window")
class LessonBesideTest {
    private static final String LESSON = """
            # Beside

            Words before.

            ## One

            [a](kl:gaussian?mu1=1)

            :::check
            tolerance: 0.01

            How large?

            - [x] 1
              Yes.
            - [ ] other
              No.
            :::

            ## Two

            [b](kl:gaussian?mu1=2)

            :::predict
            hide: value

            How large?
            :::

            ## Three

            Nothing to set.

            :::predict
            hide: value

            How large?
            :::
            """;

    @RegisterExtension
    static final GaussianWindow window = new GaussianWindow();

    @TempDir
    private Path folder;

    private LessonModel open(String text) throws Exception {
        Path file = Files.writeString(folder.resolve("a.md"), text);
        window.openLesson(() -> window.classroom().openFile(file));
        return WindowFixture.ask(() -> window.classroom().open().get().orElseThrow());
    }

    /** Reloads a lesson as after its file is saved, without the wait for the file. */
    private static void reload(LessonModel lesson, String text) {
        WindowFixture.run(() -> lesson.reload(new LessonReader(link -> {
        }).read("a.md", text)));
        window.settle();
    }

    private static String said() {
        return WindowFixture.ask(() -> WindowFixture.within(window.find(".lesson-content"))
                .filter(Text.class::isInstance).map(each -> ((Text) each).getText()).reduce("", String::concat));
    }

    private static boolean isBackOffered() {
        return WindowFixture.ask(() -> window.find("#lesson-back").isVisible());
    }

    @Test
    void noPageIsTurnedUnderASheet() throws Exception {
        open(LESSON);
        String before = window.link();
        WindowFixture.run(() -> {
            ExportMenu menu = ((LabWindow) window.scene().getRoot()).export();
            menu.show();
            menu.getItems().stream().filter(each -> "export-gif".equals(each.getId())).findFirst().orElseThrow().fire();
            menu.hide();
        });
        window.settle();
        window.focus(window.find("#sweep-number"));
        window.keys(KeyCode.PAGE_DOWN);
        String after = window.link();
        String step = window.text("#lesson-steps");
        window.keys(KeyCode.ESCAPE);
        assertEquals(before, after);
        assertTrue(step.startsWith("1"), step);
    }

    @Test
    void anEditedIntroductionIsShown() throws Exception {
        LessonModel lesson = open(LESSON);
        reload(lesson, LESSON.replace("Words before", "Edited words"));
        assertTrue(said().contains("Edited words"), LessonBesideTest::said);
    }

    @Test
    void aLineMoreAboveAStepLeavesAHalfTypedAnswerAlone() throws Exception {
        LessonModel lesson = open(LESSON);
        window.typeOver(window.find("#answer-number"), "0.1");
        reload(lesson, LESSON.replace("# Beside\n", "# Beside\n\n"));
        assertEquals("0.1", window.<TextField>find("#answer-number").getText());
    }

    @Test
    void aQuestionThatIsAskedTwiceIsAnsweredTwice() throws Exception {
        LessonModel lesson = open(LESSON);
        WindowFixture.run(() -> lesson.go(1));
        window.settle();
        window.click("#reveal");
        WindowFixture.run(() -> lesson.go(2));
        window.settle();
        assertTrue(window.all("#reveal").findAny().isPresent());
        assertTrue(window.link().contains("cover=value"), window.link());
    }

    @Test
    void theWayBackIsOfferedOnlyToWhoWentAway() throws Exception {
        LessonModel lesson = open("""
                # A

                ## One

                [a](kl:gaussian?mu1=1&ask=value)

                ## Two

                [b](kl:gaussian?mu1=2&cover=reverse)
                """);
        assertFalse(isBackOffered());
        WindowFixture.run(lesson::next);
        window.settle();
        assertFalse(isBackOffered());
        WindowFixture.run(() -> window.model().history().update(state -> state.with(GaussianParameter.MU1, 3)));
        window.settle();
        assertTrue(isBackOffered());
    }

    @Test
    void whatAPersonCoversStaysCoveredWhenAStepComesOrALessonEnds() throws Exception {
        LessonModel lesson = open(LESSON.replace(":::predict\nhide: value\n\nHow large?\n:::\n", ""));
        window.start("gaussian?cover=reverse");
        WindowFixture.run(() -> lesson.go(2));
        assertTrue(window.link().contains("cover=reverse"), window.link());
        WindowFixture.run(window.classroom()::close);
        assertTrue(window.link().contains("cover=reverse"), window.link());
    }

    @Test
    void aPersonsOwnQuestionGoesOnWhenALessonEnds() throws Exception {
        open(LESSON);
        window.start("gaussian?ask=value");
        String asked = window.link();
        WindowFixture.run(window.classroom()::close);
        assertEquals(asked, window.link());
    }

    @Test
    void whatIsCoveredForAQuestionIsUncoveredWithItAndNothingElse() throws Exception {
        LessonModel lesson = open(LESSON);
        WindowFixture.run(() -> lesson.go(1));
        WindowFixture.run(() -> window.model().panels().change(hidden -> hidden.withCovered("reverse", true)));
        WindowFixture.run(lesson::reveal);
        assertTrue(window.link().endsWith("cover=reverse"), window.link());
    }

    @Test
    void anAnswerToALessonDoesNotTellTheOneToAPersonsOwnQuestion() throws Exception {
        LessonModel lesson = open(LESSON);
        WindowFixture.run(() -> lesson.go(1));
        WindowFixture.run(() -> window.model().panels().ask("value"));
        String asked = window.link();
        WindowFixture.run(lesson::reveal);
        assertEquals(asked, window.link());
    }

    @Test
    void whatALessonCoveredInALabIsUncoveredThoughAnotherLabIsShown() throws Exception {
        LessonModel lesson = open(LESSON);
        WindowFixture.run(() -> lesson.go(1));
        window.chord(KeyCode.CONTROL, KeyCode.DIGIT2);
        WindowFixture.run(lesson::reveal);
        window.chord(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertEquals("gaussian?mu1=2&sigma1=0.7&mu2=0&sigma2=1", window.link());
    }

    @Test
    void undoDoesNotCoverAgainWhatAnAnswerUncovered() throws Exception {
        LessonModel lesson = open(LESSON);
        WindowFixture.run(() -> lesson.go(1));
        WindowFixture.run(() -> window.model().history().update(state -> state.with(GaussianParameter.MU1, 3)));
        assertTrue(window.link().contains("cover=value"), window.link());
        WindowFixture.run(lesson::reveal);
        assertEquals("gaussian?mu1=2&sigma1=0.7&mu2=0&sigma2=1", window.link());
        window.chord(KeyCode.CONTROL, KeyCode.Z);
        assertFalse(window.link().contains("cover"), window.link());
        assertTrue(window.link().contains("mu1=3"), window.link());
    }

    private static final String GUESSES = """
            # G

            ## One

            [a](kl:gaussian?mu1=1)

            :::check
            then: kl:gaussian?mu1=2
            guess: value
            tolerance: 0.01
            value: kl

            How large at 2?

            - [x] 2.1783
              Yes.
            - [ ] other
              No.
            :::

            ## Two

            [b](kl:gaussian?mu1=3)
            """;

    private static boolean isBarSeen() {
        return WindowFixture.ask(() -> window.find("#prediction").isVisible());
    }

    /** The plot draws it, as it draws those of the lab's own questions; what it is worth the lesson says. */
    @Test
    void aNumberThatIsGivenToALessonIsAGuessInTheLabOfWhichOnlyTheLessonSpeaks() throws Exception {
        LessonModel lesson = open(GUESSES);
        AskedQuestion question = WindowFixture.ask(() -> lesson.progress().get().asked(1).orElseThrow());
        WindowFixture.run(() -> lesson.answer(question, new GivenAnswer.Typed(0.7)));
        window.settle();
        assertEquals("gaussian?mu1=2&sigma1=0.7&mu2=0&sigma2=1&ask=value&guess=0.7", window.link());
        assertFalse(isBarSeen());
        window.chord(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("gaussian?mu1=1&sigma1=0.7&mu2=0&sigma2=1", window.link());
        window.chord(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertFalse(isBarSeen());
        WindowFixture.run(() -> lesson.askAgain(question));
        assertEquals("gaussian?mu1=1&sigma1=0.7&mu2=0&sigma2=1", window.link());
        assertFalse(isBarSeen());
    }

    @Test
    void theGuessOfALessonLeavesWithIt() throws Exception {
        LessonModel lesson = open(GUESSES);
        AskedQuestion question = WindowFixture.ask(() -> lesson.progress().get().asked(1).orElseThrow());
        WindowFixture.run(() -> lesson.answer(question, new GivenAnswer.Typed(0.7)));
        assertEquals("gaussian?mu1=2&sigma1=0.7&mu2=0&sigma2=1", WindowFixture.ask(() -> window.classroom()
                .lasting(Link.parse(window.link())).text()));
        WindowFixture.run(window.classroom()::close);
        assertEquals("gaussian?mu1=2&sigma1=0.7&mu2=0&sigma2=1", window.link());
        assertFalse(isBarSeen());
    }

    @Test
    void aStepIsShownFromTheTopOfItsLab() throws Exception {
        WindowFixture.run(() -> {
            window.stage().setWidth(900);
            window.stage().setHeight(600);
        });
        try {
            LessonModel lesson = open(LESSON);
            scroll(1);
            WindowFixture.run(lesson::next);
            window.settle();
            assertEquals(0, scrolled());
            scroll(1);
            WindowFixture.run(lesson::backToStep);
            window.settle();
            assertEquals(0, scrolled());
        } finally {
            WindowFixture.run(() -> {
                window.stage().setWidth(WindowFixture.WIDTH);
                window.stage().setHeight(WindowFixture.HEIGHT);
            });
        }
    }

    private static ScrollPane room() {
        return window.find(".room > .scroll-pane");
    }

    private static double scrolled() {
        return WindowFixture.ask(() -> room().getVvalue());
    }

    private static void scroll(double to) {
        WindowFixture.run(() -> room().setVvalue(to));
        window.settle();
        assertTrue(scrolled() > 0);
    }

    private String saved() throws Exception {
        Path file = folder.resolve("saved.md");
        Files.deleteIfExists(file);
        WindowFixture.run(() -> window.classroom().save(new FileQuestion.Target(file, true), Language.EN));
        window.await(() -> Files.exists(file));
        return Files.readString(file);
    }

    @Test
    void aSavedStateKeepsWhatAPersonCoversAndNotWhatALessonDoes() throws Exception {
        LessonModel lesson = open(LESSON);
        WindowFixture.run(() -> lesson.go(1));
        WindowFixture.run(() -> window.model().panels().change(hidden -> hidden.withCovered("reverse", true)));
        window.settle();
        String text = saved();
        assertTrue(text.contains("cover=reverse>"), text);
        WindowFixture.run(window.classroom()::close);
        window.start("gaussian");
        open(text);
        assertTrue(window.link().endsWith("cover=reverse"), window.link());
    }
}
