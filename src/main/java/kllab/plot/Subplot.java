package kllab.plot;

import java.util.List;
import java.util.Optional;

/**
 * One of the pictures that a plot stacks over its x axis.
 *
 * @param sides its own axes
 * @param weight its share of the height, against the other subplots
 * @param marks what is drawn, the first at the back, in values of the left axis
 * @param series the numbers that are drawn
 */
public record Subplot(Sides sides, double weight, List<Mark> marks, List<Series> series) {
    /**
     * The upright axes of a subplot.
     *
     * @param left the axis of its marks
     * @param right another axis over the same height, for marks that were taken over to the left one by
     *     {@link #onLeft}; none if there is one axis only
     */
    public record Sides(NamedAxis left, Optional<NamedAxis> right) {
        /** Returns the value of the left axis that is as high as a value of the right one. */
        public double onLeft(double value) {
            return right.map(other -> left.axis().value(other.axis().fraction(value))).orElse(value);
        }
    }

    public Subplot {
        marks = List.copyOf(marks);
        series = List.copyOf(series);
    }

    /** A subplot whose axis has no name yet. */
    public Subplot(Axis y, double weight, List<Mark> marks, List<Series> series) {
        this(new Sides(new NamedAxis(y, ""), Optional.empty()), weight, marks, series);
    }

    /** A subplot of marks that stand for no numbers that anybody would want to have. */
    public Subplot(Axis y, double weight, List<Mark> marks) {
        this(y, weight, marks, List.of());
    }

    /** The axis of its marks. */
    public Axis y() {
        return sides.left.axis();
    }

    /** The name of the axis of its marks. */
    public String name() {
        return sides.left.name();
    }

    /** The same with a name of the axis of its marks. */
    public Subplot named(String other) {
        return new Subplot(new Sides(new NamedAxis(y(), other, isMarked()), sides.right), weight, marks, series);
    }

    /**
     * The same without numbers at the axis of its marks; a plot of such subplots has none at the shared axis either.
     */
    public Subplot unmarked() {
        return new Subplot(new Sides(new NamedAxis(y(), name(), false), sides.right), weight, marks, series);
    }

    /** Returns true if numbers stand at the axis of its marks. */
    public boolean isMarked() {
        return sides.left.isMarked();
    }
}
