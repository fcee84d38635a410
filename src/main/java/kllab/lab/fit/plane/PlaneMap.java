package kllab.lab.fit.plane;

import java.util.List;
import java.util.Optional;
import kllab.lab.fit.model.plane.PlaneTarget;
import kllab.lab.plane.Section;
import kllab.math.fit.plane.PlaneDensity;
import kllab.math.fit.plane.PlaneMixture;
import kllab.math.fit.posterior.LogisticPosterior;
import kllab.plot.Grid;
import kllab.plot.contour.Contours;

/**
 * The contours of the density of a target over a part of the plane.
 *
 * @param of what they were computed from; none before any were
 * @param levels from the lowest up
 */
record PlaneMap(Optional<Source> of, List<Contours.Level> levels) {
    /** No contours, before any were computed. */
    static final PlaneMap NONE = new PlaneMap(Optional.empty(), List.of());

    /** The levels as parts of the greatest density. */
    private static final double[] PARTS = {0.05, 0.2, 0.45, 0.75};
    private static final int CELLS = 110;

    /**
     * All that contours depend on.
     *
     * @param target p
     * @param shown the part of the plane
     */
    record Source(PlaneTarget target, Section shown) {
        private double peak() {
            PlaneMixture mixture = target.mixture();
            return target.posterior().map(LogisticPosterior::logPeak)
                    .orElseGet(() -> mixture.components().stream().map(PlaneMixture.Component::normal)
                            .mapToDouble(each -> mixture.logDensity(each.mean(0), each.mean(1))).max().orElseThrow());
        }
    }

    /** The list cannot change. */
    PlaneMap {
        levels = List.copyOf(levels);
    }

    /** Computes the contours. */
    static PlaneMap of(Source source) {
        PlaneDensity p = source.target.density();
        double peak = source.peak();
        Grid grid = Grid.over(source.shown.x(), source.shown.y(), CELLS, CELLS,
                (x, y) -> Math.exp(p.logDensity(x, y) - peak));
        List<Contours.Level> levels = Contours.of(grid, PARTS).levels();
        // The first one is all of the grid.
        return new PlaneMap(Optional.of(source), levels.subList(1, levels.size()));
    }

    /** Returns true if they are the contours of a source. */
    boolean isOf(Source source) {
        return of.equals(Optional.of(source));
    }
}
