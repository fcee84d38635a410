package kllab.math.fit;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The basins of the minima of an objective: for each normal q of a grid, the minimum to which it is led by
 *
 * <pre>
 * {@code
 *     dμ/dt = −∂D/∂μ,   d log σ/dt = −∂D/∂log σ
 * }
 * </pre>
 *
 * <p>
 * that is by a plain descent in μ and log σ of very small steps; in other coordinates the basins have other borders.
 * The gradient is that of the landscape, between the nodes of its grid; a border is right to about one cell. Where it
 * is too flat for the landscape to tell a direction, and where the objective is infinite, there is no basin.
 */
public final class FitBasins {
    /** Stands for no basin. */
    public static final int NONE = -1;

    private static final int UNKNOWN = -2;
    /** In cells. */
    private static final double STEP = 0.5;
    /** After so many steps a way that has not arrived is in a valley that is narrower than the cells. */
    private static final int STEPS = 300;
    /** A part of all finite values: the landscape does not tell smaller differences. */
    private static final double FLAT = 1e-8;

    private final BasinNodes mu;
    private final BasinNodes logSigma;
    private final FitLandscape landscape;
    private final double[][] slopeMu;
    private final double[][] slopeLogSigma;
    private final int[][] labels;

    private FitBasins(BasinNodes mu, BasinNodes logSigma, FitLandscape landscape) {
        this.mu = mu;
        this.logSigma = logSigma;
        this.landscape = landscape;
        slopeMu = new double[landscape.rows()][landscape.columns()];
        slopeLogSigma = new double[landscape.rows()][landscape.columns()];
        labels = new int[landscape.rows()][landscape.columns()];
    }

    /**
     * The basins over a grid that has at least the given extent, and reaches all minima: about as fine as given within
     * it, coarser outside.
     *
     * <p>
     * An interrupted thread comes back soon: what it has not computed is in no basin.
     *
     * @param surface whose σ is not held
     * @param minima those of the surface; basins have their places in this list for names
     * @param mu means, ascending and finite, at least two
     * @param sigma standard deviations, ascending, finite and above 0, at least two
     */
    public static FitBasins of(FitSurface surface, List<FitSearch.Minimum> minima, double[] mu, double[] sigma) {
        BasinNodes mus = BasinNodes.of(mu,
                minima.stream().map(each -> new BasinNodes.Anchor(each.q().mu(), 0.5 * each.q().sigma())).toList());
        BasinNodes logSigmas = BasinNodes.of(Arrays.stream(sigma).map(Math::log).toArray(),
                minima.stream().map(each -> new BasinNodes.Anchor(Math.log(each.q().sigma()), 0.2)).toList());
        FitBasins basins = new FitBasins(mus, logSigmas, FitLandscape.of(steep(surface), mus.places(),
                Arrays.stream(logSigmas.places()).map(Math::exp).toArray()));
        basins.fill(minima);
        return basins;
    }

    /** The Rényi divergence of an α: it goes down the same ways, and is not flat where α-divergences are. */
    private static FitSurface steep(FitSurface surface) {
        Objective named = surface.objective().limit();
        return named.kind() == Objective.Kind.ALPHA
                ? new FitSurface(Objective.renyi(named.order()), surface.p(), surface.family())
                : surface;
    }

    private void fill(List<FitSearch.Minimum> minima) {
        for (int row = 0; row < rows(); row++) {
            Arrays.fill(labels[row], UNKNOWN);
            for (int column = 0; column < columns(); column++) {
                slopes(column, row);
            }
        }
        int[] columnsOf = minima.stream().mapToInt(each -> mu.nearest(each.q().mu())).toArray();
        int[] rowsOf = minima.stream().mapToInt(each -> logSigma.nearest(Math.log(each.q().sigma()))).toArray();
        // The best last: of two minima that share a node it has the name.
        for (int i = minima.size() - 1; i >= 0; i--) {
            labels[rowsOf[i]][columnsOf[i]] = i;
        }
        double flat = FLAT * range();
        // From low to high: what a node is led to has its basin already, so that ways are short.
        IntStream.range(0, rows() * columns()).boxed().filter(this::isFinite)
                .sorted(Comparator.comparingDouble(node -> landscape.value(node % columns(), node / columns())))
                .forEach(node -> {
                    int column = node % columns();
                    int row = node / columns();
                    if (labels[row][column] == UNKNOWN && !Thread.currentThread().isInterrupted()) {
                        labels[row][column] = led(column, row, columnsOf, rowsOf, flat);
                    }
                });
    }

    private boolean isFinite(int node) {
        return Double.isFinite(landscape.value(node % columns(), node / columns()));
    }

    private double range() {
        double most = 0;
        for (int row = 0; row < rows(); row++) {
            for (int column = 0; column < columns(); column++) {
                double value = landscape.value(column, row);
                most = Double.isFinite(value) ? Math.max(most, value) : most;
            }
        }
        return most - landscape.least();
    }

