package kllab.plot;

import kllab.math.Interval;

/**
 * Maps values to pixels and back: {@code pixel = start + fraction(value)·(end − start)}.
 *
 * @param axis the values shown
 * @param start the pixel of the smallest value
 * @param end the pixel of the largest value; smaller than {@code start} on a vertical axis
 */
public record Scale(Axis axis, double start, double end) {
    /** The pixel of a value; non-finite for a value that the axis cannot show. */
    public double toPixel(double value) {
        return start + axis.fraction(value) * (end - start);
    }

    /** The value at a pixel, also outside the axis. */
    public double toValue(double pixel) {
        return axis.value((pixel - start) / (end - start));
    }

    /** The length of the axis in pixels. */
    public double length() {
        return Math.abs(end - start);
    }

    /** The values shown. */
    public Interval bounds() {
        return axis.bounds();
    }
}
