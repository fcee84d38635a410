package kllab.lab.fit;

import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.beans.value.ObservableValue;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import kllab.lab.fit.model.FitScene;
import kllab.math.fit.LineDivergences;
import kllab.parameter.Readout;
import kllab.ui.Styled;
import kllab.ui.Texts;
import kllab.ui.card.Card;

/** All divergences of the target and q beside each other, each in the unit that it has. */
final class DivergenceTable {
    /**
     * A row.
     *
     * @param key the end of the key of its name
     * @param of the number
     * @param inUnit whether it is a number of nats, which is shown in the unit of the state
     */
    private record Row(String key, ToDoubleFunction<LineDivergences> of, boolean inUnit) {
    }

    private static final List<Row> ROWS = List.of(new Row("forward", LineDivergences::forward, true),
            new Row("reverse", LineDivergences::reverse, true),
            new Row("js", LineDivergences::jensenShannon, true),
            new Row("jsRoot", all -> Math.sqrt(all.jensenShannon()), false),
            new Row("renyiHalf", all -> all.renyi(0.5), true), new Row("renyi2", all -> all.renyi(2), true),
            new Row("chiSquared", LineDivergences::chiSquared, false),
            new Row("hellinger", all -> Math.sqrt(all.hellinger2()), false),
            new Row("totalVariation", LineDivergences::totalVariation, false),
            new Row("wasserstein", LineDivergences::wasserstein, false));

    private DivergenceTable() {
    }

    /** The table of a scene, which rests while it is not shown. */
    static GridPane of(ObservableValue<FitScene> scene, Texts texts) {
        GridPane table = Styled.as(new GridPane(), "divergence-table");
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        ColumnConstraints numbers = new ColumnConstraints();
        numbers.setHalignment(HPos.RIGHT);
        table.getColumnConstraints().addAll(names, numbers);
        for (int i = 0; i < ROWS.size(); i++) {
            Row row = ROWS.get(i);
            Label name = Card.label(texts.of("fit.table." + row.key), "hint");
            name.setWrapText(true);
            ObservableValue<String> shown = scene.map(now -> number(row, now));
            Label number = Card.label("table-" + row.key, shown, "other-value");
            number.setMinWidth(Label.USE_PREF_SIZE);
            table.addRow(i, name, number);
        }
        return table;
    }

    private static String number(Row row, FitScene now) {
        double value = row.of.applyAsDouble(new LineDivergences(now.p(), now.state().line().density()));
        return Readout.STANDARD.of(row.inUnit ? now.state().unit().of(value) : value);
    }
}
