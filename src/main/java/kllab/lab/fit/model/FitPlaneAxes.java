package kllab.lab.fit.model;

import kllab.lab.fit.model.plane.PlaneFit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kllab.lab.axes.AxesRule;
import kllab.lab.axes.AxisEnds;
import kllab.lab.axes.LabAxes;
import kllab.lab.axes.TypedEnds;
import kllab.lab.plane.Section;
import kllab.link.LinkField;
import kllab.math.Interval;
import kllab.math.distribution.MultivariateNormal;
import kllab.math.distribution.Normal;
import kllab.plot.Axis;

/**
 * The part of the plane that the plot of a fit in the plane shows.
 *
 * @param shown its axes, before they are given equal units
 */
public record FitPlaneAxes(Section shown) implements LabAxes<FitPlaneAxes> {
    /** Typed ends. */
    public static final TypedEnds<FitState> TYPED = FitAxes.TYPED.of(List.of("xPlane", "yPlane"));
    /** How the axes follow the state. */
    public static final AxesRule<FitState, FitPlaneAxes> RULE = new Rule(TYPED);
    /** The ends of all axes of the lab in links. */
    static final LinkField<AxisEnds> ENDS = FitAxes.TYPED
            .of(Stream.concat(FitAxes.TYPED.names().stream(), TYPED.names().stream()).toList()).field();

    private static final double SIGMAS_SHOWN = 2.7;
    private static final MultivariateNormal PRIOR = MultivariateNormal.diagonal(new double[]{0, 0},
            new double[]{1, 1});

    @Override
    public List<Axis> axes() {
        return List.of(shown.x(), shown.y());
    }

    @Override
    public FitPlaneAxes with(List<Axis> others) {
        return new FitPlaneAxes(new Section(others.get(0), others.get(1)));
    }

    private static Section needed(FitState state) {
        return pairs(state).flatMap(FitPlaneAxes::normals).map(each -> Section.over(reach(each.marginal(0)),
                reach(each.marginal(1)))).reduce(Section::union).orElseThrow();
    }

    private static Stream<PlaneFit> pairs(FitState state) {
        return Stream.concat(Stream.of(state.plane()),
                state.options().pin().stream().map(pin -> pin.target().plane()).filter(PlaneFit::isOn));
    }

    private static Stream<MultivariateNormal> normals(PlaneFit fit) {
        if (fit.isLogistic()) {
            return Stream.of(fit.q(), fit.target().density().moments(), PRIOR);
        }
        return IntStream.range(-1, fit.target().count())
                .filter(i -> i < 0 || fit.target().parts().get(i).weight() > 0).mapToObj(fit::normal);
    }

    private static Interval reach(Normal normal) {
        return new Interval(normal.mu() - SIGMAS_SHOWN * normal.sigma(), normal.mu() + SIGMAS_SHOWN * normal.sigma());
    }

    /**
     * The needs of the states of the lab.
     *
     * @param typed where states say what ends a person typed
     */
    private record Rule(TypedEnds<FitState> typed) implements AxesRule<FitState, FitPlaneAxes> {
        @Override
        public List<Integer> adjustable(FitState state) {
            return state.plane().isOn() && state.shows(FitPanel.DENSITIES) ? List.of(0, 1) : List.of();
        }

        @Override
        public List<Axis> needed(FitState state) {
            return new FitPlaneAxes(FitPlaneAxes.needed(state)).axes();
        }

        @Override
        public FitPlaneAxes fit(List<FitState> states) {
            return new FitPlaneAxes(Section.around(states.stream().map(FitPlaneAxes::needed)
                    .reduce(Section::union).orElseThrow()));
        }

        /** Both axes stay or neither: they share a unit. */
        @Override
        public FitPlaneAxes after(FitPlaneAxes axes, FitState before, FitState now) {
            return now.pair().equals(before.pair())
                    ? axes
                    : new FitPlaneAxes(axes.shown.after(FitPlaneAxes.needed(before), FitPlaneAxes.needed(now)));
        }
    }
}
