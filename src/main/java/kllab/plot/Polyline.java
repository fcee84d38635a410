package kllab.plot;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/**
 * Points in order, as two arrays of the same length that nobody writes to.
 *
 * @param xs the first coordinates
 * @param ys the second coordinates
 */
@SuppressWarnings("ArrayRecordComponent") // thousands of points a frame: a list would box them all
public record Polyline(double[] xs, double[] ys) {
    /** The number of points. */
    public int size() {
        return xs.length;
    }

    /** The line with every second coordinate mapped. */
    public Polyline mapY(DoubleUnaryOperator map) {
        return new Polyline(xs, Arrays.stream(ys).map(map).toArray());
    }

    /** The largest second coordinate; −∞ where there is none. */
    public double maxY() {
        return Arrays.stream(ys).filter(Double::isFinite).max().orElse(Double.NEGATIVE_INFINITY);
    }

    /** The index of the highest point; below 0 where there is none. */
    public int highest() {
        double top = maxY();
        return IntStream.range(0, size()).filter(i -> ys[i] == top).findFirst().orElse(-1);
    }

    /** The smallest second coordinate; +∞ where there is none. */
    public double minY() {
        return Arrays.stream(ys).filter(Double::isFinite).min().orElse(Double.POSITIVE_INFINITY);
    }
}
