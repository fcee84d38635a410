package kllab.lab.multivariate.plane;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.image.Image;
import kllab.Pictures;
import kllab.app.settings.ThemeChoice;
import kllab.plot.Mark;
import kllab.plot.pane.PlotPane;
import kllab.text.Language;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The picture of the multivariate lab, for a person to look at, and what a machine can see in it. */
@Tag("window")
class PlanePicturesTest {
    private static final String PAIR = "multivariate?mu1=0.6,0.3&cov1=1.69,0.546,0.546,0.49&mu2=0,0"
            + "&cov2=1,-0.24,-0.24,1.44";

    @RegisterExtension
    static final WindowFixture window = new WindowFixture();

    @ParameterizedTest
    @CsvSource({"plane, '', LIGHT, EN", "plane-dark, '', DARK, EN", "plane-projector, '', PROJECTOR, EN",
            "plane-chinese, '', LIGHT, ZH", "plane-whitened, &view=whitened, LIGHT, EN",
            "plane-whitened-dark, &view=whitened&integrand=true, DARK, ZH",
            "plane-integrand, &integrand=true&density=false, LIGHT, EN",
            "plane-independent, &independent=true, LIGHT, EN",
            "plane-independent-projector, &independent=true, PROJECTOR, ZH",
            "plane-diagonal, &diagonal=true&independent=true, LIGHT, EN", "plane-log-det, &part=logDet, LIGHT, EN",
            "plane-trace, &part=trace, LIGHT, EN", "plane-mahalanobis, &part=mahalanobis, DARK, EN",
            "plane-dimension, &part=dimension, LIGHT, ZH",
            "plane-whitened-trace, &part=trace&view=whitened, LIGHT, EN"})
    void aCircleIsACircleAndNoWordsOfTheCardAreCut(String name, String options, ThemeChoice theme, Language language) {
        show(PAIR + options, theme, language);
        PlotPane pane = window.find("#plane");
        Mark.Point pixel = WindowFixture.ask(() -> pane.pixelAt(new Mark.Point(0, 0), 0));
        assertEquals(pixel.x(), pixel.y(), 1e-9 * pixel.x());
        Image image = WindowFixture.ask(() -> Pictures.write(window.scene(), name));
        assertTrue(image.getWidth() > 0);
        requireWholeWords();
        for (Node handle : window.all(".handle").filter(Node::isVisible).toList()) {
            Point2D middle = WindowFixture.ask(() -> pane.sceneToLocal(WindowFixture.middle(handle)));
            assertTrue(WindowFixture.ask(() -> pane.contains(middle)), handle.getId());
        }
    }

    @ParameterizedTest
    @CsvSource({"directions, LIGHT, EN", "directions-projector, PROJECTOR, ZH"})
    void aTableOfDirectionsHasARowForEach(String name, ThemeChoice theme, Language language) {
        show("multivariate?mu1=0,1,2,3,-1&cov1=1,0.5,0,0,0,0.5,2,0,0,0,0,0,3,0,0,0,0,0,0.5,0.2,0,0,0,0.2,1"
                + "&mu2=0,0,0,0,0&var2=1,1,2,1,1", theme, language);
        WindowFixture.ask(() -> Pictures.write(window.scene(), name));
        assertEquals(5, window.all(".direction-row-value").count());
        requireWholeWords();
    }

    private static void show(String link, ThemeChoice theme, Language language) {
        WindowFixture.run(() -> {
            window.choices().theme().set(theme);
            window.choices().language().set(language);
        });
        window.start(link);
        window.settle();
    }

    private static void requireWholeWords() {
        WindowFixture.within(window.find(".card-box.picture")).filter(Labeled.class::isInstance)
                .map(Labeled.class::cast).filter(Node::isVisible)
                .forEach(each -> assertEquals(false, WindowFixture.ask(each::isTextTruncated), each.getText()));
    }
}
