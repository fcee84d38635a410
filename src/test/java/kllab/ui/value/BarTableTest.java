package kllab.ui.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.DoubleStream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import kllab.parameter.Readout;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where bars end, those without end among them. */
@ExtendWith(WindowFixture.class)
@Tag("window")
class BarTableTest {
    private static final double INFINITE = Double.POSITIVE_INFINITY;
    private static final double WIDTH = 400;

    /** A table of bars that cuts them at 10, laid out. */
    private static BarTable laidOut(double... lengths) {
        List<BarRow> rows = DoubleStream.of(lengths)
                .mapToObj(
                        length -> new BarRow(new Label("title"), new Label(""), new Label(Readout.STANDARD.of(length)),
                                "x"))
                .toList();
        BarTable table = new BarTable(rows,
                new SimpleObjectProperty<>(new BarTable.Bars(DoubleStream.of(lengths).boxed().toList(), 10)));
        Scene scene = new Scene(new StackPane(table), WIDTH, 300);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return table;
    }

    private static Region bar(BarTable table, int row) {
        return (Region) rows(table).get(row).lookup(".bar");
    }

    private static Label number(BarTable table, int row) {
        return (Label) rows(table).get(row).lookup(".bar-number");
    }

    private static List<Node> rows(BarTable table) {
        return table.getChildrenUnmodifiable().stream().filter(BarRow.class::isInstance).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,∞,-3", "9,∞,-9", "∞,-0.001,0", "40,∞,-40", "∞,∞,-5", "0,∞,0"})
    void anInfiniteBarRunsOffTheRightEdgeAndIsLongerThanAllOthers(String given) {
        double[] lengths = DoubleStream.of(List.of(given.split(",")).stream()
                .mapToDouble(each -> each.equals("∞") ? INFINITE : Double.parseDouble(each)).toArray()).toArray();
        WindowFixture.run(() -> {
            BarTable table = laidOut(lengths);
            for (int i = 0; i < lengths.length; i++) {
                Region bar = bar(table, i);
                double end = bar.getLayoutX() + bar.getWidth();
                if (lengths[i] == INFINITE) {
                    assertEquals(WIDTH, end, given);
                    Label sign = number(table, i);
                    assertEquals("∞", sign.getText());
                    double beside = WIDTH - sign.getLayoutX() - sign.getWidth();
                    assertTrue(beside >= 0 && beside < 12, given + ": ∞ is " + beside + " from the edge");
                    assertTrue(sign.getLayoutX() >= bar.getLayoutX(), given);
                    for (int k = 0; k < lengths.length; k++) {
                        assertTrue(lengths[k] == INFINITE || bar(table, k).getWidth() < bar.getWidth(), given);
                    }
                } else if (lengths[i] > 0) {
                    assertTrue(number(table, i).getLayoutX() >= end && end < WIDTH, given);
                }
            }
        });
    }

    @Test
    void aBarThatIsInfiniteHasNoGapAndOneThatIsOnlyLongHas() {
        BarTable.Bars bars = new BarTable.Bars(List.of(INFINITE, 11.0, 9.0), 10);
        assertFalse(bars.isCut(0));
        assertTrue(bars.isEndless(0));
        assertTrue(bars.isCut(1));
        assertFalse(bars.isEndless(1) || bars.isCut(2));
    }

    @Test
    void whereNothingIsInfiniteNumbersStandBeyondTheirBars() {
        WindowFixture.run(() -> {
            BarTable table = laidOut(1, 2, -3);
            for (int i = 0; i < 2; i++) {
                assertTrue(number(table, i).getLayoutX() >= bar(table, i).getLayoutX() + bar(table, i).getWidth());
                assertFalse(number(table, i).getPseudoClassStates().contains(PseudoClass.getPseudoClass("endless")));
            }
            assertEquals(2 * bar(table, 0).getWidth(), bar(table, 1).getWidth(), 1);
        });
    }

    @Test
    void aNegativeInfiniteBarRunsToItsTitle() {
        WindowFixture.run(() -> {
            BarTable table = laidOut(2, Double.NEGATIVE_INFINITY, -1);
            Region title = (Region) ((BarRow) rows(table).get(1)).getChildrenUnmodifiable().getFirst();
            assertTrue(bar(table, 1).getLayoutX() <= title.getLayoutX() + title.getWidth() + 7);
            assertTrue(bar(table, 1).getWidth() > bar(table, 0).getWidth());
            assertTrue(bar(table, 1).getWidth() > bar(table, 2).getWidth());
        });
    }
}
