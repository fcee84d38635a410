package kllab.lab.fit.plane;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.value.ObservableValue;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kllab.lab.fit.model.FitScene;
import kllab.lab.fit.model.FitState;
import kllab.lab.fit.model.plane.PlaneFit;
import kllab.lab.plane.PlaneNumber;
import kllab.math.distribution.MultivariateNormal;
import kllab.math.fit.plane.PlaneDivergences;
import kllab.math.fit.plane.PlaneSearch;
import kllab.parameter.Readout;
import kllab.text.Catalog;
import kllab.ui.Styled;
import kllab.ui.Texts;
import kllab.ui.card.Card;

/** The best q of the family in the plane: that of KL(p ‖ q), all minima of KL(q ‖ p), and what independence costs. */
public final class BestTable {
    private static final double ROUNDING = 1e-10;
    private static final List<String> SYMBOLS = List.of("μ₁", "μ₂", "σ₁", "σ₂", "ρ");

    private BestTable() {
    }

    /**
     * A row.
     *
     * @param name the end of the key of its name
     * @param q where it is
     * @param nats the divergence there; none while it is being computed
     */
    private record Row(String name, MultivariateNormal q, OptionalDouble nats) {
    }

    /**
     * All that the table is of.
     *
     * @param state the state
     * @param isBehind true while the divergences of p are being computed
     * @param minima of its family; none while they are searched
     */
    private record Shown(FitState state, boolean isBehind, Optional<List<PlaneSearch.Minimum>> minima) {
        List<Row> rows() {
            PlaneFit fit = state.plane();
            MultivariateNormal forward = FoundMinima.forward(fit);
            List<Row> rows = new ArrayList<>();
            // Its slow part is one of p alone, which is kept once divergences of p have been computed.
            rows.add(new Row("forward", forward, isBehind
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(new PlaneDivergences(fit.target().density(), forward).forward())));
            List<PlaneSearch.Minimum> all = minima.orElse(List.of());
            for (int i = 0; i < all.size(); i++) {
                rows.add(new Row(i == 0 ? "reverse" : "local", all.get(i).q(),
                        OptionalDouble.of(all.get(i).value())));
            }
            return rows;
        }
    }

    /** The table of a scene, which rests while it is not shown. */
    public static VBox of(ObservableValue<FitScene> scene, PlaneMinima minima, Texts texts) {
        ObservableValue<Shown> shown = scene.flatMap(
                now -> minima.found().map(found -> new Shown(now.state(), now.isBehind(),
                        found.of(now.state().plane()))));
        VBox box = new VBox();
        box.setId("plane-best");
        box.getStyleClass().add("plane-best");
        Label note = Card.paragraph("plane-note", texts.of(shown, BestTable::note), "note-line");
        shown.flatMap(now -> texts.catalog().map(words -> table(now, words)))
                .subscribe(table -> box.getChildren().setAll(table, note));
        return box;
    }

    private static GridPane table(Shown shown, Catalog words) {
        GridPane table = Styled.as(new GridPane(), "divergence-table");
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        table.getColumnConstraints().add(names);
        table.add(cell("", "hint"), 0, 0);
        for (int i = 0; i <= SYMBOLS.size(); i++) {
            ColumnConstraints numbers = new ColumnConstraints();
            numbers.setHalignment(HPos.RIGHT);
            table.getColumnConstraints().add(numbers);
            table.add(cell(i < SYMBOLS.size()
                    ? SYMBOLS.get(i)
                    : "KL, " + words.say(shown.state.unit().messageKey()), "hint"), i + 1, 0);
        }
        List<Row> rows = shown.rows();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            table.add(cell(words.say("fit.plane.row." + row.name()), "hint"), 0, i + 1);
            int column = 1;
            for (PlaneNumber number : PlaneNumber.values()) {
                table.add(cell(Readout.STANDARD.of(cleared(number.of(row.q()))), "cell"), column++, i + 1);
            }
            Label value = cell(row.nats().isPresent()
                    ? Readout.STANDARD.of(shown.state.unit().of(row.nats().getAsDouble()))
                    : Readout.TO_COME, "other-value");
            value.setId("plane-value-" + i);
            table.add(value, SYMBOLS.size() + 1, i + 1);
        }
        return table;
    }

    /** A number, 0 where it is what rounding leaves of it. */
    private static double cleared(double number) {
        return Math.abs(number) < ROUNDING ? 0 : number;
    }

    private static Label cell(String text, String style) {
        Label cell = Styled.as(new Label(text), style);
        cell.setMinWidth(Label.USE_PREF_SIZE);
        return cell;
    }

    /** The price of independence for one correlated p; else how many minima there are. */
    private static String note(Shown shown, Catalog words) {
        PlaneFit fit = shown.state.plane();
        Optional<MultivariateNormal> one = fit.target().density().normal();
        if (one.isPresent() && fit.kind() == PlaneFit.Kind.DIAGONAL) {
            double rho = PlaneNumber.RHO.of(one.get());
            return words.say("fit.plane.price", Readout.STANDARD.of(1 - rho * rho),
                    Readout.STANDARD.of(shown.state.unit().of(-0.5 * Math.log1p(-rho * rho))),
                    words.say(shown.state.unit().messageKey()), shown.state.unit().log());
        }
        if (shown.minima.isEmpty()) {
            return words.say("fit.plane.searching");
        }
        return shown.minima.get().isEmpty()
                ? words.say("fit.minima.none")
                : words.say("fit.plane.minima", shown.minima.get().size());
    }
}
