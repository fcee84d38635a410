package kllab.ui;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * The screen of a lab in rows: plots above, the value and its formula in the middle, controls below. A row of which
 * nothing is left has no room, and what is left fills the screen.
 */
public final class LabRows extends VBox {
    /** While there are no plots, and the value and its formula have their room. */
    private static final PseudoClass WITHOUT_PLOTS = PseudoClass.getPseudoClass("without-plots");

    private final List<WrapRow> rows;

    /** The rows from top to bottom. */
    public LabRows(WrapRow plots, WrapRow values, WrapRow controls) {
        super(plots, values, controls);
        rows = List.of(plots, values, controls);
        getStyleClass().add("lab");
        rows.forEach(row -> row.getChildren().forEach(each -> each.managedProperty().subscribe(now -> fit(row))));
    }

    /** The same where the row below is one place, whose content changes. */
    public LabRows(WrapRow plots, WrapRow values, Node controls) {
        this(plots, values, new WrapRow(List.of(1.0), controls));
    }

    private void fit(WrapRow row) {
        boolean left = row.getChildren().stream().anyMatch(Node::isManaged);
        row.setManaged(left);
        row.setVisible(left);
        share();
    }

    /** The room that is left over is that of the first row there is. */
    private void share() {
        boolean taken = false;
        for (WrapRow row : rows) {
            VBox.setVgrow(row, row.isManaged() && !taken ? Priority.ALWAYS : Priority.NEVER);
            taken |= row.isManaged();
        }
        pseudoClassStateChanged(WITHOUT_PLOTS, !rows.getFirst().isManaged());
    }
}
