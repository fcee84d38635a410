package kllab.app.presenting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import kllab.Pictures;
import kllab.lab.gaussian.ExtremeStatesTest;
import kllab.text.Language;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In a lecture hall one sees beside the large number what it was. */
@Tag("window")
class PresentedGhostTest {
    @RegisterExtension
    static final WindowFixture window = new WindowFixture();

    private static void present(String link, String lesson, Language language) {
        window.start(link);
        WindowFixture.run(() -> {
            window.choices().language().set(language);
            window.choices().presenting().set(true);
            window.stage().setWidth(1280 + window.stage().getWidth() - window.scene().getWidth());
            window.stage().setHeight(720 + window.stage().getHeight() - window.scene().getHeight());
        });
        if (!lesson.isEmpty()) {
            window.openLesson(() -> window.classroom().openShipped(lesson, language));
            WindowFixture.run(() -> window.start(link));
        }
        window.settle();
    }

    @ParameterizedTest
    @CsvSource({"gaussian, '', #strip-mu1 .number-field, 1.7, EN",
            "gaussian?unit=bits, '', #strip-sigma2 .number-field, 0.4, ZH",
            "gaussian?drawer=derivation, '', #strip-mu1 .number-field, 1.7, EN",
            "gaussian?drawer=estimates, '', #strip-mu1 .number-field, 1.7, ZH",
            "gaussian, 03-which-force-is-stronger, #strip-mu1 .number-field, 1.7, EN",
            "gaussian?hide=densities%2CsecondPlot, '', #strip-mu1 .number-field, 1.7, EN",
            "multivariate, '', #strip-p-rho .number-field, 0.9, EN",
            "multivariate, 06-many-dimensions, #strip-p-rho .number-field, 0.9, ZH",
            "multivariate?view=latent, '', #latent-2 .latent-mu, 2, ZH",
            "multivariate?view=latent, 06-many-dimensions, #latent-2 .latent-mu, 2, EN",
            "discrete, '', #strip-p-1 .number-field, 3, EN",
            "discrete, 05-integrals-and-codes, #strip-p-1 .number-field, 3, ZH"})
    void whatTheNumberWasStandsBesideItAndMovesNothing(String link, String lesson, String field, String number,
            Language language) {
        present(link, lesson, language);
        window.all("#choose-" + field.substring(1, field.indexOf(' '))).toList().forEach(window::click);
        Map<String, Bounds> before = places();
        String was = window.text("#value");
        window.enter(window.find(field), number);
        WindowFixture.run(() -> Pictures.write(window.scene(), "hall-was-" + link.replaceAll("\\W+", "-")
                + (lesson.isEmpty() ? "" : "-lesson") + "-" + language));
        Labeled said = window.find("#value-earlier");
        assertTrue(said.getText().endsWith(" " + was), said.getText());
        assertTrue(said.isVisible() && !said.isTextTruncated() && said.getFont().getSize() >= 20);
        assertEquals(before, places());
        Node card = said.getParent();
        while (!card.getStyleClass().contains("card-box")) {
            card = card.getParent();
        }
        assertTrue(ExtremeStatesTest.covers(ExtremeStatesTest.bounds(card), ExtremeStatesTest.bounds(said)));
        for (String each : new String[]{"#value", "#value-unit", "#unit", ".other-value", ".value-title"}) {
            for (Node other : window.all(".value-card " + each).toList()) {
                assertFalse(glyphs(said).intersects(glyphs(other)), each + " is under it");
            }
        }
    }

    /** Between lines there is air: of a text only its letters count. */
    private static Bounds glyphs(Node node) {
        Bounds all = ExtremeStatesTest.bounds(node);
        return node instanceof Labeled words
                ? new javafx.geometry.BoundingBox(all.getMinX(), all.getMinY() + 0.2 * words.getFont().getSize(),
                        all.getWidth(), all.getHeight() - 0.4 * words.getFont().getSize())
                : all;
    }

    private static Map<String, Bounds> places() {
        Node lab = window.find(".lab");
        Map<String, Bounds> all = new TreeMap<>();
        for (String each : new String[]{"#value", ".value-card", ".formula-card", ".plot", "#unit", "#reverse",
                "#mean"}) {
            int count = 0;
            for (Node node : window.all(each).toList()) {
                all.put(each + count++, lab.sceneToLocal(node.localToScene(node.getLayoutBounds())));
            }
        }
        return all;
    }

    @Test
    void withoutAGestureThePinStandsThere() {
        present("gaussian?pin=1,1,0,1", "", Language.EN);
        assertEquals("pinned 0.5000", window.text("#value-earlier"));
        window.enter(window.find("#strip-mu1 .number-field"), "1.7");
        assertTrue(window.text("#value-earlier").startsWith("was "));
        window.keys(KeyCode.ESCAPE, KeyCode.ESCAPE);
        assertEquals("pinned 0.5000", window.text("#value-earlier"));
    }
}
