package kllab.plot;

import kllab.math.Interval;

/**
 * The values that one side of a plot shows, and how they are spaced.
 *
 * @param bounds the smallest and the largest value shown; above 0 on a logarithmic axis
 * @param spacing linear or logarithmic
 */
public record Axis(Interval bounds, Spacing spacing) {
    private static final double FINEST = 1e-9;
    private static final double LARGEST = 1e12;
    private static final double ROUND_STEPS = 14;
    /** The number of counts on the shortest axis; a logarithmic one has its square. */
    private static final double FEWEST = 10;
    /** The step of an axis of values that still come: about one part in this many. */
    private static final double GROWTH_STEPS = 6;
    /** The step of an axis that follows a hand: about the distance of its ticks. */
    private static final double HAND_STEPS = 11;
    /** The part of an axis below which its content counts as shrunk to a corner. */
    private static final double SMALLEST_SHARE = 0.4;

    /** The spacing of values along an axis. */
    public enum Spacing {
        /** Equal differences are equal lengths. */
        LINEAR,
        /** Equal ratios are equal lengths. */
        LOGARITHMIC
    }

    /** @throws IllegalArgumentException if the bounds have no length or a logarithmic axis reaches 0 */
    public Axis {
        if (!(bounds.length() > 0) || (spacing == Spacing.LOGARITHMIC && bounds.min() <= 0)) {
            throw new IllegalArgumentException(spacing + " axis over " + bounds);
        }
    }

    /** A linear axis. */
    public static Axis linear(double min, double max) {
        return linear(new Interval(min, max));
    }

    /** A linear axis. */
    public static Axis linear(Interval bounds) {
        return new Axis(bounds, Spacing.LINEAR);
    }

    /** A linear axis over the interval with its ends moved out to round numbers. */
    public static Axis round(Interval interval) {
        double step = Tick.niceStep(interval.length() / ROUND_STEPS);
        return linear(Math.floor(interval.min() / step + FINEST) * step,
                Math.ceil(interval.max() / step - FINEST) * step);
    }

    /** A logarithmic axis. */
    public static Axis logarithmic(Interval bounds) {
        return new Axis(bounds, Spacing.LOGARITHMIC);
    }

    /** Returns the axis of counts up to one, which stays the same for all counts between two round ones. */
    static Axis ofCounts(Spacing spacing, long count) {
        return switch (spacing) {
            case LINEAR -> linear(0, Tick.niceStep(Math.max(FEWEST, (double) count)));
            case LOGARITHMIC -> logarithmic(new Interval(1,
                    Math.max(FEWEST * FEWEST, Math.pow(10, Math.ceil(Math.log10(Math.max(1, (double) count)))))));
        };
    }

    /**
     * Returns the axis that shows an interval too, as that of values that still come: it stays as long as it shows all,
     * never shrinks, and grows only on the side where it must, to a round number.
     */
    public Axis grownTo(Interval needed) {
        return grownTo(needed, GROWTH_STEPS);
    }

    private Axis grownTo(Interval needed, double steps) {
        if (bounds.contains(needed)) {
            return this;
        }
        double min = Math.min(bounds.min(), needed.min());
        double max = Math.max(bounds.max(), needed.max());
        return switch (spacing) {
            case LINEAR -> {
                double step = Tick.niceStep((max - min) / steps);
                yield linear(min < bounds.min() ? Math.floor(min / step) * step : min,
                        max > bounds.max() ? Math.ceil(max / step) * step : max);
            }
            case LOGARITHMIC -> logarithmic(new Interval(
                    min < bounds.min() ? Math.pow(10, Math.floor(Math.log10(min))) : min,
                    max > bounds.max() ? Math.pow(10, Math.ceil(Math.log10(max))) : max));
        };
    }

