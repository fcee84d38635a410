package kllab.parameter;

import java.math.BigDecimal;
import java.math.RoundingMode;

import kllab.math.Interval;
import kllab.text.BadInput;
import kllab.text.Message;

/**
 * What values a parameter may take, and how far a slider for it travels.
 *
 * @param limits all that may be typed or linked
 * @param travel what a slider reaches; inside the limits
 * @param kind what kind of number it is
 */
public record ParameterRange(Interval limits, Interval travel, Kind kind) {
    /** A useful step: an arrow key. */
    public static final double STEP = 0.1;
    /** A fine step: Shift and an arrow key; also the grid that a dragged slider snaps to. */
    public static final double FINE_STEP = 0.01;
    /** A large step: page up, page down. */
    public static final double LARGE_STEP = 1;

    /** How a number is set. */
    public enum Kind {
        /** A decimal number; equal differences are equal ways of a slider. */
        DECIMAL(FINE_STEP, STEP, LARGE_STEP),
        /** A decimal number above 0; equal ratios are equal ways of a slider. */
        RATIO(FINE_STEP, STEP, LARGE_STEP),
        /** An angle in degrees; equal differences are equal ways of a slider. */
        DEGREES(0.1, 1, 10),
        /** A whole number of things; equal ratios are equal ways of a slider. */
        COUNT(1, 1, 10),
        /** A number of any size that is shown as it was typed; equal differences are equal ways of a slider. */
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

        /** Shift and an arrow key; also the grid that a dragged slider snaps to. */
        public double fine() {
            return fine;
        }

        /** An arrow key. */
        public double usual() {
            return usual;
        }

        /** Page up, page down. */
        public double large() {
            return large;
        }

        /** Whether equal differences are equal ways of a slider, and not equal ratios. */
        public boolean isEven() {
            return this != RATIO && this != COUNT;
        }
    }

    /** The range of a decimal number. */
    public ParameterRange(Interval limits, Interval travel) {
        this(limits, travel, Kind.DECIMAL);
    }

    /** The range of a mean: μ ∈ [−5, 5] on the slider, |μ| ≤ 10⁶ typed. */
    public static final ParameterRange MU = new ParameterRange(new Interval(-1e6, 1e6), new Interval(-5, 5));
    /** The range of a standard deviation: σ ∈ [0.05, 5] on the slider, [10⁻⁶, 10⁶] typed. */
    public static final ParameterRange SIGMA = new ParameterRange(new Interval(1e-6, 1e6), new Interval(0.05, 5));

    /**
     * The value one step on, in decimal arithmetic, so that 0.7 and 0.1 make 0.8.
     *
     * <p>
     * From inside the travel a step stops at its end; a value that was typed outside it steps freely within the limits.
     */
    public double step(double value, double by) {
        double sum = BigDecimal.valueOf(value).add(BigDecimal.valueOf(by)).doubleValue();
        return (travel.contains(value) ? travel : limits).clamp(sum);
    }

    /** Where a value stands on a slider: itself, or its decimal logarithm. */
    public double place(double value) {
        return kind.isEven() ? value : Math.log10(value);
    }

    /** The value at a place of the slider, on the grid that a drag snaps to. */
    public double valueAt(double place) {
        return snap(kind.isEven() ? place : Math.pow(10, place), kind.fine);
    }

    /** What a number field shows of a value: nothing rounded off. */
    public String format(double value) {
        return kind == Kind.COUNT || kind == Kind.WEIGHT ? NumberText.shown(value) : NumberText.format(value);
    }

    /**
     * The value that the text says.
     *
     * @param name what the number is called in the sentence that refuses it
     * @throws BadInput unless the text is such a number within the limits
     */
    public double parse(String text, Message name) throws BadInput {
        double value = NumberText.parse(text, limits, name);
        if (kind == Kind.COUNT && value != Math.rint(value)) {
            throw new BadInput(Message.of("number.notWhole", name, NumberText.shown(value)));
        }
        return value;
    }

    /** The value rounded to a multiple of a power of ten and held within the travel. */
    public double snap(double value, double grid) {
        return travel.clamp(round(value, grid));
    }

    /** The value rounded to a multiple of a power of ten: exactly the double nearest to that decimal. */
    public static double round(double value, double grid) {
        int scale = (int) -Math.rint(Math.log10(grid));
        return BigDecimal.valueOf(value).setScale(scale, RoundingMode.HALF_EVEN).doubleValue();
    }
}
