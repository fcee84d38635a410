package kllab.math.fit.posterior;

import java.util.List;

/** The probability of what was observed as a function of the latent z, by its logarithm in nats. */
public sealed interface Likelihood {
    /** log p(x | z). */
    double log(double z);

    /** The largest log p(x | z) over all z; the least upper bound where no z has it. */
    double highest();

    /** Starting points near all modes of prior times likelihood. */
    List<Double> guesses();

    /**
     * x | z ~ N(z, noise²): what is seen is z itself with noise.
     *
     * @param x what was observed
     * @param noise the standard deviation of the noise, above 0
     */
    record Linear(double x, double noise) implements Likelihood {
        @Override
        public double log(double z) {
            return logNormal(x - z, noise);
        }

        @Override
        public double highest() {
            return logNormal(0, noise);
        }

        @Override
        public List<Double> guesses() {
            return List.of(x / (1 + noise * noise));
        }
    }

    /**
     * x | z ~ N(z², noise²): the sign of z is not seen, so that there may be two modes.
     *
     * @param x what was observed
     * @param noise the standard deviation of the noise, above 0
     */
    record Square(double x, double noise) implements Likelihood {
        @Override
        public double log(double z) {
            return logNormal(x - z * z, noise);
        }

        @Override
        public double highest() {
            return logNormal(Math.min(0, x), noise);
        }

        @Override
        public List<Double> guesses() {
            double square = x - 0.5 * noise * noise;
            return square > 0 ? List.of(-Math.sqrt(square), Math.sqrt(square)) : List.of(0.0);
        }
    }

    /**
     * So many heads among so many draws of a coin whose probability of heads is 1/(1 + e⁻ᶻ), as a sequence: without the
     * binomial coefficient.
     *
     * @param heads from 0 to the number of draws
     * @param draws how often it was tossed
     */
    record Coin(int heads, int draws) implements Likelihood {
        @Override
        public double log(double z) {
            return part(heads, z) + part(draws - heads, -z);
        }

        @Override
        public double highest() {
            return share(heads) + share(draws - heads);
        }

        /** count·log(count/draws): 0 for a count of 0. */
        private double share(int count) {
            return count == 0 ? 0 : count * Math.log((double) count / draws);
        }

        /** count·log(1/(1 + e⁻ᶻ)), by the logarithm that does not cancel. */
        private static double part(int count, double z) {
            return count == 0 ? 0 : -count * (z > 0 ? Math.log1p(Math.exp(-z)) : Math.log1p(Math.exp(z)) - z);
        }

        @Override
        public List<Double> guesses() {
            // The frequency with one head and one tail more, which is finite.
            return List.of(Math.log((heads + 1.0) / (draws - heads + 1.0)));
        }
    }

    private static double logNormal(double distance, double sigma) {
        double z = distance / sigma;
        return -0.5 * z * z - Math.log(sigma) - 0.9189385332046728;
    }
}
