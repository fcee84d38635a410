package kllab.app.classroom;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import kllab.Pictures;
import kllab.app.LabWindow;
import kllab.lab.gaussian.GaussianWindow;
import kllab.lab.gaussian.model.GaussianParameter;
import kllab.lesson.player.LessonModel;
import kllab.lesson.reader.ShippedLessons;
import kllab.text.Language;
import kllab.ui.control.FileQuestion;
import kllab.window.Dragged;
import kllab.window.Saved;
import kllab.window.Told;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** A lesson beside the lab: its steps set the lab, its questions respond, and its file may change meanwhile. */
@Tag("window")
class LessonsTest {
    private static final String LESSON = """
            # Two steps

            ## First

            Look at [this one](kl:gaussian?mu1=1) or [that one](kl:gaussian?mu1=3) and at $\\mu_1$.

            Now a question.

            :::check
            tolerance: 0.01

            What is μ₁?

            - [x] 1
              As the slider says.
            - [ ] other
              Look at the slider.
            :::

            ## Second

            Another [state](kl:gaussian?mu1=2).

            Which?

            :::check

            Which is it?

            - [x] The one
              Because.
            - [ ] The other
              Because not.
            :::
            """;

    @RegisterExtension
    static final GaussianWindow window = new GaussianWindow();

    @TempDir
    private Path folder;

    private void open(String name, String text) throws Exception {
        Path file = Files.writeString(folder.resolve(name), text);
        WindowFixture.run(() -> window.classroom().openFile(file));
        until(() -> WindowFixture.ask(() -> window.classroom().open().get().isPresent()));
        window.settle();
    }

