package kllab.app.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.layout.Region;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

import kllab.Pictures;
import kllab.app.command.CommandTree;
import kllab.app.command.Streams;
import kllab.app.labs.Labs;
import kllab.app.look.Choices;
import kllab.app.settings.ThemeChoice;
import kllab.export.Figure;
import kllab.export.Plots;
import kllab.export.ScreenPage;
import kllab.plot.page.Outlines;
import kllab.plot.page.PngFile;
import kllab.plot.pane.PlotHandle;
import kllab.plot.pane.PlotPane;
import kllab.text.Language;
import kllab.ui.Ancestors;
import kllab.window.Eyes;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as figures: the whole lab without its controls, plots with their dots, and sweeps that tell the number. */
@Tag("window")
class FigureTest {
    @TempDir
    private Path folder;

    @BeforeAll
    static void startToolkit() throws Exception {
        WindowFixture.typesetter();
    }

    private String run(String name, String... options) {
        StringWriter err = new StringWriter();
        Streams streams = new Streams(new ByteArrayInputStream(new byte[0]), OutputStream.nullOutputStream(),
                new PrintWriter(err, true));
        List<String> arguments = new ArrayList<>(List.of("export", folder.resolve(name).toString(), "--force"));
        arguments.addAll(List.of(options));
        int code = CommandTree.of(Labs.known(), streams, link -> {
            throw new AssertionError("a window for an export");
        }, request -> HeadlessExport.export(request, Labs.known())).execute(arguments.toArray(String[]::new));
        return code + " " + err;
    }

    private BufferedImage png(String... options) throws Exception {
        assertEquals("0 ", run("a.png", options));
        return ImageIO.read(folder.resolve("a.png").toFile());
    }

    private List<BufferedImage> gif(String... options) throws Exception {
        assertEquals("0 ", run("a.gif", options));
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        reader.setInput(ImageIO.createImageInputStream(folder.resolve("a.gif").toFile()));
        List<BufferedImage> frames = new ArrayList<>();
        for (int i = 0; i < reader.getNumImages(true); i++) {
            frames.add(reader.read(i));
        }
        return frames;
    }

    private static Scene scene(String link, ThemeChoice theme, Language language) {
        Scene scene = WindowFixture.scene(link, new Choices(theme, language), 1280, 720);
        WindowFixture.lookAt(scene);
        return scene;
    }

    private static Region screen(Scene scene) {
        return (Region) scene.lookup(".enlargeable");
    }

    private static boolean isSeen(Node node) {
        return Ancestors.of(node).allMatch(Node::isVisible);
    }

    private static Map<Node, List<Boolean>> shown(Node screen) {
        return Eyes.within(screen).collect(Collectors.toMap(each -> each,
                each -> List.of(each.isVisible(), each.isManaged())));
    }

