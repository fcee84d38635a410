package kllab.math;

/**
 * A closed interval of numbers.
 *
 * @param min its lower end
 * @param max its upper end, not below the lower
 */
public record Interval(double min, double max) {
    /** @throws IllegalArgumentException unless min ≤ max and both are numbers */
    public Interval {
        if (!(min <= max)) {
            throw new IllegalArgumentException("interval from " + min + " to " + max);
        }
    }

    /** Returns true if the value lies inside, the ends included; NaN does not. */
    public boolean contains(double value) {
        return min <= value && value <= max;
    }

    /** The point of the interval nearest to the value. */
    public double clamp(double value) {
        return Math.clamp(value, min, max);
    }

    /** The length: max − min. */
    public double length() {
        return max - min;
    }

    /** The middle. */
    public double middle() {
        return min + length() / 2;
    }

    /** Returns true if all of the other interval lies inside. */
    public boolean contains(Interval other) {
        return contains(other.min) && contains(other.max);
    }

    /** The smallest interval that holds both. */
    public Interval union(Interval other) {
        return new Interval(Math.min(min, other.min), Math.max(max, other.max));
    }

    /** The smallest interval that holds this and the value. */
    public Interval including(double value) {
        return new Interval(Math.min(min, value), Math.max(max, value));
    }

    /** The interval stretched by a factor about a point that stays where it is. */
    public Interval stretched(double factor, double about) {
        return new Interval(about + (min - about) * factor, about + (max - about) * factor);
    }
}
