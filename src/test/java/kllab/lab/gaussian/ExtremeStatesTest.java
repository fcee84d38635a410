package kllab.lab.gaussian;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.OverrunStyle;
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

/** Long numbers find their room too: nothing is cut off, lies on another, or reaches out of its card. */
@Tag("window")
public class ExtremeStatesTest {
    private static final List<String> LINKS = List.of(
            "gaussian?mu1=-123456.789&sigma1=0.000001&mu2=1000000&sigma2=0.05",
            "gaussian?mu1=-4.98765432&sigma1=3.14159265&mu2=-4.12345678&sigma2=2.71828182&unit=bits",
            "gaussian?mu1=0&sigma1=1&mu2=0&sigma2=1", "gaussian?mu1=0&sigma1=0.05&mu2=0&sigma2=1000000&logSigma=true",
            "gaussian?mu1=1000000&sigma1=1000000&mu2=-1000000&sigma2=0.000001&unit=bits",
            "gaussian?mu1=1000000&sigma1=0.000001&mu2=-1000000&sigma2=1000000&view=landscape&coordinates=expectation"
                    + "&rate=0.00012345&descent=1000",
            "gaussian?mu1=2&sigma1=2.4&mu2=0&sigma2=1&view=landscape&rate=2&descent=3&unit=bits",
            "discrete?p=0.15292529940375976,1e-7,123456789,4&q=1e300,2e299,3,0.12345678901234567&unit=bits",
            "discrete?p=1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1&q=1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0"
                    + "&names=WWWWWWWWWWWW,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,%E5%A5%88%E7%89%B9&view=coding",
            "discrete?p=1,999&q=999,1&view=sweep&lockP=1");
    /** KL(p ‖ q) as the window shows it at each of these. */
    private static final List<String> VALUES = List.of("2.5243·10¹⁴", "0.1063", "0.0000", "16.3112", "3.6067·10²⁴",
            "29.1310", "5.0560", "995.2565", "∞", "6.8929");

    @BeforeAll
    static void readTheFonts() throws Exception {
        WindowFixture.typesetter();
    }

    static Stream<Arguments> windows() {
        return LINKS.stream().flatMap(link -> Stream.of(Arguments.of(link, 900, 600, ThemeChoice.LIGHT, Language.EN),
                Arguments.of(link, 900, 600, ThemeChoice.PROJECTOR, Language.ZH),
                Arguments.of(link, 1440, 900, ThemeChoice.DARK, Language.ZH),
                Arguments.of(link, 1440, 900, ThemeChoice.PROJECTOR, Language.EN)));
    }

    private static Scene scene(String link, Choices choices, double width, double height) {
        Scene scene = WindowFixture.scene(link, choices, width, height);
        WindowFixture.lookAt(scene);
        return scene;
    }

