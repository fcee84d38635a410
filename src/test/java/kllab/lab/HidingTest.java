package kllab.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import kllab.lab.gaussian.GaussianWindow;
import kllab.lab.gaussian.model.GaussianPanel;
import kllab.lab.gaussian.model.GaussianState;
import kllab.plot.pane.PlotPane;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is hidden by choice, and what is covered by a question. */
@Tag("window")
class HidingTest {
    @RegisterExtension
    static final GaussianWindow window = new GaussianWindow();

    private static void show(String link) {
        window.chord(KeyCode.CONTROL, KeyCode.L);
        window.enter(window.find("#link-field"), link);
        window.settle();
    }

    private static boolean isSeen(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSeen(String selector) {
        return isSeen(window.<Node>find(selector));
    }

    private static CheckBox box(GaussianPanel panel) {
        return (CheckBox) window.<MenuButton>find("#show").getItems().stream()
                .filter(each -> ("show-" + panel.key()).equals(each.getId())).map(CustomMenuItem.class::cast)
                .map(CustomMenuItem::getContent).findAny().orElseThrow();
    }

    /** A node of each panel that is seen at first. */
    @ParameterizedTest
    @CsvSource({"DENSITIES, #densities", "SECOND_PLOT, #curve", "VALUE, #value", "REVERSE, #reverse",
            "JENSEN_SHANNON, #jensenShannon", "FORMULA, #formula-numbers", "P, #mu1", "Q, #mu2", "ACTIONS, #swap",
            "DRAWER, #open-DERIVATION"})
    void theMenuHidesAPanelAndShowsItAgainEachAsOneStep(GaussianPanel panel, String node) {
        GaussianState before = window.state();
        assertTrue(isSeen(node));
        window.choose("#show", "show-" + panel.key());
        assertEquals(before.withHidden(Hidden.NONE.withAway(panel.key(), true)), window.state());
        assertFalse(isSeen(node));
        assertFalse(box(panel).isSelected());
        assertTrue(window.link().endsWith("&hide=" + panel.key()), window.link());
        window.click("#undo");
        assertTrue(isSeen(node));
        assertEquals(before, window.state());
        window.click("#redo");
        window.choose("#show", "show-" + panel.key());
        assertTrue(isSeen(node));
        assertEquals(before, window.state());
    }

    @Test
    void theMenuBringsEverythingBack() {
        show("gaussian?hide=densities,value,p,actions&cover=formula");
        window.choose("#show", "everything");
        assertEquals(Hidden.NONE, window.state().hidden());
        assertTrue(isSeen("#densities") && isSeen("#value") && isSeen("#formula-numbers"));
    }

    @Test
    void aKeyOpensTheMenu() {
        window.keys(KeyCode.F6);
        assertTrue(window.<MenuButton>find("#show").isShowing());
        WindowFixture.run(() -> window.<MenuButton>find("#show").hide());
    }

    @Test
    void severalPanelsAreHiddenBeforeTheMenuCloses() {
        MenuButton menu = window.find("#show");
        window.click(menu);
        for (GaussianPanel each : List.of(GaussianPanel.SECOND_PLOT, GaussianPanel.FORMULA, GaussianPanel.FORMULA)) {
            window.click(WindowFixture.ask(() -> box(each).getParent()));
            window.click(box(each));
            window.click(box(each));
        }
        assertTrue(menu.isShowing());
        assertEquals(Hidden.NONE.withAway("secondPlot", true), window.state().hidden());
        window.keys(KeyCode.ESCAPE);
        assertFalse(menu.isShowing());
    }

    @ParameterizedTest
    @EnumSource(names = {"SPACE", "ENTER"})
    void severalPanelsAreHiddenByTheKeyboardAndEscapeClosesNothingButTheMenu(KeyCode take) {
        WindowFixture.run(() -> window.choices().presenting().set(true));
        Set<String> away = window.state().hidden().away();
        MenuButton menu = window.find("#show");
        window.keys(KeyCode.F6, KeyCode.DOWN, take, KeyCode.DOWN, take);
        assertTrue(menu.isShowing());
        assertEquals(new Hidden(away, Set.of(), Optional.empty()).withAway("densities", true)
                .withAway("secondPlot", true), window.state().hidden());
        assertFalse(box(GaussianPanel.DENSITIES).isSelected() || box(GaussianPanel.SECOND_PLOT).isSelected());
        assertTrue(box(GaussianPanel.VALUE).isSelected());
        window.keys(take);
        assertTrue(box(GaussianPanel.SECOND_PLOT).isSelected());
        window.keys(KeyCode.ESCAPE);
        assertFalse(menu.isShowing());
        assertTrue(window.choices().presenting().get());
        window.keys(KeyCode.ESCAPE);
        assertFalse(window.choices().presenting().get());
    }

    @Test
    void aPanelThatIsAwayLeavesItsRoomToItsNeighbour() {
        double before = window.<PlotPane>find("#densities").getWidth();
        show("gaussian?hide=secondPlot,drawer");
        assertTrue(window.<PlotPane>find("#densities").getWidth() > 1.3 * before);
        double lab = ((javafx.scene.layout.Region) window.find(".lab")).getWidth();
        assertTrue(window.<PlotPane>find("#densities").getWidth() > 0.9 * lab);
        assertEquals(WindowFixture.WIDTH, lab);
    }

    @Test
    void withoutPlotsTheValueHasTheirRoomAndIsLarger() {
        double size = window.<javafx.scene.control.Label>find("#value").getFont().getSize();
        show("gaussian?hide=densities,secondPlot");
        window.settle();
        double now = window.<javafx.scene.control.Label>find("#value").getFont().getSize();
        assertTrue(now > 1.2 * size, size + " " + now);
        assertTrue(window.<Node>find(".value-card").getLayoutBounds().getHeight() > 300);
    }

    /** Whatever else is hidden, what is left reaches from edge to edge and nothing lies on anything. */
    @ParameterizedTest
    @EnumSource
    void whatIsLeftFillsTheWindow(GaussianPanel one) {
        for (GaussianPanel other : GaussianPanel.values()) {
            WindowFixture.run(() -> window.model().start(GaussianState.INITIAL.withHidden(
                    Hidden.NONE.withAway(one.key(), true).withAway(other.key(), true))));
            window.settle();
            window.settle();
            List<Bounds> cards = window.all(".card-box").filter(HidingTest::isSeen)
                    .map(each -> each.localToScene(each.getLayoutBounds())).toList();
            double lab = WindowFixture.ask(() -> window.find(".lab").localToScene(
                    window.find(".lab").getLayoutBounds()).getMaxX());
            String which = one + " and " + other + ": " + cards;
            assertTrue(cards.stream().anyMatch(each -> each.getMaxY() > WindowFixture.HEIGHT - 30), which);
            assertTrue(cards.stream().anyMatch(each -> each.getMaxX() > lab - 20), which);
            for (Bounds card : cards) {
                assertEquals(1, cards.stream().filter(card::intersects).count(), which);
            }
        }
    }

    @Test
    void aCoveredReadoutKeepsItsRoomAndSaysNothingOfItsNumber() {
        Bounds value = WindowFixture.ask(() -> window.find("#value").getParent().localToScene(
                window.find("#value").getParent().getLayoutBounds()));
        Bounds formula = WindowFixture.ask(() -> window.find(".formula-card").localToScene(
                window.find(".formula-card").getLayoutBounds()));
        show("gaussian?cover=value");
        assertFalse(isSeen("#value"));
        Node plate = window.find(".cover");
        assertTrue(isSeen(plate));
        assertEquals(value, WindowFixture.ask(() -> plate.localToScene(plate.getLayoutBounds())));
        assertEquals(formula, WindowFixture.ask(() -> window.find(".formula-card").localToScene(
                window.find(".formula-card").getLayoutBounds())));
        String number = window.text("#value");
        assertEquals(List.of(), WindowFixture.within(window.find(".value-card")).map(Node::getAccessibleText)
                .filter(text -> text != null && text.contains(number)).toList());
        assertFalse(window.<Node>find("#summary").getAccessibleText().contains(number));
    }

    @Test
    void aPressOnThePlateRevealsWhatItCoversAsOneStep() {
        show("gaussian?cover=value,reverse");
        GaussianState before = window.state();
        Button plate = window.find(".value-card .cover");
        assertEquals("KL(p ‖ q) is covered: show it", plate.getAccessibleText());
        window.click(plate);
        assertTrue(isSeen("#value"));
        assertFalse(isSeen("#reverse"));
        assertEquals(Hidden.NONE.withCovered("reverse", true), window.state().hidden());
        window.click("#undo");
        assertEquals(before, window.state());
        assertFalse(isSeen("#value"));
    }

    @Test
    void theValueIsAlsoCoveredWhereTheDrawerShowsItsWays() {
        show("gaussian?cover=value,estimates&drawer=derivation");
        window.settle();
        assertEquals(List.of(), window.all("#value").filter(HidingTest::isSeen).toList());
        assertFalse(isSeen("#way-closed"));
        assertFalse(isSeen("#way-monteCarlo"));
    }

    @Test
    void aPlotThatIsHiddenRestsAndFollowsAgainWhenItIsShown() {
        show("gaussian?hide=densities");
        PlotPane pane = window.find("#densities");
        String before = pane.getAccessibleText();
        show("gaussian?hide=densities&mu1=3");
        assertEquals(before, pane.getAccessibleText());
        show("gaussian?mu1=3");
        assertNotEquals(before, pane.getAccessibleText());
        assertTrue(pane.getAccessibleText().contains("mean 3"), pane.getAccessibleText());
    }
}
