package kllab.ui.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import kllab.window.Eyes;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** Panels that are put away and covered. */
@Tag("window")
class PanelsTest {
    private final Hidden curve = new Hidden();
    private final Hidden table = new Hidden();
    private final Panels panels = new Panels(
            name -> Optional.ofNullable(Map.of("curve", curve, "table", table).get(name)).map(Hidden::panel));

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    /** A panel of no state. */
    private static final class Hidden {
        private final SimpleObjectProperty<Boolean> away = new SimpleObjectProperty<>(false);
        private final SimpleObjectProperty<Boolean> covered = new SimpleObjectProperty<>(false);
        private final SimpleObjectProperty<Boolean> mayCover = new SimpleObjectProperty<>(true);

        Panels.Panel panel() {
            return new Panels.Panel(away, covered,
                    new Panels.Cover(() -> covered.set(true), words("Cover"), words("Covers it"), mayCover),
                    new Panels.Cover(() -> covered.set(false), words("Reveal"), words("Reveals it"), mayCover));
        }

        private static ObservableValue<String> words(String text) {
            return new SimpleStringProperty(text);
        }
    }

    private static Button plate(Region place) {
        return assertInstanceOf(Button.class, assertInstanceOf(StackPane.class, place).getChildren().get(1));
    }

    private static void set(SimpleObjectProperty<Boolean> of, boolean value) {
        Eyes.run(() -> of.set(value));
    }

    private static void assertRoom(boolean expected, Node node) {
        assertEquals(List.of(expected, expected), List.of(node.isVisible(), node.isManaged()));
    }

    @Test
    void aNodeThatIsAwayIsNeitherSeenNorGivenRoom() {
        Region node = panels.away("curve", new Region());
        assertRoom(true, node);
        set(curve.away, true);
        assertRoom(false, node);
        set(curve.away, false);
        assertRoom(true, node);
    }

    @Test
    void aNodeOfNoPanelIsAlwaysSeen() {
        Region node = new Region();
        assertSame(node, panels.of("other", node));
        assertSame(node, panels.covered("other", node));
        assertTrue(panels.shown("other").getValue());
        assertEquals(Optional.empty(), panels.coverButton("other"));
    }

    @Test
    void aNodeAroundPanelsIsAwayOnlyWhenAllOfThemAre() {
        Region node = panels.around(List.of("curve", "table"), new Region());
        set(curve.away, true);
        assertRoom(true, node);
        set(table.away, true);
        assertRoom(false, node);
        set(curve.away, false);
        assertRoom(true, node);
    }

    @Test
    void aNodeAroundMoreThanPanelsIsNeverAway() {
        Region node = panels.around(List.of("curve", "other"), new Region());
        set(curve.away, true);
        assertRoom(true, node);
    }

    @Test
    void aCoveredNodeKeepsItsRoomBelowAPlateThatRevealsIt() {
        Region node = new Region();
        Region place = Eyes.ask(() -> panels.of("curve", node));
        set(curve.covered, true);
        assertTrue(node.isManaged());
        assertFalse(node.isVisible());
        assertEquals(List.of("?", "Reveal", "Reveals it"),
                List.of(plate(place).getText(), plate(place).getAccessibleText(), plate(place).getAccessibleHelp()));
        Eyes.run(plate(place)::fire);
        assertFalse(curve.covered.get());
        assertTrue(node.isVisible());
        assertFalse(plate(place).isVisible());
    }

    @Test
    void aPlateIsMadeOnceHoweverOftenItCovers() {
        Region place = Eyes.ask(() -> panels.of("curve", new Region()));
        for (int i = 0; i < 3; i++) {
            set(curve.covered, true);
            set(curve.covered, false);
        }
        assertEquals(2, place.getChildrenUnmodifiable().size());
    }

    @Test
    void whatIsCoveredTogetherWithAPanelIsNotAwayWithIt() {
        Region place = Eyes.ask(() -> panels.covered("curve", new Region()));
        set(curve.away, true);
        assertRoom(true, place);
    }

    @Test
    void aPanelIsShownWhileItIsNeitherAwayNorCovered() {
        ObservableValue<Boolean> shown = panels.shown("curve");
        assertTrue(shown.getValue());
        set(curve.covered, true);
        assertFalse(shown.getValue());
        set(curve.away, true);
        set(curve.covered, false);
        assertFalse(shown.getValue());
        set(curve.away, false);
        assertTrue(shown.getValue());
    }

    @Test
    void aButtonCoversAPanelWhileItMay() {
        Button button = Eyes.ask(() -> panels.coverButton("curve").orElseThrow());
        assertEquals(List.of("cover-curve", "Cover"), List.of(button.getId(), button.getAccessibleText()));
        set(curve.mayCover, false);
        Eyes.run(button::fire);
        assertFalse(curve.covered.get());
        set(curve.mayCover, true);
        Eyes.run(button::fire);
        assertTrue(curve.covered.get());
    }

    @Test
    void aNameCoversItsPanelAndIsOnlyANameWhereThereIsNone() {
        ObservableValue<String> name = new SimpleStringProperty("reverse");
        Labeled link = Eyes.ask(() -> panels.coverLink("table", name, ""));
        Eyes.run(assertInstanceOf(Hyperlink.class, link)::fire);
        assertTrue(table.covered.get());
        assertEquals("reverse", link.getText());
        Labeled label = Eyes.ask(() -> panels.coverLink("other", name, ""));
        assertEquals("reverse", assertInstanceOf(Label.class, label).getText());
    }
}