    private static void until(java.util.concurrent.Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition);
    }

    private static String words(String selector) {
        return window.<Labeled>find(selector).getText();
    }

    private static double mu1() {
        return window.state().p().mu();
    }

    @Test
    void theFirstStepSetsTheLab() throws Exception {
        open("a.md", LESSON);
        assertEquals("Two steps", words("#lesson-title"));
        assertEquals("1 / 2", words("#lesson-steps"));
        assertEquals(1, mu1());
    }

    @Test
    void aClickerTurnsThePages() throws Exception {
        open("a.md", LESSON);
        window.keys(KeyCode.PAGE_DOWN);
        assertTrue(isTold("As the slider says."));
        assertEquals(1, mu1());
        window.keys(KeyCode.PAGE_DOWN);
        assertEquals(2, mu1());
        window.keys(KeyCode.PAGE_UP);
        assertEquals(1, mu1());
        window.keys(KeyCode.RIGHT);
        assertEquals(2, mu1());
        window.keys(KeyCode.LEFT);
        assertEquals(1, mu1());
    }

    private static boolean isTold(String words) {
        return WindowFixture.ask(() -> Told.by(window.find("#lesson-next").getScene().getRoot()).stream()
                .anyMatch(each -> each.contains(words)));
    }

    @Test
    void whatStandsBehindAPredictionWaitsForTheAnswer() throws Exception {
        open("a.md", """
                # Wait

                What the lesson is about.

                ## First

                [Shift](kl:gaussian?mu1=2&sigma1=1) p.

                :::predict
                hide: value, formula, secondPlot, areas, estimates, derivation

                How large is KL?

                - [x] 2
                  Half the square.
                - [ ] 4
                  Half of that.
                :::

                So it is two.

                ## Second

                The end.
                """);
        assertTrue(isTold("What the lesson is about."));
        assertTrue(isTold("How large is KL?"));
        assertFalse(isTold("So it is two."));
        window.click("#answer-1");
        assertTrue(isTold("So it is two."));
        window.click("#ask-again");
        assertFalse(isTold("So it is two."));
        window.click("#reveal");
        assertTrue(isTold("So it is two."));
        window.keys(KeyCode.PAGE_DOWN);
        assertFalse(isTold("What the lesson is about."));
    }

    @Test
    void aLessonThatOpensHasTheKeyboard() throws Exception {
        window.focus(window.find("#undo"));
        open("a.md", LESSON);
        window.keys(KeyCode.TAB);
        assertTrue(WindowFixture.ask(() -> window.find(".lesson").isFocusWithin()));
    }

    @Test
    void fromTheEndOfALessonAButtonLeadsToTheNext() throws Exception {
        WindowFixture.run(() -> window.classroom().openShipped(ShippedLessons.NAMES.getFirst(), Language.EN));
        until(() -> WindowFixture.ask(() -> window.classroom().open().get().isPresent()));
        window.settle();
        String first = words("#lesson-title");
        LessonModel lesson = WindowFixture.ask(() -> window.classroom().open().get().orElseThrow());
        WindowFixture.run(() -> lesson.go(lesson.progress().get().count() - 1));
        window.settle();
        window.keys(KeyCode.PAGE_DOWN);
        assertEquals(first, words("#lesson-title"));
        window.click("#lesson-onward");
        until(() -> WindowFixture.ask(() -> !words("#lesson-title").equals(first)));
        assertEquals("Why that formula", words("#lesson-title"));
        WindowFixture.run(() -> window.classroom().openShipped(ShippedLessons.NAMES.getLast(), Language.EN));
        until(() -> WindowFixture.ask(() -> !words("#lesson-title").equals("Why that formula")));
        LessonModel last = WindowFixture.ask(() -> window.classroom().open().get().orElseThrow());
        WindowFixture.run(() -> last.go(last.progress().get().count() - 1));
        window.settle();
        assertTrue(window.find("#lesson-next").isDisabled());
    }

    @Test
    void aLessonThatCameAlongGoesOnInTheOtherLanguage() throws Exception {
        WindowFixture.run(() -> window.classroom().openShipped(ShippedLessons.NAMES.getFirst(), Language.EN));
        until(() -> WindowFixture.ask(() -> window.classroom().open().get().isPresent()));
        window.keys(KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN);
        String step = words("#lesson-steps");
        var link = window.link();
        WindowFixture.run(() -> window.choices().language().set(Language.ZH));
        until(() -> WindowFixture.ask(() -> words("#lesson-title").codePoints().anyMatch(Character::isIdeographic)));
        assertEquals(step, words("#lesson-steps"));
        assertEquals(link, window.link());
        WindowFixture.run(() -> window.choices().language().set(Language.EN));
    }

    @Test
    void atAnEndTheKeyboardStaysInTheLesson() throws Exception {
        open("a.md", LESSON);
        window.click("#lesson-next");
        window.settle();
        window.keys(KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN);
        assertEquals(2, mu1());
        window.keys(KeyCode.PAGE_UP);
        assertEquals("1 / 2", words("#lesson-steps"));
    }

    @Test
    void aSliderThatTheKeyboardCameToKeepsItsKeys() throws Exception {
        open("a.md", LESSON);
        goTo(window.slider(GaussianParameter.MU1));
        window.keys(KeyCode.PAGE_DOWN);
        assertEquals("1 / 2", words("#lesson-steps"));
        assertEquals(0, mu1());
    }

    @Test
    void aClickerTurnsThePageThoughTheMouseWasOnAHandleLast() throws Exception {
        open("a.md", LESSON);
        Node handle = window.find("#handle-mu1");
        window.press(WindowFixture.middle(handle));
        window.release(WindowFixture.middle(handle));
        assertEquals(handle, window.scene().getFocusOwner());
        // The first one reveals the question.
        window.keys(KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN);
        assertEquals("2 / 2", words("#lesson-steps"));
    }

    @Test
    void aNumberFieldKeepsItsKeys() throws Exception {
        open("a.md", LESSON);
        window.focus(window.field(GaussianParameter.MU1));
        window.keys(KeyCode.PAGE_DOWN);
        assertEquals("1 / 2", words("#lesson-steps"));
        assertEquals(0, mu1());
    }

    @Test
    void inAHallAClickerTurnsThePageWhateverHasTheKeyboard() throws Exception {
        open("a.md", LESSON);
        window.keys(KeyCode.F5);
        goTo(window.slider(GaussianParameter.MU1));
        window.keys(KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN);
        assertEquals("2 / 2", words("#lesson-steps"));
        window.keys(KeyCode.PAGE_UP);
        assertEquals("1 / 2", words("#lesson-steps"));
        window.keys(KeyCode.F5);
    }

    private static void goTo(Node node) {
        for (int i = 0; i < 100 && !node.equals(window.scene().getFocusOwner()); i++) {
            window.keys(KeyCode.TAB);
        }
        assertEquals(node, window.scene().getFocusOwner());
    }

    @Test
    void aLinkSetsTheLabAndTheWayBackRestoresTheStep() throws Exception {
        open("a.md", LESSON);
        assertFalse(window.<Node>find("#lesson-back").isVisible());
        Text that = window.all(".lesson-link").map(Text.class::cast)
                .filter(each -> each.getText().equals("that one")).findFirst().orElseThrow();
        window.click(that);
        assertEquals(3, mu1());
        window.click("#lesson-back");
        assertEquals(1, mu1());
        assertFalse(window.<Node>find("#lesson-back").isVisible());
        window.focus(that);
        window.keys(KeyCode.SPACE);
        assertEquals(3, mu1());
    }

    @Test
    void aNumberIsJudgedAndWhatIsNoNumberIsTold() throws Exception {
        open("a.md", LESSON);
        window.enter(window.<TextField>find("#answer-number"), "one");
        assertTrue(window.all(".problem").map(Labeled.class::cast)
                .anyMatch(each -> each.isVisible() && each.getText().contains("“one” is not a number")));
        window.enter(window.<TextField>find("#answer-number"), "2");
        assertEquals("✗ Not right", words(".verdict"));
        window.click("#ask-again");
        window.enter(window.<TextField>find("#answer-number"), "1,005");
        assertEquals("✓ Right", words(".verdict"));
        window.click("#ask-again");
        window.enter(window.<TextField>find("#answer-number"), "１。００５");
        assertEquals("✓ Right", words(".verdict"));
        window.click("#ask-again");
        window.enter(window.<TextField>find("#answer-number"), "1\t2");
        assertEquals("1 2", window.<TextField>find("#answer-number").getText());
        assertTrue(window.all(".problem").map(Labeled.class::cast)
                .anyMatch(each -> each.isVisible() && each.getText().contains("“1 2” are several")));
    }

    @Test
    void aChoiceIsMadeByTheMouseOrTheKeyboard() throws Exception {
        open("a.md", LESSON);
        window.click("#lesson-next");
        window.click("#answer-1");
        assertEquals("✗ Not right", words(".verdict"));
        window.click("#ask-again");
        window.focus(window.find("#answer-0"));
        window.keys(KeyCode.ENTER);
        assertEquals("✓ Right", words(".verdict"));
    }

    @Test
    void aPredictionCoversWhatItAsksForUntilItIsAnswered() throws Exception {
        open("p.md", LESSON.replace(":::check\n\nWhich", ":::predict\nhide: value, reverse, nonesuch\n\nWhich"));
        window.click("#lesson-next");
        assertTrue(window.link().contains("cover=value,reverse"), window.link());
        assertFalse(window.<Node>find("#lesson-back").isVisible());
        window.click("#reveal");
        assertFalse(window.link().contains("cover"), window.link());
        window.click("#ask-again");
        assertTrue(window.link().contains("cover=value,reverse"), window.link());
        window.click("#answer-0");
        assertFalse(window.link().contains("cover"), window.link());
        assertEquals(2, mu1());
    }

    @Test
    void aSavedFileIsShownAtOnce() throws Exception {
        open("a.md", LESSON);
        window.click("#lesson-next");
        Saved.into(folder.resolve("a.md"), LESSON.replace("Two steps", "Still two steps").getBytes(UTF_8));
        until(() -> WindowFixture.ask(() -> words("#lesson-title").equals("Still two steps")));
        assertEquals("2 / 2", words("#lesson-steps"));
    }

    @Test
    void aLessonIsTakenUpWhereItWasLeft() throws Exception {
        String three = LESSON + "\n## Third\n\nThe end.\n";
        open("a.md", three);
        window.click("#lesson-next");
        window.click("#close-lesson");
        assertTrue(window.all("#lesson-title").findAny().isEmpty());
        open("a.md", three);
        assertEquals("2 / 3", words("#lesson-steps"));
    }

    @Test
    void aLessonThatWasWalkedToItsEndBeginsAnew() throws Exception {
        open("a.md", LESSON);
        window.click("#lesson-next");
        window.click("#close-lesson");
        open("a.md", LESSON);
        assertEquals("1 / 2", words("#lesson-steps"));
        assertEquals(1, mu1());
    }

    @Test
    void faultsAreToldAndTheGoodStepsWork() throws Exception {
        open("b.md", LESSON.replace("kl:gaussian?mu1=2", "kl:torus?mu1=2").replace("$\\mu_1$", "$\\frac{$"));
        assertTrue(words("#lesson-faults .fold-button").contains("2"));
        window.click("#lesson-next");
        assertEquals("2 / 2", words("#lesson-steps"));
    }

    @Test
    void aFileThatIsNoLessonIsToldAndTheWindowLives() throws Exception {
        Path large = folder.resolve("large.md");
        try (RandomAccessFile sparse = new RandomAccessFile(large.toFile(), "rw")) {
            sparse.setLength(1L << 30);
        }
        WindowFixture.run(() -> window.classroom().openFile(large));
        until(() -> window.all(".notice .label").map(Labeled.class::cast)
                .anyMatch(each -> each.getText().contains("too large")));
        assertTrue(WindowFixture.ask(() -> window.classroom().open().get().isEmpty()));
    }

    @Test
    void aSavedStateIsALessonThatOpensIt() throws Exception {
        window.focus(window.slider(GaussianParameter.MU1));
        window.keys(KeyCode.RIGHT);
        String before = window.link();
        Path file = folder.resolve("saved.md");
        WindowFixture.run(() -> window.classroom().save(new FileQuestion.Target(file, true), Language.EN));
        until(() -> Files.exists(file));
        window.keys(KeyCode.RIGHT, KeyCode.RIGHT);
        open("saved.md", Files.readString(file));
        assertEquals(before, window.link());
        assertTrue(window.all("#lesson-faults").findAny().isEmpty());
    }

    @Test
    void aStateThatCannotBeSavedIsTold() throws Exception {
        Path file = folder.resolve("no folder").resolve("saved.md");
        WindowFixture.run(() -> window.classroom().save(new FileQuestion.Target(file, true), Language.EN));
        until(() -> window.all(".notice .label").map(Labeled.class::cast)
                .anyMatch(each -> each.getText().contains("could not be written")));
    }

    @Test
    void whatIsDroppedIsOpenedOrRefused() throws Exception {
        Path file = Files.writeString(folder.resolve("dropped.md"), LESSON);
        assertTrue(dropped(Dragged.file(file)));
        until(() -> WindowFixture.ask(() -> window.classroom().open().get().isPresent()));
        assertEquals(1, mu1());
        assertTrue(dropped(Dragged.file(Path.of("picture.png"))));
        until(() -> window.all(".notice .label").map(Labeled.class::cast)
                .anyMatch(each -> each.getText().contains("picture.png")));
        assertFalse(dropped(Dragged.picture()));
    }

    @Test
    void aLinkThatIsDroppedAsTextIsOpenedOrRefused() throws Exception {
        assertTrue(dropped(Dragged.text(" kl:gaussian?mu1=2.5\n")));
        assertEquals(2.5, mu1());
        assertTrue(dropped(Dragged.text("gaussian?sigma1=0")));
        until(() -> window.all(".notice .label").map(Labeled.class::cast)
                .anyMatch(each -> each.getText().contains("sigma1 must be from")));
        assertEquals(2.5, mu1());
    }

    private static boolean dropped(Dragged what) {
        return WindowFixture.ask(() -> what.droppedOn(window.scene().getRoot()));
    }

    private static Bounds place(String selector) {
        Node node = window.find(selector);
        return node.localToScene(node.getLayoutBounds());
    }

    @Test
    void aDrawerThatALessonOpensStandsWhereThePicturesAre() throws Exception {
        open("drawer.md", """
                # D

                ## One

                [a](kl:gaussian?mu1=1)

                ## Two

                [b](kl:gaussian?mu1=1&drawer=derivation&step=2)

                ## Three
                """);
        Bounds lesson = place(".lesson");
        window.click("#lesson-next");
        window.settle();
        assertEquals(lesson, place(".lesson"));
        assertTrue(place(".drawer").getMinX() >= lesson.getMaxX(), place(".drawer")::toString);
        assertTrue(place(".drawer").getMinY() >= place(".densities .plot").getMaxY(), place(".drawer")::toString);
        assertTrue(place(".drawer").getMaxY() <= WindowFixture.HEIGHT, place(".drawer")::toString);
        assertEquals(window.find("#lesson-next"), window.scene().getFocusOwner());
        window.click("#line-next");
        assertEquals(3, window.state().drawer().step());
        window.click("#close-lesson");
        window.settle();
        assertTrue(place(".drawer").getMinX() >= place(".lab").getMaxX(), place(".drawer")::toString);
        window.click("#close-drawer");
        assertTrue(window.all(".drawer").findAny().isEmpty());
    }

    @Test
    void aDrawerThatIsOpenWhenItsLabReturnsStandsBesideTheLesson() throws Exception {
        open("drawer.md", "# D\n\n## One\n\n[b](kl:gaussian?mu1=1&drawer=derivation&step=2)\n");
        window.settle();
        window.chord(KeyCode.CONTROL, KeyCode.DIGIT2);
        window.settle();
        assertTrue(window.all(".drawer").findAny().isEmpty());
        window.chord(KeyCode.CONTROL, KeyCode.DIGIT1);
        window.settle();
        assertTrue(place(".drawer").getMinX() >= place(".lesson").getMaxX(), place(".drawer")::toString);
    }

    @Test
    void whatALessonCoversIsNotKeptForTheNextStart() throws Exception {
        open("p.md", LESSON.replace(":::check\n\nWhich", ":::predict\nhide: value, reverse\n\nWhich"));
        window.click("#lesson-next");
        LabWindow all = (LabWindow) window.scene().getRoot();
        assertTrue(window.link().contains("cover=value,reverse"), window.link());
        assertFalse(WindowFixture.ask(() -> all.classroom().lasting(all.link()).text()).contains("cover"));
        window.click("#close-lesson");
        window.start("gaussian?cover=value");
        assertTrue(WindowFixture.ask(() -> all.classroom().lasting(all.link()).text()).contains("cover=value"));
    }

    @Test
    void theMenuOpensAtOnceAndTheTitlesComeWhenTheyAreRead() throws Exception {
        List<String> first = WindowFixture.ask(() -> {
            LessonsMenu menu = new LessonsMenu(window.classroom(), window.choices().language(),
                    ((LabWindow) window.scene().getRoot()).texts(), new SimpleBooleanProperty());
            menu.getOnShowing().handle(new javafx.event.Event(javafx.scene.control.MenuButton.ON_SHOWING));
            return menu.getItems().stream().filter(each -> String.valueOf(each.getId()).startsWith("lesson-"))
                    .map(javafx.scene.control.MenuItem::getText).toList();
        });
        assertEquals("Lesson 1", first.getFirst());
        window.click("#lessons");
        javafx.scene.control.MenuButton menu = window.find("#lessons");
        until(() -> WindowFixture.ask(() -> menu.getItems().getFirst().getText().contains("What ")));
        WindowFixture.run(menu::hide);
        WindowFixture.run(() -> window.choices().language().set(Language.ZH));
        WindowFixture.run(menu::show);
        until(() -> WindowFixture.ask(() -> menu.getItems().getFirst().getText().contains("分钟")));
        WindowFixture.run(menu::hide);
    }

    @Test
    void aLessonLooksGood() throws Exception {
        open("a.md", LESSON);
        WindowFixture.ask(() -> Pictures.write(window.scene(), "lesson-step"));
        assertTrue(window.<Node>find(".lesson").isVisible());
    }
}
