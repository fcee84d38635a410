package kllab.lab.multivariate.model;

import kllab.lab.Side;
import kllab.math.distribution.Covariance;
import kllab.math.distribution.MultivariateNormal;

/**
 * The two distributions that are compared, with a switch that sets their correlations to 0 and keeps them for later.
 *
 * @param ownP the first distribution, N(μ₁, Σ₁), with its correlations
 * @param ownQ the second distribution, N(μ₂, Σ₂), with its correlations
 * @param diagonal whether the correlations are switched off
 */
public record Pair(MultivariateNormal ownP, MultivariateNormal ownQ, boolean diagonal) {
    /** The number of coordinates that a picture can show. */
    public static final int PLANE = 2;

    /** @throws IllegalArgumentException unless both have the same dimension */
    public Pair {
        if (ownP.dimension() != ownQ.dimension()) {
            throw new IllegalArgumentException(
                    "p has " + ownP.dimension() + " dimensions and q " + ownQ.dimension());
        }
    }

    /** The pair at first: correlated distributions of the plane that share no axis. */
    public static final Pair INITIAL = new Pair(
            MultivariateNormal.of(new double[]{0.6, 0.3}, Covariance.plane(1.3, 0.7, 0.6)),
            MultivariateNormal.of(new double[]{0, 0}, Covariance.plane(1, 1.2, -0.2)), false);

    /** The distribution p. */
    public MultivariateNormal p() {
        return shown(ownP);
    }

    /** The distribution q. */
    public MultivariateNormal q() {
        return shown(ownQ);
    }

    private MultivariateNormal shown(MultivariateNormal own) {
        return diagonal ? own.withCovariance(own.covariance().withoutCorrelations()) : own;
    }

    /** The number of coordinates. */
    public int dimension() {
        return ownP.dimension();
    }

    /** Returns true if this is a pair of the plane, which is drawn. */
    public boolean isPlane() {
        return dimension() == PLANE;
    }

    /** One of the two, with its correlations. */
    public MultivariateNormal own(Side side) {
        return side == Side.P ? ownP : ownQ;
    }

    /** One of the two, as it is compared. */
    public MultivariateNormal of(Side side) {
        return side == Side.P ? p() : q();
    }

    /** The pair with one of the two replaced. */
    public Pair with(Side side, MultivariateNormal other) {
        return side == Side.P ? new Pair(other, ownQ, diagonal) : new Pair(ownP, other, diagonal);
    }

    /** The pair with the correlations switched off, or on again. */
    public Pair withDiagonal(boolean other) {
        return new Pair(ownP, ownQ, other);
    }

    /** The pair with the standard normal distribution of as many dimensions as q. */
    public Pair withStandardQ() {
        return new Pair(ownP, NormalsLink.standard(dimension()), diagonal);
    }

    /** The pair the other way round. */
    public Pair swapped() {
        return new Pair(ownQ, ownP, diagonal);
    }
}
