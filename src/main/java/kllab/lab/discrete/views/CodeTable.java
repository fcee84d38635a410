package kllab.lab.discrete.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;

import javafx.beans.value.ObservableValue;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import kllab.lab.Side;
import kllab.lab.discrete.model.CodingScene;
import kllab.parameter.Readout;
import kllab.text.Catalog;
import kllab.ui.Texts;
import kllab.ui.card.Card;

/**
 * The table of code words: of each outcome its probabilities, the ideal lengths, the words and their lengths; below
 * them the means of the lengths for draws from p.
 */
final class CodeTable {
    private static final Readout SHORT = new Readout(3);
    /** The columns that the words about the means have. */
    private static final int MEAN_SPAN = 3;

    private final ObservableValue<CodingScene> coding;
    private final Texts texts;
    private final GridPane node = new GridPane();
    private final List<Column> columns = new ArrayList<>();

    /** The kinds of columns. */
    private enum Kind {
        OUTCOME, PROBABILITY, IDEAL, WORD, LENGTH;

        /** Returns true for a column of words, which begin at its left. */
        boolean isText() {
            return this == OUTCOME || this == WORD;
        }

        /** Returns true for a column that takes the room that there is to spare. */
        boolean isGrowing() {
            return this == PROBABILITY || this == IDEAL;
        }
    }

    /**
     * A column.
     *
     * @param kind what it holds
     * @param style the style class of its texts
     * @param head what stands above it
     * @param cell what it says of an outcome
     * @param mean what it says below them
     */
    private record Column(Kind kind, String style, Function<Catalog, String> head,
            BiFunction<CodingScene, Integer, String> cell, Function<CodingScene, String> mean) {
    }

    CodeTable(ObservableValue<CodingScene> coding, Texts texts) {
        this.coding = coding;
        this.texts = texts;
        node.setId("code-table");
        node.getStyleClass().add("code-table");
        columns.add(new Column(Kind.OUTCOME, "code-outcome", words -> "",
                (now, i) -> now.scene().state().names().get(i), now -> ""));
        for (Side side : Side.values()) {
            columns.add(new Column(Kind.PROBABILITY, style(side), words -> side.style(),
                    (now, i) -> SHORT.of(now.scene().probability(side, i)), now -> ""));
        }
        for (Side side : Side.values()) {
            columns.add(new Column(Kind.IDEAL, style(side), words -> "−log₂ " + side.style(),
                    (now, i) -> SHORT.of(now.ideal(side, i)), now -> Readout.STANDARD.of(now.idealMean(side))));
            columns.add(new Column(Kind.WORD, style(side), words -> words.say("discrete.words.word"),
                    (now, i) -> now.word(side, i).orElse("–"), now -> ""));
            columns.add(new Column(Kind.LENGTH, style(side), words -> words.say("unit.bits"),
                    (now, i) -> count(now.length(side, i)), now -> Readout.STANDARD.of(now.mean(side))));
        }
        columns.forEach(this::constrain);
        coding.map(now -> now.scene().state().count()).subscribe(this::fill);
    }

    Region node() {
        return node;
    }

    private static String style(Side side) {
        return side.style() + "-column";
    }

    private static String count(double bits) {
        return Double.isInfinite(bits) ? "∞" : Integer.toString((int) bits);
    }

    private void constrain(Column column) {
        ColumnConstraints constraints = new ColumnConstraints();
        constraints.setHgrow(column.kind.isGrowing() ? Priority.ALWAYS : Priority.NEVER);
        constraints.setHalignment(column.kind.isText() ? HPos.LEFT : HPos.RIGHT);
        node.getColumnConstraints().add(constraints);
    }

    /** Makes the rows of so many outcomes. */
    private void fill(Integer count) {
        List<Node> cells = new ArrayList<>();
        for (int at = 0; at < columns.size(); at++) {
            Column column = columns.get(at);
            cells.add(cell(at, 0, column, Card.label(texts.of(coding, (now, words) -> column.head.apply(words)),
                    "code-head")));
            for (int i = 0; i < count; i++) {
                int outcome = i;
                Label label = Card.label(coding.map(now -> outcome < now.scene().state().count()
                        ? column.cell.apply(now, outcome)
                        : ""), column.kind.name().toLowerCase(Locale.ROOT));
                label.setId("code-" + label.getStyleClass().getLast() + "-" + column.style.charAt(0) + "-" + (i + 1));
                cells.add(cell(at, i + 1, column, label));
            }
            if (at >= MEAN_SPAN) {
                cells.add(cell(at, count + 1, column, Card.label(coding.map(column.mean), "code-mean")));
            }
        }
        Label mean = Card.label("code-mean", texts.of("discrete.words.mean"), "hint");
        mean.setMinWidth(Region.USE_PREF_SIZE);
        GridPane.setConstraints(mean, 0, count + 1, MEAN_SPAN, 1);
        cells.add(mean);
        node.getChildren().setAll(cells);
    }

    private static Label cell(int column, int row, Column of, Label label) {
        label.getStyleClass().add(of.style);
        label.setMinWidth(Region.USE_PREF_SIZE);
        GridPane.setConstraints(label, column, row);
        return label;
    }
}
