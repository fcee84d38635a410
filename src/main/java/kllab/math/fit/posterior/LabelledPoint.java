package kllab.math.fit.posterior;

/**
 * A point of a class, from which logistic regression learns.
 *
 * @param x where it is
 * @param isOne whether it is of class 1; else it is of class 0
 */
public record LabelledPoint(double x, boolean isOne) {
    /** A place of −0 is one of 0. */
    public LabelledPoint {
        x = x + 0.0;
    }

    /** The point in another place. */
    public LabelledPoint withX(double other) {
        return new LabelledPoint(other, isOne);
    }

    /** The point of a class. */
    public LabelledPoint of(boolean one) {
        return new LabelledPoint(x, one);
    }

    /** The number of the class: 0 or 1. */
    public int label() {
        return isOne ? 1 : 0;
    }

    /** How far weights are on the side of its class: their logit there, with the sign of the class. */
    double margin(double w0, double w1) {
        return isOne ? w0 + w1 * x : -w0 - w1 * x;
    }
}
