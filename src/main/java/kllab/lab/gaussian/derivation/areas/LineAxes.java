package kllab.lab.gaussian.derivation.areas;

import kllab.lab.gaussian.derivation.DerivationScene;
import kllab.lab.gaussian.derivation.DerivationTerm;
import kllab.math.Interval;
import kllab.math.distribution.Normal;
import kllab.plot.Axis;

/**
 * Which values the picture of a line of the derivation shows. It holds still while something is dragged.
 *
 * @param x the axis under the areas
 * @param y the axis of the areas, in nats per unit of x
 * @param density the height on that axis of a density of 1: the densities behind the areas have a scale of their own
 * @param content what there was to show when it was last chosen
 */
record LineAxes(Axis x, Axis y, double density, Content content) {
    private static final double SIGMAS_OF_P = 4.2;
    private static final double SIGMAS_OF_Q = 3.6;
    /** So many times wider than p alone the axis may become to show q too. */
    private static final double WIDEST = 4;
    private static final double ROOM = 1.15;
    /** No axis is shorter, against the numbers on it: a double could not tell its points apart. */
    private static final double FINEST = 1e-12;
    /** The least length of the axis above 0, as a part of that below: the densities stand there. */
    private static final double LEAST_ABOVE = 0.4;
    /** The height of the highest density, of what lies above 0. */
    private static final double PEAK = 0.8;
    /** The largest value that an axis can have; of larger ones the picture tells in words. */
    private static final double LARGEST = 1e290;

    /**
     * The ranges that are to be shown.
     *
     * @param x where p is, and q if it is near
     * @param y how high and how low the areas reach
     * @param peak the largest density that should be seen whole
     */
    record Content(Interval x, Interval y, double peak) {
        /** Returns the ranges that the line of a scene needs. */
        static Content of(DerivationScene scene) {
            Normal p = scene.state().p();
            Normal q = scene.lineQ();
            double peak = p.density(p.mu());
            return new Content(x(p, q), y(scene, peak), Math.max(peak, Math.min(1.6 * peak, q.density(q.mu()))));
        }

        private static Interval x(Normal p, Normal q) {
            Interval alone = reach(p, SIGMAS_OF_P);
            Interval both = alone.union(reach(q, SIGMAS_OF_Q));
            return both.length() <= WIDEST * alone.length() ? both : alone;
        }

        private static Interval reach(Normal normal, double sigmas) {
            double reach = Math.max(sigmas * normal.sigma(), FINEST * Math.abs(normal.mu()));
            return new Interval(normal.mu() - reach, normal.mu() + reach);
        }

        private static Interval y(DerivationScene scene, double peak) {
            Normal p = scene.state().p();
            Interval needed = new Interval(0, 0);
            for (DerivationTerm term : scene.line().terms()) {
                for (double z = -5; z <= 5; z += 0.125) {
                    double height = ROOM * term.at(p.mu() + z * p.sigma());
                    needed = needed.including(Double.isNaN(height) ? 0 : Math.clamp(height, -LARGEST, LARGEST));
                }
            }
            if (needed.length() == 0) {
                needed = new Interval(-0.1 * peak, 0.1 * peak); // every area is 0, and this is what is left to show
            }
            return needed.including(-LEAST_ABOVE * needed.min());
        }
    }

    /** The axes that show all of a content, with round bounds. */
    static LineAxes fit(Content content) {
        Axis y = Axis.round(content.y);
        double density = PEAK * y.bounds().max() / content.peak;
        return new LineAxes(Axis.round(content.x), y, density, content);
    }

    /** The frame after a gesture: each axis stays as long as it suits, as those of the other plots do. */
    LineAxes after(Content now) {
        LineAxes fit = fit(now);
        Axis newX = x.after(content.x, now.x, fit.x);
        Axis newY = y.after(content.y, now.y, fit.y);
        boolean sameScale = newY.equals(y) && now.peak == content.peak;
        return new LineAxes(newX, newY, sameScale ? density : fit.density, now);
    }

    /** The axes that a person chose. */
    LineAxes with(Axis otherX, Axis otherY) {
        return new LineAxes(otherX, otherY, density, content);
    }
}
