package kllab.math.fit.posterior;

import kllab.math.distribution.MultivariateNormal;

/**
 * Integrals of a posterior of two weights, by the trapezoidal rule over a lattice about its mode.
 *
 * <p>
 * The rule is very close for functions without poles nearby: those of 1/(1 + e⁻ᵗ) are at ±πi, so that a step of a
 * quarter of a logit is fine, and less where the posterior is narrower. Since the logarithm of the posterior is
 * concave, each row of the lattice rises and falls once, and ends where nothing is left.
 *
 * @param logEvidence the logarithm of the integral of the joint density
 * @param moments the normal distribution with the mean and covariance
 * @param negentropy KL(p ‖ moments)
 */
record LogisticLattice(double logEvidence, MultivariateNormal moments, double negentropy) {
    private static final double LOGIT = 0.25;
    private static final double WIDTH = 0.35;
    /** Lower than this below the highest point, in nats, nothing is left. */
    private static final double GONE = 45;
    private static final double LOG_TAU_E = 2.8378770664093453;

    /** The lattice of a posterior about its mode, with the normal distribution of the curvature there. */
    static LogisticLattice of(LogisticPosterior posterior, MultivariateNormal laplace) {
        if (posterior.points().isEmpty()) {
            return new LogisticLattice(0, laplace, 0);
        }
        Sum sum = new Sum(posterior, laplace);
        sum.rows(1, 0);
        sum.rows(-1, -1);
        return sum.lattice();
    }

    /** All that is added up, relative to the height of the mode and to its place. */
    private static final class Sum {
        private final LogisticPosterior posterior;
        private final MultivariateNormal laplace;
        private final double top;
        private final double stepX;
        private final double stepY;
        private final double[] mean = new double[2];
        private double mass;
        private double xx;
        private double xy;
        private double yy;
        private double logs;

        Sum(LogisticPosterior posterior, MultivariateNormal laplace) {
            this.posterior = posterior;
            this.laplace = laplace;
            top = posterior.logJoint(laplace.mean(0), laplace.mean(1));
            double furthest = posterior.points().stream().mapToDouble(each -> Math.abs(each.x())).max().orElse(0);
            stepX = Math.min(LOGIT, WIDTH * conditional(0));
            stepY = Math.min(LOGIT / Math.max(1, furthest), WIDTH * conditional(1));
        }

        /** The standard deviation of a weight where the other is known. */
        private double conditional(int index) {
            return 1 / Math.sqrt(laplace.covariance().factor().inverseEntry(index));
        }

        /** Adds rows of one w₀ each, from one on towards a side. */
        void rows(int side, int first) {
            int ridge = 0;
            for (int i = first;; i += side) {
                while (at(i, ridge + 1) > at(i, ridge)) {
                    ridge++;
                }
                while (at(i, ridge - 1) > at(i, ridge)) {
                    ridge--;
                }
                if (at(i, ridge) < -GONE) {
                    return;
                }
                column(i, ridge, 1);
                column(i, ridge - 1, -1);
            }
        }

        /** Adds the places of a row from one on towards a side. */
        private void column(int i, int first, int side) {
            int j = first;
            while (add(i, j)) {
                j += side;
            }
        }

        private double at(int i, int j) {
            return posterior.logJoint(laplace.mean(0) + i * stepX, laplace.mean(1) + j * stepY) - top;
        }

        private boolean add(int i, int j) {
            double log = at(i, j);
            if (log < -GONE) {
                return false;
            }
            double x = i * stepX;
            double y = j * stepY;
            double weight = Math.exp(log);
            mass += weight;
            mean[0] += weight * x;
            mean[1] += weight * y;
            xx += weight * x * x;
            xy += weight * x * y;
            yy += weight * y * y;
            logs += weight * log;
            return true;
        }

        LogisticLattice lattice() {
            double x = mean[0] / mass;
            double y = mean[1] / mass;
            double[][] rows = {{xx / mass - x * x, xy / mass - x * y}, {xy / mass - x * y, yy / mass - y * y}};
            MultivariateNormal moments = MultivariateNormal.of(
                    new double[]{laplace.mean(0) + x, laplace.mean(1) + y}, rows);
            double logMass = Math.log(mass * stepX * stepY);
            double entropy = LOG_TAU_E + 0.5 * moments.covariance().factor().logDeterminant();
            return new LogisticLattice(top + logMass, moments, Math.max(0, logs / mass - logMass + entropy));
        }
    }
}
