package kllab.parameter;

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

    /** Whether the value lies inside, the ends included; NaN does not. */
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
}
