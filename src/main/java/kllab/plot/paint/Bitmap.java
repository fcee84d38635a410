package kllab.plot.paint;

/**
 * Coloured cells of a rectangle, row by row from the top left one.
 *
 * @param columns how many cells there are in a row; at least 1
 * @param rows how many rows there are; at least 1
 * @param argb a colour for each cell, eight bits each of opacity, red, green and blue, the opacity in the highest ones
 */
@SuppressWarnings("ArrayRecordComponent") // as every toolkit takes it, and written by nobody
public record Bitmap(int columns, int rows, int[] argb) {
    /** @throws IllegalArgumentException if there are not as many colours as cells, or no cells */
    public Bitmap {
        if (columns < 1 || rows < 1 || argb.length != columns * rows) {
            throw new IllegalArgumentException(argb.length + " colours for " + columns + " by " + rows + " cells");
        }
    }

    /** Tells if cells are smaller than pixels where the bitmap covers a rectangle, and so are best smoothed. */
    public boolean isFinerThanPixels(double width, double height) {
        return columns > width || rows > height;
    }
}
