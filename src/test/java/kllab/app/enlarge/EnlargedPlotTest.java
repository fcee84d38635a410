package kllab.app.enlarge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javax.imageio.ImageIO;

import kllab.Pictures;
import kllab.app.LabWindow;
import kllab.app.export.ExportRequest;
import kllab.app.export.WindowExport;
import kllab.app.header.ExportMenu;
import kllab.app.labs.Labs;
import kllab.app.labs.OpenLabs;
import kllab.app.look.Choices;
import kllab.app.settings.ThemeChoice;
import kllab.export.Format;
import kllab.export.Plots;
import kllab.plot.pane.PlotHandle;
import kllab.plot.pane.PlotPane;
import kllab.text.Language;
import kllab.window.Eyes;
import kllab.window.Screens;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A plot that has the whole window: how it comes there, works there, and goes back. */
@Tag("window")
class EnlargedPlotTest {
    @RegisterExtension
    static final WindowFixture WINDOW = new WindowFixture();

    private static final String DENSITIES = "#densities";

    private static EnlargeableScreen screen() {
        return WINDOW.find(".enlargeable");
    }

    private static boolean isEnlarged(String plot) {
        return WindowFixture.ask(() -> {
            PlotPane pane = WINDOW.find(plot);
            return pane.enlarged().get() && pane.getParent() instanceof EnlargedPlot
                    && pane.getWidth() > 0.9 * screen().getWidth() && pane.getHeight() > 0.85 * screen().getHeight();
        });
    }

    private static Bounds place(String plot) {
        return WindowFixture.ask(() -> {
            Node pane = WINDOW.find(plot);
            return pane.localToScene(pane.getLayoutBounds());
        });
    }

    private static boolean isSeen(String selector) {
        return WindowFixture.ask(() -> {
            Node node = WINDOW.scene().lookup(selector);
            return node != null && Stream.iterate(node, each -> each != null, Node::getParent)
                    .allMatch(Node::isVisible);
        });
    }

    private static boolean hasKeyboard(String selector) {
        return WindowFixture.ask(() -> WINDOW.scene().lookup(selector).isFocused());
    }

    @Test
    void theKeyGivesTheFirstPlotTheWholeRoomAndPutsItBackWhereItWas() {
        Bounds before = place(DENSITIES);
        String link = WINDOW.link();
        WINDOW.keys(KeyCode.F9);
        assertTrue(isEnlarged(DENSITIES));
        assertFalse(isSeen("#curve"));
        assertTrue(WINDOW.text("#line-value").equals(WINDOW.text("#value")), WINDOW.text("#line-value"));
        assertEquals(link, WINDOW.link());
        WINDOW.keys(KeyCode.F9);
        assertFalse(isEnlarged(DENSITIES));
        assertEquals(before, place(DENSITIES));
        assertTrue(isSeen("#curve"));
    }

    @Test
    void theKeyEnlargesThePlotThatHasTheKeyboardAlsoOnAHandleAndTheKeyboardStaysThere() {
        WINDOW.focus(WINDOW.find("#handle-curve"));
        WINDOW.keys(KeyCode.F9);
        assertTrue(isEnlarged("#curve"));
        assertTrue(hasKeyboard("#handle-curve"));
        String before = WINDOW.link();
        WINDOW.keys(KeyCode.RIGHT);
        assertNotEquals(before, WINDOW.link());
        WINDOW.keys(KeyCode.ESCAPE);
        WINDOW.keys(KeyCode.ESCAPE);
        assertFalse(isEnlarged("#curve"));
        assertTrue(hasKeyboard("#handle-curve"));
    }

    @Test
    void theKeyboardGoesBackToTheSliderThatItCameFrom() {
        Node slider = WINDOW.find("#mu1 .slider");
        WINDOW.focus(slider);
        WINDOW.keys(KeyCode.F9);
        assertTrue(hasKeyboard(DENSITIES));
        WINDOW.keys(KeyCode.F9);
        assertTrue(WindowFixture.ask(slider::isFocused));
    }

