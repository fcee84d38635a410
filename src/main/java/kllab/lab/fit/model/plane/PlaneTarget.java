package kllab.lab.fit.model.plane;

import java.util.List;
import java.util.Optional;
import kllab.math.Interval;
import kllab.math.distribution.MultivariateNormal;
import kllab.parameter.ParameterRange;
import kllab.math.fit.plane.PlaneDensity;
import kllab.math.fit.plane.PlaneMixture;
import kllab.math.fit.posterior.LogisticPosterior;

/**
 * The target p of a fit in the plane as a person sets it: 1 to 4 normal distributions, each with a weight; or the
 * posterior of the weights of logistic regression after points of two classes, while the components are kept.
 */
public final class PlaneTarget implements Components<MultivariateNormal, PlaneTarget> {
    /** The most components. */
    public static final int MOST = 4;
    /** Weights of components: any, since they are normalised. */
    public static final ParameterRange WEIGHTS = new ParameterRange(new Interval(0, 1e6), new Interval(0, 1),
            ParameterRange.Kind.WEIGHT);

    private final List<Part<MultivariateNormal>> parts;
    private final LabelledPoints seen;
    /** Made once, since they keep what takes long. */
    private final PlaneMixture mixture;
    private final Optional<LogisticPosterior> posterior;
    private final KeptValues values = new KeptValues();

    /**
     * A mixture of these components, in the order of the screen.
     *
     * @throws IllegalArgumentException unless there are 1 to 4 parts of the plane, and a weight above 0
     */
    public PlaneTarget(List<Part<MultivariateNormal>> parts) {
        this(parts, LabelledPoints.NONE);
    }

    private PlaneTarget(List<Part<MultivariateNormal>> parts, LabelledPoints seen) {
        if (parts.size() > MOST) {
            throw new IllegalArgumentException("parts " + parts);
        }
        this.parts = List.copyOf(parts);
        mixture = PlaneMixture.of(parts.stream().map(each -> new PlaneMixture.Component(each.weight(), each.normal()))
                .toList());
        this.seen = seen;
        posterior = seen.isOn() ? Optional.of(LogisticPosterior.of(seen.points())) : Optional.empty();
    }

    /** The points of two classes, which make it a posterior where they are seen. */
    public LabelledPoints seen() {
        return seen;
    }

    /** The target with other points, seen or not. */
    public PlaneTarget withSeen(LabelledPoints other) {
        return new PlaneTarget(parts, other);
    }

    /** The posterior after the points; none where it is a mixture. */
    public Optional<LogisticPosterior> posterior() {
        return posterior;
    }

    /** The density: of the posterior, or of the mixture. */
    public PlaneDensity density() {
        return posterior.isPresent() ? posterior.get() : mixture;
    }

    /** The divergences from it that are known. */
    KeptValues values() {
        return values;
    }

    @Override
    public List<Part<MultivariateNormal>> parts() {
        return parts;
    }

    /** The mixture of the components, also while the target is a posterior. */
    public PlaneMixture mixture() {
        return mixture;
    }

    @Override
    public PlaneTarget withParts(List<Part<MultivariateNormal>> others) {
        return new PlaneTarget(others, seen);
    }

    /** The target with one more component, as wide as the last and beside it, if there is room for one. */
    public PlaneTarget added() {
        if (count() == MOST) {
            return this;
        }
        Part<MultivariateNormal> last = parts.getLast();
        double x = ParameterRange.MU.limits().clamp(last.normal().mean(0) + 3 * last.normal().covariance().sigma(0));
        return with(last.withNormal(last.normal().withMean(x, last.normal().mean(1))));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlaneTarget that && parts.equals(that.parts) && seen.equals(that.seen);
    }

    @Override
    public int hashCode() {
        return 31 * parts.hashCode() + seen.hashCode();
    }

    @Override
    public String toString() {
        return parts + " " + seen;
    }
}
