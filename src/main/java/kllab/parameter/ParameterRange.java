package kllab.parameter;

import java.math.BigDecimal;
import java.math.RoundingMode;

import kllab.math.Interval;

/**
 * What values a parameter may take, and how far a slider for it travels.
 *
 * @param limits all that may be typed or linked
 * @param travel what a slider reaches; inside the limits
 */
public record ParameterRange(Interval limits, Interval travel) {
    /** A useful step: an arrow key. */
    public static final double STEP = 0.1;
    /** A fine step: Shift and an arrow key; also the grid that a dragged slider snaps to. */
    public static final double FINE_STEP = 0.01;
    /** A large step: page up, page down. */
    public static final double LARGE_STEP = 1;

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
