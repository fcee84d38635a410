package kllab.lab.gaussian.estimates;

import java.util.Locale;
import java.util.function.BiFunction;

import javafx.beans.value.ObservableValue;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

import kllab.math.divergence.estimate.Estimator;
import kllab.parameter.Readout;
import kllab.text.Catalog;
import kllab.ui.Explained;
import kllab.ui.Texts;
import kllab.ui.card.Card;

/** The three estimators in a table: what each draw says, their means, their bias, and their standard errors. */
final class SamplesTable {
    private static final double LARGEST_IN_FULL = 1e4;

    private final ObservableValue<SamplesPane.Drawn> drawn;
    private final Texts texts;
    private final GridPane node = new GridPane();

    SamplesTable(ObservableValue<SamplesPane.Drawn> drawn, Texts texts) {
        this.drawn = drawn;
        this.texts = texts;
        node.getStyleClass().add("table");
        ColumnConstraints number = new ColumnConstraints();
        number.setHalignment(HPos.RIGHT);
        number.setHgrow(Priority.ALWAYS);
        node.getColumnConstraints().addAll(new ColumnConstraints(), number, number, number);
        node.addRow(0, new Label(), head("mean"), head("bias"), head("spread"));
        for (Estimator each : Estimator.values()) {
            row(each);
        }
    }

    Node node() {
        return node;
    }

    private Label head(String column) {
        return Card.label(texts.of("gaussian.samples." + column), "hint");
    }

    private void row(Estimator estimator) {
        String name = estimator.name().toLowerCase(Locale.ROOT);
        Label symbol = Explained.by(Card.label(texts.of("gaussian.estimator." + name), "name"), name);
        symbol.setMinWidth(Label.USE_PREF_SIZE);
        Label mean = cell((now, words) -> mean(now, estimator));
        Label bias = cell((now, words) -> bias(now, estimator));
        Label spread = cell((now, words) -> spread(now, estimator));
        mean.setId("mean-" + name);
        bias.setId("bias-" + name);
        spread.setId("spread-" + name);
        node.addRow(node.getRowCount(), symbol, mean, bias, spread);
    }

    /** Says the mean of what the draws said. */
    static String mean(SamplesPane.Drawn now, Estimator estimator) {
        return now.samples().run().count() == 0
                ? "–"
                : shown(now, now.samples().run().estimate(estimator).mean());
    }

    /** Says the standard error of that mean, which needs two draws. */
    static String spread(SamplesPane.Drawn now, Estimator estimator) {
        return now.samples().run().count() < 2
                ? "–"
                : shown(now, now.samples().run().estimate(estimator).standardError());
    }

    /** Says the bias of an estimator: its expectation minus KL. */
    static String bias(SamplesPane.Drawn now, Estimator estimator) {
        SamplesScene.Draws draws = now.samples().draws();
        double bias = estimator == Estimator.K2
                ? estimator.expectation(draws.p(), draws.q()) - now.samples().closedForm()
                : 0;
        return bias == 0 ? "0" : Double.isNaN(bias) ? "–" : (bias > 0 ? "+" : "") + shown(now, bias);
    }

    /** Three columns have room for few digits of a number that is far from 1. */
    private static String shown(SamplesPane.Drawn now, double nats) {
        double value = now.state().unit().of(nats);
        return (Math.abs(value) > LARGEST_IN_FULL ? new Readout(1) : Readout.STANDARD).of(value);
    }

    private Label cell(BiFunction<SamplesPane.Drawn, Catalog, String> say) {
        Label cell = Card.label(texts.of(drawn, say), "cell");
        cell.setMinWidth(Label.USE_PREF_SIZE);
        return cell;
    }
}
