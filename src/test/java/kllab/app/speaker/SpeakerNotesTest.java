package kllab.app.speaker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import kllab.Pictures;
import kllab.app.settings.ThemeChoice;
import kllab.lab.gaussian.GaussianWindow;
import kllab.lesson.player.LessonModel;
import kllab.text.Language;
import kllab.text.Message;
import kllab.ui.Texts;
import kllab.ui.Words;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The second window, with the notes of a lesson. */
@Tag("window")
class SpeakerNotesTest {
    @RegisterExtension
    static final GaussianWindow window = new GaussianWindow();

    private static final String LESSON = """
            # T

            ## One

            For all.

            :::notes
            Greet the $x$ of them.
            :::

            :::predict
            hide: value

            Which?

            - [x] This
              Yes.
            - [ ] That
              No.
            :::

            ## Two

            More.
            """;

    @TempDir
    private Path folder;

    private void open() throws Exception {
        Path file = Files.writeString(folder.resolve("a.md"), LESSON);
        window.openLesson(() -> window.classroom().openFile(file));
        window.settle();
    }

    private static void toggle() {
        window.chord(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        window.settle();
    }

    /** The second window while it is shown. */
    private static Optional<Stage> notes() {
        return WindowFixture.ask(() -> Window.getWindows().stream().filter(Stage.class::isInstance)
                .map(Stage.class::cast).filter(each -> !each.equals(window.stage()) && each.isShowing()
                        && each.getScene().getRoot().getStyleClass().contains("speaker"))
                .findFirst());
    }

    private static String words(Stage stage) {
        return WindowFixture.ask(() -> words(stage.getScene().getRoot()));
    }

    private static String words(Node node) {
        return switch (node) {
            case Label label -> label.getText();
            case Text text -> text.getText();
            case Parent parent -> parent.getChildrenUnmodifiable().stream().map(SpeakerNotesTest::words)
                    .collect(Collectors.joining("|"));
            default -> "";
        };
    }

    private static void press(Stage stage, KeyCode code) {
        WindowFixture.run(() -> {
            for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
                Event.fireEvent(stage.getScene().getRoot(),
                        new KeyEvent(type, "", "", code, false, false, false, false));
            }
        });
        window.settle();
    }

    private static LessonModel lesson() {
        return window.classroom().open().get().orElseThrow();
    }

    private static String notice() {
        return window.all(".notice .label").map(each -> ((Label) each).getText()).collect(Collectors.joining("|"));
    }

    @Test
    void itShowsTheNotesOfTheStepItsNumberAndTheTitleOfTheNext() throws Exception {
        open();
        toggle();
        Stage stage = notes().orElseThrow();
        String shown = words(stage);
        for (String each : List.of("Step 1 of 2", "0:00", "One", "Greet the ", " of them.", "Next step", "Two")) {
            assertTrue(shown.contains(each), () -> each + " is not in " + shown);
        }
        assertFalse(shown.contains("For all."));
        WindowFixture.run(() -> lesson().next());
        window.settle();
        String second = words(stage);
        assertTrue(second.contains("Step 2 of 2") && second.contains("There are no notes for this step.")
                && second.contains("This is the last step."), second);
    }

    @Test
    void theMainWindowHasNothingOfThem() throws Exception {
        open();
        String all = WindowFixture.ask(() -> words(window.scene().getRoot()));
        assertTrue(all.contains("For all."));
        assertFalse(all.contains("Greet"));
    }

    @Test
    void theKeyOfAClickerInItTurnsThePagesOfTheLessonRevealsIncluded() throws Exception {
        open();
        toggle();
        Stage stage = notes().orElseThrow();
        press(stage, KeyCode.PAGE_DOWN);
        for (int i = 0; i < 20 && lesson().progress().get().given().isEmpty(); i++) {
            press(stage, KeyCode.PAGE_DOWN);
        }
        assertEquals(1, lesson().progress().get().given().size());
        assertEquals(0, lesson().progress().get().step());
        for (int i = 0; i < 20 && lesson().progress().get().step() == 0; i++) {
            press(stage, KeyCode.PAGE_DOWN);
        }
        assertTrue(words(stage).contains("Step 2 of 2"));
        press(stage, KeyCode.LEFT);
        assertTrue(words(stage).contains("Step 1 of 2"));
    }

