package kllab.lab.plane;

import kllab.math.distribution.Covariance;
import kllab.parameter.ParameterRange;

/**
 * A covariance of the plane as people set it: σx² and σy² on the diagonal, ρσxσy beside it.
 *
 * <p>
 * The covariance is the fact, and this is how it reads. Where a correlation of few digits means the same covariance to
 * within a rounding or two, it is that one: what was set as 0.6 stays 0.6, however often a σ moves.
 *
 * @param sigmaX the standard deviation along x
 * @param sigmaY the standard deviation along y
 * @param rho the correlation
 */
public record Spread(double sigmaX, double sigmaY, double rho) {
    /** The digits that a person may have set. */
    private static final double DECIMAL = 1e-12;
    private static final int ROUNDINGS = 4;

    /** How a covariance of the plane reads. */
    public static Spread of(Covariance covariance) {
        double sigmaX = covariance.sigma(0);
        double sigmaY = covariance.sigma(1);
        double shared = covariance.entry(1, 0);
        double exact = covariance.correlation(1, 0);
        double decimal = ParameterRange.round(exact, DECIMAL);
        boolean same = Math.abs(decimal * sigmaX * sigmaY - shared) <= ROUNDINGS * Math.ulp(shared);
        return new Spread(sigmaX, sigmaY, same ? decimal : exact);
    }

    /** The covariance that it says. */
    public Covariance covariance() {
        return Covariance.plane(sigmaX, sigmaY, rho);
    }

    /** The same with another standard deviation along x. */
    public Spread withSigmaX(double other) {
        return new Spread(other, sigmaY, rho);
    }

    /** The same with another standard deviation along y. */
    public Spread withSigmaY(double other) {
        return new Spread(sigmaX, other, rho);
    }

    /** The same with another correlation. */
    public Spread withRho(double other) {
        return new Spread(sigmaX, sigmaY, other);
    }
}
