package kllab.lab.multivariate.model;

import java.util.List;
import kllab.lab.multivariate.model.PictureOptions.View;
import kllab.math.Interval;
import kllab.math.distribution.MultivariateNormal;
import kllab.math.distribution.Normal;

/**
 * Which values the picture shows, in the plane and in the units of q. As every frame it is not part of the state: it
 * holds still while something is dragged, and what it is depends on what a person looked at before.
 *
 * @param plane what is shown of the plane
 * @param whitened what is shown in the units of q
 */
public record PlaneAxes(Section plane, Section whitened) {
    private static final double SIGMAS_SHOWN = 2.7;

    /** The axes that show all of a pair; of one that is not of the plane, those of the first pair there is. */
    public static PlaneAxes fit(Pair pair) {
        return fit(List.of(pair));
    }

    /** The axes that show all of at least one pair; of those that are not of the plane, those of the first there is. */
    public static PlaneAxes fit(List<Pair> pairs) {
        return new PlaneAxes(around(pairs, View.PLANE), around(pairs, View.WHITENED));
    }

    private static Section around(List<Pair> pairs, View view) {
        return Section.around(pairs.stream().map(pair -> needed(pair.isPlane() ? pair : Pair.INITIAL, view))
                .reduce(Section::union).orElseThrow());
    }

    /** The section that a view shows. */
    public Section of(View view) {
        return view == View.WHITENED ? whitened : plane;
    }

    /** The axes with another section in a view. */
    public PlaneAxes with(View view, Section other) {
        return view == View.WHITENED ? new PlaneAxes(plane, other) : new PlaneAxes(other, whitened);
    }

    /** The axes after a gesture. */
    public PlaneAxes after(Pair before, Pair now) {
        if (!now.isPlane()) {
            return this;
        }
        if (!before.isPlane()) {
            return fit(now);
        }
        return new PlaneAxes(plane.after(needed(before, View.PLANE), needed(now, View.PLANE)),
                whitened.after(needed(before, View.WHITENED), needed(now, View.WHITENED)));
    }

    private static Section needed(Pair pair, View view) {
        Coordinates coordinates = Coordinates.of(pair, view);
        MultivariateNormal p = coordinates.drawn(pair.p());
        MultivariateNormal q = coordinates.drawn(pair.q());
        return Section.over(reach(p.marginal(0)).union(reach(q.marginal(0))),
                reach(p.marginal(1)).union(reach(q.marginal(1))));
    }

    private static Interval reach(Normal normal) {
        return new Interval(normal.mu() - SIGMAS_SHOWN * normal.sigma(), normal.mu() + SIGMAS_SHOWN * normal.sigma());
    }
}