    @Test
    void theTabKeyStaysWithWhatIsSeen() {
        WINDOW.keys(KeyCode.F9);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 40; i++) {
            WINDOW.keys(KeyCode.TAB);
            Node owner = WindowFixture.ask(() -> WINDOW.scene().getFocusOwner());
            assertTrue(WindowFixture.ask(() -> Stream.iterate(owner, each -> each != null, Node::getParent)
                    .allMatch(Node::isVisible)), owner.toString());
            seen.add(String.valueOf(owner.getId()));
        }
        assertTrue(seen.containsAll(Set.of("handle-mu1", "enlarge-densities", "export")), seen.toString());
    }

    @ParameterizedTest
    @CsvSource({"gaussian, densities", "gaussian, sigma-curve", "gaussian?view=landscape, landscape",
            "gaussian?drawer=derivation&step=6, line", "gaussian?drawer=estimates, bins-bars",
            "gaussian?drawer=estimates, bins-approach", "gaussian?drawer=estimates, samples-plot",
            "gaussian?drawer=estimates&draws=evidence, evidence",
            "gaussian?challenge=find, challenge-trail", "multivariate, plane", "multivariate?view=whitened, plane",
            "discrete, bars", "discrete, sums", "discrete?view=coding, code-gap",
            "discrete?view=coding, code-lengths", "discrete?view=stream, code-lengths",
            "discrete?view=stream, code-costs", "'discrete?p=3,7&q=1,1&view=sweep', sweep"})
    void everyPlotHasAButtonThatEnlargesItAndPutsItBack(String link, String plot) {
        WINDOW.start(link);
        String pane = "#" + WindowFixture.ask(() -> Plots.on(screen()).named(plot).getId());
        String button = "#enlarge-" + plot;
        Bounds before = place(pane);
        String name = WindowFixture.ask(() -> WINDOW.<Button>find(button).getAccessibleText());
        assertTrue(name.startsWith("Enlarge (F9): "), name);
        assertEquals(name, WINDOW.tooltip(WINDOW.find(button)).getText());
        WindowFixture.run(() -> WINDOW.<Button>find(button).fire());
        WINDOW.settle();
        assertTrue(isEnlarged(pane));
        assertEquals(List.of(plot), WindowFixture.ask(() -> Plots.on(screen()).names()));
        WindowFixture.run(() -> Pictures.write(WINDOW.scene(), "enlarged-" + plot));
        WINDOW.click(button);
        assertFalse(isEnlarged(pane));
        WINDOW.settle();
        assertEquals(before, place(pane));
    }

    @Test
    void aHandleIsDraggedThereTheNumberFollowsAndUndoTakesItBack() {
        WINDOW.keys(KeyCode.F9);
        String before = WINDOW.link();
        String value = WINDOW.text("#line-value");
        WINDOW.drag(WINDOW.find("#handle-mu1"), 80, 0);
        assertNotEquals(before, WINDOW.link());
        assertNotEquals(value, WINDOW.text("#line-value"));
        assertEquals(WINDOW.text("#value"), WINDOW.text("#line-value"));
        WINDOW.chord(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, WINDOW.link());
        assertTrue(isEnlarged(DENSITIES));
    }

    @Test
    void inTheMiddleOfADragNothingMovesAndTheDragGoesOn() {
        Node handle = WINDOW.find("#handle-mu1");
        Point2D from = WindowFixture.ask(() -> WindowFixture.middle(handle));
        WINDOW.press(from);
        WINDOW.dragTo(from.add(20, 0));
        WINDOW.keys(KeyCode.F9);
        assertFalse(isEnlarged(DENSITIES));
        String middle = WINDOW.link();
        WINDOW.dragTo(from.add(60, 0));
        assertNotEquals(middle, WINDOW.link());
        WINDOW.release(from.add(60, 0));
        WINDOW.keys(KeyCode.F9);
        assertTrue(isEnlarged(DENSITIES));

        Point2D there = WindowFixture.ask(() -> WindowFixture.middle(handle));
        WINDOW.press(there);
        WINDOW.dragTo(there.add(20, 0));
        WINDOW.keys(KeyCode.F9, KeyCode.ESCAPE);
        assertTrue(isEnlarged(DENSITIES));
        String after = WINDOW.link();
        WINDOW.dragTo(there.add(60, 0));
        assertNotEquals(after, WINDOW.link());
        WINDOW.release(there.add(60, 0));
        WINDOW.keys(KeyCode.ESCAPE);
        assertFalse(isEnlarged(DENSITIES));
    }

    @Test
    void theWheelZoomsThereAndTheCrosshairReadsOut() {
        WINDOW.keys(KeyCode.F9);
        Point2D at = WindowFixture.ask(() -> WindowFixture.middle(WINDOW.find(DENSITIES)));
        double width = WindowFixture.ask(() -> WINDOW.<PlotPane>find(DENSITIES).valuesPerPixel());
        WINDOW.scroll(WINDOW.find(DENSITIES), at, 80);
        assertTrue(WindowFixture.ask(() -> WINDOW.<PlotPane>find(DENSITIES).valuesPerPixel()) < width);
        WINDOW.hover(at);
        assertTrue(isSeen("#densities .hover-readout"));
    }

    @ParameterizedTest
    @CsvSource({"gaussian, ALT, DIGIT2, sigma-curve", "gaussian, CONTROL, DIGIT2, densities",
            "multivariate, ALT, DIGIT3, plane", "discrete, ALT, DIGIT2, sums"})
    void itEndsWithTheViewOrTheLabThatShowedThePlot(String link, KeyCode held, KeyCode key, String plot) {
        WINDOW.start(link);
        WindowFixture.run(() -> WINDOW.<Button>find("#enlarge-" + plot).fire());
        WINDOW.settle();
        WINDOW.chord(held, key);
        WINDOW.settle();
        assertTrue(WindowFixture.ask(() -> screen().screen().isVisible()));
        assertEquals(0, WINDOW.all(".enlarged").count());
        WINDOW.start(link);
        WINDOW.settle();
        assertTrue(isSeen("#enlarge-" + plot));
        assertTrue(WindowFixture.ask(() -> WINDOW.<Button>find("#enlarge-" + plot).getAccessibleText())
                .startsWith("Enlarge"));
    }

    @Test
    void aQuestionThatCoversThePlotEndsIt() {
        WINDOW.keys(KeyCode.F9);
        WindowFixture.run(() -> {
            try {
                ((LabWindow) WINDOW.scene().getRoot()).start("gaussian?cover=densities");
            } catch (kllab.text.BadInput e) {
                throw new AssertionError(e);
            }
        });
        WINDOW.settle();
        assertEquals(0, WINDOW.all(".enlarged").count());
        assertFalse(isSeen(DENSITIES));
    }

    @Test
    void aNumberThatIsAwayOrAskedForIsNotToldAboveThePlot() {
        WINDOW.start("gaussian?cover=value");
        WINDOW.keys(KeyCode.F9);
        assertTrue(isEnlarged(DENSITIES));
        assertFalse(isSeen("#line-value"));
        WINDOW.start("gaussian?hide=value,reverse,jensenShannon");
        WINDOW.settle();
        assertTrue(isEnlarged(DENSITIES));
        assertFalse(isSeen("#line-value"));
        assertTrue(WindowFixture.ask(() -> WINDOW.<Region>find(DENSITIES).getLayoutY()) < 20);
    }

    @Test
    void filesOfWhatIsShownAreOfTheEnlargedPlotAtItsShape(@TempDir Path folder) throws Exception {
        WINDOW.keys(KeyCode.F9);
        WindowExport files = WINDOW.<ExportMenu>find("#export").files();
        assertEquals(List.of("densities"), WindowFixture.ask(files::plots));
        for (String part : List.of(Plots.ALL, "densities")) {
            Path file = folder.resolve(part + ".png");
            files.askBy(proposed -> Optional.of(file));
            WindowFixture.run(() -> files.save(new ExportRequest.Wish(Format.PNG, part, 1, false, false)));
            WINDOW.await(() -> Files.exists(file));
            Region of = part.equals(Plots.ALL) ? screen() : WINDOW.find(DENSITIES);
            BufferedImage image = ImageIO.read(file.toFile());
            assertEquals(List.of(Math.round(of.getWidth()), Math.round(of.getHeight())),
                    List.of((long) image.getWidth(), (long) image.getHeight()));
            Files.copy(file, Pictures.FOLDER.resolve("enlarged-file-" + part + ".png"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        assertTrue(isEnlarged(DENSITIES));
    }

    @Test
    void anAxisWhoseNameReachesTheButtonStandsBelowIt() {
        String longest = "gaussian?mu1=-0.12345678901234567&mu2=-1.2345678901234567&sigma2=0.12345678901234567";
        double[] tops = Eyes.ask(() -> {
            List<Double> found = new ArrayList<>();
            for (String link : List.of("gaussian", longest)) {
                Choices choices = new Choices(ThemeChoice.LIGHT, Language.EN);
                Scene scene = WindowFixture.scene(link, choices, 900, 600);
                WindowFixture.lookAt(scene);
                PlotPane curve = (PlotPane) scene.lookup("#curve");
                Region button = (Region) scene.lookup("#enlarge-sigma-curve");
                found.add(curve.geometry().subplots().getFirst().ground().y() - button.getHeight());
                scene.setRoot(new javafx.scene.Group());
            }
            return found.stream().mapToDouble(Double::doubleValue).toArray();
        });
        assertTrue(tops[0] < 10, () -> "the usual name has the button beside it: " + tops[0]);
        assertTrue(tops[1] > 15, () -> "a long name has the button above it: " + tops[1]);
    }

    @Test
    void presetsThatAreNotSeenAreNotOpenedByTheirKey() {
        WINDOW.keys(KeyCode.F9);
        WINDOW.chord(KeyCode.ALT, KeyCode.P);
        assertEquals(1, WindowFixture.ask(() -> javafx.stage.Window.getWindows().size()));
        assertTrue(isEnlarged(DENSITIES));
    }

    /** What a hall and a small window see, also beside a lesson; nothing lies on the button. */
    @ParameterizedTest
    @ValueSource(strings = {"gaussian", "gaussian?view=landscape&descent=3", "gaussian?drawer=derivation&step=6",
            "gaussian?drawer=estimates", "multivariate", "discrete", "discrete?view=coding", "lesson 1 3",
            "gaussian?logRatio=true"})
    void theButtonLiesOnNothing(String name) {
        List<String> faults = Eyes.ask(() -> {
            List<String> found = new ArrayList<>();
            for (ThemeChoice theme : ThemeChoice.values()) {
                for (double[] size : new double[][]{{900, 600}, {1280, 720}}) {
                    Choices choices = new Choices(theme, size[0] > 1000 ? Language.EN : Language.ZH);
                    choices.presenting().set(size[0] > 1000);
                    LabWindow window = WindowFixture.window(new OpenLabs(Labs.known()), choices);
                    Scene scene = WindowFixture.scene(window, choices, size[0], size[1]);
                    Screens.show(window, name, choices.language().get());
                    WindowFixture.lookAt(scene);
                    for (boolean large : new boolean[]{false, true}) {
                        if (large) {
                            ((EnlargeableScreen) scene.lookup(".enlargeable")).toggle();
                        }
                        WindowFixture.lookAt(scene);
                        Eyes.within(window).filter(PlotPane.class::isInstance).map(PlotPane.class::cast)
                                .forEach(each -> check(each, name + " " + theme + " " + size[0], found));
                        Pictures.write(scene, "enlarge-%s-%s-%.0f-%s".formatted(name.replaceAll("\\W", "-"), theme,
                                size[0], large));
                    }
                    scene.setRoot(new javafx.scene.Group());
                    window.close();
                }
            }
            return found;
        });
        assertEquals("", String.join("\n", faults));
    }

    private static void check(PlotPane pane, String where, List<String> found) {
        Bounds button = ((Parent) pane).getChildrenUnmodifiable().stream()
                .filter(each -> each.getStyleClass().contains("enlarge")).findFirst().orElseThrow().getBoundsInParent();
        pane.words().stream().flatMap(List::stream).map(each -> each.box())
                .filter(each -> button.intersects(each.x(), each.y(), each.width(), each.height()))
                .forEach(each -> found.add(where + ": words of " + pane.name() + " lie on the button"));
        pane.getChildrenUnmodifiable().stream().filter(PlotHandle.class::isInstance)
                .filter(each -> button.intersects(each.getBoundsInParent()))
                .forEach(each -> found.add(where + ": a handle of " + pane.name() + " lies on the button"));
    }
}
