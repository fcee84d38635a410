package kllab.lab.fit.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import kllab.lab.axes.AxesRule;
import kllab.lab.axes.LabAxes;
import kllab.lab.axes.TypedEnds;
import kllab.lab.fit.model.plane.Components;
import kllab.math.Interval;
import kllab.math.distribution.Normal;
import kllab.math.distribution.LineDensity;
import kllab.plot.Axis;

/**
 * Which values the plots of the lab show.
 *
 * @param x the axis of values
 * @param density the axis of p and q
 * @param integrand the axis of the integrand, in the unit of the state
 * @param mu the axis of the means in the landscape
 * @param sigma the axis of the standard deviations there
 */
public record FitAxes(Axis x, Axis density, Axis integrand, Axis mu, Axis sigma) implements LabAxes<FitAxes> {
    /** The place of the axis of values. */
    public static final int X = 0;
    /** The place of the axis of p and q. */
    public static final int DENSITY = 1;
    /** The place of the axis of the integrand. */
    public static final int INTEGRAND = 2;
    /** The place of the axis of the means. */
    public static final int MU = 3;
    /** The place of the axis of the standard deviations. */
    public static final int SIGMA = 4;
    /** Typed ends. */
    public static final TypedEnds<FitState> TYPED = new TypedEnds<>(
            List.of("xDensities", "y", "yIntegrand", "xLandscape", "yLandscape"), FitState::ends,
            FitState::withEnds);
    /** How the axes follow the state. */
    public static final AxesRule<FitState, FitAxes> RULE = new Rule(TYPED);

    private static final double SIGMAS_SHOWN = 3.5;
    /** The room beside q in the landscape, as a part of the width that the target needs. */
    private static final double BESIDE = 0.06;
    private static final int PROBES = 240;
    private static final double HIGHEST = 1e300;
    /** The narrowest σ of a logarithmic landscape against the narrowest component. */
    private static final double NARROWER = 0.4;

    /** The axes that show all of a state. */
    public static FitAxes fit(FitState state) {
        return RULE.fit(List.of(state));
    }

    @Override
    public List<Axis> axes() {
        return List.of(x, density, integrand, mu, sigma);
    }

    @Override
    public FitAxes with(List<Axis> others) {
        return new FitAxes(others.get(X), others.get(DENSITY), others.get(INTEGRAND), others.get(MU),
                others.get(SIGMA));
    }

    /**
     * The needs of the states of the lab.
     *
     * @param typed where states say what ends a person typed
     */
    private record Rule(TypedEnds<FitState> typed) implements AxesRule<FitState, FitAxes> {
        @Override
        public List<Integer> adjustable(FitState state) {
            List<Integer> shown = new ArrayList<>();
            if (state.plane().isOn()) {
                return shown;
            }
            if (state.shows(FitPanel.DENSITIES)) {
                shown.addAll(List.of(X, DENSITY));
                if (state.objective().objective().hasIntegrand()) {
                    shown.add(INTEGRAND);
                }
            }
            if (state.shows(FitPanel.SECOND_PLOT) && state.options().view() == FitOptions.View.LANDSCAPE) {
                shown.addAll(List.of(MU, SIGMA));
            }
            return shown;
        }

        @Override
        public List<Axis> needed(FitState state) {
            return List.of(Axis.linear(x(state)), Axis.linear(density(state)), Axis.linear(integrand(state)),
                    Axis.linear(mu(state)), spaced(state, sigma(state)));
        }

        @Override
        public FitAxes fit(List<FitState> states) {
            Interval sigmas = all(states, Rule::sigma);
            return new FitAxes(Axis.round(all(states, Rule::x)), Axis.round(all(states, Rule::density)),
                    Axis.round(all(states, Rule::integrand)), Axis.round(all(states, Rule::mu)),
                    states.getFirst().options().logSigma() ? Axis.logarithmic(sigmas) : Axis.round(sigmas));
        }

        @Override
        public Interval limits(int index) {
            return index == SIGMA ? new Interval(0, Double.MAX_VALUE) : AxesRule.super.limits(index);
        }

        private static Interval all(List<FitState> states, Function<FitState, Interval> needed) {
            return states.stream().map(needed).reduce(Interval::union).orElseThrow();
        }

