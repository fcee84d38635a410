package kllab.ui.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/** How the pieces of a long formula share out a width. */
class FormulaFlowTest {
    /** A piece with its baseline so far below its top. */
    private static Region piece(double width, double ascent, double descent) {
        Region piece = new Region() {
            @Override
            public double getBaselineOffset() {
                return ascent;
            }
        };
        piece.setMinSize(width / 2, ascent + descent);
        piece.setPrefSize(width, ascent + descent);
        return piece;
    }

    private static FormulaFlow flow(Node... pieces) {
        FormulaFlow flow = new FormulaFlow();
        flow.setSpacing(10);
        flow.getChildren().addAll(pieces);
        return flow;
    }

    private static List<List<Double>> places(FormulaFlow flow, double width) {
        flow.resize(width, flow.prefHeight(width));
        flow.layout();
        return flow.getChildren().stream().map(Node::getBoundsInParent)
                .map((Bounds each) -> List.of(each.getMinX(), each.getMinY(), each.getWidth())).toList();
    }

    @Test
    void piecesOfALineStandOnOneBaseline() {
        FormulaFlow flow = flow(piece(50, 20, 5), piece(60, 12, 15));
        assertEquals(List.of(List.of(0.0, 0.0, 50.0), List.of(50.0, 8.0, 60.0)), places(flow, 200));
        assertEquals(35, flow.prefHeight(200));
        assertEquals(20, flow.getBaselineOffset());
        assertEquals(110, flow.prefWidth(-1));
    }

    @Test
    void whatDoesNotFitGoesToTheNextLine() {
        FormulaFlow flow = flow(piece(50, 20, 5), piece(60, 12, 15), piece(40, 10, 0));
        assertEquals(List.of(List.of(0.0, 0.0, 50.0), List.of(0.0, 35.0, 60.0), List.of(60.0, 37.0, 40.0)),
                places(flow, 105));
        assertEquals(25 + 10 + 27, flow.prefHeight(105));
    }

    @Test
    void aPieceThatIsWiderThanALineShrinksToIt() {
        FormulaFlow flow = flow(piece(50, 20, 5), piece(160, 12, 15));
        assertEquals(List.of(List.of(0.0, 0.0, 50.0), List.of(0.0, 35.0, 100.0)), places(flow, 100));
        assertEquals(80, flow.minWidth(-1));
    }

    @Test
    void withoutPiecesItIsNothing() {
        assertEquals(0, flow().prefHeight(100));
        assertEquals(0, flow().prefWidth(-1));
    }
}
