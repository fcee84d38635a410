package kllab.parameter;

import java.math.BigDecimal;
import java.math.RoundingMode;

import kllab.math.Interval;
import kllab.text.BadInput;
import kllab.text.Message;

/**
 * The values that a parameter may take, and the travel of its slider.
 *
 * @param limits the values that may be typed or stand in a link
 * @param travel the values that a slider reaches; inside the limits
 * @param kind the kind of number
 */
public record ParameterRange(Interval limits, Interval travel, Kind kind) {
    /** A useful step: an arrow key. */
    public static final double STEP = 0.1;
    /** A fine step: Shift and an arrow key; also the grid that a dragged slider snaps to. */
    public static final double FINE_STEP = 0.01;
    /** A large step: page up, page down. */
    public static final double LARGE_STEP = 1;

    /** The kinds of numbers, by how they are set. */
    public enum Kind {
        /** A decimal number; a slider travels equal ways for equal differences. */
        DECIMAL(FINE_STEP, STEP, LARGE_STEP),
        /** A decimal number above 0; a slider travels equal ways for equal ratios. */
        RATIO(FINE_STEP, STEP, LARGE_STEP),
        /** 0, or a decimal number above it; a slider travels equal ways for equal ratios, from 0.01 on. */
        RATIO_OR_ZERO(FINE_STEP, STEP, LARGE_STEP),
        /** An angle in degrees; a slider travels equal ways for equal differences. */
        DEGREES(0.1, 1, 10),
        /** A whole number of things; a slider travels equal ways for equal ratios. */
        COUNT(1, 1, 10),
        /** A number of any size, shown as it was typed; a slider travels equal ways for equal differences. */
        WEIGHT(FINE_STEP, STEP, LARGE_STEP),
        /** A part of 1; equal differences are equal ways of a slider. */
        SHARE(0.001, 0.01, 0.1);

        private final double fine;
        private final double usual;
        private final double large;

        Kind(double fine, double usual, double large) {
            this.fine = fine;
            this.usual = usual;
            this.large = large;
        }

        /** Returns the fine step: Shift and an arrow key; also the grid that a dragged slider snaps to. */
        public double fine() {
            return fine;
        }

        /** Returns the usual step: an arrow key. */
        public double usual() {
            return usual;
        }

        /** Returns the large step: page up, page down. */
        public double large() {
            return large;
        }

        /**
         * Returns true if a slider travels equal ways for equal differences, and false if it does so for equal ratios.
         */
        public boolean isEven() {
            return this != RATIO && this != RATIO_OR_ZERO && this != COUNT;
        }
    }

    /** So far below the place of 0.01, in decades, a slider is at 0. */
    private static final double ZERO_BELOW = 0.25;
    /** The decimals of a value that is read and not typed, and the digits of a smaller one. */
    private static final int SHOWN = 4;

    /** The range of a decimal number. */
    public ParameterRange(Interval limits, Interval travel) {
        this(limits, travel, Kind.DECIMAL);
    }

    /** The range of a mean: μ ∈ [−5, 5] on the slider, |μ| ≤ 10⁶ typed. */
    public static final ParameterRange MU = new ParameterRange(new Interval(-1e6, 1e6), new Interval(-5, 5));
    /** The range of a standard deviation: σ ∈ [0.05, 5] on the slider, [10⁻⁶, 10⁶] typed. */
    public static final ParameterRange SIGMA = new ParameterRange(new Interval(1e-6, 1e6), new Interval(0.05, 5));

    /**
     * Returns the value one step on, in decimal arithmetic, so that 0.7 and 0.1 make 0.8.
     *
     * <p>
     * A step from inside the travel stops at its end. A step from a value outside the travel, which was typed, stops at
     * the limits.
     */
    public double step(double value, double by) {
        double sum = BigDecimal.valueOf(value).add(BigDecimal.valueOf(by)).doubleValue();
        return (travel.contains(value) ? travel : limits).clamp(sum);
    }

    /**
     * Returns the place of a value on a slider: the value itself, or its decimal logarithm; of a number that may be 0
     * that place is a little below the one of 0.01.
     */
    public double place(double value) {
        if (kind == Kind.RATIO_OR_ZERO && value < FINE_STEP) {
            return Math.log10(FINE_STEP) - ZERO_BELOW * (1 - value / FINE_STEP);
        }
        return kind.isEven() ? value : Math.log10(value);
    }

    /** Returns the value at a place of the slider, on the grid that a drag snaps to. */
    public double valueAt(double place) {
        if (kind == Kind.RATIO_OR_ZERO && place < Math.log10(FINE_STEP)) {
            return snap(place < Math.log10(FINE_STEP) - ZERO_BELOW / 2 ? 0 : FINE_STEP, kind.fine);
        }
        return snap(kind.isEven() ? place : Math.pow(10, place), kind.fine);
    }

    /** Returns the text of a value in a number field, without rounding. */
    public String format(double value) {
        return kind == Kind.COUNT || kind == Kind.WEIGHT ? NumberText.shown(value) : NumberText.format(value);
    }

    /**
     * Returns the text of a value where it is read and not typed: as {@link #format} has it, rounded to four decimals,
     * or to four digits of a smaller number.
     */
    public String shown(double value) {
        double size = Math.abs(value);
        double least = Math.pow(10, -SHOWN);
        return size == 0
                ? format(value)
                : format(round(value, Math.min(least, Math.pow(10, Math.floor(Math.log10(size)) + 1 - SHOWN))));
    }

    /**
     * Returns the value in the text.
     *
     * @param name the name of the number in the sentence that refuses it
     * @throws BadInput unless the text is such a number within the limits
     */
    public double parse(String text, Message name) throws BadInput {
        double value = NumberText.parse(text, limits, name);
        if (kind == Kind.COUNT && value != Math.rint(value)) {
            throw new BadInput(Message.of("number.notWhole", name, NumberText.shown(value)));
        }
        return value;
    }

    /** Returns the value rounded to a multiple of a power of ten and held within the travel. */
    public double snap(double value, double grid) {
        return travel.clamp(round(value, grid));
    }

    /**
     * Returns the value that a hand means that drags a handle: within the limits, on a decimal grid no coarser than a
     * pixel.
     *
     * @param pixel how much of the parameter a pixel is
     */
    public double dragged(double value, double pixel) {
        double grid = Math.min(FINE_STEP, Math.pow(10, Math.floor(Math.log10(pixel))));
        return limits.clamp(round(limits.clamp(value), grid));
    }

    /** Returns the value rounded to a multiple of a power of ten: exactly the double nearest to that decimal. */
    public static double round(double value, double grid) {
        int scale = (int) -Math.rint(Math.log10(grid));
        return BigDecimal.valueOf(value).setScale(scale, RoundingMode.HALF_EVEN).doubleValue();
    }
}
