package kllab.plot;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

import kllab.math.Interval;

/**
 * Turns a function into a line that cannot be told from it on a plot.
 *
 * <p>
 * Between knots that the caller knows to matter (peaks, crossings, ends) it halves an interval until the function's
 * middle lies within a tolerance of the chord's. So a narrow peak gets its points however wide the plot is, and a
 * straight stretch costs none.
 *
 * @param visible the second coordinates that the plot shows; the line need not be accurate far outside them
 * @param tolerance the greatest allowed distance between function and line, in units of the second coordinate
 */
public record Sampler(Interval visible, double tolerance) {
    private static final int DEEPEST = 10;

    /** A sampler for a subplot of that axis: accurate to a third of a pixel of a subplot 1000 pixels high. */
    public static Sampler of(Axis y) {
        return new Sampler(y.bounds(), y.bounds().length() / 3000);
    }

    /**
     * The line of a function through knots and what is needed between them.
     *
     * @param knots first coordinates in any order, at least two different ones
     */
    public Polyline sample(DoubleUnaryOperator function, double[] knots) {
        double[] sorted = Arrays.stream(knots).sorted().distinct().toArray();
        Points points = new Points(8 * sorted.length);
        double a = sorted[0];
        double fa = function.applyAsDouble(a);
        points.add(a, fa);
        for (int i = 1; i < sorted.length; i++) {
            double b = sorted[i];
            double fb = function.applyAsDouble(b);
            refine(function, new Chord(a, fa, b, fb), points, 0);
            points.add(b, fb);
            a = b;
            fa = fb;
        }
        return points.line();
    }

    private record Chord(double a, double fa, double b, double fb) {
    }

    private void refine(DoubleUnaryOperator function, Chord chord, Points points, int depth) {
        double m = chord.a + (chord.b - chord.a) / 2;
        double fm = function.applyAsDouble(m);
        double bend = Math.abs(near(fm) - (near(chord.fa) + near(chord.fb)) / 2);
        if (depth >= DEEPEST || !(bend > tolerance)) {
            return;
        }
        refine(function, new Chord(chord.a, chord.fa, m, fm), points, depth + 1);
        points.add(m, fm);
        refine(function, new Chord(m, fm, chord.b, chord.fb), points, depth + 1);
    }

    private double near(double y) {
        double margin = visible.length();
        return Double.isNaN(y) ? y : Math.clamp(y, visible.min() - margin, visible.max() + margin);
    }

    /** Points that grow in number. */
    private static final class Points {
        private double[] xs;
        private double[] ys;
        private int size;

        Points(int capacity) {
            xs = new double[capacity];
            ys = new double[capacity];
        }

        void add(double x, double y) {
            if (size == xs.length) {
                xs = Arrays.copyOf(xs, 2 * size);
                ys = Arrays.copyOf(ys, 2 * size);
            }
            xs[size] = x;
            ys[size++] = y;
        }

        Polyline line() {
            return new Polyline(Arrays.copyOf(xs, size), Arrays.copyOf(ys, size));
        }
    }
}
