package kllab.math.fit.plane;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import kllab.math.distribution.Covariance;
import kllab.math.distribution.MultivariateNormal;

/**
 * The search for the minima of KL(q ‖ p) over a family of normal q: Newton's method with a bounded step, by a coarse
 * rule from many starts, and by a fine one where those end.
 *
 * <p>
 * It starts at the moments of every choice of components of p, as they are and narrower, and at their conditionals. A
 * minimum counts where the gradient vanishes and every curvature is positive.
 *
 * @param p the density
 * @param family where to look
 */
public record PlaneSearch(PlaneDensity p, PlaneFamily family) {
    private static final double COARSE = 0.3;
    private static final double FINE = 0.06;
    private static final int STEPS = 60;
    private static final double HARDEST = 1e8;
    /** In standard deviations of q: closer than this, two ends are one minimum. */
    private static final double SAME = 1e-3;
    private static final double ROUGHLY = 1e-5;
    private static final double PRECISELY = 1e-8;
    /** Factors of the standard deviations of starts. */
    private static final double[] WIDTHS = {1, 0.5, 1.8};

    /**
     * A minimum.
     *
     * @param q where it is
     * @param value KL(q ‖ p) there, in nats
     */
    public record Minimum(MultivariateNormal q, double value) {
    }

    /**
     * The minima, the best first; of equal ones, such as the two sides of a symmetric p, the left one first.
     *
     * @param more starts beside the usual ones, such as the q on the screen
     * @param wanted tells whether to go on; if not, those that were found so far are returned
     */
    public List<Minimum> minima(List<MultivariateNormal> more, BooleanSupplier wanted) {
        Optional<MultivariateNormal> normal = p.normal();
        if (normal.isPresent()) {
            MultivariateNormal best = family.reverse(normal.get());
            return List.of(new Minimum(best, new PlaneDivergences(p, best).reverse()));
        }
        List<MultivariateNormal> roughly = new ArrayList<>();
        Stream.concat(starts(), more.stream().map(family::forward))
                .takeWhile(each -> wanted.getAsBoolean())
                .forEach(start -> keep(roughly, descend(start, COARSE, ROUGHLY)));
        List<MultivariateNormal> found = new ArrayList<>();
        roughly.stream().takeWhile(each -> wanted.getAsBoolean())
                .forEach(start -> keep(found, descend(start, FINE, PRECISELY)));
        return found.stream().map(q -> new Minimum(q, new PlaneDivergences(p, q).reverse()))
                .sorted(Comparator.comparingDouble((Minimum each) -> rounded(each.value()))
                        .thenComparingDouble(each -> each.q().mean(0))
                        .thenComparingDouble(each -> each.q().mean(1)))
                .toList();
    }

    /** Values that differ by rounding only are equal in order. */
    private static double rounded(double value) {
        return value > 1e5 ? value : Math.rint(value * 1e7) / 1e7;
    }

    private static void keep(List<MultivariateNormal> found, Optional<MultivariateNormal> end) {
        end.filter(q -> found.stream().noneMatch(each -> same(each, q))).ifPresent(found::add);
    }

    private static boolean same(MultivariateNormal one, MultivariateNormal other) {
        Covariance a = one.covariance();
        Covariance b = other.covariance();
        for (int i = 0; i < 2; i++) {
            if (Math.abs(one.mean(i) - other.mean(i)) > SAME * a.sigma(i)
                    || Math.abs(Math.log(a.sigma(i) / b.sigma(i))) > SAME) {
                return false;
            }
        }
        return Math.abs(a.correlation(0, 1) - b.correlation(0, 1)) < SAME;
    }

    private Stream<MultivariateNormal> starts() {
        return p.parts().stream().flatMap(part -> Stream.of(family.forward(part), family.reverse(part)))
                .flatMap(part -> Arrays.stream(WIDTHS).mapToObj(width -> {
                    double log = Math.log(width);
                    return PlaneSurface.moved(part, new double[]{0, 0, log, log, 0});
                })).distinct();
    }

    /** Goes down from a start to a minimum; none where it leads away from p, or to a saddle. */
    private Optional<MultivariateNormal> descend(MultivariateNormal start, double rule, double flat) {
        PlaneSurface surface = new PlaneSurface(p, rule);
        List<double[]> directions = family.directions();
        MultivariateNormal here = start;
        PlaneSurface.Point point = surface.at(here);
        double damping = 1e-3;
        for (int i = 0; i < STEPS; i++) {
            FamilySlope slope = FamilySlope.of(point, directions);
            if (!(slope.steepness() > 1e-11 * (1 + Math.abs(point.value())))) {
                break;
            }
            Optional<MultivariateNormal> next = moved(here, slope.step(damping));
            if (next.isEmpty()) {
                return Optional.empty();
            }
            PlaneSurface.Point there = surface.at(next.get());
            if (there.value() < point.value() || (there.value() - point.value() < 1e-13 * (1 + Math.abs(point.value()))
                    && FamilySlope.of(there, directions).steepness() < slope.steepness())) {
                here = next.get();
                point = there;
                damping = Math.max(1e-12, damping / 10);
            } else if (damping > HARDEST) {
                break;
            } else {
                damping = Math.max(damping, 1e-6) * 10;
            }
        }
        FamilySlope end = FamilySlope.of(point, directions);
        return Double.isFinite(point.value()) && end.steepness() < flat * (1 + Math.abs(point.value()))
                && end.isConvex() ? Optional.of(here) : Optional.empty();
    }

    private static Optional<MultivariateNormal> moved(MultivariateNormal here, double[] by) {
        try {
            return Optional.of(PlaneSurface.moved(here, by));
        } catch (IllegalArgumentException degenerate) {
            return Optional.empty();
        }
    }
}