    /** Returns the place of a value along the axis, as a fraction: 0 at the smallest value, 1 at the largest. */
    public double fraction(double value) {
        return switch (spacing) {
            case LINEAR -> (value - bounds.min()) / bounds.length();
            case LOGARITHMIC -> Math.log(value / bounds.min()) / Math.log(bounds.max() / bounds.min());
        };
    }

    /** The value that lies a fraction along the axis. */
    public double value(double fraction) {
        return switch (spacing) {
            case LINEAR -> bounds.min() + fraction * bounds.length();
            case LOGARITHMIC -> bounds.min() * Math.pow(bounds.max() / bounds.min(), fraction);
        };
    }

    /** The length of the axis: on a logarithmic one the logarithm of its ratio. */
    public double size() {
        return spacing == Spacing.LINEAR ? bounds.length() : Math.log(bounds.max() / bounds.min());
    }

    /**
     * The axis in the middle of a gesture, which grows as soon as something would be cut and never shrinks. One into
     * which a person had zoomed stays, and one of another spacing.
     *
     * @param before the shortest axis that cuts nothing of what was shown before the gesture
     * @param needed the shortest axis that cuts nothing now
     */
    public Axis grown(Axis before, Axis needed) {
        return spacing != needed.spacing || isZoomedInto(before) ? this : grownTo(needed.bounds, HAND_STEPS);
    }

    /**
     * The axis after a gesture: it shows all, and stays unless its content has shrunk to a corner. If a person had
     * zoomed into the axis, it stays as long as it shows anything at all.
     *
     * @param before the shortest axis that cut nothing before the gesture
     * @param needed the shortest axis that cuts nothing now
     * @param fit the axis that shows it with round ends
     */
    public Axis after(Axis before, Axis needed, Axis fit) {
        if (spacing != needed.spacing) {
            return fit;
        }
        if (isZoomedInto(before)) {
            return needed.bounds.min() < bounds.max() && bounds.min() < needed.bounds.max() ? this : fit;
        }
        Axis all = grownTo(needed.bounds, HAND_STEPS);
        double share = all.fraction(needed.bounds.max()) - all.fraction(needed.bounds.min());
        return share > SMALLEST_SHARE ? all : fit;
    }

    private boolean isZoomedInto(Axis needed) {
        // The round ends of an axis may be short of what it shows by a rounding error.
        double slack = FINEST * bounds.length();
        return spacing == needed.spacing
                && (needed.bounds.min() < bounds.min() - slack || needed.bounds.max() > bounds.max() + slack);
    }

    /** The axis on the way to another one of the same spacing; that one itself, if the spacing differs. */
    public Axis towards(Axis end, double part) {
        if (spacing != end.spacing) {
            return end;
        }
        return new Axis(new Interval(between(bounds.min(), end.bounds.min(), part),
                between(bounds.max(), end.bounds.max(), part)), spacing);
    }

    private double between(double start, double end, double part) {
        return spacing == Spacing.LINEAR
                ? start + part * (end - start)
                : start * Math.pow(end / start, part);
    }

    /** The axis longer by parts of itself at its lower and at its upper end. */
    public Axis extended(double below, double above) {
        return over(-below, 1 + above);
    }

    /** The axis moved by a fraction of its length, as a drag of the ground moves it. */
    public Axis panned(double byFraction) {
        return over(byFraction, 1 + byFraction);
    }

    /** The axis stretched by a factor about the value at a fraction, which stays where it is. */
    public Axis zoomed(double factor, double about) {
        return over(about - about * factor, about + (1 - about) * factor);
    }

    /** The axis over other fractions of itself, or this one where numbers or an eye can tell no more apart. */
    private Axis over(double from, double to) {
        double min = value(from);
        double max = value(to);
        double size = Math.max(Math.abs(min), Math.abs(max));
        boolean shown = size < LARGEST && max - min > size * FINEST && max - min > 1 / LARGEST;
        return shown && (spacing == Spacing.LINEAR || min > 0) ? new Axis(new Interval(min, max), spacing) : this;
    }
}
