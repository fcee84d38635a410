package kllab.app.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import kllab.Pictures;
import kllab.app.LabWindow;
import kllab.app.look.Choices;
import kllab.app.settings.ThemeChoice;
import kllab.lab.gaussian.GaussianWindow;
import kllab.lab.gaussian.model.GaussianModel;
import kllab.lab.gaussian.model.GaussianState;
import kllab.lesson.player.LessonModel;
import kllab.lesson.reader.ShippedLessons;
import kllab.text.Language;
import kllab.window.Eyes;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.util.WaitForAsyncUtils;

/** Votes of an audience on a question, typed and drawn as bars. */
@Tag("window")
class VotingTest {
    @RegisterExtension
    static final GaussianWindow window = new GaussianWindow();

    private static final String LESSON = """
            # T

            ## One

            [Here](kl:gaussian?mu1=1)

            :::predict
            hide: value

            Which?

            - [ ] This
              No.
            - [x] That
              Yes.
            - [ ] Neither
              No.
            :::

            ## Two

            No question.
            """;

    @TempDir
    private Path folder;

    private void open() throws Exception {
        Path file = Files.writeString(folder.resolve("a.md"), LESSON);
        window.openLesson(() -> window.classroom().openFile(file));
        WindowFixture.run(() -> window.choices().presenting().set(true));
        window.settle();
    }

    private static LessonModel lesson() {
        return window.classroom().open().get().orElseThrow();
    }

    private static String votes() {
        return WindowFixture.ask(() -> Eyes.within(window.scene().getRoot())
                .filter(each -> each.getStyleClass().contains("vote-count") && each.isVisible()
                        && each.getParent().isVisible() && each.getParent().getParent().isVisible())
                .map(each -> ((Label) each).getText()).collect(Collectors.joining(",")));
    }

    private static TextField field(int option) {
        return window.find("#vote-field-" + option);
    }

    private static void type(String text) {
        text.chars().forEach(each -> window.type((char) each));
    }

    private static double bar(int option) {
        return WindowFixture.ask(() -> ((Region) window.scene().lookup("#vote-bar-" + option)).getWidth());
    }

    /** Types 12 and 30, and nothing for the last answer. */
    private static void vote() {
        window.keys(KeyCode.V);
        type("12");
        window.keys(KeyCode.ENTER);
        type("30");
        window.keys(KeyCode.ENTER, KeyCode.ENTER);
        window.settle();
    }

    @Test
    void aKeyOpensAFieldBesideEachAnswerAndEnterGoesOnToTheNext() throws Exception {
        open();
        String link = window.link();
        assertFalse(field(0).isVisible());
        window.keys(KeyCode.V);
        for (int i = 0; i < 3; i++) {
            assertTrue(field(i).isVisible() && field(i).isFocused() == (i == 0));
        }
        type("12");
        window.keys(KeyCode.ENTER);
        assertTrue(field(1).isFocused());
        type("30");
        window.keys(KeyCode.ENTER, KeyCode.ENTER);
        window.settle();
        assertEquals("12,30,", votes());
        assertEquals(0.4, bar(0) / bar(1), 0.02);
        assertFalse(field(0).isVisible());
        assertEquals(link, window.link());
        assertEquals(0, lesson().progress().get().given().size());
    }

    @Test
    void votesStayAfterTheRevealAndAreGoneOnceTheStepIsLeft() throws Exception {
        open();
        vote();
        WindowFixture.run(() -> lesson().reveal());
        window.settle();
        assertEquals("12,30,", votes());
        assertTrue(window.all(".choice.right").findFirst().isPresent());
        WindowFixture.run(() -> {
            lesson().next();
            lesson().previous();
        });
        window.settle();
        assertEquals("", votes());
    }

