package kllab.plot;

import java.util.Arrays;
import java.util.List;

/**
 * Values of the cells of a rectangle, such as the pixels of an image, row by row from the top left one.
 *
 * @param columns how many cells there are in a row; at least 1
 * @param rows how many rows there are; at least 1
 * @param values a value for each cell; one that is not finite is a hole
 */
@SuppressWarnings("ArrayRecordComponent") // tens of thousands of values a frame: a list would box them all
public record Cells(int columns, int rows, double[] values) {
    /** @throws IllegalArgumentException if there are not as many values as cells, or no cells */
    public Cells {
        if (columns < 1 || rows < 1 || values.length != columns * rows) {
            throw new IllegalArgumentException(values.length + " values for " + columns + " by " + rows + " cells");
        }
    }

    /**
     * Returns tiles of one size side by side, row by row from the top left one, with holes between them and where the
     * last row has too few.
     *
     * @param perRow how many tiles a row has
     * @param gap how many cells lie between two tiles
     * @throws IllegalArgumentException if there are no tiles, if they differ in size, or if a number is too small
     */
    public static Cells tiled(int perRow, int gap, List<Cells> tiles) {
        if (tiles.isEmpty() || perRow < 1 || gap < 0) {
            throw new IllegalArgumentException(tiles.size() + " tiles, " + perRow + " a row, " + gap + " apart");
        }
        int width = tiles.getFirst().columns;
        int height = tiles.getFirst().rows;
        int down = (tiles.size() + perRow - 1) / perRow;
        int columns = perRow * (width + gap) - gap;
        int rows = down * (height + gap) - gap;
        double[] values = new double[columns * rows];
        Arrays.fill(values, Double.NaN);
        for (int i = 0; i < tiles.size(); i++) {
            Cells tile = tiles.get(i);
            if (tile.columns != width || tile.rows != height) {
                throw new IllegalArgumentException("tile " + i + " has another size than the first");
            }
            int from = i / perRow * (height + gap) * columns + i % perRow * (width + gap);
            for (int row = 0; row < height; row++) {
                System.arraycopy(tile.values, row * width, values, from + row * columns, width);
            }
        }
        return new Cells(columns, rows, values);
    }

    /** Returns the value of a cell. */
    public double value(int column, int row) {
        return values[row * columns + column];
    }
}
