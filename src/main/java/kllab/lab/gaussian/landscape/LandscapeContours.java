package kllab.lab.gaussian.landscape;

import java.util.List;

import kllab.lab.gaussian.model.GaussianState;
import kllab.lab.gaussian.model.LandscapeAxes;
import kllab.math.distribution.Normal;
import kllab.math.divergence.InformationUnit;
import kllab.math.divergence.descent.Descent.Direction;
import kllab.math.divergence.descent.MeanParabola;
import kllab.plot.Axis;
import kllab.plot.Grid;
import kllab.plot.contour.Contours;

/**
 * The contours of KL over (μ, σ) around q.
 *
 * <p>
 * They are those of √KL, which rises from q nearly as a straight line, where KL itself is a bowl: straight lines
 * between nodes then draw smooth rings of few cells, and nothing overflows.
 *
 * @param of what they were computed from
 * @param contours of √KL in nats; the levels are those of the axes
 */
public record LandscapeContours(Source of, Contours contours) {
    private static final int COLUMNS = 200;
    private static final int ROWS = 150;

    /**
     * All that the contours depend on.
     *
     * @param q where KL is 0
     * @param direction which KL
     * @param unit the unit of the levels
     * @param axes the axes and the levels
     */
    public record Source(Normal q, Direction direction, InformationUnit unit, LandscapeAxes axes) {
        static Source of(GaussianState state, LandscapeAxes axes) {
            return new Source(state.q(), state.landscape().direction(), state.unit(), axes);
        }
    }

    /** The contours in cells that look smooth; none where the axes show no distribution. */
    static LandscapeContours of(Source source) {
        return of(source, COLUMNS, ROWS);
    }

    static LandscapeContours of(Source source, int columns, int rows) {
        double[] levels = source.axes.levels().stream().mapToDouble(each -> Math.sqrt(source.unit.toNats(each)))
                .toArray();
        return new LandscapeContours(source, source.axes.positive()
                .map(sigma -> Contours.of(grid(source, sigma, columns, rows), levels))
                .orElse(new Contours(List.of())));
    }

    private static Grid grid(Source source, Axis sigma, int columns, int rows) {
        return Grid.byRows(source.axes.mu(), sigma, columns, rows, each -> {
            MeanParabola parabola = source.direction.overMeans(each, source.q);
            return mu -> Math.sqrt(parabola.at(mu));
        });
    }
}
