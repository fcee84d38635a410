package kllab.app.presenting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import kllab.lab.gaussian.GaussianWindow;
import kllab.text.Language;
import kllab.window.Eyes;
import kllab.window.Told;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Beside a lesson presented at 1280 by 720 drawers and landscape show first what they are about. */
@Tag("window")
class StageDrawersTest {
    @RegisterExtension
    static final GaussianWindow window = new GaussianWindow();

    private static void present(String lesson, int step) {
        WindowFixture.run(() -> {
            window.stage().setWidth(1280 + window.stage().getWidth() - window.scene().getWidth());
            window.stage().setHeight(720 + window.stage().getHeight() - window.scene().getHeight());
            window.choices().presenting().set(true);
        });
        window.settle();
        WindowFixture.run(() -> window.classroom().openShipped(lesson, Language.EN));
        window.await(() -> window.classroom().open().get().isPresent());
        WindowFixture.run(() -> window.classroom().open().get().orElseThrow().go(step - 1));
        window.settle();
    }

    @AfterEach
    void endTheShow() {
        WindowFixture.run(() -> {
            window.classroom().close();
            window.choices().presenting().set(false);
        });
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    /** Steps of the lesson on estimates that ask nothing before they show. */
    @ParameterizedTest
    @ValueSource(ints = {1, 3, 5, 9})
    void thePlotOfDrawsIsSeenWholeBelowFewControls(int step) {
        present("07-estimating-from-samples", step);
        window.await(() -> {
            Bounds page = bounds(window.find("#estimates-page").lookup(".viewport"));
            Bounds plot = bounds(window.find("#samples-plot"));
            return plot.getMinY() - page.getMinY() < 0.4 * page.getHeight() && plot.getMaxY() <= page.getMaxY();
        });
        double end = WindowFixture.ask(() -> bounds(window.find("#estimates-page").lookup(".viewport")).getMaxX());
        assertEquals(List.of(), WindowFixture.ask(() -> Eyes.within(window.find("#section-samples"))
                .filter(each -> each instanceof Labeled && Told.isSeen(each))
                .filter(each -> bounds(each).getMaxX() > end + 1).map(Node::toString).toList()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 8, 9})
    void theLineThatAStepIsAboutIsSeenWhole(int step) {
        present("02-why-that-formula", step);
        // It glides there.
        window.await(() -> {
            Bounds formula = bounds(current().lookup(".formula-flow"));
            Bounds list = bounds(window.scene().lookup(".derivation-list").lookup(".viewport"));
            return formula.getMinY() >= list.getMinY() && formula.getMaxY() <= list.getMaxY();
        });
    }

    @Test
    void theLandscapeHasTheRoomOfTheLearningRate() {
        present("03-which-force-is-stronger", 9);
        window.await(() -> !window.scene().lookup(".landscape-options .rate").isVisible());
        assertTrue(WindowFixture.ask(() -> bounds(window.find("#landscape")).getHeight()) > 270);
    }

    private static Node current() {
        return Eyes.within(window.scene().getRoot()).filter(each -> each.getStyleClass().contains("derivation-line"))
                .filter(each -> each.getPseudoClassStates().contains(PseudoClass.getPseudoClass("current")))
                .findFirst().orElseThrow();
    }
}
