package kllab.lab.multivariate.model;

import kllab.lab.plane.Section;
import java.util.List;
import kllab.lab.axes.AxesRule;
import kllab.lab.axes.LabAxes;
import kllab.lab.axes.TypedEnds;
import kllab.lab.multivariate.model.PictureOptions.View;
import kllab.math.Interval;
import kllab.math.distribution.MultivariateNormal;
import kllab.math.distribution.Normal;
import kllab.plot.Axis;

/**
 * Which values the picture shows, in the plane and in the units of q.
 *
 * @param plane what is shown of the plane
 * @param whitened what is shown in the units of q
 */
public record PlaneAxes(Section plane, Section whitened) implements LabAxes<PlaneAxes> {
    /** Typed ends. */
    public static final TypedEnds<MultivariateState> TYPED = new TypedEnds<>(
            List.of("x", "y", "xWhitened", "yWhitened"), MultivariateState::ends, MultivariateState::withEnds);
    /** How the axes follow the state. */
    public static final AxesRule<MultivariateState, PlaneAxes> RULE = new Rule(TYPED);

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

    /** The place of the x axis of a view; that of its y axis follows. */
    public static int place(View view) {
        return view == View.WHITENED ? 2 : 0;
    }

    @Override
    public List<Axis> axes() {
        return List.of(plane.x(), plane.y(), whitened.x(), whitened.y());
    }

    @Override
    public PlaneAxes with(List<Axis> others) {
        return new PlaneAxes(new Section(others.get(0), others.get(1)), new Section(others.get(2), others.get(3)));
    }

    /**
     * The needs of the states of the lab.
     *
     * @param typed where states say what ends a person typed
     */
    private record Rule(TypedEnds<MultivariateState> typed) implements AxesRule<MultivariateState, PlaneAxes> {
        @Override
        public List<Integer> adjustable(MultivariateState state) {
            View view = state.picture().view();
            return state.shows(MultivariatePanel.PLANE) && state.pair().isPlane() && view != View.LATENT
                    ? List.of(place(view), place(view) + 1)
                    : List.of();
        }

        @Override
        public List<Axis> needed(MultivariateState state) {
            Pair pair = state.pair().isPlane() ? state.pair() : Pair.INITIAL;
            return new PlaneAxes(PlaneAxes.needed(pair, View.PLANE), PlaneAxes.needed(pair, View.WHITENED)).axes();
        }

        @Override
        public PlaneAxes fit(List<MultivariateState> states) {
            return PlaneAxes.fit(states.stream().map(MultivariateState::pair).toList());
        }

        /** Both axes of a view stay or neither: they share a unit. */
        @Override
        public PlaneAxes after(PlaneAxes axes, MultivariateState before, MultivariateState now) {
            if (!now.pair().isPlane() || now.pair().equals(before.pair())) {
                return axes;
            }
            if (!before.pair().isPlane()) {
                return PlaneAxes.fit(now.pair());
            }
            return new PlaneAxes(after(axes, View.PLANE, before, now), after(axes, View.WHITENED, before, now));
        }

        private static Section after(PlaneAxes axes, View view, MultivariateState before, MultivariateState now) {
            return axes.of(view).after(PlaneAxes.needed(before.pair(), view), PlaneAxes.needed(now.pair(), view));
        }
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
