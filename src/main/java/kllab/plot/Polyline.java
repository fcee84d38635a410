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

    /** The closed line along this one and back along another one with as many points: what lies between is inside. */
    public Polyline andBack(Polyline other) {
        int size = size();
        double[] alongX = Arrays.copyOf(xs, 2 * size);
        double[] alongY = Arrays.copyOf(ys, 2 * size);
        for (int i = 0; i < size; i++) {
            alongX[size + i] = other.xs[size - 1 - i];
            alongY[size + i] = other.ys[size - 1 - i];
        }
        return new Polyline(alongX, alongY);
    }

    /** The smallest second coordinate; +∞ where there is none. */
    public double minY() {
        return Arrays.stream(ys).filter(Double::isFinite).min().orElse(Double.POSITIVE_INFINITY);
    }
}