    /** The basin to which a node is led, whose lower neighbours have theirs. */
    private int led(int column, int row, int[] columnsOf, int[] rowsOf, double flat) {
        int lowest = lowestAround(column, row, flat);
        if (lowest == UNKNOWN) {
            return near(column, row, columnsOf, rowsOf);
        }
        double u = column;
        double v = row;
        for (int i = 0; i < STEPS; i++) {
            double[] half = step(u, v, 0.5 * STEP);
            double[] way = step(half[0], half[1], STEP);
            u = Math.clamp(u + way[0] - half[0], 0, columns() - 1.0);
            v = Math.clamp(v + way[1] - half[1], 0, rows() - 1.0);
            int there = agreed(u, v);
            int arrived = there == UNKNOWN ? near(u, v, columnsOf, rowsOf) : there;
            if (there != UNKNOWN || arrived != NONE) {
                return arrived;
            }
        }
        return lowest;
    }

    /** The basin of the steepest way to a neighbour; none known where no neighbour is lower. */
    private int lowestAround(int column, int row, double flat) {
        double here = landscape.value(column, row);
        double steepest = 0;
        int found = UNKNOWN;
        for (int j = Math.max(0, row - 1); j <= Math.min(rows() - 1, row + 1); j++) {
            for (int i = Math.max(0, column - 1); i <= Math.min(columns() - 1, column + 1); i++) {
                double length = Math.hypot(mu.places()[i] - mu.places()[column],
                        logSigma.places()[j] - logSigma.places()[row]);
                double drop = here - landscape.value(i, j);
                if (drop > flat && drop / length > steepest) {
                    steepest = drop / length;
                    found = labels[j][i];
                }
            }
        }
        return found;
    }

    /** The minimum within a cell of a place; none if there is none. */
    private static int near(double u, double v, int[] columnsOf, int[] rowsOf) {
        for (int i = 0; i < columnsOf.length; i++) {
            if (Math.abs(u - columnsOf[i]) <= 1 && Math.abs(v - rowsOf[i]) <= 1) {
                return i;
            }
        }
        return NONE;
    }

    /** The basin that all corners of a cell have. */
    private int agreed(double u, double v) {
        int i = (int) Math.min(u, columns() - 2.0);
        int j = (int) Math.min(v, rows() - 2.0);
        int one = labels[j][i];
        return one == labels[j][i + 1] && one == labels[j + 1][i] && one == labels[j + 1][i + 1] ? one : UNKNOWN;
    }

    /** The place a step against the gradient leads to, in cells, held within the grid. */
    private double[] step(double u, double v, double length) {
        int i = (int) Math.min(u, columns() - 2.0);
        int j = (int) Math.min(v, rows() - 2.0);
        double a = -between(slopeMu, u - i, v - j, i, j) / mu.cell(i);
        double b = -between(slopeLogSigma, u - i, v - j, i, j) / logSigma.cell(j);
        double larger = Math.max(Math.abs(a), Math.abs(b));
        double scale = larger > 0 ? length / larger : 0;
        return new double[]{Math.clamp(u + scale * a, 0, columns() - 1.0), Math.clamp(v + scale * b, 0, rows() - 1.0)};
    }

    private static double between(double[][] nodes, double s, double t, int i, int j) {
        return (1 - t) * ((1 - s) * nodes[j][i] + s * nodes[j][i + 1])
                + t * ((1 - s) * nodes[j + 1][i] + s * nodes[j + 1][i + 1]);
    }

    /** The derivatives at a node by its neighbours: those that are finite. */
    private void slopes(int column, int row) {
        double here = landscape.value(column, row);
        slopeMu[row][column] = BasinNodes.slope(
                column == 0 ? Double.NaN : (here - landscape.value(column - 1, row)) / mu.cell(column - 1),
                column == columns() - 1 ? Double.NaN : (landscape.value(column + 1, row) - here) / mu.cell(column),
                column == 0 ? 0 : mu.cell(column - 1), column == columns() - 1 ? 0 : mu.cell(column));
        slopeLogSigma[row][column] = BasinNodes.slope(
                row == 0 ? Double.NaN : (here - landscape.value(column, row - 1)) / logSigma.cell(row - 1),
                row == rows() - 1 ? Double.NaN : (landscape.value(column, row + 1) - here) / logSigma.cell(row),
                row == 0 ? 0 : logSigma.cell(row - 1), row == rows() - 1 ? 0 : logSigma.cell(row));
    }

    /** How many means there are. */
    public int columns() {
        return landscape.columns();
    }

    /** How many standard deviations there are. */
    public int rows() {
        return landscape.rows();
    }

    /** The mean of a column. */
    public double mu(int column) {
        return landscape.mu(column);
    }

    /** The standard deviation of a row. */
    public double sigma(int row) {
        return landscape.sigma(row);
    }

    /**
     * The place of the minimum to which a node is led, in the list of minima; {@link #NONE} where it is led to none.
     */
    public int basin(int column, int row) {
        return Math.max(NONE, labels[row][column]);
    }

    /** The same for the node that is nearest to a mean and a standard deviation above 0. */
    public int at(double mean, double standardDeviation) {
        return basin(mu.nearest(mean), logSigma.nearest(Math.log(standardDeviation)));
    }
}
