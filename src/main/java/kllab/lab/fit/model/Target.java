package kllab.lab.fit.model;

import kllab.lab.fit.model.posterior.Observation;
import kllab.lab.fit.model.plane.Components;
import kllab.lab.fit.model.plane.PlaneFit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import kllab.math.distribution.LineDensity;
import kllab.math.distribution.Normal;
import kllab.math.distribution.NormalMixture;
import kllab.math.fit.posterior.Posterior;

/**
 * The target p of a fit as a person sets it: 1 to 6 normal distributions, each with a weight; or the posterior after an
 * observation, while the components are kept; or the target of a fit in the plane, which may be a posterior too.
 *
 * @param parts the components, in the order of the screen
 * @param observed the observation, if the target is a posterior of one number
 * @param plane the fit in the plane, if it is one
 */
public record Target(List<Part<Normal>> parts, Observation observed, PlaneFit plane)
        implements
            Components<Normal, Target> {
    /** The most components. */
    public static final int MOST = 6;

    /** @throws IllegalArgumentException unless there are 1 to 6 parts, and a weight above 0 */
    public Target {
        parts = List.copyOf(parts);
        if (parts.isEmpty() || parts.size() > MOST || parts.stream().noneMatch(each -> each.weight() > 0)) {
            throw new IllegalArgumentException("parts " + parts);
        }
        plane = observed.kind() == Observation.Kind.LOGISTIC ? plane.logistic() : plane;
        observed = plane.isOn() ? observed.withKind(Observation.Kind.NONE) : observed;
    }

    /** A mixture, or a posterior after an observation. */
    public Target(List<Part<Normal>> parts, Observation observed) {
        this(parts, observed, PlaneFit.NONE);
    }

    /** A mixture. */
    public Target(List<Part<Normal>> parts) {
        this(parts, Observation.NONE);
    }

    /** The observation, also where it is one in the plane. */
    public Observation observation() {
        return plane.isLogistic() ? observed.withKind(Observation.Kind.LOGISTIC) : observed;
    }

    /** The target with another observation, or none; of a posterior of one number, no longer in the plane. */
    public Target withObserved(Observation other) {
        return new Target(parts, other, switch (other.kind()) {
            case NONE -> plane.withSeen(plane.target().seen().seen(false));
            case LINEAR, SQUARE, COIN -> plane.withKind(PlaneFit.Kind.NONE);
            case LOGISTIC -> plane;
        });
    }

    @Override
    public Target withParts(List<Part<Normal>> others) {
        return new Target(others, observed, plane);
    }

    /** The target with another fit in the plane, or none. */
    public Target withPlane(PlaneFit other) {
        return new Target(parts, observed, other);
    }

    /** Returns true if it is a mixture, on a line or in the plane, and no posterior. */
    public boolean isMixture() {
        return observation().kind() == Observation.Kind.NONE;
    }

    /** The logarithm of the evidence of a posterior; none of a mixture. */
    public OptionalDouble logEvidence() {
        return plane.isOn()
                ? plane.target().posterior().map(each -> OptionalDouble.of(each.logEvidence()))
                        .orElse(OptionalDouble.empty())
                : observed.posterior().map(each -> OptionalDouble.of(each.logEvidence()))
                        .orElse(OptionalDouble.empty());
    }

    /** The density of the target. */
    public LineDensity density() {
        Optional<Posterior> posterior = observed.posterior();
        return posterior.isPresent() ? posterior.get() : mixture();
    }

    /** The mixture of the components, also while the target is a posterior. */
    public NormalMixture mixture() {
        return NormalMixture.of(parts.stream()
                .map(each -> new NormalMixture.Component(each.weight(), each.normal())).toList());
    }

    /** Two equal components of σ 1 at ±d. */
    public static Target separated(double distance) {
        return new Target(List.of(new Part<>(0.5, Normal.of(-distance, 1)), new Part<>(0.5, Normal.of(distance, 1))));
    }

    /** The d of two equal components of σ 1 at ±d; none for any other target. */
    public OptionalDouble separation() {
        double distance = count() == 2 ? parts.get(1).normal().mu() : Double.NaN;
        return isMixture() && !plane.isOn() && distance >= 0 && parts.equals(separated(distance).parts)
                ? OptionalDouble.of(distance)
                : OptionalDouble.empty();
    }

    /** The probability of a component: its weight over the sum of all. */
    public double probability(int index) {
        double largest = parts.stream().mapToDouble(Part::weight).max().orElseThrow();
        double sum = parts.stream().mapToDouble(each -> each.weight() / largest).sum();
        return parts.get(index).weight() / largest / sum;
    }

    /** The target with one more component, as wide as the last and beside it, if there is room for one. */
    public Target added() {
        if (count() == MOST) {
            return this;
        }
        Normal last = parts.getLast().normal();
        double mu = Math.clamp(last.mu() + 3 * last.sigma(), Numbers.MUS.min(), Numbers.MUS.max());
        return with(new Part<>(parts.getLast().weight(), last.withMu(mu)));
    }

}
