package kllab.lab.fit.model.plane;

import java.util.List;
import java.util.function.UnaryOperator;
import kllab.lab.plane.PlaneNumber;
import kllab.lab.plane.Spread;
import kllab.math.distribution.MultivariateNormal;
import kllab.math.fit.plane.PlaneDivergences;
import kllab.math.fit.plane.PlaneFamily;

/**
 * A fit in the plane: a target p, and a q of a family; its numbers are kept while the fit on a line is chosen.
 *
 * @param kind the family of q, or none on a line
 * @param target p
 * @param q the simple distribution, always of its family
 */
public record PlaneFit(Kind kind, PlaneTarget target, MultivariateNormal q) {
    /** No fit in the plane; the first one there is of one correlated p. */
    public static final PlaneFit NONE = new PlaneFit(Kind.NONE,
            new PlaneTarget(List.of(new Components.Part<>(1, normal(0, 0, new Spread(1.5, 1, 0.8))))),
            normal(1, -0.5, new Spread(1, 1, 0)));

    /** The families of q. */
    public enum Kind {
        /** The fit is one on a line. */
        NONE(PlaneFamily.FULL),
        /** Every covariance. */
        FULL(PlaneFamily.FULL),
        /** Independent coordinates. */
        DIAGONAL(PlaneFamily.DIAGONAL),
        /** The same variance in every direction. */
        ROUND(PlaneFamily.ROUND);

        /** The families there are to choose from. */
        public static final List<Kind> FAMILIES = List.of(FULL, DIAGONAL, ROUND);

        private final PlaneFamily family;

        Kind(PlaneFamily family) {
            this.family = family;
        }

        /** The family as mathematics knows it. */
        public PlaneFamily family() {
            return family;
        }

        /** Returns true if the distributions of the family differ in a number. */
        public boolean has(PlaneNumber number) {
            return switch (number) {
                case MU1, MU2, SIGMA1 -> true;
                case SIGMA2 -> this != ROUND;
                case RHO -> this == FULL;
            };
        }

        /** The distribution of the family with a number set: where it is round, both standard deviations are. */
        public MultivariateNormal with(PlaneNumber number, MultivariateNormal normal, double value) {
            return this == ROUND && (number == PlaneNumber.SIGMA1 || number == PlaneNumber.SIGMA2)
                    ? PlaneNumber.SIGMA2.set(PlaneNumber.SIGMA1.set(normal, value), value)
                    : number.set(normal, value);
        }
    }

    /**
     * A q that is of another family is brought into this one by its variances; on a line nothing is seen in the plane.
     */
    public PlaneFit {
        target = kind == Kind.NONE ? target.withSeen(target.seen().seen(false)) : target;
        q = kind.family().has(q) ? q : kind.family().forward(q);
    }

    private static MultivariateNormal normal(double x, double y, Spread spread) {
        return MultivariateNormal.of(new double[]{x, y}, spread.covariance());
    }

    /** Returns true if the fit is one in the plane. */
    public boolean isOn() {
        return kind != Kind.NONE;
    }

    /** Returns true if the target is the posterior of the weights of logistic regression. */
    public boolean isLogistic() {
        return target.seen().isOn();
    }

    /** The fit with other points of two classes: seen, the target is the posterior after them. */
    public PlaneFit withSeen(LabelledPoints other) {
        return withTarget(target.withSeen(other));
    }

    /** The fit of the posterior after points of two classes; of any q where it was none of the plane. */
    public PlaneFit logistic() {
        return (isOn() ? this : withKind(Kind.FULL)).withSeen(target.seen().seen(true));
    }

    /** The fit with another family, or none. */
    public PlaneFit withKind(Kind other) {
        return new PlaneFit(other, target, q);
    }

    /** The fit with another target. */
    public PlaneFit withTarget(PlaneTarget other) {
        return new PlaneFit(kind, other, q);
    }

    /** The fit with another q, or what its family has of it. */
    public PlaneFit withQ(MultivariateNormal other) {
        return new PlaneFit(kind, target, other);
    }

    /** The fit with a component of its target changed. */
    public PlaneFit withPart(int index, UnaryOperator<Components.Part<MultivariateNormal>> command) {
        return index < target.count()
                ? withTarget(target.with(index, command.apply(target.parts().get(index))))
                : this;
    }

    /** The divergences of p and q. */
    public PlaneDivergences divergences() {
        return new PlaneDivergences(target.density(), q);
    }

    /** The normal distribution of a place: of a component, or q for −1. */
    public MultivariateNormal normal(int index) {
        return index < 0 ? q : target.parts().get(Math.min(index, target.count() - 1)).normal();
    }

    /** The fit with another normal distribution in a place: of a component, or q for −1. */
    public PlaneFit withNormal(int index, MultivariateNormal other) {
        return index < 0 ? withQ(other) : withPart(index, part -> part.withNormal(other));
    }
}
