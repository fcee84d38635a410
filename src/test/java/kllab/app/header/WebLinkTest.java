package kllab.app.header;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import kllab.app.look.Choices;
import kllab.app.notice.Notices;
import kllab.app.notice.Overlay;
import kllab.app.settings.ThemeChoice;
import kllab.app.settings.WebAddress;
import kllab.lab.gaussian.GaussianWindow;
import kllab.lab.gaussian.model.GaussianState;
import kllab.link.Link;
import kllab.text.Language;
import kllab.ui.Texts;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The link of what is shown at the address of the web page, and the sheet that asks where that is. */
@Tag("window")
class WebLinkTest {
    private static final String PAGE = "https://example.org/course/kl-lab.html";
    private static final String FIRST = "gaussian?mu1=0.8&sigma1=0.7&mu2=0&sigma2=1";

    @RegisterExtension
    static final GaussianWindow window = new GaussianWindow();

    @BeforeEach
    void nobodyHasToldAnAddress() {
        WindowFixture.run(() -> {
            window.choices().webPage().set(Optional.empty());
            put("before");
        });
    }

    private static void put(String text) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
    }

    private static String clipboard() {
        return WindowFixture.ask(() -> Clipboard.getSystemClipboard().getString());
    }

    private static Optional<String> kept() {
        return WindowFixture.ask(() -> window.choices().webPage().get().map(WebAddress::text));
    }

    private static boolean isOpen() {
        return window.all("#web-sheet").findAny().isPresent();
    }

    @Test
    void whereNoAddressIsKnownTheSheetAsksOnceAndTheLinkIsCopied() {
        GaussianState before = window.state();
        window.choose("#link", "copyWebLink");
        TextField field = window.find("#web-address");
        assertTrue(field.isFocused());
        assertEquals("", field.getText());
        assertEquals("before", clipboard());
        window.enter(field, " " + PAGE + " ");
        assertFalse(isOpen());
        assertEquals(PAGE + "#" + FIRST, clipboard());
        assertEquals("Copied: " + PAGE + "#" + FIRST, window.text(".notice .label"));
        assertEquals(Optional.of(PAGE), kept());
        assertEquals(before, window.state());
        assertTrue(window.find("#undo").isDisabled());
        window.click("#swap");
        window.choose("#link", "copyWebLink");
        assertFalse(isOpen());
        assertEquals(PAGE + "#gaussian?mu1=0&sigma1=1&mu2=0.8&sigma2=0.7", clipboard());
    }

    @Test
    void theAddressCanBeChangedLater() throws Exception {
        WebAddress page = WebAddress.of(PAGE);
        WindowFixture.run(() -> window.choices().webPage().set(Optional.of(page)));
        window.choose("#link", "webAddress");
        TextField field = window.find("#web-address");
        assertEquals(PAGE, field.getText());
        window.typeOver(field, "file:///home/ann/kl-lab.html");
        window.click("#web-copy");
        assertEquals(Optional.of("file:///home/ann/kl-lab.html"), kept());
        assertEquals("file:///home/ann/kl-lab.html#" + FIRST, clipboard());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                       | must begin with https://
            ftp://example.org/kl-lab.html            | must begin with https://
            https://example.org/kl-lab.html#gaussian | must end before “#gaussian”
            """)
    void aBadAddressIsExplainedBelowTheFieldAndWhatWasThereStays(String bad, String why) throws Exception {
        WebAddress page = WebAddress.of(PAGE);
        WindowFixture.run(() -> window.choices().webPage().set(Optional.of(page)));
        window.choose("#link", "webAddress");
        TextField field = window.find("#web-address");
        window.enter(field, bad);
        assertTrue(isOpen());
        assertTrue(window.text("#web-problem").contains(why), window.text("#web-problem"));
        assertEquals(window.text("#web-problem"), field.getAccessibleHelp());
        assertEquals(Optional.of(PAGE), kept());
        assertEquals("before", clipboard());
        WindowFixture.run(() -> window.choices().language().set(Language.ZH));
        assertTrue(window.text("#web-problem").startsWith("地址必须"), window.text("#web-problem"));
        window.typeOver(field, "https");
        assertFalse(window.find("#web-problem").isVisible());
    }

    @Test
    void tooLongAnAddressIsRefusedAndAMegabyteNotEvenTyped() {
        window.choose("#link", "copyWebLink");
        TextField field = window.find("#web-address");
        window.enter(field, "https://example.org/" + "a".repeat(2_000));
        assertTrue(window.text("#web-problem").contains("at most 2000"), window.text("#web-problem"));
        window.typeOver(field, "https://example.org/" + "a".repeat(1_000_000));
        assertTrue(window.text("#web-problem").contains("at most 2000"), window.text("#web-problem"));
        assertTrue(field.getText().length() <= 20_000);
        assertEquals(Optional.empty(), kept());
    }

    @Test
    void escapeClosesTheSheetAndChangesNothing() {
        Node button = window.find("#link");
        window.focus(button);
        window.choose("#link", "copyWebLink");
        window.typeOver(window.find("#web-address"), PAGE);
        window.keys(KeyCode.ESCAPE);
        assertFalse(isOpen());
        assertEquals(Optional.empty(), kept());
        assertEquals("before", clipboard());
    }

    @Test
    void aLabThatNoPageHasIsToldAndNothingIsCopied() throws Exception {
        Link link = Link.parse("vae?beta=4");
        WindowFixture.run(() -> {
            Choices choices = new Choices(ThemeChoice.LIGHT, Language.EN);
            Texts texts = new Texts(choices.language());
            Notices notices = new Notices(texts);
            Overlay overlay = new Overlay();
            new Scene(new StackPane(notices, overlay));
            WebLink web = new WebLink(new WebLink.Source(() -> link, () -> List.of("gaussian", "discrete")), choices,
                    overlay, notices, texts);
            web.copy();
            assertFalse(overlay.isOpen());
            assertEquals("A web page has gaussian, discrete, not the lab vae",
                    ((Label) notices.lookup(".label")).getText());
            assertEquals("before", Clipboard.getSystemClipboard().getString());
        });
    }

    @Test
    void aProgramThatDoesNotKnowWhatAPageHasCopiesTheLinkAllTheSame() throws Exception {
        Link link = Link.parse("vae?beta=4");
        WebAddress page = WebAddress.of(PAGE);
        WindowFixture.run(() -> {
            Choices choices = new Choices(ThemeChoice.LIGHT, Language.EN);
            choices.webPage().set(Optional.of(page));
            Texts texts = new Texts(choices.language());
            new WebLink(new WebLink.Source(() -> link, List::of), choices, new Overlay(), new Notices(texts), texts)
                    .copy();
        });
        assertEquals(PAGE + "#vae?beta=4", clipboard());
    }
}
