package kllab.app.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.layout.Region;
import kllab.app.command.CommandTree;
import kllab.app.command.Streams;
import kllab.app.export.sweep.SweepTest;
import kllab.app.labs.Labs;
import kllab.lab.Lab;
import kllab.lab.LabEntry;
import kllab.lab.LabLinks;
import kllab.lab.LabModel;
import kllab.lab.gaussian.GaussianLab;
import kllab.lab.gaussian.GaussianValues;
import kllab.ui.Texts;
import kllab.ui.formula.Typesetter;
import kllab.ui.live.Job;
import kllab.ui.live.Pending;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** An export of what fails or never ends: it ends itself, in exit code 1 and one sentence, and leaves no file. */
@Tag("window")
@Timeout(120)
class HeadlessFaultTest {
    private static final Duration LONG = Duration.ofDays(1);

    @TempDir
    private Path folder;

    @BeforeAll
    static void startToolkit() throws Exception {
        WindowFixture.typesetter();
    }

    /** A lab as it is, with something added to its screen. */
    private record More<S>(Lab<S> lab, Consumer<Region> more) implements Lab<S> {
        @Override
        public LabLinks<S> links() {
            return lab.links();
        }

        @Override
        public LabModel<S> model() {
            return lab.model();
        }

        @Override
        public Region screen(Texts texts, Typesetter typesetter) {
            Region screen = lab.screen(texts, typesetter);
            more.accept(screen);
            return screen;
        }
    }

    private static Labs labs(Consumer<Region> more) {
        return new Labs(List.of(new LabEntry<>(GaussianValues.lab(), () -> new More<>(new GaussianLab(), more))));
    }

    private void fails(String reason, Labs labs, Typesetter typesetter, Duration patience)
            throws Exception {
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        StringWriter err = new StringWriter();
        Streams streams = new Streams(new ByteArrayInputStream(new byte[0]), OutputStream.nullOutputStream(),
                new PrintWriter(err, true));
        Path file = folder.resolve("a.png");
        int code = CommandTree.of(Labs.known(), streams, link -> {
            throw new AssertionError("a window for an export");
        }, request -> HeadlessExport.export(request, labs, typesetter, patience))
                .execute("export", file.toString(), "gaussian");
        assertEquals(1, err.toString().lines().count(), err.toString());
        assertTrue(err.toString().startsWith("kl-lab: " + file + " could not be written: " + reason), err.toString());
        assertEquals(1, code);
        assertEquals(List.of(), SweepTest.names(folder));
        assertSame(before, Thread.getDefaultUncaughtExceptionHandler());
    }

    @Test
    void aStepThatThrowsIsAFault() throws Exception {
        fails("something went wrong in the program (java.lang.StackOverflowError: of the test)", labs(screen -> {
            Job<Integer, String> job = new Job<>(Job.Schedule.onThread("step"), (request, control) -> {
                throw new StackOverflowError("of the test");
            }, outcome -> {
            });
            Pending.on(screen, job.working());
            job.request(1);
        }), new Typesetter(), LONG);
    }

    @Test
    void fontsThatCannotBeReadAreAFault() throws Exception {
        fails("something went wrong in the program (kllab.ui.formula.outline.BadTex: cannot typeset \\nothing",
                labs(screen -> {
                }), new Typesetter("\\nothing"), LONG);
    }

    @Test
    void aScreenThatIsNeverWholeIsNotWaitedForWithoutEnd() throws Exception {
        fails("what it shows does not get ready",
                labs(screen -> Pending.on(screen, new SimpleBooleanProperty(true))), WindowFixture.typesetter(),
                Duration.ofSeconds(5));
    }

    @Test
    void whatAListenerLeavesUncaughtIsAFault() throws Exception {
        fails("something went wrong in the program (java.lang.IllegalStateException: of the test)",
                labs(screen -> screen.widthProperty().subscribe(width -> {
                    if (width.doubleValue() > 0) {
                        throw new IllegalStateException("of the test");
                    }
                })), new Typesetter(), LONG);
    }
}
