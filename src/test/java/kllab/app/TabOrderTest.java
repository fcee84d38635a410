package kllab.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import kllab.app.settings.ThemeChoice;
import kllab.lab.gaussian.ExtremeStatesTest;
import kllab.plot.pane.PlotHandle;
import kllab.text.Language;
import kllab.ui.layout.Sidebar;
import kllab.window.Screens;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The tab key goes as the eye does: by rows from one card to the next, and so within each. */
@Tag("window")
class TabOrderTest {
    /** What is read as a whole before what stands beside it. */
    private static final Set<String> AREAS = Set.of("card-box", "header", "rail", "link-bar");

    /** What stands over a lab. */
    private static final Set<String> BARS = Set.of("prediction", "challenge");

    @RegisterExtension
    static final WindowFixture window = new WindowFixture();

    static Stream<Arguments> windows() {
        return Stream.concat(
                Stream.of(Screens.VIEWS, Screens.QUESTIONS, Screens.LESSONS).flatMap(List::stream)
                        .map(screen -> Arguments.of(screen, 980, 900, ThemeChoice.LIGHT)),
                Stream.of("gaussian", "multivariate", "discrete")
                        .map(screen -> Arguments.of(screen, 900, 700, ThemeChoice.PROJECTOR)));
    }

    /** The card or bar that a stop is in. */
    private static Node area(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.getStyleClass().stream().anyMatch(AREAS::contains)
                    || (each.getId() != null && BARS.contains(each.getId()))) {
                return each;
            }
        }
        return node;
    }

    /** What Tab reaches, in its order, once round. */
    private static List<Node> round() {
        Set<Node> stops = new LinkedHashSet<>();
        Node now = AccessTest.stops(window.scene().getRoot()).filter(each -> !each.isDisabled()).findFirst()
                .orElseThrow();
        window.focus(now);
        while (stops.add(now)) {
            window.keys(KeyCode.TAB);
            now = window.scene().getFocusOwner();
        }
        return new ArrayList<>(stops);
    }

    /**
     * Where a node is read beside another: what scrolls is there where its window is, and what stands beside a lab is
     * read as a whole, and so are the value and the other divergences where they stand beside each other.
     */
    private static Bounds place(Node node, Node other) {
        Node whole = node;
        for (Node each = node; each.getParent() != null && !isWithin(other, each); each = each.getParent()) {
            if (each instanceof ScrollPane || each.getParent() instanceof Sidebar
                    || each.getParent().getStyleClass().contains("value-parts")) {
                whole = each;
            }
        }
        return whole.localToScene(whole.getLayoutBounds());
    }

    private static boolean isWithin(Node node, Node parent) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.equals(parent)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one place is read before another: in a row above, or to its left. */
    private static boolean isBefore(Node one, Node other) {
        Bounds a = place(one, other);
        Bounds b = place(other, one);
        double shared = Math.min(a.getMaxY(), b.getMaxY()) - Math.max(a.getMinY(), b.getMinY());
        return shared > 0.5 * Math.min(a.getHeight(), b.getHeight())
                ? a.getMinX() < b.getMinX()
                : a.getMinY() < b.getMinY();
    }

    @ParameterizedTest
    @MethodSource("windows")
    void theTabKeyGoesByRowsAsTheEyeDoes(String screen, double width, double height, ThemeChoice theme) {
        WindowFixture.run(() -> {
            window.choices().theme().set(theme);
            window.stage().setWidth(width);
            window.stage().setHeight(height);
            Screens.show((LabWindow) window.scene().getRoot(), screen, Language.EN);
        });
        window.settle();
        window.settle();
        List<Node> stops = round();
        List<String> faults = new ArrayList<>();
        for (int i = 1; i < stops.size(); i++) {
            Node before = stops.get(i - 1);
            Node now = stops.get(i);
            if (!area(before).equals(area(now)) && !area(now).getStyleClass().contains("rail")
                    && !isBefore(area(before), area(now))) {
                faults.add(ExtremeStatesTest.describe(area(now)) + " comes after "
                        + ExtremeStatesTest.describe(area(before)));
            }
            // Handles lie where the state puts them: what comes first there is no matter of rows.
            if (area(before).equals(area(now)) && !(now instanceof PlotHandle) && !(before instanceof PlotHandle)
                    && !isBefore(before, now)) {
                faults.add(ExtremeStatesTest.describe(now) + " comes after " + ExtremeStatesTest.describe(before));
            }
        }
        WindowFixture.run(() -> {
            window.stage().setWidth(WindowFixture.WIDTH);
            window.stage().setHeight(WindowFixture.HEIGHT);
        });
        assertEquals("", String.join("\n", faults));
        assertTrue(stops.size() > 20, stops::toString);
    }
}