    @ParameterizedTest
    @MethodSource("windows")
    void longNumbersFindTheirRoom(String link, double width, double height, ThemeChoice theme, Language language) {
        WindowFixture.run(() -> {
            Scene scene = scene(link, new Choices(theme, language), width, height);
            Pictures.write(scene, "extreme-%d-%.0f-%s".formatted(LINKS.indexOf(link), width, theme));
            assertEquals(VALUES.get(LINKS.indexOf(link)), ((Labeled) scene.lookup("#value")).getText());
            List<Node> pieces = pieces(scene.getRoot());
            List<String> faults = new ArrayList<>(overlaps(pieces));
            pieces.stream().filter(each -> each instanceof Labeled words && words.isTextTruncated()
            // Of a stream without an end, as much as fits is shown of what came last.
                    && words.getTextOverrun() != OverrunStyle.LEADING_ELLIPSIS)
                    .forEach(each -> faults.add(describe(each) + " is cut off"));
            for (Node card : scene.getRoot().lookupAll(".card-box")) {
                WindowFixture.within(card).filter(ExtremeStatesTest::isPiece)
                        .filter(each -> !covers(bounds(card), bounds(each)))
                        .forEach(each -> faults.add(describe(each) + " reaches out of its card"));
            }
            assertEquals("", String.join("\n", faults));
        });
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, EN, 900, 600", "LIGHT, ZH, 900, 600", "LIGHT, EN, 1440, 900", "PROJECTOR, EN, 1440, 900",
            "PROJECTOR, ZH, 1440, 900", "LIGHT, EN, 3840, 2160", "PROJECTOR, EN, 3840, 2160"})
    void everythingIsInViewWithoutScrolling(ThemeChoice theme, Language language, double width, double height) {
        WindowFixture.run(() -> {
            Scene scene = scene("gaussian", new Choices(theme, language), width, height);
            FittingScrollPane room = (FittingScrollPane) scene.lookup(".room");
            assertFalse(room.isScrolled(), () -> "needs " + room.getChildrenUnmodifiable().getFirst().minHeight(-1)
                    + " of " + room.getHeight());
        });
    }

    /** The things of their own that are seen within a node. */
    public static List<Node> pieces(Node within) {
        return WindowFixture.within(within).filter(ExtremeStatesTest::isPiece).toList();
    }

    /** Whether a node is a thing of its own that is seen: a control or a formula, and not a part of one. */
    private static boolean isPiece(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            // The bars of the room are seen only where a window is too small, and then they lie beside it.
            if (!each.isVisible() || each instanceof ScrollBar
                    || (!each.equals(node) && each instanceof Control && !(each instanceof ScrollPane))) {
                return false;
            }
        }
        if (!isInView(node)) {
            return false;
        }
        return node instanceof Labeled words
                ? words.getGraphic() != null || (words.getText() != null && !words.getText().isEmpty())
                : node instanceof FormulaView || (node instanceof Control && !(node instanceof ScrollPane));
    }

    /** Whether any of a node is within what a table that scrolls shows. */
    private static boolean isInView(Node node) {
        Node table = table(node);
        return table == null || overlap(table.localToScene(table.getLayoutBounds()), whole(node));
    }

    private static Node table(Node node) {
        Node each = node.getParent();
        while (each != null && !each.getStyleClass().contains("outcomes-scroll")) {
            each = each.getParent();
        }
        return each;
    }

    private static Bounds whole(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    /** Which of the nodes lie on each other. */
    public static List<String> overlaps(List<Node> nodes) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (overlap(bounds(nodes.get(i)), bounds(nodes.get(j)))) {
                    found.add(describe(nodes.get(i)) + " lies on " + describe(nodes.get(j)));
                }
            }
        }
        return found;
    }

    /** Where a node is seen: above and below, a scroll pane hides what it is scrolled past. */
    public static Bounds bounds(Node node) {
        Bounds at = node.localToScene(node.getLayoutBounds());
        for (Node each = node.getParent(); each != null; each = each.getParent()) {
            if (each.getStyleClass().contains("viewport")) {
                Bounds view = each.localToScene(each.getLayoutBounds());
                double top = Math.clamp(at.getMinY(), view.getMinY(), view.getMaxY());
                double bottom = Math.clamp(at.getMaxY(), view.getMinY(), view.getMaxY());
                at = new BoundingBox(at.getMinX(), top, at.getWidth(), bottom - top);
            }
        }
        return at;
    }

    private static boolean overlap(Bounds a, Bounds b) {
        return Math.min(a.getMaxX(), b.getMaxX()) - Math.max(a.getMinX(), b.getMinX()) > 1
                && Math.min(a.getMaxY(), b.getMaxY()) - Math.max(a.getMinY(), b.getMinY()) > 1;
    }

    /** Whether one place lies within another. */
    public static boolean covers(Bounds outer, Bounds inner) {
        return inner.getMinX() >= outer.getMinX() - 1 && inner.getMaxX() <= outer.getMaxX() + 1
                && inner.getMinY() >= outer.getMinY() - 1 && inner.getMaxY() <= outer.getMaxY() + 1;
    }

    /** A node and its place, for messages. */
    public static String describe(Node node) {
        Bounds at = bounds(node);
        String words = node instanceof Labeled label ? " “" + label.getText() + "”" : "";
        return "%s %s%s at %.0f,%.0f %.0f×%.0f".formatted(node.getClass().getSimpleName(),
                node.getId() == null ? node.getStyleClass() : "#" + node.getId(), words, at.getMinX(), at.getMinY(),
                at.getWidth(), at.getHeight());
    }
}
