package kllab.math.fit.plane;

import java.util.List;
import java.util.Optional;
import kllab.math.distribution.MultivariateNormal;

/** A smooth density of the plane, to which a normal distribution is to be fitted. */
public interface PlaneDensity {
    /** The logarithm of the density at a point. */
    double logDensity(double x, double y);

    /**
     * The logarithm of the density at a point with its derivatives.
     *
     * @param derivatives filled with those by x, y, xx, xy and yy, in this order
     * @return the logarithm of the density
     */
    double logDensity(double x, double y, double[] derivatives);

    /** The normal distribution with its mean and covariance. */
    MultivariateNormal moments();

    /** KL(p ‖ moments), in nats: how far the density is from any normal distribution, 0 only for such a one. */
    double negentropy();

    /** The normal distribution that it is; none if it is no such one. */
    Optional<MultivariateNormal> normal();

    /** Normal distributions whose fits are starts of a search: each part of the density, and parts together. */
    List<MultivariateNormal> parts();

    /**
     * The places along a line where the logarithm of the density bends sharply, in any order.
     *
     * @param x where the line begins
     * @param y where the line begins
     * @param dx how far it goes along x in a step of 1
     * @param dy how far it goes along y in a step of 1
     * @return the steps, with some before and after each bend
     */
    double[] bends(double x, double y, double dx, double dy);
}
