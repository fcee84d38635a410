package kllab.math.fit.posterior;

import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.Arrays;
import kllab.math.distribution.Normal;
import kllab.math.divergence.KullbackLeibler;
import kllab.math.fit.LineDivergences;
import kllab.math.quadrature.GaussKronrod;

/**
 * The evidence lower bound (ELBO) of a normal q, in its three forms, each computed by itself, in nats.
 *
 * <pre>
 * {@code
 *     ELBO = E_q[log p(x, z)] + H(q)
 *          = E_q[log p(x | z)] − KL(q ‖ p(z))
 *          = log p(x) − KL(q ‖ p(z | x))
 * }
 * </pre>
 *
 * <p>
 * So log p(x) = ELBO + KL(q ‖ p(z | x)): of one model, what raises the ELBO lowers KL, though the posterior is not
 * known. M. I. Jordan et al., "An introduction to variational methods for graphical models", Machine Learning 37
 * (1999).
 *
 * @param posterior p(z | x), with its prior and likelihood
 * @param q the distribution that is to come near it
 */
public record EvidenceBound(Posterior posterior, Normal q) {
    private static final GaussKronrod QUADRATURE = new GaussKronrod(1e-14, 1e-13, 3000);
    private static final double REACH = 12;

    /** E_q[log p(x, z)] + H(q). */
    public double byJoint() {
        return expected(posterior::logJoint) + q.entropy();
    }

    /** E_q[log p(x | z)] − KL(q ‖ p(z)). */
    public double byReconstruction() {
        return reconstruction() - toPrior();
    }

    /** log p(x) − KL(q ‖ p(z | x)). */
    public double byEvidence() {
        return posterior.logEvidence() - gap();
    }

    /** KL(q ‖ p(z | x)): what the bound is below the evidence. */
    public double gap() {
        return new LineDivergences(posterior, q).reverse();
    }

    /** E_q[log p(x | z)]. */
    public double reconstruction() {
        return expected(posterior::logLikelihood);
    }

    /** KL(q ‖ p(z)), where p(z) is N(0, 1). */
    public double toPrior() {
        return KullbackLeibler.of(q, Normal.STANDARD);
    }

    private double expected(DoubleUnaryOperator f) {
        double[] places = DoubleStream
                .concat(Arrays.stream(posterior.landmarks()), Arrays.stream(q.landmarks()))
                .filter(z -> Math.abs(z - q.mu()) <= REACH * q.sigma()).sorted().distinct().toArray();
        return QUADRATURE.integrate(z -> q.density(z) * f.applyAsDouble(z), places).value();
    }
}
