package kllab.app.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.event.Event;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import kllab.export.Plots;
import kllab.lab.Hiding;
import kllab.lab.gaussian.GaussianWindow;
import kllab.lab.gaussian.model.GaussianPanel;
import kllab.lab.gaussian.model.GaussianParameter;
import kllab.plot.pane.PlotPane;
import kllab.window.Told;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A step shows what it is about, and a person has the last word. */
@Tag("window")
class LessonShowTest {
    @RegisterExtension
    static final GaussianWindow window = new GaussianWindow();

    private static final String LESSON = """
            # Showing

            ## One
            show: densities, p

            [one](kl:gaussian?mu1=1)

            ## Two
            show: secondPlot, value

            [two](kl:gaussian?mu1=2&hide=secondPlot)

            ## Three

            [three](kl:gaussian?mu1=3)

            ## Four
            show: value

            Words about what stands there.
            """;

    @TempDir
    private Path folder;

    @AfterEach
    void window() {
        WindowFixture.run(() -> window.choices().presenting().set(false));
    }

    private void open(String text) throws Exception {
        Path file = Files.writeString(folder.resolve("lesson.md"), text);
        window.openLesson(() -> window.classroom().openFile(file));
    }

    private static void next() {
        window.click("#lesson-next");
    }

    /** The removable panels that can be seen, by what the screen is derived from. */
    private static Set<String> seen() {
        return GaussianPanel.HIDING.panels().stream().filter(Hiding.Panel::isRemovable).map(Hiding.Panel::key)
                .filter(each -> !window.state().hidden().isAway(each)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isOnScreen(String selector) {
        return WindowFixture.ask(() -> window.all(selector).anyMatch(LessonShowTest::isSeen));
    }

    private static boolean isSeen(Node node) {
        Node each = node;
        while (each != null && each.isVisible()) {
            each = each.getParent();
        }
        return each == null;
    }

    private static MenuItem entry(String id) {
        return WindowFixture.ask(() -> {
            MenuButton menu = window.find("#show");
            menu.getOnShowing().handle(new Event(MenuButton.ON_SHOWING));
            return menu.getItems().stream().filter(each -> id.equals(each.getId())).findAny().orElseThrow();
        });
    }

    @Test
    void aStepShowsWhatItNamesAndTheNextOneWhatItNamesAndAfterTheLessonAllIsAsBefore() throws Exception {
        Set<String> all = seen();
        open(LESSON);
        assertEquals(Set.of("densities", "p"), seen());
        assertTrue(isOnScreen("#handle-mu1"));
        assertFalse(isOnScreen("#value"));
        next();
        assertEquals(Set.of("secondPlot", "value"), seen());
        assertFalse(isOnScreen("#handle-mu1"));
        assertTrue(isOnScreen("#value"));
        next();
        assertEquals(all, seen());
        next();
        assertEquals(Set.of("value"), seen());
        window.click("#close-lesson");
        assertEquals(all, seen());
    }

    @Test
    void noLinkAndNoUndoTellsIt() throws Exception {
        open(LESSON);
        assertFalse(window.link().contains("hide"), window.link());
        assertFalse(WindowFixture.ask(
                () -> window.classroom().open().get().orElseThrow().hasStrayed().getValue()));
        next();
        assertTrue(window.link().contains("hide=secondPlot"), window.link());
        next();
        window.chord(KeyCode.CONTROL, KeyCode.Z);
        assertTrue(window.link().contains("hide=secondPlot"), window.link());
    }

    @Test
    void aPlotThatTheStateHidesLivesWhereTheStepShowsIt() throws Exception {
        open(LESSON);
        next();
        window.settle();
        PlotPane plot = WindowFixture.ask(() -> Plots.on(window.find(".lab")).all().getFirst());
        Object before = WindowFixture.ask(() -> plot.plot());
        WindowFixture.run(() -> window.model().setting(GaussianParameter.MU1).set().accept(0.5));
        window.settle();
        assertFalse(WindowFixture.ask(() -> plot.plot()).equals(before), "the plot rests");
    }

    @Test
    void whatAPersonChoosesInTheMenuWinsAndStaysOverTheSteps() throws Exception {
        open(LESSON);
        window.choose("#show", "show-formula");
        window.choose("#show", "show-densities");
        assertEquals(Set.of("formula", "p"), seen());
        assertFalse(window.link().contains("hide"), window.link());
        next();
        assertEquals(Set.of("formula", "secondPlot", "value"), seen());
        window.click("#lesson-back");
        next();
        assertFalse(seen().contains("densities"));
        assertFalse(window.link().contains("hide"), window.link());
    }

    @Test
    void whatAPersonPutAwayWhereNothingIsLaidOnStaysAwayWhereAStepNamesIt() throws Exception {
        open(LESSON);
        next();
        next();
        window.choose("#show", "show-value");
        assertTrue(window.link().contains("hide=value"), window.link());
        next();
        assertEquals(Set.of(), seen());
    }

    @Test
    void oneKeyAndOneEntryBringTheRestBackForTheStep() throws Exception {
        assertTrue(entry("show-rest").isDisable());
        Set<String> all = seen();
        open(LESSON);
        assertFalse(entry("show-rest").isDisable());
        window.chord(KeyCode.SHIFT, KeyCode.F6);
        assertEquals(all, seen());
        assertTrue(((CheckMenuItem) entry("show-rest")).isSelected());
        window.chord(KeyCode.SHIFT, KeyCode.F6);
        assertEquals(Set.of("densities", "p"), seen());
        window.choose("#show", "show-rest");
        assertEquals(all, seen());
        next();
        assertEquals(Set.of("secondPlot", "value"), seen());
        assertFalse(((CheckMenuItem) entry("show-rest")).isSelected());
    }

    @Test
    void whatIsNotShownIsNeitherSpokenNorExported() throws Exception {
        open(LESSON);
        window.settle();
        String spoken = WindowFixture.ask(() -> window.<Node>find("#summary").getAccessibleText());
        assertFalse(spoken.contains("KL"), spoken);
        assertEquals(List.of("densities"), WindowFixture.ask(
                () -> Plots.on(window.find(".lab")).names()));
        next();
        window.settle();
        spoken = WindowFixture.ask(() -> window.<Node>find("#summary").getAccessibleText());
        assertTrue(spoken.contains("KL"), spoken);
        assertTrue(WindowFixture.ask(() -> Told.by(window.find(".lab")).stream()).noneMatch(
                each -> each.contains("μ₁")), "a control that is gone is told");
    }

    @Test
    void aCoverStaysWhereTheStepShowsWhatItCovers() throws Exception {
        open("""
                # Covered

                ## One
                show: densities, value, p

                [one](kl:gaussian?mu1=1)

                :::predict
                hide: value

                How much?
                :::
                """);
        assertEquals(Set.of("densities", "value", "p"), seen());
        assertTrue(window.state().hidden().isCovered("value"));
        window.click("#reveal");
        assertTrue(window.state().shows(GaussianPanel.VALUE));
    }

    @Test
    void theStageShowsItsPanelsWhereNoStepNamesAny() throws Exception {
        open(LESSON);
        WindowFixture.run(() -> window.model().panels()
                .lay(now -> now.withStage(Optional.of(Set.of("densities", "value")))));
        assertEquals(Set.of("densities", "p"), seen());
        next();
        next();
        assertEquals(Set.of("densities", "value"), seen());
        window.click("#close-lesson");
        assertEquals(Set.of("densities", "value"), seen());
        WindowFixture.run(() -> window.model().panels().lay(now -> now.withStage(Optional.empty())));
        assertTrue(seen().contains("formula"));
    }

    @Test
    void inAHallTheButtonsAreClicked() throws Exception {
        WindowFixture.run(() -> window.choices().presenting().set(true));
        open(LESSON);
        window.settle();
        next();
        assertEquals("2 / 4", window.text("#lesson-steps"));
        WindowFixture.run(() -> window.model().setting(GaussianParameter.MU1).set().accept(0.5));
        window.settle();
        window.click("#lesson-back");
        assertEquals(2, window.state().p().mu());
        window.click("#lesson-previous");
        assertEquals("1 / 4", window.text("#lesson-steps"));
    }
}