    private static boolean isHandled(Node node) {
        if (node.getStyleClass().contains("cover") || node.getStyleClass().contains("cover-link")
                || (node instanceof ToggleButton told && told.isSelected())) {
            return false;
        }
        return node instanceof ButtonBase || node instanceof Slider || node instanceof ChoiceBox
                || (node instanceof TextField && Ancestors.of(node)
                        .noneMatch(each -> each.getStyleClass().contains("latent-table")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gaussian", "gaussian?view=landscape&descent=3", "gaussian?drawer=derivation&step=6",
            "gaussian?drawer=estimates", "gaussian?challenge=find&challengeSeed=7", "gaussian?cover=value,formula",
            "multivariate", "multivariate?view=latent", "multivariate?mu1=0,0,0&mu2=1,1,1", "discrete",
            "discrete?view=coding", "discrete?p=3,7&q=1,1&view=sweep"})
    void nothingOfAFigureIsToBeHandledAndTheScreenIsAsBeforeAfterIt(String link) {
        for (ThemeChoice theme : List.of(ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.PROJECTOR)) {
            String faults = Eyes.ask(() -> {
                Scene scene = scene(link, theme, theme == ThemeChoice.DARK ? Language.ZH : Language.EN);
                Region screen = screen(scene);
                Map<Node, List<Boolean>> before = shown(screen);
                Map<String, Double> heights = Plots.on(screen).all().stream()
                        .collect(Collectors.toMap(PlotPane::name, Region::getHeight));
                Runnable back = Figure.of(screen);
                WindowFixture.lookAt(scene);
                StringBuilder found = new StringBuilder();
                Eyes.within(screen).filter(FigureTest::isSeen).filter(FigureTest::isHandled)
                        .forEach(each -> found.append(each).append('\n'));
                assertEquals(heights.keySet(), Map.copyOf(Plots.on(screen).all().stream()
                        .collect(Collectors.toMap(PlotPane::name, each -> each))).keySet());
                // In the largest type some plots are high because they scroll anyway.
                Plots.on(screen).all().stream().filter(each -> theme != ThemeChoice.PROJECTOR
                        && each.getHeight() < heights.getOrDefault(each.name(), 0.0) - 1)
                        .forEach(each -> found.append(each.name()).append(" is lower than with controls\n"));
                Pictures.write(scene, "figure-%s-%s".formatted(theme, link.replaceAll("\\W", "-")));
                back.run();
                WindowFixture.lookAt(scene);
                Map<Node, List<Boolean>> after = shown(screen);
                before.forEach((node, was) -> {
                    if (after.containsKey(node) && !was.equals(after.get(node))) {
                        found.append("not as before: ").append(node).append('\n');
                    }
                });
                scene.setRoot(new javafx.scene.Group());
                return found.toString();
            });
            assertEquals("", faults, theme::name);
        }
    }

    @Test
    void aFigureTellsTheNumberItsUnitTheFormulaAndWhatWasChosen() {
        List<String> seen = Eyes.ask(() -> {
            Scene scene = scene("gaussian?view=landscape&unit=bits", ThemeChoice.LIGHT, Language.EN);
            Figure.of(screen(scene));
            WindowFixture.lookAt(scene);
            return Eyes.within(screen(scene)).filter(FigureTest::isSeen)
                    .filter(javafx.scene.control.Labeled.class::isInstance)
                    .map(each -> ((javafx.scene.control.Labeled) each).getText()).toList();
        });
        assertTrue(seen.containsAll(List.of("0.6083", "bits", "reverse", "Landscape (μ, σ)", "KL(p ‖ q)")),
                seen.toString());
        assertFalse(seen.contains("KL against σ"), seen.toString());
        assertFalse(seen.contains("solid line"), seen.toString());
    }

    @Test
    void aHintOnDraggingDoesNotComeIntoTheRoomThatControlsLeave() {
        List<String> seen = Eyes.ask(() -> {
            Scene scene = WindowFixture.scene("gaussian", new Choices(ThemeChoice.LIGHT, Language.EN), 980, 900);
            WindowFixture.lookAt(scene);
            Figure.of(screen(scene));
            WindowFixture.lookAt(scene);
            return Eyes.within(screen(scene)).filter(FigureTest::isSeen)
                    .filter(javafx.scene.control.Labeled.class::isInstance)
                    .map(each -> ((javafx.scene.control.Labeled) each).getText()).toList();
        });
        assertTrue(seen.contains("Densities and the integrand"), seen.toString());
        assertTrue(seen.stream().noneMatch(each -> each.startsWith("drag")), seen.toString());
    }

    @Test
    void theCommandLineWritesTheFigureUnlessControlsAreWanted() throws Exception {
        BufferedImage figure = png("gaussian");
        BufferedImage controls = png("gaussian", "--controls");
        assertEquals(List.of(1600, 900), List.of(figure.getWidth(), figure.getHeight()));
        assertEquals(List.of(1600, 900), List.of(controls.getWidth(), controls.getHeight()));
        // Where the cards of the parameters begin, the figure has its formula.
        assertNotEquals(colours(figure, 780), colours(controls, 780));
        assertEquals("0 ", run("a.svg", "multivariate", "--controls", "--theme", "dark"));
        int with = Files.readString(folder.resolve("a.svg")).length();
        assertEquals("0 ", run("a.svg", "multivariate", "--theme", "dark"));
        assertTrue(Files.readString(folder.resolve("a.svg")).length() < with);
    }

    private static List<Integer> colours(BufferedImage image, int y) {
        return Arrays.stream(image.getRGB(0, y, image.getWidth(), 1, null, 0, image.getWidth())).boxed().toList();
    }

    @ParameterizedTest
    @CsvSource({"a.png, densities, --part densities", "a.csv, all, .csv", "a.tex, all, .tex", "a.py, all, .py"})
    void controlsAreOfPicturesOfTheWholeLab(String file, String part, String of) {
        assertEquals("2 kl-lab: --controls is for pictures of the whole lab, not for " + of + "\n",
                run(file, "gaussian", "--controls", "--part", part).replace("\r", ""));
        assertFalse(Files.exists(folder.resolve(file)));
    }

    /** A pixel of each handle and one of its ring, in the file and on the screen. */
    @ParameterizedTest
    @CsvSource({"gaussian, LIGHT", "gaussian, DARK", "gaussian?view=landscape, PROJECTOR",
            "gaussian?drawer=derivation, LIGHT", "multivariate, DARK", "multivariate?view=whitened, LIGHT",
            "discrete, PROJECTOR", "'discrete?p=3,7&q=1,1&view=sweep', LIGHT"})
    void aPartHasItsHandlesAsTheDotsOfTheScreen(String link, ThemeChoice theme) {
        String faults = Eyes.ask(() -> {
            Scene scene = scene(link, theme, Language.EN);
            Image seen = WindowFixture.lookAt(scene);
            StringBuilder found = new StringBuilder();
            int handles = 0;
            for (PlotPane plot : Plots.on(screen(scene)).all()) {
                BufferedImage file = PngFile.paint(new ScreenPage(new Outlines()).of(plot, "test"), 1);
                for (Node each : plot.getChildrenUnmodifiable()) {
                    if (each instanceof PlotHandle && each.isVisible()) {
                        handles++;
                        Bounds at = each.getBoundsInParent();
                        for (double part : new double[]{0.5, 0.86}) {
                            int x = (int) (at.getMinX() + part * at.getWidth());
                            int y = (int) at.getCenterY();
                            var there = plot.localToScene(x + 0.5, y + 0.5);
                            int onScreen = seen.getPixelReader().getArgb((int) there.getX(), (int) there.getY());
                            if (!isLike(file.getRGB(x, y), onScreen)) {
                                found.append("%s %s: %08x, on the screen %08x%n".formatted(plot.name(), each.getId(),
                                        file.getRGB(x, y), onScreen));
                            }
                        }
                    }
                }
            }
            assertTrue(handles > 0, "there is no handle");
            scene.setRoot(new javafx.scene.Group());
            return found.toString();
        });
        assertEquals("", faults);
    }

    private static boolean isLike(int one, int other) {
        for (int shift = 0; shift < 24; shift += 8) {
            if (Math.abs((one >> shift & 255) - (other >> shift & 255)) > 60) {
                return false;
            }
        }
        return true;
    }

    /** In the strip above the plot, which is empty where the number is hidden. */
    @Test
    void aSweepOfAPlotTellsTheNumberThatMovesWithIt() throws Exception {
        List<BufferedImage> frames = gif("gaussian", "--sweep", "sigma1=0.3:2.5", "--frames", "3", "--part",
                "densities");
        assertEquals(List.of(800, 500), List.of(frames.getFirst().getWidth(), frames.getFirst().getHeight()));
        assertTrue(changed(frames, 0, 1) > 40);
        assertTrue(changed(frames, 1, 2) > 40);
        List<BufferedImage> hidden = gif("gaussian?hide=value", "--sweep", "sigma1=0.3:2.5", "--frames", "2", "--part",
                "densities");
        assertEquals(List.of(800, 500), List.of(hidden.getFirst().getWidth(), hidden.getFirst().getHeight()));
        List<BufferedImage> covered = gif("gaussian?cover=value", "--sweep", "sigma1=0.3:2.5", "--frames", "2",
                "--part", "densities");
        assertEquals(0, changed(covered, 0, 1));
        for (String link : List.of("multivariate", "discrete")) {
            List<BufferedImage> others = gif(link, "--sweep", link.equals("discrete") ? "p.1=0.1:0.6" : "mu1.1=0:3",
                    "--frames", "2", "--part", link.equals("discrete") ? "bars" : "plane", "--theme", "dark");
            assertTrue(changed(others, 0, 1) > 40, link);
        }
    }

    /** Counts the pixels of the strip that are others in another frame. */
    private static int changed(List<BufferedImage> frames, int one, int other) {
        int count = 0;
        for (int y = 0; y < 28; y++) {
            for (int x = 0; x < frames.getFirst().getWidth(); x++) {
                count += isLike(frames.get(one).getRGB(x, y), frames.get(other).getRGB(x, y)) ? 0 : 1;
            }
        }
        return count;
    }
}