    @Test
    void votesAndAnswersStayWhenALessonGoesOnInAnotherLanguage() throws Exception {
        window.openLesson(() -> window.classroom().openShipped("01-what-kl-measures", Language.EN));
        WindowFixture.run(() -> {
            window.choices().presenting().set(true);
            lesson().go(2);
            lesson().reveal();
            lesson().go(3);
        });
        window.settle();
        vote();
        WindowFixture.run(() -> window.choices().language().set(Language.ZH));
        window.await(() -> lesson().progress().get().reading().lesson().about().language() == Language.ZH);
        window.settle();
        assertEquals("12,30,", votes());
        assertEquals(1, lesson().progress().get().given().size());
        WindowFixture.run(() -> lesson().reveal());
        window.settle();
        assertEquals("12,30,", votes());
        WindowFixture.run(() -> window.choices().language().set(Language.EN));
        window.await(() -> lesson().progress().get().reading().lesson().about().language() == Language.EN);
        window.settle();
        assertEquals("12,30,", votes());
        assertTrue(window.all(".choice.right").findFirst().isPresent());
        assertEquals(Set.of(), lesson().progress().get().covered());
        assertEquals(2, lesson().progress().get().given().size());
    }

    @Test
    void thePageOfAClickerTakesWhatIsTypedAndReveals() throws Exception {
        open();
        window.keys(KeyCode.V);
        type("7");
        window.keys(KeyCode.PAGE_DOWN);
        for (int i = 0; i < 20 && lesson().progress().get().given().isEmpty(); i++) {
            window.keys(KeyCode.PAGE_DOWN);
        }
        window.settle();
        assertEquals(0, lesson().progress().get().step());
        assertEquals("7,,", votes());
        assertFalse(field(0).isVisible());
    }

    @Test
    void whatIsNoNumberOfPeopleStaysInItsFieldWithASentenceAndEscapeEnds() throws Exception {
        open();
        window.keys(KeyCode.V);
        type("1.5");
        window.keys(KeyCode.ENTER);
        assertTrue(field(0).isFocused());
        assertTrue(window.all(".voted-answer .problem").anyMatch(each -> each.isVisible()
                && ((Label) each).getText().equals("votes are a whole number from 0 to 9999, and not “1.5”")));
        window.keys(KeyCode.ESCAPE);
        window.settle();
        assertFalse(field(0).isVisible());
        assertTrue(window.choices().presenting().get());
        assertTrue(window.classroom().open().get().isPresent());
        assertTrue(window.all(".voted-answer .problem").noneMatch(Node::isVisible));
    }

    @Test
    void answersThatAreOutOfSightComeIntoViewWithTheirFields() throws Exception {
        WindowFixture.run(() -> window.stage().setHeight(720));
        window.openLesson(() -> window.classroom().openShipped("03-which-force-is-stronger", Language.EN));
        WindowFixture.run(() -> {
            window.choices().presenting().set(true);
            lesson().go(3);
        });
        window.settle();
        window.keys(KeyCode.V);
        window.settle();
        Bounds seen = WindowFixture.ask(() -> bounds(window.scene().lookup(".lesson .scroll-pane .viewport")));
        for (int i = 0; i < 3; i++) {
            Node field = field(i);
            Bounds answer = WindowFixture.ask(() -> bounds(field.getParent().getParent().getParent()));
            assertTrue(answer.getMinY() >= seen.getMinY() - 1 && answer.getMaxY() <= seen.getMaxY() + 1,
                    () -> answer + " is not in " + seen);
        }
    }

    @Test
    void afterTheLastFieldEnterGivesNoAnswer() throws Exception {
        open();
        vote();
        window.keys(KeyCode.ENTER, KeyCode.SPACE);
        assertEquals(0, lesson().progress().get().given().size());
        assertEquals(0, lesson().progress().get().step());
    }

    @Test
    void whoHearsTheScreenHearsFieldsCountsAndHowManyWereRight() throws Exception {
        open();
        window.keys(KeyCode.V);
        assertEquals("Votes for: This", field(0).getAccessibleText());
        window.keys(KeyCode.ESCAPE);
        vote();
        assertEquals("12 chose “This”.", window.<Label>find("#votes-0").getAccessibleText());
        assertTrue(said().contains("12 chose “This”. 30 chose “That”."), VotingTest::said);
        WindowFixture.run(() -> lesson().reveal());
        window.settle();
        assertTrue(said().contains("The right answer: That. 30 of 42 chose it."), VotingTest::said);
    }

    private static String said() {
        return WindowFixture.ask(() -> Eyes.within(window.scene().getRoot())
                .filter(kllab.ui.Spoken.class::isInstance).map(Node::getAccessibleText)
                .collect(Collectors.joining("|")));
    }

