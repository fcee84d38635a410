package kllab.lab.fit.landscape;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import kllab.lab.fit.model.FitAxes;
import kllab.lab.fit.model.FitState;
import kllab.math.Interval;
import kllab.math.divergence.InformationUnit;
import kllab.math.fit.FitFamily;
import kllab.math.fit.FitLandscape;
import kllab.plot.Axis;
import kllab.plot.Grid;
import kllab.plot.contour.Contours;

/**
 * The contours of the objective over the μ and σ of q.
 *
 * @param of what they were computed from
 * @param contours at levels in the unit of the state
 */
record FitMap(Source of, Contours contours) {
    private static final int COLUMNS = 200;
    private static final int ROWS = 150;
    /** The lowest row of a σ axis that begins at 0, as a part of its end. */
    private static final double LOWEST = 1.0 / 300;
    /** The parts of the view that lie below the levels: closer about the minima. */
    private static final double[] BELOW = {0.015, 0.05, 0.1, 0.18, 0.28, 0.4, 0.54, 0.7, 0.87};

    /**
     * All that contours depend on.
     *
     * @param asked the target, the objective, and what of q moves; a σ that is held is no matter
     * @param unit of the levels
     * @param mu the axis of the means
     * @param sigma the axis of the standard deviations
     */
    record Source(FitMinima.Asked asked, InformationUnit unit, Axis mu, Axis sigma) {
        static Source of(FitState state, FitAxes axes) {
            FitMinima.Asked asked = FitMinima.Asked.of(state);
            return new Source(new FitMinima.Asked(asked.target(), asked.objective(),
                    new FitFamily(asked.family().companion(), OptionalDouble.empty())), state.unit(), axes.mu(),
                    axes.sigma());
        }

        /**
         * As many cells, or half as many for a mixture q: each of those takes a logarithm and an exponential at every
         * place, where E_q[log p] of a normal q takes an exponential. With as many cells the reverse landscape of three
         * components takes 168 ms of a processor that does that of a normal q in 23; with half as many, 46. Lines over
         * cells of 4 pixels are as smooth to the eye. Its entropy does not depend on p and could be kept while p is
         * moved; that would help KL(q ‖ p) only, and has not been tried.
         */
        private int coarser(int cells) {
            return asked.family().companion().isPresent() ? cells / 2 : cells;
        }

        /** The means of the columns. */
        double[] columns() {
            return nodes(mu, coarser(COLUMNS));
        }

        /** The standard deviations of the rows; none where no σ of the axis is above 0. */
        Optional<double[]> rows() {
            return sigmas().map(axis -> nodes(axis, coarser(ROWS)));
        }

        /** The part of the axis of σ that has rows: all of it that is above 0; none where nothing is. */
        private Optional<Axis> sigmas() {
            Interval bounds = sigma.bounds();
            double least = Math.max(bounds.min(), bounds.max() * LOWEST);
            return bounds.max() > least
                    ? Optional.of(new Axis(new Interval(least, bounds.max()), sigma.spacing()))
                    : Optional.empty();
        }
    }

    /** No contours, before any were computed. */
    static FitMap none(Source of) {
        return new FitMap(of, new Contours(List.of()));
    }

    /** Computes the contours; none where no σ of the axis is above 0. */
    static FitMap of(Source source) {
        Optional<double[]> rows = source.rows();
        if (rows.isEmpty()) {
            return none(source);
        }
        double[] mus = source.columns();
        double[] sigmas = rows.get();
        FitLandscape landscape = FitLandscape.of(source.asked.surface(), mus, sigmas);
        double[][] values = new double[sigmas.length][mus.length];
        for (int row = 0; row < sigmas.length; row++) {
            for (int column = 0; column < mus.length; column++) {
                values[row][column] = source.unit.of(landscape.value(column, row));
            }
        }
        return new FitMap(source, Contours.of(new Grid(mus, sigmas, values), levels(values)));
    }

    private static double[] nodes(Axis axis, int cells) {
        double[] nodes = new double[cells + 1];
        for (int i = 0; i <= cells; i++) {
            nodes[i] = axis.value((double) i / cells);
        }
        return nodes;
    }

    /** Numbers of two digits, so spread that as much of the view lies between any two. */
    private static double[] levels(double[][] values) {
        double[] sorted = Arrays.stream(values).flatMapToDouble(Arrays::stream).filter(Double::isFinite).sorted()
                .toArray();
        List<Double> levels = new ArrayList<>();
        for (double part : BELOW) {
            if (sorted.length > 0) {
                levels.add(rounded(sorted[(int) (part * (sorted.length - 1))]));
            }
        }
        return levels.stream().mapToDouble(Double::doubleValue).filter(each -> each > 0).distinct().sorted().toArray();
    }

    private static double rounded(double value) {
        return value > 0 && Double.isFinite(value)
                ? new BigDecimal(value).round(new MathContext(2)).doubleValue()
                : 0;
    }
}
