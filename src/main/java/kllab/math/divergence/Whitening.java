package kllab.math.divergence;

import java.util.ArrayList;
import java.util.List;
import kllab.math.distribution.Covariance;
import kllab.math.distribution.MultivariateNormal;
import kllab.math.distribution.Normal;
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

    /**
     * p along one of the axes of its image, where it is independent of all others: N(δ, λ), compared with N(0, 1).
     *
     * @param lambda the eigenvalue: the variance of p in units of that of q
     * @param delta how far the mean of p is from that of q
     * @param divergence KL(N(δ, λ) ‖ N(0, 1)), in nats
     */
    public record Direction(double lambda, double delta, double divergence) {
    }

    /** p along all axes of its image, the largest eigenvalue first: the divergences add up to KL(p ‖ q). */
    public List<Direction> directions(MultivariateNormal p) {
        MultivariateNormal image = image(p);
        Spectrum axes = image.axes();
        List<Direction> directions = new ArrayList<>();
        for (int i = 0; i < axes.order(); i++) {
            double delta = 0;
            for (int k = 0; k < axes.order(); k++) {
                delta = Math.fma(axes.vector(i, k), image.mean(k), delta);
            }
            directions.add(new Direction(axes.value(i), delta,
                    KullbackLeibler.of(Normal.of(delta, axes.root(i)), Normal.STANDARD)));
        }
        return List.copyOf(directions);
    }
}
