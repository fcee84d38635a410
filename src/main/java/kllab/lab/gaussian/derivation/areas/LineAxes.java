package kllab.lab.gaussian.derivation.areas;

import java.util.List;
import kllab.lab.axes.AxesRule;
import kllab.lab.axes.LabAxes;
import kllab.lab.axes.TypedEnds;
import kllab.lab.gaussian.derivation.Derivation;
import kllab.lab.gaussian.derivation.DerivationScene;
import kllab.lab.gaussian.derivation.Integrand;
import kllab.lab.gaussian.model.Challenge;
import kllab.lab.gaussian.model.DrawerOptions;
import kllab.lab.gaussian.model.GaussianAxes;
import kllab.lab.gaussian.model.GaussianPanel;
import kllab.lab.gaussian.model.GaussianState;
import kllab.math.Interval;
import kllab.math.distribution.Normal;
import kllab.plot.Axis;

/**
 * Which values the picture of a line of the derivation shows.
 *
 * @param x the axis under densities and areas
 * @param density the axis of the densities
 * @param areas the axis of the areas, in nats per unit of x
 */
public record LineAxes(Axis x, Axis density, Axis areas) implements LabAxes<LineAxes> {
    /** The place of the axis under densities and areas. */
    static final int X = 0;
    /** The place of the axis of the densities. */
    static final int DENSITY = 1;
    /** The place of the axis of the areas. */
    static final int AREAS = 2;
    /** As in links: x and y are those of the densities, whose place this picture takes. */
    private static final TypedEnds<GaussianState> TYPED = GaussianAxes.TYPED.of(List.of("x", "y", "yAreas"));
    /** How the axes follow the state. */
    static final AxesRule<GaussianState, LineAxes> RULE = new Rule(TYPED);

    private static final double SIGMAS_OF_P = 4.2;
    private static final double SIGMAS_OF_Q = 3.6;
    /** So many times wider than p alone the axis may become to show q too. */
    private static final double WIDEST = 4;
    private static final double ROOM = 1.15;
    private static final double ROOM_ABOVE_DENSITIES = 1.12;
    /** No axis is shorter, against the numbers on it: a double could not tell its points apart. */
    private static final double FINEST = 1e-12;
    /** The largest value that an axis can have; of larger ones the picture tells in words. */
    private static final double LARGEST = 1e290;

    /** Returns true if a state shows the derivation. */
    static boolean isDerived(GaussianState state) {
        return state.drawer().open() == DrawerOptions.Page.DERIVATION;
    }

    @Override
    public List<Axis> axes() {
        return List.of(x, density, areas);
    }

    @Override
    public LineAxes with(List<Axis> others) {
        return new LineAxes(others.get(X), others.get(DENSITY), others.get(AREAS));
    }

    /** The axes that show all of a state, with round bounds. */
    static LineAxes fit(GaussianState state) {
        return new LineAxes(Axis.round(x(state)), Axis.round(density(state)), Axis.round(areas(state)));
    }

    /** Returns where p is, and each q if it is near. */
    private static Interval x(GaussianState state) {
        Interval alone = reach(state.p(), SIGMAS_OF_P);
        Interval all = alone;
        for (Normal q : List.of(DerivationScene.lineQ(state), state.q())) {
            Interval both = all.union(reach(q, SIGMAS_OF_Q));
            all = both.length() <= WIDEST * alone.length() ? both : all;
        }
        return all;
    }

    private static Interval reach(Normal normal, double sigmas) {
        double reach = Math.max(sigmas * normal.sigma(), FINEST * Math.abs(normal.mu()));
        return new Interval(normal.mu() - reach, normal.mu() + reach);
    }

    private static Interval density(GaussianState state) {
        double peak = 0;
        for (Normal each : List.of(state.p(), DerivationScene.lineQ(state), state.q())) {
            peak = Math.max(peak, each.density(each.mu()));
        }
        return new Interval(0, ROOM_ABOVE_DENSITIES * peak);
    }

    /** Returns how high and how low the areas reach. */
    private static Interval areas(GaussianState state) {
        Normal p = state.p();
        Interval needed = new Interval(0, 0);
        for (Integrand term : Derivation.integrands(p, state.q(), state.drawer().step() - 1)) {
            for (double z = -5; z <= 5; z += 0.125) {
                double height = ROOM * term.at(p.mu() + z * p.sigma());
                needed = needed.including(Double.isNaN(height) ? 0 : Math.clamp(height, -LARGEST, LARGEST));
            }
        }
        // Every area may be 0, and then this is what is left to show.
        double least = 0.1 * p.density(p.mu());
        return needed.length() == 0 ? new Interval(-least, least) : needed;
    }

    /**
     * The needs of a line.
     *
     * @param typed where states say what ends a person typed
     */
    private record Rule(TypedEnds<GaussianState> typed) implements AxesRule<GaussianState, LineAxes> {
        @Override
        public List<Integer> adjustable(GaussianState state) {
            return isDerived(state) && state.shows(GaussianPanel.DENSITIES)
                    && state.challenge().kind() != Challenge.Kind.FIND
                            ? List.of(X, DENSITY, AREAS)
                            : List.of();
        }

        @Override
        public List<Axis> needed(GaussianState state) {
            return List.of(Axis.linear(x(state)), Axis.linear(density(state)), Axis.linear(areas(state)));
        }

        @Override
        public LineAxes fit(List<GaussianState> states) {
            return LineAxes.fit(states.getFirst());
        }
    }
}
