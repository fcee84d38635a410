package kllab.app.presenting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import kllab.Pictures;
import kllab.app.LabWindow;
import kllab.app.classroom.Classroom;
import kllab.app.look.Choices;
import kllab.app.settings.ThemeChoice;
import kllab.lab.gaussian.ExtremeStatesTest;
import kllab.lab.gaussian.GaussianWindow;
import kllab.lab.gaussian.model.GaussianLink;
import kllab.lab.gaussian.model.GaussianModel;
import kllab.link.Link;
import kllab.text.Language;
import kllab.ui.layout.FittingScrollPane;
import kllab.window.Told;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.util.WaitForAsyncUtils;

/** Pictures of the screen in a lecture hall: for a person to look at, and with checks that a machine can make. */
@Tag("window")
class PresentingPicturesTest {
    private static final double LEAST_TYPE = 20;
    /** The label of an area: its part of the value, so that the two areas sum to it. */
    private static final Pattern AREA = Pattern.compile("[+−]\\d+\\.\\d{4}");

    @BeforeAll
    static void readTheFonts() throws Exception {
        WindowFixture.typesetter();
    }

    private static Scene presented(String link, ThemeChoice theme, Language language) {
        Choices choices = new Choices(theme, language);
        choices.presenting().set(true);
        Scene scene = WindowFixture.scene(link, choices, 1280, 720);
        WindowFixture.lookAt(scene);
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
            List<String> found = smallOrCutOff(scene);
            if (link.contains("cover=value")) {
                Told.by(scene.getRoot()).stream().filter(AREA.asPredicate())
                        .forEach(each -> found.add("“" + each + "” gives away what is covered"));
            }
            FittingScrollPane room = (FittingScrollPane) scene.lookup(".room");
            if (room.isScrolled()) {
                found.add("the lab has to be scrolled: it needs "
                        + scene.lookup(".lab").minHeight(room.getWidth() - 40) + " of " + room.getHeight());
            }
            return found;
        });
        assertEquals("", String.join("\n", faults));
    }

    private static List<String> smallOrCutOff(Scene scene) {
        List<Node> pieces = ExtremeStatesTest.pieces(scene.getRoot());
        List<String> found = new ArrayList<>(ExtremeStatesTest.overlaps(pieces));
        for (Node each : pieces) {
            // Of a stream the latest symbols are shown, as many as have room.
            if (each instanceof Labeled words && words.isTextTruncated() && !"stream".equals(each.getId())) {
                found.add(ExtremeStatesTest.describe(each) + " is cut off");
            }
        }
        texts(scene.getRoot()).filter(each -> each.getFont().getSize() < LEAST_TYPE)
                .forEach(each -> found.add("“" + each.getText() + "” has only " + each.getFont().getSize()));
        return found;
    }

    @ParameterizedTest
    @CsvSource({"presenter-derivation, 'gaussian?drawer=derivation&step=6', '', LIGHT, EN",
            "presenter-estimates, 'gaussian?drawer=estimates&samples=1000', '', LIGHT, ZH",
            "presenter-landscape, 'gaussian?view=landscape&descent=3', '', LIGHT, EN",
            "presenter-lesson, gaussian, 03-which-force-is-stronger, LIGHT, EN",
            "presenter-lesson-zh, gaussian, 04-forward-and-reverse, DARK, ZH",
            "presenter-lesson-plane, gaussian, 06-many-dimensions, LIGHT, ZH",
            "presenter-lesson-bars, gaussian, 05-integrals-and-codes, LIGHT, EN",
            "presenter-plane, multivariate, '', LIGHT, EN",
            "presenter-whitened, 'multivariate?view=whitened', '', DARK, ZH",
            "presenter-latent, 'multivariate?view=latent', '', LIGHT, EN",
            "presenter-bars, discrete, '', LIGHT, EN", "presenter-coding, 'discrete?view=coding', '', LIGHT, ZH",
            "presenter-coins, 'discrete?p=1,1&q=1,3&view=sweep', '', LIGHT, EN"})
    void whereThereIsMoreOnlyTheHeightIsScrolled(String name, String link, String lesson, ThemeChoice theme,
            Language language) throws Exception {
        Scene scene = WindowFixture.ask(() -> presented(link, theme, language));
        Classroom classroom = ((LabWindow) scene.getRoot()).classroom();
        if (!lesson.isEmpty()) {
            WindowFixture.run(() -> classroom.openShipped(lesson, language));
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS,
                    () -> WindowFixture.ask(() -> classroom.open().get().isPresent()));
        }
        List<String> faults = WindowFixture.ask(() -> {
            if (!lesson.isEmpty()) {
                classroom.open().get().orElseThrow().go(2);
                WindowFixture.lookAt(scene);
            }
            Pictures.write(scene, name);
            List<String> found = smallOrCutOff(scene);
            FittingScrollPane room = (FittingScrollPane) scene.lookup(".room");
            Region lab = (Region) scene.lookup(".lab");
            if (lab.minWidth(-1) > room.getWidth()) {
                found.add("the lab has to be scrolled sideways: it needs " + lab.minWidth(-1) + " of "
                        + room.getWidth());
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
            Scene scene = GaussianWindow.scene(new GaussianModel(GaussianLink.LINKS.parse(Link.parse("gaussian"))),
                    choices,
                    width, height);
            WindowFixture.lookAt(scene);
            open.accept((LabWindow) scene.getRoot());
            WindowFixture.lookAt(scene);
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
