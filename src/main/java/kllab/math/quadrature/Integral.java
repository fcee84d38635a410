package kllab.math.quadrature;

/**
 * The result of a quadrature.
 *
 * @param value the integral
 * @param error an estimate of its absolute error, usually a pessimistic one; infinite if the integrand was not finite
 * @param evaluations how many times the integrand was asked
 * @param converged whether the error is within what was asked for
 */
public record Integral(double value, double error, int evaluations, boolean converged) {
}
