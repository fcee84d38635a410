package kllab.ui.layout;

import java.util.Arrays;
import java.util.function.DoubleSupplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/**
 * A table whose columns share the width that there is. As long as there is room for the longest word of each column, no
 * word and no number is parted; a grid of the toolkit would take as much from a column of numbers as from one of
 * sentences.
 */
public final class TablePane extends Region {
    private final Cell[][] rows;

    /** A cell: words with room around them. */
    public static final class Cell extends Region {
        private final Region words;
        private final DoubleSupplier longestPiece;

        /**
         * A cell.
         *
         * @param words as high as their width asks for
         * @param longestPiece the width of the longest piece of them that no end of a line parts, in pixels
         */
        public Cell(Region words, DoubleSupplier longestPiece) {
            this.words = words;
            this.longestPiece = longestPiece;
            getChildren().add(words);
        }

        private double aside() {
            return snappedLeftInset() + snappedRightInset();
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computeMinWidth(double height) {
            return Math.ceil(longestPiece.getAsDouble()) + aside();
        }

        @Override
        protected double computePrefWidth(double height) {
            return Math.ceil(words.prefWidth(-1)) + aside();
        }

        @Override
        protected double computePrefHeight(double width) {
            return snappedTopInset() + words.prefHeight(width < 0 ? -1 : width - aside()) + snappedBottomInset();
        }

        @Override
        protected void layoutChildren() {
            double width = getWidth() - aside();
            double height = words.prefHeight(width);
            words.resizeRelocate(snappedLeftInset(),
                    snappedTopInset() + (getHeight() - snappedTopInset() - snappedBottomInset() - height) / 2, width,
                    height);
        }
    }

    /**
     * Creates a table.
     *
     * @param rows its rows from the head on, with as many cells each, at least one
     */
    public TablePane(Cell[][] rows) {
        this.rows = Arrays.stream(rows).map(Cell[]::clone).toArray(Cell[][]::new);
        Arrays.stream(rows).forEach(getChildren()::addAll);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double[] mostOf(ToDoubleFunction<Cell> width) {
        return IntStream.range(0, rows[0].length)
                .mapToDouble(column -> Arrays.stream(rows).mapToDouble(row -> width.applyAsDouble(row[column])).max()
                        .orElse(0))
                .toArray();
    }

    /** Returns the widths of the columns of a table of that width. */
    private double[] columns(double width) {
        double[] least = mostOf(cell -> cell.minWidth(-1));
        double[] wanted = mostOf(cell -> cell.prefWidth(-1));
        double floor = Arrays.stream(least).sum();
        double ceiling = Arrays.stream(wanted).sum();
        return IntStream.range(0, least.length).mapToDouble(i -> {
            if (width >= ceiling) {
                return wanted[i] + (width - ceiling) / least.length;
            }
            return width >= floor
                    ? least[i] + (width - floor) * (wanted[i] - least[i]) / (ceiling - floor)
                    : least[i] * width / floor;
        }).toArray();
    }

    private static double height(Cell[] row, double[] columns) {
        return IntStream.range(0, row.length).mapToDouble(i -> row[i].prefHeight(columns[i])).max().orElse(0);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return Arrays.stream(mostOf(cell -> cell.prefWidth(-1))).sum() + snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        double[] columns = columns((width < 0 ? prefWidth(-1) : width) - snappedLeftInset() - snappedRightInset());
        return Arrays.stream(rows).mapToDouble(row -> Math.ceil(height(row, columns))).sum() + snappedTopInset()
                + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double[] columns = columns(getWidth() - snappedLeftInset() - snappedRightInset());
        double y = snappedTopInset();
        for (Cell[] row : rows) {
            double height = Math.ceil(height(row, columns));
            double x = snappedLeftInset();
            for (int i = 0; i < row.length; i++) {
                row[i].resizeRelocate(x, y, columns[i], height);
                x += columns[i];
            }
            y += height;
        }
    }
}
