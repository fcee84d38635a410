package kllab.ui.value;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/**
 * Rows of bars on one scale, from a common zero: to the right what is positive, to the left what is negative.
 *
 * <p>
 * The scale changes in steps, so that it mostly holds still while a bar moves. A bar that is infinite has no place on
 * it: it runs off the edge of the table, past all others, and has its number at that edge. In a table that is higher
 * than it has to be, rows are higher and bars thicker, up to a limit.
 */
public final class BarTable extends Region {
    /** The share of the width that titles and words may have. */
    private static final double WORDS = 0.5;
    /** The least length of bars against that of the longest title. */
    private static final double LEAST_BARS = 0.6;
    private static final double GAP = 10;
    /** So many times as high as it has to be a row grows where the table has more height. */
    private static final double HIGHEST = 1.8;
    /** The values in each decade at which the scale may end. */
    private static final double[] STEPS = {1, 1.5, 2, 3, 5, 7, 10};

    private final List<BarRow> rows;
    private final ObservableValue<Bars> bars;

    /**
     * The lengths of the bars, from top to bottom, in a unit of their own.
     *
     * @param lengths never NaN, perhaps infinite
     * @param limit where a bar is cut off, so that the others remain to be seen; positive and finite
     */
    public record Bars(List<Double> lengths, double limit) {
        /** The lengths cannot change. */
        public Bars {
            lengths = List.copyOf(lengths);
        }

        /** Returns true if a bar that has an end is drawn shorter than it is. */
        public boolean isCut(int index) {
            return Math.abs(lengths.get(index)) > limit && !isEndless(index);
        }

        /** Returns true if a bar is infinite: it runs off the edge. */
        public boolean isEndless(int index) {
            return Double.isInfinite(lengths.get(index));
        }

        /** Returns the length that a bar has on the scale; one without end is there as long as the longest other. */
        private double drawn(int index) {
            return isEndless(index) ? Math.copySign(longest(), lengths.get(index)) : finite(index);
        }

        private double finite(int index) {
            return Math.clamp(lengths.get(index), -limit, limit);
        }

        private double longest() {
            return IntStream.range(0, lengths.size()).filter(i -> !isEndless(i)).mapToDouble(i -> Math.abs(finite(i)))
                    .filter(length -> length > 0).max().orElse(limit);
        }

        /** Returns the right end of the scale: the longest bar there, rounded up. */
        private double reach() {
            double reach = 0;
            for (int i = 0; i < lengths.size(); i++) {
                reach = Math.max(reach, drawn(i));
            }
            return roundedUp(reach);
        }

        /** A length rounded up to where a scale may end; 0 for one that is not to that side. */
        private static double roundedUp(double reach) {
            if (reach <= 0) {
                return 0;
            }
            double decade = Math.pow(10, Math.floor(Math.log10(reach)));
            for (double step : STEPS) {
                if (step * decade >= reach) {
                    return step * decade;
                }
            }
            return reach;
        }
    }

    /** The places of the columns: the greatest width of the words, and the zero of the bars. */
    record Columns(double words, double zero) {
        static final Columns NONE = new Columns(0, 0);
    }

    /** A table of these rows, with as many bars. */
    public BarTable(List<BarRow> rows, ObservableValue<Bars> bars) {
        this.rows = List.copyOf(rows);
        this.bars = bars;
        getStyleClass().add("bar-table");
        getChildren().addAll(rows);
        getChildren().forEach(each -> each.setManaged(false));
        bars.subscribe(this::requestLayout);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double wordsWidth(double width) {
        double wanted = rows.stream().mapToDouble(BarRow::wordsWidth).max().orElse(0);
        double least = rows.stream().mapToDouble(BarRow::leastWordsWidth).max().orElse(0);
        return Math.ceil(width < 0 ? wanted : Math.max(least, Math.min(wanted, WORDS * width)));
    }

    @Override
    protected double computeMinWidth(double height) {
        double titles = rows.stream().mapToDouble(BarRow::leastWordsWidth).max().orElse(0);
        return titles * (1 + LEAST_BARS) + GAP + room() + inset();
    }

    @Override
    protected double computePrefWidth(double height) {
        return computeMinWidth(-1) * 1.3;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return rows.stream().mapToDouble(row -> row.height(width)).sum();
    }

    /** Returns how many times as high as they have to be the rows are. */
    private double stretch() {
        return Math.clamp(getHeight() / computePrefHeight(getWidth()), 1, HIGHEST);
    }

    private double inset() {
        return rows.getFirst().snappedLeftInset() + rows.getFirst().snappedRightInset();
    }

    /** The room that the numbers behind positive bars need. */
    private double room() {
        Bars now = bars.getValue();
        double room = 0;
        for (int i = 0; i < rows.size(); i++) {
            if (now.lengths().get(i) >= 0 && !now.isEndless(i)) {
                room = Math.max(room, rows.get(i).numberWidth());
            }
        }
        return room;
    }

    /**
     * Returns the place of the zero: right of all words, and so far right that a bar to the left, with its number, does
     * not reach the title of its row.
     */
    private double zero(double words, double right) {
        Bars now = bars.getValue();
        double zero = rows.getFirst().snappedLeftInset() + words + GAP;
        double reach = now.reach();
        for (int i = 0; i < rows.size(); i++) {
            double length = Bars.roundedUp(-now.drawn(i));
            if (length > 0) {
                double start = start(i);
                zero = Math.max(zero, (start * reach + right * length) / (reach + length));
            }
        }
        return Math.rint(Math.min(zero, right));
    }

    /** Returns the leftmost place where a bar to the left may end. */
    private double start(int index) {
        BarRow row = rows.get(index);
        return row.snappedLeftInset() + row.leastWordsWidth() + GAP + row.numberWidth();
    }

    private double perUnit(double zero, double right) {
        Bars now = bars.getValue();
        double perUnit = now.reach() > 0 ? (right - zero) / now.reach() : Double.MAX_VALUE;
        for (int i = 0; i < rows.size(); i++) {
            double length = Bars.roundedUp(-now.drawn(i));
            if (length > 0) {
                perUnit = Math.min(perUnit, (zero - start(i)) / length);
            }
        }
        return perUnit == Double.MAX_VALUE ? 0 : Math.max(0, perUnit);
    }

    @Override
    protected void layoutChildren() {
        Bars now = bars.getValue();
        double words = wordsWidth(getWidth());
        double right = getWidth() - rows.getFirst().snappedRightInset() - room();
        Columns columns = new Columns(words, zero(words, right));
        double perUnit = perUnit(columns.zero(), right);
        double top = 0;
        double stretch = stretch();
        for (int i = 0; i < rows.size(); i++) {
            double height = Math.floor(stretch * rows.get(i).height(getWidth()));
            rows.get(i).resizeRelocate(0, top, getWidth(), height);
            if (now.isEndless(i)) {
                rows.get(i).placeEndless(columns, now.lengths().get(i) > 0);
            } else {
                rows.get(i).place(columns, now.drawn(i) * perUnit, now.isCut(i));
            }
            top += height;
        }
    }
}
