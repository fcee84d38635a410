package kllab.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import kllab.Pictures;
import kllab.app.settings.ThemeChoice;
import kllab.lab.gaussian.GaussianLink;
import kllab.lab.gaussian.GaussianModel;
import kllab.link.Link;
import kllab.text.Language;
import kllab.ui.Room;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a lecture hall sees, as pictures for a person to look at, and what a machine can see in them. */
class PresentingPicturesTest {
    private static final double LEAST_TYPE = 20;

    @BeforeAll
    static void readTheFonts() throws Exception {
        WindowFixture.typesetter();
    }

    private static Scene presented(String link, ThemeChoice theme, Language language) throws Exception {
        Choices choices = new Choices(theme, language);
        choices.presenting().set(true);
        Scene scene = WindowFixture.scene(new GaussianModel(GaussianLink.parse(Link.parse(link))), choices, 1280, 720);
        scene.snapshot(null);
        scene.snapshot(null);
        return scene;
    }

    @ParameterizedTest
    @CsvSource({"presenter-en, gaussian, LIGHT, EN", "presenter-zh, gaussian, LIGHT, ZH",
            "presenter-dark, gaussian, DARK, EN",
            "presenter-plots, 'gaussian?hide=formula,reverse,jensenShannon,actions,drawer', LIGHT, EN",
            "presenter-question, 'gaussian?cover=value,formula&hide=drawer', LIGHT, ZH",
            "presenter-predict, 'gaussian?ask=value&cover=value,formula,secondPlot,areas,estimates,derivation', LIGHT, EN",
            "presenter-predicted, 'gaussian?ask=larger&guess=1', LIGHT, ZH",
            "presenter-find, 'gaussian?challenge=find&challengeSeed=7&moves=3&hints=3&sigma2=2', LIGHT, EN",
            "presenter-found, 'gaussian?challenge=find&challengeSeed=18&moves=3&won=true', LIGHT, EN",
            "presenter-reach, 'gaussian?challenge=reach&challengeSeed=7&moves=3&hints=2', DARK, ZH",
            "presenter-number, 'gaussian?hide=densities,secondPlot,actions,drawer', LIGHT, EN"})
    void inTheLastRowEverythingIsLargeAndWhole(String name, String link, ThemeChoice theme, Language language) {
        List<String> faults = WindowFixture.ask(() -> {
            Scene scene = presented(link, theme, language);
            Pictures.write(scene, name);
            List<Node> pieces = ExtremeStatesTest.pieces(scene.getRoot());
            List<String> found = new ArrayList<>(ExtremeStatesTest.overlaps(pieces));
            for (Node each : pieces) {
                if (each instanceof Labeled words && words.isTextTruncated()) {
                    found.add(ExtremeStatesTest.describe(each) + " is cut off");
                }
            }
            texts(scene.getRoot()).filter(each -> each.getFont().getSize() < LEAST_TYPE)
                    .forEach(each -> found.add("“" + each.getText() + "” has only " + each.getFont().getSize()));
            Room room = (Room) scene.lookup(".room");
            if (room.isScrolled()) {
                found.add("the lab has to be scrolled: it needs "
                        + scene.lookup(".lab").minHeight(room.getWidth() - 40) + " of " + room.getHeight());
            }
            return found;
        });
        assertEquals("", String.join("\n", faults));
    }

    private static Stream<Text> texts(Node root) {
        return ExtremeStatesTest.pieces(root).stream().filter(Labeled.class::isInstance)
                .filter(each -> ((Labeled) each).getText() != null && !((Labeled) each).getText().isEmpty())
                .flatMap(WindowFixture::within).filter(Text.class::isInstance).map(Text.class::cast)
                .filter(each -> !each.getStyleClass().contains("icon"));
    }

    @ParameterizedTest
    @CsvSource({"keys-en, LIGHT, EN, 1440, 900", "keys-zh, LIGHT, ZH, 1440, 900", "keys-small, LIGHT, EN, 900, 600",
            "keys-projector, PROJECTOR, EN, 1280, 720", "keys-dark, DARK, ZH, 1440, 900"})
    void theSheetOfKeysFitsTheWindow(String name, ThemeChoice theme, Language language, double width, double height) {
        sheet(name, new Choices(theme, language), width, height, window -> window.fireEvent(
                new javafx.scene.input.KeyEvent(javafx.scene.input.KeyEvent.KEY_PRESSED, "", "",
                        javafx.scene.input.KeyCode.F1, false, false, false, false)));
    }

    @ParameterizedTest
    @CsvSource({"welcome-en, LIGHT, EN, 1440, 900", "welcome-zh, LIGHT, ZH, 1440, 900",
            "welcome-small, DARK, EN, 900, 600", "welcome-projector, PROJECTOR, EN, 1280, 720"})
    void theWelcomeFitsTheWindow(String name, ThemeChoice theme, Language language, double width, double height) {
        sheet(name, new Choices(theme, language), width, height, window -> window.welcome(() -> {
        }));
    }

    private static void sheet(String name, Choices choices, double width, double height,
            java.util.function.Consumer<LabWindow> open) {
        List<String> faults = WindowFixture.ask(() -> {
            Scene scene = WindowFixture.scene(new GaussianModel(GaussianLink.parse(Link.parse("gaussian"))), choices,
                    width, height);
            scene.snapshot(null);
            open.accept((LabWindow) scene.getRoot());
            scene.snapshot(null);
            scene.snapshot(null);
            Pictures.write(scene, name);
            Node sheet = scene.lookup(".sheet");
            List<Node> pieces = ExtremeStatesTest.pieces(sheet);
            List<String> found = new ArrayList<>(ExtremeStatesTest.overlaps(pieces));
            for (Node each : pieces) {
                if (each instanceof Labeled words && words.isTextTruncated()) {
                    found.add(ExtremeStatesTest.describe(each) + " is cut off");
                }
                if (!ExtremeStatesTest.covers(ExtremeStatesTest.bounds(sheet), ExtremeStatesTest.bounds(each))) {
                    found.add(ExtremeStatesTest.describe(each) + " reaches out of the sheet");
                }
            }
            if (!ExtremeStatesTest.covers(ExtremeStatesTest.bounds(scene.getRoot()), ExtremeStatesTest.bounds(sheet))) {
                found.add("the sheet reaches out of the window: " + ExtremeStatesTest.bounds(sheet));
            }
            assertTrue(pieces.size() > 2);
            return found;
        });
        assertEquals("", String.join("\n", faults));
    }
}
