package kllab.app.labs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import kllab.lab.gaussian.GaussianWindow;
import kllab.lab.gaussian.model.GaussianParameter;
import kllab.link.Link;
import kllab.text.Catalog;
import kllab.text.Language;
import kllab.text.Message;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The labs of a window: one is shown, and the others wait as they were left. */
@Tag("window")
class OpenLabsTest {
    @RegisterExtension
    static final GaussianWindow window = new GaussianWindow();

    @BeforeEach
    void beginWithTheGaussianLab() {
        window.chord(KeyCode.CONTROL, KeyCode.DIGIT1);
    }

    private static void open(String link) {
        window.chord(KeyCode.CONTROL, KeyCode.L);
        window.enter(window.find("#link-field"), link);
    }

    private static boolean isChosen(String lab) {
        return window.<ToggleButton>find("#choose-" + lab).isSelected();
    }

    @ParameterizedTest
    @ValueSource(strings = {"multivariate"})
    void aClickOnItsNameShowsALab(String lab) {
        window.click("#choose-" + lab);
        assertTrue(window.link().startsWith(lab + "?"), window.link());
        assertTrue(isChosen(lab));
        assertFalse(isChosen("gaussian"));
    }

    @Test
    void aKeyShowsALab() {
        window.chord(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertTrue(window.link().startsWith("multivariate?"), window.link());
        window.chord(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertTrue(window.link().startsWith("gaussian?"), window.link());
    }

    @Test
    void aLinkOpensItsLabAndIsOneStepOfThatLabAlone() {
        window.focus(window.slider(GaussianParameter.MU1));
        window.keys(KeyCode.RIGHT);
        String gaussian = window.link();
        open("multivariate?mu1=1,1&cov1=1,0,0,1&mu2=0,0&cov2=1,0,0,1");
        assertEquals("multivariate?mu1=1,1&cov1=1,0,0,1&mu2=0,0&cov2=1,0,0,1", window.link());
        window.chord(KeyCode.CONTROL, KeyCode.Z);
        assertTrue(window.link().startsWith("multivariate?mu1=0.6,0.3&"), window.link());
        window.chord(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertEquals(gaussian, window.link());
        window.chord(KeyCode.CONTROL, KeyCode.Z);
        assertTrue(window.link().startsWith("gaussian?mu1=0.8&"), window.link());
    }

    @Test
    void undoIsOfferedForTheLabThatIsShown() {
        window.focus(window.slider(GaussianParameter.MU1));
        window.keys(KeyCode.RIGHT);
        assertFalse(window.<Node>find("#undo").isDisabled());
        open("multivariate");
        window.chord(KeyCode.ALT, KeyCode.R);
        window.chord(KeyCode.CONTROL, KeyCode.Z);
        window.chord(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertFalse(window.<Node>find("#undo").isDisabled());
    }

    @ParameterizedTest
    @ValueSource(strings = {"torus?mu1=1", "multivariate?mu1=1,2&cov1=1,2,2,1", "gaussian?sigma1=0"})
    void aBadLinkChangesNeitherTheLabNorItsState(String link) {
        window.click("#choose-multivariate");
        String before = window.link();
        open(link);
        assertEquals(before, window.link());
        assertTrue(window.<Node>find("#link-problem").isVisible());
        window.keys(KeyCode.ESCAPE);
    }

    private static OpenLabs shelf() {
        return new OpenLabs(Labs.known());
    }

    private static List<String> left(OpenLabs shelf) {
        return shelf.links().stream().map(Link::text).toList();
    }

    @Test
    void anotherWindowBeginsWhereTheLabsWereLeft() {
        List<String> left = WindowFixture.ask(() -> {
            OpenLabs shelf = shelf();
            shelf.open(Link.parse("gaussian?mu1=2"));
            shelf.open(Link.parse("discrete?p=1,3&q=1,1"));
            return left(shelf);
        });
        assertEquals(2, left.size());
        assertEquals("discrete?p=1,3&q=1,1", left.getFirst());
        OpenLabs other = WindowFixture.ask(() -> {
            OpenLabs made = shelf();
            assertEquals(List.of(), made.begin(left));
            return made;
        });
        assertEquals(left, WindowFixture.ask(() -> left(other)));
        WindowFixture.run(() -> other.show("gaussian"));
        assertTrue(other.shown().get().link().text().startsWith("gaussian?mu1=2&"));
        assertFalse(other.shown().get().model().history().undoable().getValue());
    }

    @Test
    void aWindowThatALostChallengeHadEmptiedBeginsWithAllItHas() {
        String link = WindowFixture.ask(() -> {
            OpenLabs shelf = shelf();
            assertEquals(List.of(), shelf.begin(List.of("gaussian?mu1=2&sigma1=1&mu2=0&sigma2=1"
                    + "&hide=densities,secondPlot,reverse,jensenShannon,formula,p,actions,drawer")));
            return left(shelf).getFirst();
        });
        assertEquals("gaussian?mu1=2&sigma1=1&mu2=0&sigma2=1", link);
    }

    @Test
    void whatWasPutAwayByHandIsAwayInTheNextWindow() {
        List<String> links = List.of("gaussian?mu1=2&sigma1=1&mu2=0&sigma2=1&hide=densities,secondPlot,p");
        assertEquals(links, WindowFixture.ask(() -> {
            OpenLabs shelf = shelf();
            assertEquals(List.of(), shelf.begin(links));
            return left(shelf);
        }));
    }

    @Test
    void theLinkThatAWindowIsOpenedAtComesBeforeWhatWasLeft() {
        List<String> left = List.of("gaussian?mu1=5&sigma1=1&mu2=0&sigma2=1", "discrete?p=1,2&q=1,1");
        List<String> links = WindowFixture.ask(() -> {
            OpenLabs shelf = shelf();
            assertEquals(List.of(), shelf.begin(
                    Stream.concat(Stream.of("discrete?p=5,1&q=1,1"), left.stream()).toList()));
            return left(shelf);
        });
        assertEquals("discrete?p=5,1&q=1,1", links.getFirst());
        assertTrue(links.get(1).startsWith("gaussian?mu1=5&"), links::toString);
    }

    @Test
    void aLinkThatLeadsNowhereIsToldAndTheOthersAreGoneTo() {
        OpenLabs shelf = WindowFixture.ask(OpenLabsTest::shelf);
        List<Message> wrong = WindowFixture.ask(() -> shelf.begin(
                List.of("gaussian?sigma1=0", "torus", "discrete?p=1,4&q=1,1")));
        assertEquals(2, wrong.size());
        assertTrue(Catalog.of(Language.EN).say(wrong.getFirst()).contains("sigma1"));
        assertTrue(Catalog.of(Language.EN).say(wrong.get(1)).contains("torus"));
        assertEquals("gaussian", shelf.shown().get().name());
        WindowFixture.run(() -> shelf.show("discrete"));
        assertEquals("discrete?p=1,4&q=1,1", shelf.shown().get().link().text());
    }
}
