package kllab.app.header;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import kllab.lab.gaussian.GaussianWindow;
import kllab.lab.gaussian.model.CurveOptions;
import kllab.lab.gaussian.model.GaussianState;
import kllab.math.distribution.Normal;
import kllab.math.divergence.InformationUnit;
import kllab.text.Language;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("window")
class LinkBarTest {
    @RegisterExtension
    static final GaussianWindow window = new GaussianWindow();

    @AfterEach
    void closeTheBar() {
        Node bar = window.scene().lookup(".link-bar");
        if (bar.isVisible()) {
            window.focus(window.find("#link-field"));
            window.keys(KeyCode.ESCAPE);
        }
        assertFalse(bar.isVisible());
    }

    private static void open(String link) {
        window.choose("#link", "openLink");
        TextField field = window.find("#link-field");
        window.enter(field, link);
    }

    @Test
    void itOpensWithTheLinkOfWhatIsShownMarkedSoThatTypingReplacesIt() {
        window.choose("#link", "openLink");
        TextField field = window.find("#link-field");
        assertEquals(WindowFixture.ask(() -> window.link()), field.getText());
        assertEquals(field.getText(), field.getSelectedText());
    }

    @Test
    void escapeClosesTheBarAlsoWhileATooltipShows() {
        Control menu = window.find("#link");
        window.choose("#link", "openLink");
        Tooltip tip = window.tooltip(menu);
        WindowFixture.run(() -> tip.show(window.stage(), 300, 100));
        assertTrue(tip.isShowing());
        window.keys(KeyCode.ESCAPE);
        assertFalse(window.scene().lookup(".link-bar").isVisible());
        WindowFixture.run(tip::hide);
    }

    @Test
    void aGoodLinkIsOneStepOfUndo() {
        GaussianState before = window.state();
        open(" gaussian?mu1=2&sigma1=3&mu2=-1&sigma2=0.5&unit=bits&forces=false ");
        assertEquals(before.with(Normal.of(2, 3), Normal.of(-1, 0.5)).withUnit(InformationUnit.BITS)
                .withCurve(new CurveOptions(true, false, false)), window.state());
        assertFalse(window.scene().lookup(".link-bar").isVisible());
        window.click("#undo");
        assertEquals(before, window.state());
        assertTrue(window.find("#undo").isDisabled());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                              | the link is empty
            torus?mu1=1                     | there is no lab “torus”; there is gaussian
            gaussian?mu3=1                  | the lab gaussian has no parameter “mu3”
            gaussian?mu1=1&mu1=2            | the link gives “mu1” twice
            gaussian?mu1=%zz                | “%zz” at place 14 of the link is not a percent-encoded byte
            gaussian?mu1=%ff                | not UTF-8
            gaussian?mu1                    | must have the form name=value
            gaussian?sigma1=0               | sigma1 must be from 0.000001 to 1000000
            gaussian?mu1=2&sigma1=NaN       | sigma1 must be a finite number
            gaussian?unit=bans              | unit must be one of nats, bits
            """)
    void aBadLinkIsExplainedAndChangesNothing(String link, String why) {
        GaussianState before = window.state();
        open(link);
        assertTrue(window.find("#link-problem").isVisible());
        assertTrue(window.text("#link-problem").contains(why), window.text("#link-problem"));
        assertEquals(before, window.state());
        assertTrue(window.find("#undo").isDisabled());
    }

    @Test
    void aMegabyteIsRefusedAndChangesNothing() {
        GaussianState before = window.state();
        window.choose("#link", "openLink");
        window.typeOver(window.find("#link-field"), "gaussian?mu1=" + "1".repeat(1_000_000));
        assertTrue(window.text("#link-problem").contains("at most"), window.text("#link-problem"));
        assertTrue(window.<TextField>find("#link-field").getText().length() <= 20_000);
        assertEquals(before, window.state());
    }

    @Test
    void theReasonFollowsTheLanguage() {
        open("gaussian?mu1=1&mu1=2");
        WindowFixture.run(() -> window.choices().language().set(Language.ZH));
        assertEquals("链接中“mu1”出现了两次", window.text("#link-problem"));
    }

    @Test
    void theBarOpensByKeyAndEscapeClosesIt() {
        window.chord(KeyCode.CONTROL, KeyCode.L);
        assertTrue(window.find("#link-field").isFocused());
        window.keys(KeyCode.ESCAPE);
        assertFalse(window.scene().lookup(".link-bar").isVisible());
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void theLinkOfTheStateIsCopied(boolean byKey) {
        window.click("#swap");
        if (byKey) {
            window.chord(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        } else {
            window.choose("#link", "copyLink");
        }
        String link = "gaussian?mu1=0&sigma1=1&mu2=0.8&sigma2=0.7";
        assertEquals(link, WindowFixture.ask(() -> Clipboard.getSystemClipboard().getString()));
        assertEquals("Copied: " + link, window.text(".notice .label"));
        window.click(".notice .dismiss");
        assertTrue(window.all(".notice").findAny().isEmpty());
    }
}
