package kllab.app.labs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import kllab.app.command.CommandTree;
import kllab.app.command.Streams;
import kllab.app.export.HeadlessExport;
import kllab.lab.LabEntry;
import kllab.link.Link;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** One entry in the list of labs, and its messages, are all that a new lab needs to have what every lab has. */
@Tag("window")
class ToyLabTest {
    private static final Labs LABS = new Labs(
            Stream.<LabEntry<?>>concat(Labs.known().all().stream(), Stream.of(ToyLab.ENTRY)).toList());

    @RegisterExtension
    static final WindowFixture window = new WindowFixture(LABS);

    @TempDir
    private Path folder;

    @BeforeEach
    void showTheToy() {
        window.start("toy?x=1");
    }

    @Test
    void itHasATabWithItsName() {
        window.click("#choose-gaussian");
        assertTrue(window.link().startsWith("gaussian?"));
        assertEquals("Toy", window.<Labeled>find("#choose-toy").getText());
        window.click("#choose-toy");
        assertEquals("toy?x=1", window.link());
    }

    @Test
    void theKeyOfItsPlaceShowsIt() {
        window.chord(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertFalse(window.link().startsWith("toy"));
        window.chord(KeyCode.CONTROL, KeyCode.DIGIT6);
        assertEquals("toy?x=1", window.link());
    }

    @Test
    void aStepOfItsSliderIsAStepOfUndo() {
        window.focus(window.find("#x .slider"));
        window.keys(KeyCode.RIGHT);
        assertEquals("toy?x=1.1", window.link());
        window.chord(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("toy?x=1", window.link());
    }

    @Test
    void itsPanelIsPutAwayByItsLinkAndByTheMenu() {
        window.start("toy?x=1&hide=plot");
        assertFalse(isSeen("#parabola"));
        window.start("toy?x=1");
        assertTrue(isSeen("#parabola"));
        window.choose("#show", "show-plot");
        assertEquals("toy?x=1&hide=plot", window.link());
    }

    @Test
    void theCommandLineAnswersWithItsNumbers() {
        assertEquals("{\"link\":\"toy?x=3\",\"square\":9}\n", run("values", "toy?x=3"));
    }

    @Test
    void itIsExportedWithoutAWindow() throws Exception {
        Path table = folder.resolve("toy.csv");
        assertEquals("", run("export", table.toString(), "toy?x=2"));
        assertTrue(Files.readString(table).contains("parabola"), () -> "the curve is not listed");
        Path picture = folder.resolve("toy.svg");
        assertEquals("", run("export", picture.toString(), "toy?x=2", "--part", "parabola", "--language", "zh"));
        assertTrue(Files.readString(picture).contains("<svg"), () -> "no picture");
    }

    @Test
    void anotherWindowBeginsWhereItWasLeft() {
        List<String> left = WindowFixture.ask(() -> {
            OpenLabs labs = new OpenLabs(LABS);
            labs.open(Link.parse("toy?x=2.5"));
            return labs.links().stream().map(Link::text).toList();
        });
        assertEquals(List.of(), WindowFixture.ask(() -> {
            OpenLabs labs = new OpenLabs(LABS);
            assertEquals(List.of(), labs.begin(left));
            assertEquals("toy?x=2.5", labs.shown().get().link().text());
            return List.of();
        }));
    }

    @Test
    void aLessonSetsItAndChecksItsNumbers() throws Exception {
        Path file = Files.writeString(folder.resolve("toy.md"), """
                # Squares

                ## Guess

                [Three](kl:toy?x=3)

                :::check
                tolerance: 0.1
                value: square

                What is its square?

                - [x] 9
                  Yes.
                - [ ] other
                  No.
                :::
                """);
        window.openLesson(() -> window.classroom().openFile(file));
        assertEquals("toy?x=3", window.link());
        assertEquals(List.of(), window.classroom().open().get().orElseThrow().progress().get().reading().faults());
    }

    private static boolean isSeen(String selector) {
        return Stream.<Node>iterate(window.find(selector), each -> each != null, Node::getParent)
                .allMatch(Node::isVisible);
    }

    /** Runs the program, and gives back its answers; there are no faults. */
    private static String run(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter err = new StringWriter();
        Streams streams = new Streams(new ByteArrayInputStream(new byte[0]), out, new PrintWriter(err, true));
        int code = CommandTree.of(LABS, streams, link -> {
            throw new AssertionError("no window was asked for");
        }, request -> HeadlessExport.export(request, LABS)).execute(words);
        assertEquals("", err.toString());
        assertEquals(0, code);
        return out.toString(StandardCharsets.UTF_8);
    }
}
