package kllab.lab.multivariate.plane;

import java.util.Arrays;
import java.util.List;
import kllab.math.distribution.MultivariateNormal;
import kllab.math.divergence.WhitenedNormal;
import kllab.math.matrix.Factor;
import kllab.plot.Axis;
import kllab.plot.Grid;
import kllab.plot.Mark.Point;
import kllab.plot.Polyline;
import kllab.plot.contour.Contours;

/**
 * The integrand p log(p/q) as regions above levels, and below their negatives.
 *
 * <p>
 * It is looked at in the standard units of p, and drawn from there: p is always as large as the grid, however narrow or
 * tilted it is on the screen. The levels are parts of the greatest absolute value, so that they follow a drag smoothly.
 *
 * @param positive where it is at least so many parts of its greatest absolute value, from the lowest level on
 * @param negative where it is at most minus as many parts
 */
public record IntegrandContours(List<Contours.Level> positive, List<Contours.Level> negative) {
    /** The levels, in parts of the greatest absolute value. */
    static final List<Double> PARTS = List.of(0.05, 0.2, 0.4, 0.6, 0.8);

    private static final double REACH = 4;
    private static final int CELLS = 84;

    /** The contours for a p that is drawn somewhere; none where p is q. */
    static IntegrandContours of(MultivariateNormal p, MultivariateNormal q) {
        WhitenedNormal axes = WhitenedNormal.of(p, q);
        Axis axis = Axis.linear(-REACH, REACH);
        Grid grid = Grid.over(axis, axis, CELLS, CELLS, axes::standardIntegrand);
        double most = 0;
        for (double[] row : grid.values()) {
            for (double value : row) {
                most = Math.max(most, Math.abs(value));
            }
        }
        return most > 0
                ? new IntegrandContours(levels(grid, 1 / most, p), levels(grid, -1 / most, p))
                : new IntegrandContours(List.of(), List.of());
    }

    private static List<Contours.Level> levels(Grid grid, double scale, MultivariateNormal p) {
        double[][] scaled = Arrays.stream(grid.values()).map(row -> Arrays.stream(row).map(value -> scale * value)
                .toArray()).toArray(double[][]::new);
        double[] parts = PARTS.stream().mapToDouble(Double::doubleValue).toArray();
        List<Contours.Level> levels = Contours.of(new Grid(grid.xs(), grid.ys(), scaled), parts).levels();
        Units units = Units.of(p);
        // The first one is all of the grid.
        return levels.stream().skip(1).map(level -> new Contours.Level(level.value(),
                level.region().stream().map(units::drawn).toList(), level.lines().stream().map(units::drawn).toList(),
                level.label().map(at -> new Point(units.x(at.x()), units.y(at.x(), at.y()))))).toList();
    }

    /**
     * Where the standard units of p are drawn: x = μ₁ + a z₁, y = μ₂ + b z₁ + c z₂.
     *
     * @param centre the mean
     * @param a how far z₁ goes along x
     * @param b how far z₁ goes along y
     * @param c how far z₂ goes along y
     */
    private record Units(Point centre, double a, double b, double c) {
        static Units of(MultivariateNormal p) {
            Factor factor = p.covariance().factor();
            double a = Math.sqrt(factor.pivot(0).value());
            return new Units(new Point(p.mean(0), p.mean(1)), a, factor.lower(1, 0).value() * a,
                    Math.sqrt(factor.pivot(1).value()));
        }

        double x(double first) {
            return centre.x() + a * first;
        }

        double y(double first, double second) {
            return centre.y() + b * first + c * second;
        }

        Polyline drawn(Polyline line) {
            double[] xs = new double[line.size()];
            double[] ys = new double[line.size()];
            for (int i = 0; i < xs.length; i++) {
                xs[i] = x(line.xs()[i]);
                ys[i] = y(line.xs()[i], line.ys()[i]);
            }
            return new Polyline(xs, ys);
        }
    }
}
