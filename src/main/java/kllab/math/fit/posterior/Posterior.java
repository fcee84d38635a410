package kllab.math.fit.posterior;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.DoubleUnaryOperator;
import kllab.math.distribution.LineDensity;
import kllab.math.distribution.Normal;
import kllab.math.quadrature.GaussKronrod;

/**
 * The distribution of a latent z ~ N(0, 1) after something was observed.
 *
 * <pre>
 * {@code
 *     p(z | x) = p(x | z) p(z) / p(x),   p(x) = ∫ p(x | z) p(z) dz
 * }
 * </pre>
 *
 * <p>
 * The evidence p(x) is a closed form for a linear observation, and a quadrature relative to the highest point else, so
 * that nothing underflows.
 */
public final class Posterior implements LineDensity {
    private static final double HALF_LOG_TAU = 0.9189385332046728;
    private static final GaussKronrod QUADRATURE = new GaussKronrod(0, 1e-13, 3000);
    private static final double[] STEPS = {1.2, 2.5, 4, 6, 8.5, 12};
    /** Lower than this below the highest point, in nats, nothing is left. */
    private static final double GONE = 75;
    private static final double STRIDE = 1.35;
    private static final int NEWTON = 60;

    private final Likelihood likelihood;
    private final List<Bend> modes;
    private final double[] landmarks;
    private final double logEvidence;
    private final double mean;
    private final double standardDeviation;

    private Posterior(Likelihood likelihood) {
        this.likelihood = likelihood;
        modes = modes(likelihood.guesses());
        landmarks = spread();
        Optional<Normal> closed = normal();
        if (closed.isPresent()) {
            Likelihood.Linear linear = (Likelihood.Linear) likelihood;
            logEvidence = Normal.of(0, Math.hypot(1, linear.noise())).logDensity(linear.x());
            mean = closed.get().mu();
            standardDeviation = closed.get().sigma();
        } else {
            double top = modes.stream().mapToDouble(mode -> logJoint(mode.place())).max().orElseThrow();
            double mass = integral(z -> Math.exp(logJoint(z) - top));
            logEvidence = top + Math.log(mass);
            mean = integral(z -> z * Math.exp(logJoint(z) - top)) / mass;
            standardDeviation = Math.sqrt(integral(z -> (z - mean) * (z - mean) * Math.exp(logJoint(z) - top)) / mass);
        }
    }

    /**
     * The posterior after what a likelihood says was observed.
     *
     * @throws IllegalArgumentException if the noise is not above 0, or there are more heads than draws
     */
    public static Posterior of(Likelihood likelihood) {
        boolean allowed = switch (likelihood) {
            case Likelihood.Linear(double x, double noise) -> Double.isFinite(x) && noise > 0;
            case Likelihood.Square(double x, double noise) -> Double.isFinite(x) && noise > 0;
            case Likelihood.Coin(int heads, int draws) -> heads >= 0 && draws >= heads;
        };
        if (!allowed) {
            throw new IllegalArgumentException(likelihood.toString());
        }
        return new Posterior(likelihood);
    }

    /** The observation. */
    public Likelihood likelihood() {
        return likelihood;
    }

    /** log p(z), of N(0, 1). */
    public double logPrior(double z) {
        return -0.5 * z * z - HALF_LOG_TAU;
    }

    /** log p(x | z). */
    public double logLikelihood(double z) {
        return likelihood.log(z);
    }

    /** log p(x, z) = log p(x | z) + log p(z). */
    public double logJoint(double z) {
        return logLikelihood(z) + logPrior(z);
    }

    /** log p(x), in nats. */
    public double logEvidence() {
        return logEvidence;
    }

    @Override
    public double mean() {
        return mean;
    }

    @Override
    public double standardDeviation() {
        return standardDeviation;
    }

    @Override
    public double logDensity(double z) {
        return logJoint(z) - logEvidence;
    }

    /** The derivative of log p(z | x) by z, which is that of log p(x, z). */
    @Override
    public double score(double z) {
        return switch (likelihood) {
            case Likelihood.Linear(double x, double noise) -> (x - z) / noise / noise - z;
            case Likelihood.Square(double x, double noise) -> 2 * z * ((x - z * z) / noise / noise) - z;
            case Likelihood.Coin(int heads, int draws) -> heads - draws / (1 + Math.exp(-z)) - z;
        };
    }

    @Override
    public double[] landmarks() {
        return landmarks.clone();
    }

    @Override
    public List<Bend> bends() {
        return modes;
    }

    @Override
    public Optional<Normal> normal() {
        if (likelihood instanceof Likelihood.Linear(double x, double noise)) {
            double root = Math.hypot(1, noise);
            return Optional.of(Normal.of(x / root / root, noise / root));
        }
        return Optional.empty();
    }

    private double integral(DoubleUnaryOperator f) {
        return QUADRATURE.integrate(f, landmarks).value();
    }

    /** The modes, each with the width of the parabola there, or less where that is flat. */
    private List<Bend> modes(List<Double> guesses) {
        List<Bend> found = new ArrayList<>();
        for (double guess : guesses) {
            double z = climb(guess);
            double curvature = -second(z);
            double width = curvature > 1 ? 1 / Math.sqrt(curvature) : 1;
            if (likelihood instanceof Likelihood.Square(double x, double noise)) {
                // As a quartic, it falls by ½ within √noise.
                width = Math.min(width, Math.max(Math.sqrt(noise), 1e-8));
            }
            found.add(new Bend(z, width));
        }
        return List.copyOf(found);
    }

    /** Newton's method for the highest point of the joint density, with steps that never go down. */
    private double climb(double start) {
        double z = start;
        for (int i = 0; i < NEWTON; i++) {
            double slope = score(z);
            double curvature = second(z);
            double step = curvature < 0 ? -slope / curvature : Math.signum(slope) * 0.1;
            double next = z + step;
            for (int k = 0; k < NEWTON && !(logJoint(next) >= logJoint(z)); k++) {
                step /= 2;
                next = z + step;
            }
            if (!(Math.abs(next - z) > 1e-14 * (1 + Math.abs(z))) || !(logJoint(next) >= logJoint(z))) {
                break;
            }
            z = next;
        }
        return z;
    }

    private double second(double z) {
        return switch (likelihood) {
            case Likelihood.Linear(double x, double noise) -> -1 / noise / noise - 1;
            case Likelihood.Square(double x, double noise) -> (2 * x - 6 * z * z) / noise / noise - 1;
            case Likelihood.Coin(int heads, int draws) -> {
                double share = 1 / (1 + Math.exp(-Math.abs(z)));
                yield -draws * share * (1 - share) - 1;
            }
        };
    }

    /** Places about each mode, further and further out until nothing is left. */
    private double[] spread() {
        Optional<Normal> closed = normal();
        if (closed.isPresent()) {
            return closed.get().landmarks();
        }
        TreeSet<Double> places = new TreeSet<>();
        double top = modes.stream().mapToDouble(mode -> logJoint(mode.place())).max().orElseThrow();
        for (Bend mode : modes) {
            places.add(mode.place());
            for (int side = -1; side <= 1; side += 2) {
                double reach = 0;
                for (double step : STEPS) {
                    reach = step * mode.scale();
                    places.add(mode.place() + side * reach);
                }
                while (logJoint(mode.place() + side * reach) > top - GONE) {
                    reach *= STRIDE;
                    places.add(mode.place() + side * reach);
                }
            }
        }
        return places.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
