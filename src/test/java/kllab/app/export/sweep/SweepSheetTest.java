package kllab.app.export.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.lang.ref.WeakReference;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ChoiceBox;
import kllab.app.labs.Labs;
import kllab.lab.Lab;
import kllab.lab.gaussian.GaussianLab;
import kllab.lab.gaussian.model.GaussianModel;
import kllab.lab.gaussian.model.GaussianState;
import kllab.text.Language;
import kllab.ui.Texts;
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
