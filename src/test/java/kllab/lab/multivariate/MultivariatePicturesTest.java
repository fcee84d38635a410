package kllab.lab.multivariate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import kllab.Pictures;
import kllab.app.look.Choices;
import kllab.app.settings.ThemeChoice;
import kllab.text.Language;
import kllab.ui.formula.FormulaView;
import kllab.ui.layout.FittingScrollPane;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The multivariate lab as pictures for a person to look at, and what a machine can see in them. */
@Tag("window")
class MultivariatePicturesTest {
    private static final List<String> LINKS = List.of("multivariate", "multivariate?view=latent",
            "multivariate?diagonal=true&unit=bits&part=trace",
            "multivariate?mu1=1e6,-123456.789&cov1=1e12,0,0,1e12&mu2=-1e6,0&cov2=1e-12,0,0,1e-12",
            "multivariate?mu1=0.123456789,-3&cov1=2.4,1.1,1.1,3.2&mu2=-4.12345678,0&cov2=1,0.999,0.999,1&unit=bits",
            "multivariate?mu1=0,0,1&cov1=1,0.5,0,0.5,2,0,0,0,1e6&mu2=1,1,1&cov2=2,0,0,0,2,0,0,0,1",
            "multivariate?view=latent&sorted=true&sigmas=true",
            "multivariate?view=latent&latentMu=-123456.789,0.12345678901234567&latentLogVariance=700,"
                    + "-0.34567890123456789");

    @BeforeAll
    static void readTheFonts() throws Exception {
        WindowFixture.typesetter();
    }

    private static Scene scene(String link, ThemeChoice theme, Language language, double width, double height) {
        Scene scene = WindowFixture.scene(link, new Choices(theme, language), width, height);
        WindowFixture.lookAt(scene);
        assertEquals(1, scene.getRoot().lookupAll("#value").size(), link);
        return scene;
    }

    @ParameterizedTest
    @CsvSource({"multivariate-light, 0, 1440, 900, LIGHT, EN", "multivariate-dark, 0, 1440, 900, DARK, EN",
            "multivariate-projector, 0, 1440, 900, PROJECTOR, EN", "multivariate-chinese, 0, 1440, 900, LIGHT, ZH",
            "multivariate-small, 0, 900, 600, LIGHT, EN", "multivariate-diagonal, 2, 1440, 900, DARK, ZH",
            "latent-light, 1, 1440, 900, LIGHT, EN", "latent-dark, 1, 1440, 900, DARK, EN",
            "latent-projector, 1, 1440, 900, PROJECTOR, EN", "latent-chinese, 1, 1440, 900, LIGHT, ZH",
            "latent-small, 1, 900, 600, LIGHT, EN"})
    void aPictureIsAsLargeAsItsWindow(String name, int link, int width, int height, ThemeChoice theme,
            Language language) {
        assertEquals((double) width, WindowFixture.ask(
                () -> Pictures.write(scene(LINKS.get(link), theme, language, width, height), name).getWidth()));
    }

    static Stream<Arguments> windows() {
        return LINKS.stream().flatMap(link -> Stream.of(Arguments.of(link, 900, 600, ThemeChoice.LIGHT, Language.EN),
                Arguments.of(link, 900, 600, ThemeChoice.PROJECTOR, Language.ZH),
                Arguments.of(link, 1440, 900, ThemeChoice.DARK, Language.ZH),
                Arguments.of(link, 1440, 900, ThemeChoice.PROJECTOR, Language.EN)));
    }

    @ParameterizedTest
    @MethodSource("windows")
    void nothingIsCutOffLiesOnAnotherOrReachesOutOfItsCard(String link, double width, double height,
            ThemeChoice theme, Language language) {
        WindowFixture.run(() -> {
            Scene scene = scene(link, theme, language, width, height);
            List<String> faults = new ArrayList<>();
            for (Node card : scene.getRoot().lookupAll(".card-box")) {
                List<Node> pieces = WindowFixture.within(card).filter(MultivariatePicturesTest::isPiece).toList();
                pieces.stream().filter(each -> each instanceof Labeled words && words.isTextTruncated())
                        .forEach(each -> faults.add(describe(each) + " is cut off"));
                // What scrolls is seen through a window of its own.
                pieces.stream().filter(each -> !isInTable(each) && !covers(bounds(card), bounds(each)))
                        .forEach(each -> faults.add(describe(each) + " reaches out of its card"));
                for (int i = 0; i < pieces.size(); i++) {
                    for (int j = 0; j < i; j++) {
                        if (overlap(bounds(pieces.get(i)), bounds(pieces.get(j)))
                                && isInTable(pieces.get(i)) == isInTable(pieces.get(j))) {
                            faults.add(describe(pieces.get(i)) + " lies on " + describe(pieces.get(j)));
                        }
                    }
                }
            }
            assertEquals("", String.join("\n", faults));
        });
    }

    @ParameterizedTest
    @CsvSource({"multivariate, LIGHT, EN", "multivariate, DARK, ZH", "multivariate, PROJECTOR, EN",
            "multivariate, PROJECTOR, ZH", "multivariate?view=latent, LIGHT, EN",
            "multivariate?view=latent, PROJECTOR, EN", "multivariate?view=latent, PROJECTOR, ZH"})
    void everythingIsInViewWithoutScrolling(String link, ThemeChoice theme, Language language) {
        WindowFixture.run(() -> {
            FittingScrollPane room = (FittingScrollPane) scene(link, theme, language, 1440, 900).lookup(".room");
            assertFalse(room.isScrolled(), () -> "needs "
                    + ((javafx.scene.layout.Region) room.lookup(".lab")).minHeight(room.getWidth()) + " of "
                    + room.getHeight());
        });
    }

    private static boolean isInTable(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each instanceof ScrollPane && !(each.getParent() instanceof FittingScrollPane)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a node is a thing of its own that is seen: a control or a formula, and not a part of one. */
    private static boolean isPiece(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible() || each instanceof ScrollBar
                    || (!each.equals(node) && each instanceof Control && !(each instanceof ScrollPane))) {
                return false;
            }
        }
        return node instanceof Labeled words
                ? words.getGraphic() != null || (words.getText() != null && !words.getText().isEmpty())
                : (node instanceof FormulaView view && !view.texProperty().get().isEmpty())
                        || (node instanceof Control && !(node instanceof ScrollPane));
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static boolean overlap(Bounds a, Bounds b) {
        return Math.min(a.getMaxX(), b.getMaxX()) - Math.max(a.getMinX(), b.getMinX()) > 1
                && Math.min(a.getMaxY(), b.getMaxY()) - Math.max(a.getMinY(), b.getMinY()) > 1;
    }

    private static boolean covers(Bounds outer, Bounds inner) {
        return inner.getMinX() >= outer.getMinX() - 1 && inner.getMaxX() <= outer.getMaxX() + 1
                && inner.getMinY() >= outer.getMinY() - 1 && inner.getMaxY() <= outer.getMaxY() + 1;
    }

    private static String describe(Node node) {
        Bounds at = bounds(node);
        String words = node instanceof Labeled label ? " “" + label.getText() + "”" : "";
        return "%s %s%s at %.0f,%.0f %.0f×%.0f".formatted(node.getClass().getSimpleName(),
                node.getId() == null ? node.getStyleClass() : "#" + node.getId(), words, at.getMinX(), at.getMinY(),
                at.getWidth(), at.getHeight());
    }
}