    @Test
    void withoutAnOpenChoiceThereIsNothingToVoteOnAndItSaysSo() throws Exception {
        open();
        WindowFixture.run(() -> lesson().next());
        window.keys(KeyCode.V);
        assertTrue(window.all(".notice .label")
                .anyMatch(each -> ((Label) each).getText().startsWith("There is no open question")));
    }

    @Test
    void outsideOfAHallTheKeyDoesNothing() throws Exception {
        open();
        WindowFixture.run(() -> window.choices().presenting().set(false));
        window.settle();
        window.keys(KeyCode.V);
        assertFalse(field(0).isVisible());
    }

    @ParameterizedTest
    @EnumSource
    void inAHallFieldsAndBarsLeaveEveryAnswerOfEveryLessonInViewAndWhole(Language language) throws Exception {
        WindowFixture.typesetter();
        Scene scene = WindowFixture.ask(() -> {
            Choices choices = new Choices(ThemeChoice.LIGHT, language);
            choices.presenting().set(true);
            return GaussianWindow.scene(new GaussianModel(GaussianState.INITIAL), choices, 1280, 720);
        });
        Classroom classroom = ((LabWindow) scene.getRoot()).classroom();
        List<String> faults = new ArrayList<>();
        int asked = 0;
        for (String name : ShippedLessons.NAMES) {
            LessonModel before = WindowFixture.ask(() -> classroom.open().get().orElse(null));
            WindowFixture.run(() -> classroom.openShipped(name, language));
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> WindowFixture
                    .ask(() -> classroom.open().get().filter(each -> !each.equals(before)).isPresent()));
            LessonModel lesson = classroom.open().get().orElseThrow();
            for (int i = 0; i < lesson.progress().get().count(); i++) {
                int step = i;
                asked += WindowFixture.ask(() -> {
                    lesson.go(step);
                    if (lesson.progress().get().choosable().isEmpty()) {
                        return 0;
                    }
                    lesson.countVotes();
                    WindowFixture.lookAt(scene);
                    Eyes.within(scene.getRoot()).filter(each -> String.valueOf(each.getId()).startsWith("vote-field-")
                            && each.isVisible()).forEach(each -> ((TextField) each).setText("9999"));
                    WindowFixture.lookAt(scene);
                    faults.addAll(faults(scene, name + " " + (step + 1)));
                    if (step == 3) {
                        Pictures.write(scene, "votes-typed-" + name + "-" + language);
                        lesson.reveal();
                        WindowFixture.lookAt(scene);
                        Pictures.write(scene, "votes-" + name + "-" + language);
                    }
                    return 1;
                });
            }
        }
        assertEquals("", String.join("\n", faults));
        assertNotEquals(0, asked);
        WindowFixture.run(() -> classroom.close());
    }

    private static List<String> faults(Scene scene, String where) {
        List<String> found = new ArrayList<>();
        List<Node> answers = Eyes.within(scene.getRoot())
                .filter(each -> each.getStyleClass().contains("voted-answer") && each.lookup(".text-field").isVisible())
                .toList();
        Bounds lesson = bounds(scene.lookup(".lesson"));
        double top = Double.POSITIVE_INFINITY;
        double bottom = 0;
        for (Node each : answers) {
            Region answer = (Region) each.lookup(".choice");
            if (bounds(answer).intersects(bounds(each.lookup(".text-field")))
                    || bounds(answer).intersects(bounds(each.lookup(".vote-track")))) {
                found.add(where + ": something lies on an answer");
            }
            if (!lesson.contains(bounds(each.lookup(".text-field")).getMaxX(), lesson.getCenterY())) {
                found.add(where + ": a field ends at " + bounds(each.lookup(".text-field")).getMaxX());
            }
            if (answer.getHeight() + 0.5 < answer.prefHeight(answer.getWidth())) {
                found.add(where + ": an answer is cut");
            }
            top = Math.min(top, bounds(each).getMinY());
            bottom = Math.max(bottom, bounds(each).getMaxY());
        }
        ScrollPane scroll = (ScrollPane) scene.lookup(".lesson .scroll-pane");
        double room = scroll.getViewportBounds().getHeight();
        if (bottom - top > room) {
            found.add(where + ": the answers need " + (bottom - top) + " of " + room);
        }
        return found;
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