        private static Axis spaced(FitState state, Interval sigmas) {
            return state.options().logSigma() ? Axis.logarithmic(sigmas) : Axis.linear(sigmas);
        }

        /** The pairs that are drawn: what is shown, and what is pinned beside it. */
        private static Stream<FitPair> pairs(FitState state) {
            return Stream.concat(Stream.of(state.pair()), state.options().pin().stream());
        }

        private static Stream<Normal> normals(FitPair pair) {
            return Stream.concat(bulks(pair.target()), Stream.of(pair.line().selected(), pair.line().other()));
        }

        /** Normal distributions that reach as far as the target does: its components, or the moments of a posterior. */
        private static Stream<Normal> bulks(Target target) {
            return target.isMixture()
                    ? components(target)
                    : Stream.of(target.density().moments(), Normal.STANDARD);
        }

        private static Stream<Normal> components(Target target) {
            return target.parts().stream().filter(each -> each.weight() > 0).map(Components.Part::normal);
        }

        private static Interval x(FitState state) {
            return pairs(state).flatMap(Rule::normals)
                    .map(each -> new Interval(each.mu() - SIGMAS_SHOWN * each.sigma(),
                            each.mu() + SIGMAS_SHOWN * each.sigma()))
                    .reduce(Interval::union).orElseThrow();
        }

        private static Interval density(FitState state) {
            double peak = pairs(state).mapToDouble(pair -> {
                LineDensity p = pair.target().density();
                return Math.max(highest(pair.line()),
                        Arrays.stream(p.landmarks()).map(p::density).max().orElseThrow());
            }).max().orElseThrow();
            return new Interval(0, 1.15 * peak);
        }

        private static double highest(LineQ q) {
            return Math.max(q.density().density(q.selected().mu()), q.density().density(q.other().mu()));
        }

        private static Interval integrand(FitState state) {
            double least = 0.05 * density(state).max();
            Interval needed = new Interval(-least, least);
            if (!state.objective().objective().hasIntegrand()) {
                return needed;
            }
            Interval x = x(state);
            for (FitPair pair : pairs(state).toList()) {
                LineDensity p = pair.target().density();
                for (int i = 0; i <= PROBES; i++) {
                    needed = needed.including(height(state, pair, p, x.min() + x.length() * i / PROBES));
                }
                for (double place : p.landmarks()) {
                    needed = needed.including(height(state, pair, p, place));
                }
                for (double place : pair.line().density().landmarks()) {
                    needed = needed.including(height(state, pair, p, place));
                }
            }
            // Below the axis there is always room for the number of the negative area.
            return needed.including(-0.25 * needed.max());
        }

        private static double height(FitState state, FitPair pair, LineDensity p, double at) {
            double height = 1.1 * state.integrand(p.logDensity(at), pair.line().density().logDensity(at));
            return Double.isNaN(height) ? 0 : Math.clamp(height, -HIGHEST, HIGHEST);
        }

        /** A q at an edge would hide half its handle. */
        private static Interval mu(FitState state) {
            Interval ofTarget = (state.target().isMixture()
                    ? components(state.target())
                    : Stream.of(state.target().density().moments()))
                            .map(each -> new Interval(each.mu() - 1.5 * each.sigma(), each.mu() + 1.5 * each.sigma()))
                            .reduce(Interval::union).orElseThrow();
            return withRoom(withRoom(ofTarget, state.q().mu()), start(state).mu());
        }

        private static Interval withRoom(Interval range, double mu) {
            double room = BESIDE * range.length();
            return mu < range.min() + room || mu > range.max() - room
                    ? range.including(mu - room).including(mu + room)
                    : range;
        }

        /** Where the descent to q began, or q. */
        private static Normal start(FitState state) {
            return state.options().descent().start().orElse(state.q());
        }

        private static Interval sigma(FitState state) {
            LineDensity p = state.target().density();
            double top = Math.max(1.4 * p.standardDeviation(),
                    1.15 * Math.max(state.q().sigma(), start(state).sigma()));
            return state.options().logSigma()
                    ? new Interval(Math.min(
                            NARROWER * p.bends().stream().mapToDouble(LineDensity.Bend::scale).min().orElseThrow(),
                            Math.min(state.q().sigma(), start(state).sigma()) / 1.15), top)
                    : new Interval(0, top);
        }
    }
}
