package kllab.plot;

import java.util.List;

/**
 * Numbers that a panel draws, in the values of their own mathematics: whatever their marks look like, and wherever
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

    /** Numbers of a list of things, of which the first is at a place and the others are at the next ones. */
    public static Series listed(String name, String unit, int first, List<Double> numbers) {
        double[] xs = new double[numbers.size()];
        double[] ys = new double[numbers.size()];
        for (int i = 0; i < xs.length; i++) {
            xs[i] = first + i;
            ys[i] = numbers.get(i);
        }
        return of(name, unit, new Polyline(xs, ys));
    }
}
