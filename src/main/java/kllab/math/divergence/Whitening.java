package kllab.math.divergence;

import kllab.math.distribution.Covariance;
import kllab.math.distribution.MultivariateNormal;
import kllab.math.matrix.Factor;
import kllab.math.matrix.Spectrum;

/**
 * Coordinates in which q is N(0, I), a circle: u = D^-½ L⁻¹ (x − μ) for its covariance L D Lᵀ.
 *
 * <p>
 * KL is the same in them. The first axis keeps its direction, and each further one turns only towards those before it.
 */
public final class Whitening {
    private final MultivariateNormal q;

    private Whitening(MultivariateNormal q) {
        this.q = q;
    }

    /** The coordinates of q. */
    public static Whitening of(MultivariateNormal q) {
        return new Whitening(q);
    }

    /** A point in these coordinates. */
    public double[] point(double... x) {
        Factor factor = q.covariance().factor();
        double[] u = new double[x.length];
        for (int k = 0; k < u.length; k++) {
            u[k] = x[k] - q.mean(k);
            for (int j = 0; j < k; j++) {
                u[k] -= factor.lower(k, j).value() * u[j];
            }
        }
        for (int k = 0; k < u.length; k++) {
            u[k] /= Math.sqrt(factor.pivot(k).value());
        }
        return u;
    }

    /** The point that has these coordinates. */
    public double[] back(double... u) {
        Factor factor = q.covariance().factor();
        double[] x = new double[u.length];
        for (int k = 0; k < x.length; k++) {
            for (int j = 0; j <= k; j++) {
                x[k] += factor.lower(k, j).value() * Math.sqrt(factor.pivot(j).value()) * u[j];
            }
            x[k] += q.mean(k);
        }
        return x;
    }

    /**
     * A distribution in these coordinates, q itself as N(0, I).
     *
     * @throws IllegalArgumentException if its mean is further than {@link MultivariateNormal#FARTHEST_MEAN}
     */
    public MultivariateNormal image(MultivariateNormal p) {
        double[] mean = new double[p.dimension()];
        for (int i = 0; i < mean.length; i++) {
            mean[i] = p.mean(i);
        }
        Covariance covariance = Covariance.of(p.covariance().factor().inUnitsOf(q.covariance().factor()));
        return MultivariateNormal.of(point(mean), covariance);
    }

    /**
     * The eigenvalues of Σ₂⁻¹Σ₁, which the trace adds and the determinant multiplies, with the axes of the image of p:
     * the largest first.
     */
    public Spectrum eigenvalues(MultivariateNormal p) {
        return image(p).axes();
    }
}
