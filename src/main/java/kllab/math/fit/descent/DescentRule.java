package kllab.math.fit.descent;

import kllab.math.divergence.descent.Parameterisation;

/**
 * How a descent takes its steps.
 *
 * @param method which multiple of which gradient is taken
 * @param coordinates the coordinates that the steps are straight in
 * @param rate how much of it a step takes, above 0
 */
public record DescentRule(Method method, Parameterisation coordinates, double rate) {
    /** The ways to make a step of a gradient. */
    public enum Method {
        /** Rate times the gradient. */
        PLAIN,
        /** Rate times the natural gradient F⁻¹∇, F the Fisher information of the coordinates. */
        NATURAL,
        /**
         * Rate times m/(√v + 10⁻⁸), with m and v the running means of the gradient and its square, by 0.9 and 0.999,
         * corrected for their start at 0. D. P. Kingma, J. Ba, "Adam: A Method for Stochastic Optimization", 2015.
         */
        ADAM
    }

    /** @throws IllegalArgumentException unless the rate is positive and finite */
    public DescentRule {
        if (!(rate > 0 && rate < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("rate must be positive and finite: " + rate);
        }
    }

    /** The same by another method. */
    public DescentRule withMethod(Method other) {
        return new DescentRule(other, coordinates, rate);
    }

    /** The same in other coordinates. */
    public DescentRule withCoordinates(Parameterisation other) {
        return new DescentRule(method, other, rate);
    }

    /** The same at another rate. */
    public DescentRule withRate(double other) {
        return new DescentRule(method, coordinates, other);
    }
}
