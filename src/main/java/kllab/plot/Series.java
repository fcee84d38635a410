package kllab.plot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Numbers that a subplot draws, in the values of their own mathematics: whatever their marks look like, and wherever
 * those stand.
 *
 * @param name what they are, in plain English: small letters, digits and hyphens
 * @param unit of the second coordinates; empty where they have none
 * @param pieces the points, in lines that do not go on into each other
 */
public record Series(String name, String unit, List<Polyline> pieces) {
    /** The list is not written to from elsewhere. */
    public Series {
        pieces = List.copyOf(pieces);
    }

    /** The numbers of one line. */
    public static Series of(String name, String unit, Polyline line) {
        return new Series(name, unit, List.of(line));
    }

    /**
     * Returns the numbers of a list of things: the first thing is at the given place, and the others are at the next
     * ones.
     */
    public static Series listed(String name, String unit, int first, List<Double> numbers) {
        double[] xs = new double[numbers.size()];
        double[] ys = new double[numbers.size()];
        for (int i = 0; i < xs.length; i++) {
            xs[i] = first + i;
            ys[i] = numbers.get(i);
        }
        return of(name, unit, new Polyline(xs, ys));
    }

    /**
     * Returns the values of a raster as a series for each row, from the top one on: over the middles of its cells, with
     * the middle of the row in its name.
     */
    public static List<Series> ofRows(String name, String unit, Mark.Raster raster) {
        Cells cells = raster.cells();
        double[] xs = new double[cells.columns()];
        for (int i = 0; i < xs.length; i++) {
            xs[i] = raster.across().min() + (i + 0.5) / cells.columns() * raster.across().length();
        }
        List<Series> rows = new ArrayList<>(cells.rows());
        for (int row = 0; row < cells.rows(); row++) {
            double at = raster.up().max() - (row + 0.5) / cells.rows() * raster.up().length();
            double[] values = Arrays.copyOfRange(cells.values(), row * xs.length, (row + 1) * xs.length);
            rows.add(of(name + "-at-" + Double.toString(at).toLowerCase(Locale.ROOT), unit,
                    new Polyline(xs, values)));
        }
        return rows;
    }
}
