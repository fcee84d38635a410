package kllab.math.fit.plane;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kllab.math.distribution.Covariance;
import kllab.math.distribution.MultivariateNormal;

/** The normal distributions among which a fit is looked for. */
public enum PlaneFamily {
    /** Every covariance. */
    FULL(covariance -> covariance, covariance -> covariance),
    /** Independent coordinates: mean-field. */
    DIAGONAL(Covariance::withoutCorrelations, Covariance::conditionals),
    /** The same variance in every direction. */
    ROUND(covariance -> round((covariance.entry(0, 0) + covariance.entry(1, 1)) / 2),
            covariance -> round(2 / (covariance.factor().inverseEntry(0) + covariance.factor().inverseEntry(1))));

    private final UnaryOperator<Covariance> forward;
    private final UnaryOperator<Covariance> reverse;

    PlaneFamily(UnaryOperator<Covariance> forward, UnaryOperator<Covariance> reverse) {
        this.forward = forward;
        this.reverse = reverse;
    }

    private static Covariance round(double variance) {
        return Covariance.of(new double[][]{{variance, 0}, {0, variance}});
    }

    /**
     * The q of the family with the least KL(m ‖ q): the variances are kept, or their mean. For any p with the moments m
     * it has the least KL(p ‖ q).
     */
    public MultivariateNormal forward(MultivariateNormal m) {
        return m.withCovariance(forward.apply(m.covariance()));
    }

    /** The q of the family with the least KL(q ‖ m) for a normal m: the variances given the other coordinate. */
    public MultivariateNormal reverse(MultivariateNormal m) {
        return m.withCovariance(reverse.apply(m.covariance()));
    }

    /** Returns true if a distribution of the plane belongs to the family. */
    public boolean has(MultivariateNormal q) {
        return forward(q).equals(q);
    }

    /**
     * The directions in which a distribution of the family can be changed, in terms of all that there are: the two of
     * the mean, the logarithms of the two scales, and the shear.
     */
    List<double[]> directions() {
        return switch (this) {
            case FULL -> axes(5).toList();
            case DIAGONAL -> axes(4).toList();
            case ROUND -> Stream.concat(axes(2), Stream.of(new double[]{0, 0, 1, 1, 0})).toList();
        };
    }

    private static Stream<double[]> axes(int count) {
        return Stream.iterate(0, i -> i + 1).limit(count).map(i -> {
            double[] axis = new double[5];
            axis[i] = 1;
            return axis;
        });
    }
}
