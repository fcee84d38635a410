package kllab.app;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.image.Image;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;
import kllab.Pictures;
import kllab.app.look.Appearance;
import kllab.app.look.Choices;
import kllab.app.settings.ThemeChoice;
import kllab.lab.gaussian.GaussianWindow;
import kllab.lab.gaussian.model.DrawerOptions;
import kllab.lab.gaussian.model.GaussianModel;
import kllab.lab.gaussian.model.GaussianState;
import kllab.plot.pane.PlotHandle;
import kllab.text.Language;
import kllab.ui.formula.FormulaView;
import kllab.ui.formula.Typesetter;
import kllab.window.WindowFixture;
import atlantafx.base.theme.PrimerLight;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** The whole window as pictures for a person to look at, and what a machine can see in it. */
@Tag("window")
@ExtendWith(ApplicationExtension.class)
class PicturesTest {
    private static final List<ThemeChoice> THEMES = List.of(ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.PROJECTOR);
    /** The contrast that text needs, and that curves and controls need (WCAG 2.2, 1.4.3 and 1.4.11). */
    private static final double OF_TEXT = 4.5;
    private static final double OF_SHAPES = 3;

    private static Typesetter typesetter;

    @BeforeAll
    static void warm() throws Exception {
        FxToolkit.registerPrimaryStage();
        Platform.runLater(() -> Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet()));
        typesetter = new Typesetter();
        typesetter.warm();
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, typesetter.readyProperty());
    }

    /** The window, laid out in a scene of its own without a stage, so that it may be larger than the screen. */
    private static Scene window(double width, double height, ThemeChoice theme, Language language) {
        return window(GaussianState.INITIAL, width, height, new Choices(theme, language));
    }

    private static Scene window(GaussianState state, double width, double height, Choices choices) {
        LabWindow window = WindowFixture.window(GaussianWindow.labs(new GaussianModel(state)), choices);
        Scene scene = new Scene(window, width, height);
        Appearance.follow(scene, choices.look());
        window.resize(width, height);
        // Twice, as in the pulses of a stage: what a first layout finds out may ask for another.
        for (int pulse = 0; pulse < 2; pulse++) {
            window.applyCss();
            window.layout();
        }
        return scene;
    }

    private static Stream<Node> all(Node node) {
        Stream<Node> below = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(PicturesTest::all)
                : Stream.empty();
        return node.isVisible() ? Stream.concat(Stream.of(node), below) : Stream.empty();
    }

    private static Bounds place(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    static Stream<Arguments> windows() {
        return THEMES.stream().flatMap(theme -> Stream.of(Language.values()).flatMap(language -> Stream.of(
                Arguments.of(900, 600, theme, language), Arguments.of(1440, 900, theme, language),
                Arguments.of(3840, 2160, theme, language))));
    }

    /** What a computation on the FX thread gives: asserted on outside, where a failure says only what failed. */
    private static <T> T seen(Callable<T> computation) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, computation);
    }

    @ParameterizedTest
    @CsvSource({"gaussian-light, 1440, 900, LIGHT, EN", "gaussian-dark, 1440, 900, DARK, EN",
            "gaussian-projector, 1440, 900, PROJECTOR, EN", "gaussian-chinese, 1440, 900, LIGHT, ZH",
            "gaussian-small, 900, 600, LIGHT, EN", "gaussian-small-projector, 900, 600, PROJECTOR, EN",
            "gaussian-4k, 3840, 2160, LIGHT, EN"})
    void aPictureIsAsLargeAsItsWindowAndHasTheGroundOfItsTheme(String name, int width, int height, ThemeChoice theme,
            Language language) {
        Image image = seen(() -> Pictures.write(window(width, height, theme, language), name));
        assertEquals(List.of((double) width, (double) height), List.of(image.getWidth(), image.getHeight()));
        double ground = image.getPixelReader().getColor(3, height - 3).getBrightness();
        assertTrue(theme == ThemeChoice.DARK ? ground < 0.15 : ground > 0.9, "ground of " + theme + ": " + ground);
    }

    private static Scene derivation(int step, double width, double height, Choices choices) {
        return window(GaussianState.INITIAL.withDrawer(
                GaussianState.INITIAL.drawer().withOpen(DrawerOptions.Page.DERIVATION).withStep(step)), width, height,
                choices);
    }

    @ParameterizedTest
    @CsvSource({"derivation-light, 5, 1440, 900, LIGHT, EN", "derivation-dark, 6, 1440, 900, DARK, EN",
            "derivation-projector, 5, 1440, 900, PROJECTOR, EN", "derivation-chinese, 10, 1440, 900, LIGHT, ZH",
            "derivation-small, 3, 900, 600, LIGHT, EN", "derivation-4k, 7, 3840, 2160, LIGHT, EN"})
    void aPictureOfTheDerivationShowsTheLineThatOneIsAt(String name, int step, int width, int height,
            ThemeChoice theme, Language language) {
        assertTrue(seen(() -> {
            Scene scene = derivation(step, width, height, new Choices(theme, language));
            Pictures.write(scene, name);
            Bounds list = place(scene.lookup("#derivation"));
            return overlap(list, place(scene.lookup("#line-" + step + " .formula-flow")));
        }));
    }

    @ParameterizedTest
    @MethodSource("windows")
    void noWordsAndNoFormulasOfTheDerivationAreCut(int width, int height, ThemeChoice theme, Language language) {
        assertEquals(List.of(), seen(() -> {
            List<String> faults = new ArrayList<>();
            for (int step : new int[]{3, 7, 10}) {
                Scene scene = derivation(step, width, height, new Choices(theme, language));
                Node drawer = scene.lookup(".derivation");
                all(drawer).filter(Labeled.class::isInstance).map(Labeled.class::cast).filter(Labeled::isTextTruncated)
                        .forEach(each -> faults.add(name(each) + " is cut"));
                all(drawer).filter(FormulaView.class::isInstance).map(FormulaView.class::cast)
                        .filter(each -> each.getWidth() < each.minWidth(-1) - 1
                                || place(each).getMaxX() > place(drawer).getMaxX() + 1)
                        .forEach(each -> faults.add(each.texProperty().get() + " does not fit"));
                faults.addAll(neighbours(scene.lookup(".derivation-lines")));
                faults.addAll(neighbours(scene.lookup(".derivation-foot")));
            }
            return faults;
        }));
    }

    @Test
    void atTwiceTheScaleAPictureHasTwiceThePixels() {
        SnapshotParameters twice = new SnapshotParameters();
        twice.setTransform(new Scale(2, 2));
        Image image = seen(() -> Pictures.write(
                window(1440, 900, ThemeChoice.LIGHT, Language.EN).getRoot().snapshot(twice, null), "gaussian-200"));
        assertEquals(List.of(2880.0, 1800.0), List.of(image.getWidth(), image.getHeight()));
    }

    @ParameterizedTest
    @MethodSource("windows")
    void noWordsAreCutAndNothingOverlapsOrReachesOutOfWhatHoldsIt(int width, int height, ThemeChoice theme,
            Language language) {
        assertEquals(List.of(), seen(() -> {
            Scene scene = window(width, height, theme, language);
            return Stream.concat(cut(scene), misplaced(scene).stream()).toList();
        }));
    }

    private static Stream<String> cut(Scene scene) {
        return all(scene.getRoot()).filter(Labeled.class::isInstance).map(Labeled.class::cast)
                .filter(each -> each.getText() != null && !each.getText().isEmpty())
                .flatMap(each -> all(each).filter(Text.class::isInstance).map(Text.class::cast)
                        .filter(text -> !text.getStyleClass().contains("icon")).limit(1)
                        .filter(shown -> !shown.getText().equals(each.getText()))
                        .map(shown -> each.getText() + " is shown as " + shown.getText()));
    }

    private static List<String> misplaced(Scene scene) {
        List<String> faults = new ArrayList<>();
        List<Node> cards = List.copyOf(scene.getRoot().lookupAll(".card-box"));
        if (cards.size() < 7) {
            faults.add("cards: " + cards.size());
        }
        for (Node card : cards) {
            cards.stream().filter(other -> !other.equals(card) && overlap(place(card), place(other)))
                    .forEach(other -> faults.add(name(card) + " and " + name(other) + " overlap"));
            all(card).filter(
                    node -> node instanceof Control || node instanceof FormulaView || node instanceof PlotHandle)
                    .filter(node -> outside(place(node), place(card)))
                    .forEach(node -> faults.add(name(node) + " reaches out of " + name(card) + ": " + place(node)
                            + " in " + place(card)));
            faults.addAll(neighbours(card));
        }
        faults.addAll(neighbours(scene.lookup(".header")));
        double room = ((Region) scene.lookup(".room")).getWidth();
        double lab = ((Region) scene.lookup(".lab")).getWidth();
        if (lab > room + 1) {
            faults.add("the lab is " + lab + " wide in a room of " + room);
        }
        all(scene.getRoot()).filter(Control.class::isInstance)
                .filter(node -> place(node).getMinX() < -1 || place(node).getMaxX() > scene.getWidth() + 1)
                .forEach(node -> faults.add(name(node) + " reaches out of the window: " + place(node)));
        return faults;
    }

    /** Labels and controls side by side in one row that stand on each other. */
    private static List<String> neighbours(Node within) {
        List<Node> nodes = all(within).filter(node -> node instanceof Labeled || node instanceof Control)
                .filter(node -> !(node.getParent() instanceof Control)
                        && (!(node instanceof Labeled words) || !words.getText().isEmpty()))
                .toList();
        List<String> faults = new ArrayList<>();
        for (Node one : nodes) {
            for (Node other : nodes) {
                if (one.hashCode() < other.hashCode() && overlap(place(one), place(other))) {
                    faults.add(name(one) + " stands on " + name(other));
                }
            }
        }
        return faults;
    }

    private static boolean overlap(Bounds one, Bounds other) {
        return Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX()) > 1
                && Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY()) > 1;
    }

    private static boolean outside(Bounds inner, Bounds outer) {
        return inner.getMinX() < outer.getMinX() - 1 || inner.getMaxX() > outer.getMaxX() + 1
                || inner.getMinY() < outer.getMinY() - 1 || inner.getMaxY() > outer.getMaxY() + 1;
    }

    private static String name(Node node) {
        String words = node instanceof Labeled labeled ? " “" + labeled.getText() + "”" : "";
        return node.getClass().getSimpleName() + " #" + node.getId() + " " + node.getStyleClass() + words;
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK", "PROJECTOR"})
    void wordsCurvesAndControlsStandOutFromWhatIsBehindThem(ThemeChoice theme) {
        Map<String, Color> colours = seen(() -> colours(window(1440, 900, theme, Language.EN)));
        List<String> coloured = List.of("p", "q", "positive", "negative", "danger");
        List<String> faint = new ArrayList<>();
        for (String behind : List.of("card", "ground")) {
            List.of("ink", "muted").forEach(each -> faint.addAll(faint(colours, each, behind, OF_TEXT)));
            // Words in the colours of curves stand on cards only.
            coloured.forEach(
                    each -> faint.addAll(faint(colours, each, behind, behind.equals("card") ? OF_TEXT : OF_SHAPES)));
            faint.addAll(faint(colours, "edge", behind, OF_SHAPES));
        }
        faint.addAll(faint(colours, "on-danger", "danger", OF_TEXT));
        assertEquals(List.of(), faint);
    }

    private static List<String> faint(Map<String, Color> colours, String colour, String behind, double needed) {
        double contrast = contrast(requireNonNull(colours.get(colour)), requireNonNull(colours.get(behind)));
        return contrast >= needed
                ? List.of()
                : List.of("-kl-%s on -kl-%s: %.2f, not %.1f".formatted(colour, behind, contrast, needed));
    }

    /** What the stylesheet makes of the names of colours, in that scene. */
    private static Map<String, Color> colours(Scene scene) {
        return Stream.of("ink", "muted", "p", "q", "positive", "negative", "danger", "on-danger", "edge", "card",
                "ground").collect(Collectors.toMap(name -> name, name -> {
                    Text probe = new Text();
                    probe.setStyle("-fx-fill: -kl-" + name);
                    ((LabWindow) scene.getRoot()).getChildren().add(probe);
                    probe.applyCss();
                    ((LabWindow) scene.getRoot()).getChildren().remove(probe);
                    return (Color) probe.getFill();
                }));
    }

    /** The contrast of two opaque colours, as WCAG defines it: from 1 to 21. */
    private static double contrast(Color one, Color other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
