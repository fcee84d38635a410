package kllab.plot;

import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;

/**
 * Values of a function at the nodes of a rectangular grid.
 *
 * @param xs the first coordinates of the columns, ascending
 * @param ys the second coordinates of the rows, ascending
 * @param values the value at column i of row j at [j][i]; one that is not finite is a hole
 */
@SuppressWarnings("ArrayRecordComponent") // tens of thousands of values a frame: a list would box them all
public record Grid(double[] xs, double[] ys, double[][] values) {
    /** @throws IllegalArgumentException if there are not as many values as nodes, or fewer than 2 by 2 */
    public Grid {
        if (xs.length < 2 || ys.length < 2 || values.length != ys.length || values[0].length != xs.length) {
            throw new IllegalArgumentException(xs.length + " by " + ys.length + " nodes");
        }
    }

    /** A function sampled at nodes that divide both axes, as long as they are drawn, into equal cells. */
    public static Grid over(Axis x, Axis y, int columns, int rows, DoubleBinaryOperator function) {
        double[] xs = nodes(x, columns);
        double[] ys = nodes(y, rows);
        double[][] values = new double[rows + 1][columns + 1];
        for (int j = 0; j <= rows; j++) {
            for (int i = 0; i <= columns; i++) {
                values[j][i] = function.applyAsDouble(xs[i], ys[j]);
            }
        }
        return new Grid(xs, ys, values);
    }

    /**
     * A function sampled likewise, row by row: for one whose rows are simpler than itself.
     *
     * @param row for a second coordinate, the function of the first one there
     */
    public static Grid byRows(Axis x, Axis y, int columns, int rows, DoubleFunction<DoubleUnaryOperator> row) {
        double[] xs = nodes(x, columns);
        double[] ys = nodes(y, rows);
        double[][] values = new double[rows + 1][columns + 1];
        for (int j = 0; j <= rows; j++) {
            DoubleUnaryOperator function = row.apply(ys[j]);
            for (int i = 0; i <= columns; i++) {
                values[j][i] = function.applyAsDouble(xs[i]);
            }
        }
        return new Grid(xs, ys, values);
    }

    private static double[] nodes(Axis axis, int cells) {
        double[] nodes = new double[cells + 1];
        for (int i = 0; i <= cells; i++) {
            nodes[i] = axis.value((double) i / cells);
        }
        return nodes;
    }
}