    @Test
    void itClosesWithTheLessonByItsKeyByEscapeAndByItsButton() throws Exception {
        open();
        toggle();
        toggle();
        assertTrue(notes().isEmpty());
        toggle();
        press(notes().orElseThrow(), KeyCode.ESCAPE);
        assertTrue(notes().isEmpty());
        toggle();
        WindowFixture.run(() -> {
            Stage stage = (Stage) Window.getWindows().stream().filter(each -> !each.equals(window.stage()))
                    .findFirst().orElseThrow();
            Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
        });
        window.settle();
        assertTrue(notes().isEmpty());
        toggle();
        assertTrue(notes().isPresent());
        WindowFixture.run(() -> window.classroom().close());
        window.settle();
        assertTrue(notes().isEmpty());
        open();
        assertTrue(notes().isEmpty());
    }

    @Test
    void itClosesWithTheMainWindowAndIsBackWithIt() throws Exception {
        open();
        toggle();
        Stage stage = notes().orElseThrow();
        WindowFixture.run(() -> window.stage().hide());
        window.settle();
        assertFalse(stage.isShowing());
        assertEquals(List.of(), WindowFixture.ask(() -> List.copyOf(Window.getWindows())));
        WindowFixture.run(() -> window.stage().show());
        window.settle();
        assertTrue(notes().isPresent());
    }

    @Test
    void anotherLessonKeepsItOpenWithItsOwnNotes() throws Exception {
        open();
        toggle();
        WindowFixture.run(() -> window.classroom().openShipped("01-what-kl-measures", Language.EN));
        window.await(() -> lesson().progress().get().count() > 2);
        window.settle();
        assertTrue(words(notes().orElseThrow()).contains("Two bell curves, one number"));
        WindowFixture.run(() -> Pictures.write(notes().orElseThrow().getScene(), "speaker-notes"));
        WindowFixture.run(() -> {
            window.choices().language().set(Language.ZH);
            window.choices().theme().set(ThemeChoice.DARK);
        });
        window.await(() -> words(notes().orElseThrow()).contains("下一步"));
        window.settle();
        WindowFixture.run(() -> Pictures.write(notes().orElseThrow().getScene(), "speaker-notes-zh-dark"));
    }

    @Test
    void withOneScreenItWaitsWhilePresentingAndComesBack() throws Exception {
        open();
        toggle();
        WindowFixture.run(() -> window.choices().presenting().set(true));
        window.settle();
        assertTrue(notes().isEmpty());
        assertTrue(notice().contains("only one screen"), SpeakerNotesTest::notice);
        WindowFixture.run(() -> window.choices().presenting().set(false));
        window.settle();
        assertTrue(notes().isPresent());
    }

    @Test
    void withoutALessonItSaysSo() {
        toggle();
        assertTrue(notes().isEmpty());
        assertTrue(notice().startsWith("No lesson is open"), SpeakerNotesTest::notice);
    }

    @Test
    void withTwoScreensItStandsOnTheOtherOneAlsoWhilePresentingAndLosesNoScreenToTheAudience() throws Exception {
        open();
        Rectangle2D one = new Rectangle2D(0, 0, 1000, 1000);
        Rectangle2D two = new Rectangle2D(1000, 0, 1000, 1000);
        SimpleObjectProperty<List<Rectangle2D>> screens = new SimpleObjectProperty<>(List.of(one, two));
        List<Message> said = new ArrayList<>();
        SpeakerNotes notes = WindowFixture.ask(() -> new SpeakerNotes(
                new SpeakerNotes.Place((javafx.scene.layout.Region) window.scene().getRoot(), screens),
                window.classroom().open(), window.choices(),
                new Words(new Texts(window.choices().language()), WindowFixture.typesetter()), said::add));
        WindowFixture.run(notes::toggle);
        window.settle();
        Stage stage = notes().orElseThrow();
        assertTrue(stage.getX() >= 1000, () -> "" + stage.getX());
        WindowFixture.run(() -> {
            stage.setX(50);
            window.choices().presenting().set(true);
        });
        window.settle();
        assertTrue(stage.isShowing() && stage.getX() >= 1000, () -> "" + stage.getX());
        assertEquals(List.of(), said);
        WindowFixture.run(() -> screens.set(List.of(one)));
        window.settle();
        assertFalse(stage.isShowing());
        assertEquals(List.of("notes.waiting"), said.stream().map(Message::key).toList());
        WindowFixture.run(() -> notes.wanted().set(false));
    }
}
