package kllab.math.quadrature;

/** Places on the line, ascending, and weights, so that Σ wᵢ f(xᵢ) is the integral of a smooth f. */
public final class QuadratureNodes {
    private final double[] x;
    private final double[] weights;

    QuadratureNodes(double[] x, double[] weights) {
        this.x = x;
        this.weights = weights;
    }

    /** How many there are. */
    public int count() {
        return x.length;
    }

    /** The place of one of them. */
    public double x(int i) {
        return x[i];
    }

    /** The weight of one of them. */
    public double weight(int i) {
        return weights[i];
    }
}
