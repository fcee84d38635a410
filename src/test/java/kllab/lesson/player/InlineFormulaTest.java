package kllab.lesson.player;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.TextFlow;
import java.util.stream.Stream;
import kllab.lesson.Inline;
import kllab.text.Language;
import kllab.ui.Texts;
import kllab.ui.formula.FormulaView;
import kllab.ui.formula.Typesetter;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A formula among words is never wider than a line. */
@Tag("window")
class InlineFormulaTest {
    private static final String LONG = "\\log\\frac{\\sigma_2}{\\sigma_1}+\\frac{\\sigma_1^2+(\\mu_1-\\mu_2)^2}{2\\sigma_2^2}-\\frac12";
    private static Typesetter typesetter;

    @BeforeAll
    static void readTheFonts() throws Exception {
        typesetter = WindowFixture.typesetter();
    }

    /** Words with the formula in the middle and a full stop behind it, laid out as wide as this. */
    private static TextFlow flow(double width) {
        ProseView prose = new ProseView(() -> typesetter, new Texts(new SimpleObjectProperty<>(Language.EN)), link -> {
        });
        TextFlow flow = prose.line(List.of(new Inline.Text("So the divergence is "), new Inline.Formula(LONG),
                new Inline.Text(". It is 0 if both are equal.")), "lesson-text");
        flow.setManaged(false);
        Scene scene = new Scene(new Group(flow));
        scene.getRoot().applyCss();
        flow.resize(width, flow.prefHeight(width));
        scene.getRoot().layout();
        flow.layout();
        return flow;
    }

    private static Stream<FormulaView> shown(Parent parent) {
        return parent.getChildrenUnmodifiable().stream().filter(Node::isVisible).flatMap(
                each -> each instanceof FormulaView formula
                        ? Stream.of(formula)
                        : each instanceof Parent inner ? shown(inner) : Stream.of());
    }

    private static Bounds in(TextFlow flow, Node node) {
        return flow.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
    }

    @ParameterizedTest
    @ValueSource(doubles = {500, 250, 180, 140, 100, 80})
    void isNeverWiderThanALineAndHasItsHeight(double width) {
        WindowFixture.run(() -> {
            TextFlow flow = flow(width);
            for (FormulaView each : shown(flow).toList()) {
                Bounds bounds = in(flow, each);
                assertTrue(bounds.getMaxX() <= width + 1, each.texProperty().get() + " ends at " + bounds.getMaxX());
                assertTrue(bounds.getMaxY() <= flow.getHeight() + 1,
                        each.texProperty().get() + " ends below at " + bounds.getMaxY() + " of " + flow.getHeight());
            }
        });
    }

    @Test
    void shrinksFirstAndIsPartedWhereItWouldBeTooSmall() {
        WindowFixture.run(() -> {
            double natural = shown(flow(1000)).findFirst().orElseThrow().getWidth();
            assertEquals(List.of(LONG), shown(flow(natural * 0.8)).map(each -> each.texProperty().get()).toList());
            assertEquals(3, shown(flow(natural * 0.5)).count());
        });
    }

    @Test
    void hasItsSizeAgainWhereTheLineIsLongEnough() {
        WindowFixture.run(() -> {
            TextFlow flow = flow(1000);
            double natural = flow.prefWidth(-1);
            flow.resize(100, flow.prefHeight(100));
            flow.layout();
            assertEquals(natural, flow.prefWidth(-1), 1);
            flow.resize(1000, flow.prefHeight(1000));
            flow.layout();
            assertEquals(List.of(LONG), shown(flow).map(each -> each.texProperty().get()).toList());
        });
    }
}
