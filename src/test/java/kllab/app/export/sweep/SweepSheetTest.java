package kllab.app.export.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import kllab.app.labs.Labs;
import kllab.lab.Lab;
import kllab.lab.gaussian.GaussianLab;
import kllab.lab.gaussian.model.GaussianModel;
import kllab.lab.gaussian.model.GaussianState;
import kllab.link.Link;
import kllab.text.Language;
import kllab.ui.Texts;
import kllab.ui.live.Pending;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The sheet of sweeps, and the words that it has. */
@Tag("window")
class SweepSheetTest {
    @RegisterExtension
    static final WindowFixture window = new WindowFixture();

    private final SimpleObjectProperty<Language> language = new SimpleObjectProperty<>(Language.EN);
    private final Texts texts = new Texts(language);
    private final Lab<GaussianState> lab = new GaussianLab(new GaussianModel(GaussianState.INITIAL));

    private SweepSheet sheet() {
        return new SweepSheet(lab, Labs.known(), texts, new SweepSheet.Actions(links -> {
        }, () -> {
        }));
    }

    @Test
    void aSheetThatIsGoneIsNotKeptByTheWordsOfTheWindow() throws Exception {
        WeakReference<SweepSheet> gone = WindowFixture.ask(() -> new WeakReference<>(sheet()));
        for (int i = 0; i < 50 && gone.get() != null; i++) {
            System.gc();
            // Where the toolkit still knows of it for a frame.
            window.settle();
        }
        assertNull(gone.get());
    }

    private final List<Link> written = new CopyOnWriteArrayList<>();
    private final AtomicInteger done = new AtomicInteger();

    /** A sheet in the window, filled in and said yes to; tells what was written before the FX thread went on. */
    private int ask(SweepSheet sheet, String frames) {
        return WindowFixture.ask(() -> {
            new Scene(new StackPane(sheet));
            ((TextField) sheet.lookup("#sweep-frames")).setText(frames);
            ((Button) sheet.lookup("#sweep-write")).fire();
            return written.size() + done.get();
        });
    }

    private SweepSheet telling() {
        return WindowFixture.ask(() -> new SweepSheet(lab, Labs.known(), texts,
                new SweepSheet.Actions(links -> {
                    assertTrue(Platform.isFxApplicationThread());
                    written.addAll(links);
                }, done::incrementAndGet)));
    }

    @Test
    void theLinksOfTheFramesAreMadeByAWorkerAndWrittenOnTheFxThread() {
        SweepSheet sheet = telling();
        assertEquals(0, ask(sheet, "400"));
        assertTrue(WindowFixture.ask(() -> Pending.isWithin(sheet)));
        window.await(() -> written.size() == 400);
        assertEquals(1, done.get());
        assertFalse(WindowFixture.ask(() -> Pending.isWithin(sheet)));
    }

    @Test
    void whatIsRefusedIsSaidInTheSheetWhichStays() {
        SweepSheet sheet = telling();
        assertEquals(0, ask(sheet, "1"));
        window.await(() -> ((Label) sheet.lookup(".problem")).getText().contains("2"));
        assertEquals(0, written.size() + done.get());
    }

    @Test
    void aSheetThatWasTakenAwayWritesNothing() {
        SweepSheet sheet = telling();
        WindowFixture.run(() -> {
            StackPane place = new StackPane(sheet);
            new Scene(place);
            ((Button) sheet.lookup("#sweep-write")).fire();
            place.getChildren().clear();
        });
        window.settle();
        window.settle();
        assertEquals(0, written.size() + done.get());
    }

    @Test
    void theNumbersAreNamedInTheLanguageOfTheMoment() {
        WindowFixture.run(() -> {
            SweepSheet sheet = sheet();
            ChoiceBox<?> number = (ChoiceBox<?>) sheet.lookup("#sweep-number");
            language.set(Language.ZH);
            assertEquals("μ₁（p 的均值） – mu1", words(number, "mu1"));
            language.set(Language.EN);
        });
    }

    @SuppressWarnings("unchecked")
    private static String words(ChoiceBox<?> box, String number) {
        return ((ChoiceBox<String>) box).getConverter().toString(number);
    }
}
