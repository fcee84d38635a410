package kllab.app.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import kllab.lab.Hidden;
import kllab.lab.gaussian.GaussianWindow;
import kllab.lab.gaussian.model.GaussianParameter;
import kllab.link.Link;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A person puts panels away by hand beside a lesson. */
@Tag("window")
class LessonHidingTest {
    @RegisterExtension
    static final GaussianWindow window = new GaussianWindow();

    private static final String LESSON = """
            # Hiding

            ## One

            [one](kl:gaussian?mu1=1)

            ## Two

            [two](kl:gaussian?mu1=2&hide=formula)

            ## Three

            [three](kl:gaussian?mu1=3) and [more](kl:gaussian?mu1=3.5)

            ## Four

            [four](kl:gaussian?mu1=4)
            """;

    @TempDir
    private Path folder;

    private void open(String text) throws Exception {
        Path file = Files.writeString(folder.resolve("lesson.md"), text);
        window.openLesson(() -> window.classroom().openFile(file));
    }

    private static void next() {
        window.click("#lesson-next");
    }

    private static Set<String> away() {
        return window.state().hidden().away();
    }

    private static boolean hasStrayed() {
        return WindowFixture.ask(() -> window.classroom().open().get().orElseThrow().hasStrayed().getValue());
    }

    @Test
    void whatIsPutAwayByHandStaysAwayOverTheStepsUntilItIsShownAgain() throws Exception {
        open(LESSON);
        window.choose("#show", "show-secondPlot");
        assertFalse(hasStrayed());
        next();
        assertEquals(2, window.state().p().mu());
        assertEquals(Set.of("secondPlot", "formula"), away());
        assertFalse(hasStrayed());
        next();
        assertEquals(Set.of("secondPlot"), away());
        window.enter(window.field(GaussianParameter.MU1), "7");
        assertTrue(hasStrayed());
        window.click("#lesson-back");
        assertEquals(3, window.state().p().mu());
        assertEquals(Set.of("secondPlot"), away());
        window.click("#lesson-previous");
        assertEquals(Set.of("secondPlot", "formula"), away());
        window.choose("#show", "show-secondPlot");
        next();
        assertEquals(Set.of(), away());
        next();
        assertEquals(Set.of(), away());
        assertFalse(hasStrayed());
    }

    @Test
    void itStaysAwayAfterAStepThatWasExploredIsComeBackTo() throws Exception {
        open(LESSON);
        window.choose("#show", "show-secondPlot");
        window.enter(window.field(GaussianParameter.MU1), "7");
        next();
        window.click("#lesson-previous");
        assertEquals(7, window.state().p().mu());
        assertEquals(Set.of("secondPlot"), away());
        next();
        assertEquals(Set.of("secondPlot", "formula"), away());
    }

    @Test
    void itStaysAwayInALabThatIsLeftForAnotherAndComeBackTo() throws Exception {
        open("""
                # Labs

                ## A

                [a](kl:gaussian?mu1=1)

                ## B

                [b](kl:discrete?p=1,3&q=1,1)

                ## C

                [c](kl:gaussian?mu1=3)
                """);
        window.choose("#show", "show-secondPlot");
        next();
        assertFalse(window.link().contains("hide"), window.link());
        next();
        assertEquals(Set.of("secondPlot"), away());
    }

    @Test
    void whatAStepCoversOrAsksForIsThereThoughItWasPutAway() throws Exception {
        open("""
                # Asking

                ## A

                [a](kl:gaussian?mu1=1)

                ## B

                [b](kl:gaussian?mu1=2)

                :::predict
                hide: value

                How large?

                - [x] 1
                - [ ] 2
                :::

                ## C

                [c](kl:gaussian?mu1=3&ask=reverse)
                """);
        window.choose("#show", "show-value");
        window.choose("#show", "show-reverse");
        window.choose("#show", "show-q");
        next();
        assertEquals(new Hidden(Set.of("reverse", "q"), Set.of("value"), Optional.empty()), window.state().hidden());
        next();
        assertEquals(Set.of("q"), away());
        assertTrue(window.state().hidden().isCovered("reverse"));
    }

    @Test
    void whileAQuestionIsOpenNeitherUndoNorResetTellsItsAnswerAndAfterwardsBothDo() throws Exception {
        open("""
                # Covering

                ## One

                [one](kl:gaussian?mu1=1)

                ## Two

                :::predict
                hide: value

                [Two](kl:gaussian?mu1=2), and then?

                - [x] 2
                - [ ] 3
                :::
                """);
        window.enter(window.field(GaussianParameter.MU1), "7");
        next();
        for (int i = 0; i < 3; i++) {
            assertTrue(window.state().hidden().isCovered("value"), "undone " + i);
            WindowFixture.run(() -> window.model().history().undo());
        }
        assertEquals(0.8, window.state().p().mu());
        assertTrue(window.state().hidden().isCovered("value"));
        WindowFixture.run(() -> window.model().history().redo());
        assertTrue(window.state().hidden().isCovered("value"));
        window.click("#reset");
        assertTrue(window.state().hidden().isCovered("value"));
        WindowFixture.run(() -> window.classroom().open().get().orElseThrow().reveal());
        for (int i = 0; i < 4; i++) {
            assertFalse(window.state().hidden().isCovered("value"), "undone " + i);
            WindowFixture.run(() -> window.model().history().undo());
        }
    }

    @Test
    void whatWasPutAwayBesideOneLessonOrBeforeItIsShownByTheNext() throws Exception {
        window.choose("#show", "show-p");
        open(LESSON);
        assertEquals(Set.of(), away());
        window.choose("#show", "show-secondPlot");
        window.click("#close-lesson");
        assertEquals(Set.of("secondPlot"), away());
        open(LESSON);
        assertEquals(Set.of(), away());
    }

    @Test
    void whatALessonPutAwayComesBackAsItClosesOrNextTimeButNotWhatAPersonHid() throws Exception {
        open(LESSON);
        next();
        window.choose("#show", "show-reverse");
        assertEquals(Set.of("formula", "reverse"), away());
        assertEquals("reverse",
                WindowFixture.ask(() -> window.classroom().lasting(Link.parse(window.link())).parameters()
                        .get("hide")));
        window.click("#close-lesson");
        assertEquals(Set.of("reverse"), away());
        assertEquals(2, window.state().p().mu());
    }
}
