package kllab.lab.gaussian.model;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import kllab.lab.axes.AxesRule;
import kllab.lab.axes.LabAxes;
import kllab.lab.axes.TypedEnds;

import kllab.math.Interval;
import kllab.math.distribution.Normal;
import kllab.math.divergence.KullbackLeibler;
import kllab.plot.Axis;

/**
 * Which values the plots of the lab show.
 *
 * @param x the axis under densities and integrand
 * @param density the axis of the densities
 * @param below the axes of the integrand and of log(p/q), in the unit of the state
 * @param beside what the plots beside them show
 * @param evidence what the plot of the evidence shows
 */
public record GaussianAxes(Axis x, Axis density, Below below, Beside beside, EvidenceAxes evidence)
        implements
            LabAxes<GaussianAxes> {
    /** The place of the axis under densities and integrand. */
    public static final int X = 0;
    /** The place of the axis of the densities. */
    public static final int DENSITY = 1;
    /** The place of the axis of the integrand. */
    public static final int INTEGRAND = 2;
    /** The place of the σ axis of the curve. */
    public static final int SIGMA = 3;
    /** The place of the value axis of the curve. */
    public static final int CURVE = 4;
    /** The place of the μ axis of the landscape. */
    public static final int LANDSCAPE_MU = 5;
    /** The place of the σ axis of the landscape. */
    public static final int LANDSCAPE_SIGMA = 6;
    /** The place of the axis of log(p/q). */
    public static final int LOG_RATIO = 7;
    /** The place of the axis of the draws under the evidence. */
    public static final int EVIDENCE_DRAWS = 8;
    /** The place of the axis of the sum of log(p/q). */
    public static final int EVIDENCE_SUM = 9;
    /** The place of typed ends. The last name is that of an axis that the derivation has instead of the integrand’s. */
    public static final TypedEnds<GaussianState> TYPED = new TypedEnds<>(
            List.of("x", "y", "yIntegrand", "xCurve", "yCurve", "xLandscape", "yLandscape", "yLogRatio",
                    "xEvidence", "yEvidence", "yAreas"),
            GaussianState::ends, GaussianState::withEnds);
    /** How the axes follow the state. */
    public static final AxesRule<GaussianState, GaussianAxes> RULE = new Rule(TYPED);

    private static final double SIGMAS_SHOWN = 3.6;
    /** The highest end of an axis: a curve that goes beyond all doubles leaves the panel at its top. */
    private static final double HIGHEST = Double.MAX_VALUE / 4;
    private static final double ROOM_BELOW = 0.22;
    /** log(p/q) goes to ±∞; it is shown where values of p come from. */
    private static final double SIGMAS_OF_LOG_RATIO = 2.5;

    /**
     * The axes of the panel below the densities.
     *
     * @param integrand that of the integrand
     * @param logRatio that of log(p/q)
     */
    public record Below(Axis integrand, Axis logRatio) {
    }

    /**
     * The axes of the plot of KL against σ.
     *
     * @param sigma its σ axis
     * @param curve its value axis, in the unit of the state
     */
    public record Slice(Axis sigma, Axis curve) {
    }

    /**
     * The axes of the plots beside the densities.
     *
     * @param slice what the plot of KL against σ shows
     * @param landscape what the plot of KL over (μ, σ) shows
     */
    public record Beside(Slice slice, LandscapeAxes landscape) {
    }

    /** The axes that show all of a state, with round bounds. */
    public static GaussianAxes fit(GaussianState state) {
        return fit(List.of(state));
    }

    /**
     * The axes that show all of some states, with round bounds.
     *
     * @param states at least one; they have the same kind of σ axis
     */
    static GaussianAxes fit(List<GaussianState> states) {
        Slice slice = new Slice(sigmaAxis(states), Axis.round(all(states, GaussianAxes::curve)));
        return new GaussianAxes(Axis.round(all(states, GaussianAxes::x)),
                Axis.round(all(states, GaussianAxes::density)),
                new Below(Axis.round(all(states, GaussianAxes::integrand)),
                        Axis.round(all(states, GaussianAxes::logRatio))),
                new Beside(slice, LandscapeAxes.fit(states)), EvidenceAxes.fit(states));
    }

    /** Returns the smallest interval that holds what each of some states needs. */
    static Interval all(List<GaussianState> states, Function<GaussianState, Interval> needed) {
        return states.stream().map(needed).reduce(Interval::union).orElseThrow();
    }

    /** The axis of the integrand, in the unit of the state. */
    public Axis integrand() {
        return below.integrand;
    }

    /** The axis of log(p/q), in the unit of the state. */
    public Axis logRatio() {
        return below.logRatio;
    }

    /** The σ axis of the curve. */
    public Axis sigma() {
        return beside.slice.sigma;
    }

    /** The value axis of the curve, in the unit of the state. */
    public Axis curve() {
        return beside.slice.curve;
    }

    /** What the plot of KL over (μ, σ) shows. */
    public LandscapeAxes landscape() {
        return beside.landscape;
    }

    private GaussianAxes withLandscape(LandscapeAxes other) {
        return new GaussianAxes(x, density, below, new Beside(beside.slice, other), evidence);
    }

    @Override
    public List<Axis> axes() {
        return List.of(x, density, integrand(), sigma(), curve(), landscape().mu(), landscape().sigma(), logRatio(),
                evidence.draws(), evidence.sum());
    }

    @Override
    public GaussianAxes with(List<Axis> others) {
        return new GaussianAxes(others.get(X), others.get(DENSITY),
                new Below(others.get(INTEGRAND), others.get(LOG_RATIO)),
                new Beside(new Slice(others.get(SIGMA), others.get(CURVE)), new LandscapeAxes(
                        others.get(LANDSCAPE_MU), others.get(LANDSCAPE_SIGMA), landscape().levels())),
                new EvidenceAxes(others.get(EVIDENCE_DRAWS), others.get(EVIDENCE_SUM)));
    }

    /**
     * The needs of the states of the lab.
     *
     * @param typed where states say what ends a person typed
     */
    private record Rule(TypedEnds<GaussianState> typed) implements AxesRule<GaussianState, GaussianAxes> {
        @Override
        public List<Integer> adjustable(GaussianState state) {
            // Axes that are held about a p that is to be found would tell where it is.
            return state.challenge().kind() == Challenge.Kind.FIND ? List.of() : shown(state);
        }

        @Override
        public List<Axis> needed(GaussianState state) {
            return List.of(Axis.linear(x(state)), Axis.linear(density(state)), Axis.linear(integrand(state)),
                    spaced(state, sigma(state)), Axis.linear(curve(state)), LandscapeAxes.centres(state),
                    LandscapeAxes.spreads(state), Axis.linear(logRatio(state)),
                    Axis.linear(EvidenceAxes.draws(state)), Axis.linear(EvidenceAxes.sum(state)));
        }

        @Override
        public GaussianAxes fit(List<GaussianState> states) {
            return GaussianAxes.fit(states);
        }

        @Override
        public Interval limits(int index) {
            return index == SIGMA || index == LANDSCAPE_SIGMA
                    ? new Interval(0, Double.MAX_VALUE)
                    : AxesRule.super.limits(index);
        }

        @Override
        public GaussianAxes rested(GaussianAxes axes, GaussianState state) {
            return axes.withLandscape(LandscapeAxes.over(axes.landscape().mu(), axes.landscape().sigma(), state));
        }
    }

    /** The places of the axes of the plots that are shown, but for the picture of the derivation. */
    private static List<Integer> shown(GaussianState state) {
        Set<Integer> shown = new TreeSet<>();
        DrawerOptions.Page page = state.drawer().open();
        if (state.shows(GaussianPanel.DENSITIES) && page != DrawerOptions.Page.DERIVATION) {
            shown.addAll(List.of(X, DENSITY, INTEGRAND));
            if (state.plot().integrand().logRatio()) {
                shown.add(LOG_RATIO);
            }
        }
        if (state.shows(GaussianPanel.SECOND_PLOT)) {
            shown.addAll(state.plot().view() == PlotOptions.View.CURVE
                    ? List.of(SIGMA, CURVE)
                    : List.of(LANDSCAPE_MU, LANDSCAPE_SIGMA));
        }
        if (state.shows(GaussianPanel.ESTIMATES) && page == DrawerOptions.Page.ESTIMATES) {
            // Its bins are drawn over the integrand.
            shown.addAll(List.of(X, INTEGRAND));
            if (state.estimates().view() == EstimateOptions.View.EVIDENCE && !state.asks(GaussianPanel.VALUE)) {
                shown.addAll(List.of(EVIDENCE_DRAWS, EVIDENCE_SUM));
            }
        }
        return List.copyOf(shown);
    }

    private static Interval x(GaussianState state) {
        return pairs(state).map(pair -> reach(pair.p()).union(reach(pair.q()))).reduce(Interval::union).orElseThrow();
    }

    /** The pairs that are drawn: what is shown, and what is pinned beside it. */
    private static Stream<NormalPair> pairs(GaussianState state) {
        return Stream.concat(Stream.of(state.pair()), state.play().pin().stream());
    }

    private static Interval reach(Normal normal) {
        return new Interval(normal.mu() - SIGMAS_SHOWN * normal.sigma(), normal.mu() + SIGMAS_SHOWN * normal.sigma());
    }

    private static Interval density(GaussianState state) {
        double peak = pairs(state).flatMap(pair -> Stream.of(pair.p(), pair.q()))
                .mapToDouble(normal -> normal.density(normal.mu())).max().orElseThrow();
        return new Interval(0, 1.12 * peak);
    }

    private static Interval integrand(GaussianState state) {
        Normal p = state.p();
        // When p equals q the integrand is 0 everywhere, and this is what is left to show.
        double least = 0.1 * p.density(p.mu());
        Interval needed = new Interval(-least / 2, least);
        for (double z = -5; z <= 5; z += 0.125) {
            for (NormalPair pair : pairs(state).toList()) {
                needed = needed.including(height(state, pair, pair.p().mu() + z * pair.p().sigma()));
                if (state.plot().integrand().nonNegative()) {
                    needed = needed.including(height(state, pair, pair.q().mu() + z * pair.q().sigma()));
                }
            }
        }
        // Below the axis there is always room for the number of the negative area.
        return needed.including(-ROOM_BELOW * needed.max());
    }

    private static double height(GaussianState state, NormalPair pair, double x) {
        return Math.min(1.1 * state.drawnIntegrand(pair, x), HIGHEST);
    }

    private static Interval logRatio(GaussianState state) {
        Interval needed = new Interval(-state.unit().of(1), state.unit().of(1));
        if (state.plot().integrand().logRatio()) {
            for (double z = -SIGMAS_OF_LOG_RATIO; z <= SIGMAS_OF_LOG_RATIO; z += 0.25) {
                double height = 1.1 * state.logRatio(state.p().mu() + z * state.p().sigma());
                needed = needed.including(Math.clamp(height, -HIGHEST, HIGHEST));
            }
        }
        return needed;
    }

    private static Interval sigma(GaussianState state) {
        double sigma1 = state.p().sigma();
        double sigma2 = state.q().sigma();
        return state.curve().logSigma()
                ? new Interval(Math.min(0.05 * sigma2, sigma1 / 1.5), Math.max(5 * sigma2, 1.5 * sigma1))
                : new Interval(0, Math.max(2.5 * sigma2, 1.25 * sigma1));
    }

    private static Axis sigmaAxis(List<GaussianState> states) {
        Axis needed = spaced(states.getFirst(), all(states, GaussianAxes::sigma));
        return needed.spacing() == Axis.Spacing.LOGARITHMIC ? needed : Axis.round(needed.bounds());
    }

    private static Axis spaced(GaussianState state, Interval sigmas) {
        return state.curve().logSigma() ? Axis.logarithmic(sigmas) : Axis.linear(sigmas);
    }

    private static Interval curve(GaussianState state) {
        Normal p = state.p();
        Normal q = state.q();
        double least = KullbackLeibler.of(p.withSigma(q.sigma()), q);
        double top = Math.max(Math.max(3, 1.2 * KullbackLeibler.of(p, q)), least + 2);
        double bottom = state.curve().terms() ? -Math.max(1, Math.log(1.25 * p.sigma() / q.sigma())) : 0;
        return new Interval(state.unit().of(bottom), Math.min(state.unit().of(top), HIGHEST));
    }
}
