package kllab.math.divergence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;
import kllab.math.Reference;
import kllab.math.distribution.Covariance;
import kllab.math.distribution.MultivariateNormal;
import kllab.math.distribution.Normal;
import kllab.math.quadrature.GaussKronrod;
import org.junit.jupiter.api.Test;

class MultivariateKullbackLeiblerTest {
    private static final int PAIRS = 400;

    /** Pairs of 2 to 8 dimensions, every fourth nearly equal. */
    static void forRandomPairs(BiConsumer<MultivariateNormal, MultivariateNormal> check) {
        SplittableRandom random = new SplittableRandom(1959);
        for (int i = 0; i < PAIRS; i++) {
            int order = random.nextInt(2, 9);
            MultivariateNormal p = any(random, order);
            MultivariateNormal q = any(random, order);
            if (i % 4 == 0) {
                double step = Math.exp(random.nextDouble(-20, -1));
                double[] mean = mean(p);
                double[][] rows = rows(p);
                mean[0] += step;
                rows[0][0] *= 1 + step;
                rows[1][1] *= 1 + 2 * step;
                q = MultivariateNormal.of(mean, rows);
            }
            check.accept(p, q);
        }
    }

    private static MultivariateNormal any(SplittableRandom random, int order) {
        return MultivariateNormal.of(random.doubles(order, -3, 3).toArray(), anyCovariance(random, order));
    }

    /** BBᵀ + 0.05·I, its lower triangle mirrored. */
    static double[][] anyCovariance(SplittableRandom random, int order) {
        double[][] b = new double[order][];
        for (int i = 0; i < order; i++) {
            b[i] = random.doubles(order, -1, 1).toArray();
        }
        double[][] rows = product(b, transposed(b));
        for (int i = 0; i < order; i++) {
            rows[i][i] += 0.05;
        }
        return symmetric(rows);
    }

    private static double[][] symmetric(double[][] rows) {
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < i; j++) {
                rows[j][i] = rows[i][j];
            }
        }
        return rows;
    }

    private static double[][] product(double[][] a, double[][] b) {
        double[][] product = new double[a.length][b[0].length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < b[0].length; j++) {
                for (int k = 0; k < b.length; k++) {
                    product[i][j] += a[i][k] * b[k][j];
                }
            }
        }
        return product;
    }

    private static double[][] transposed(double[][] a) {
        double[][] transposed = new double[a[0].length][a.length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < a[0].length; j++) {
                transposed[j][i] = a[i][j];
            }
        }
        return transposed;
    }

    private static double[] mean(MultivariateNormal p) {
        double[] mean = new double[p.dimension()];
        Arrays.setAll(mean, p::mean);
        return mean;
    }

    private static double[][] rows(MultivariateNormal p) {
        double[][] rows = new double[p.dimension()][p.dimension()];
        for (int i = 0; i < rows.length; i++) {
            int row = i;
            Arrays.setAll(rows[i], j -> p.covariance().entry(row, j));
        }
        return rows;
    }

    /** y = Ax + b. */
    private static MultivariateNormal mapped(MultivariateNormal p, double[][] a, double[] b) {
        double[] mean = new double[b.length];
        double[][] column = product(a, transposed(new double[][]{mean(p)}));
        Arrays.setAll(mean, i -> column[i][0] + b[i]);
        return MultivariateNormal.of(mean, symmetric(product(product(a, rows(p)), transposed(a))));
    }

    @Test
    void isZeroOnlyForEqualDistributions() {
        forRandomPairs((p, q) -> {
            assertEquals(0, MultivariateKullbackLeibler.of(p, p));
            assertTrue(MultivariateKullbackLeibler.of(p, q) > 0);
        });
    }

    @Test
    void oneDimensionIsThatOfTheGaussianLabToTheLastBit() {
        SplittableRandom random = new SplittableRandom(2);
        for (int i = 0; i < 2000; i++) {
            Normal p = Normal.of(random.nextDouble(-5, 5), random.nextDouble(0.05, 5));
            Normal q = i % 3 == 0
                    ? Normal.of(p.mu(), p.sigma() * (1 + Math.exp(random.nextDouble(-30, 0))))
                    : Normal.of(random.nextDouble(-5, 5), random.nextDouble(0.05, 5));
            assertEquals(KullbackLeibler.of(p, q), MultivariateKullbackLeibler.of(
                    MultivariateNormal.of(new double[]{p.mu()}, new double[][]{{p.sigma() * p.sigma()}}),
                    MultivariateNormal.of(new double[]{q.mu()}, new double[][]{{q.sigma() * q.sigma()}})));
        }
    }

    @Test
    void diagonalOnesAddUpDimensionByDimension() {
        SplittableRandom random = new SplittableRandom(3);
        for (int order = 1; order <= 64; order++) {
            double[] means = random.doubles(order, -3, 3).toArray();
            double[] sigmas = random.doubles(order, 0.1, 3).toArray();
            MultivariateNormal p = MultivariateNormal.diagonal(means, sigmas);
            MultivariateNormal q = MultivariateNormal.diagonal(new double[order],
                    random.doubles(order, 0.1, 3).toArray());
            List<Double> parts = MultivariateKullbackLeibler.perDimension(p, q);
            double sum = 0;
            for (int i = 0; i < order; i++) {
                assertEquals(KullbackLeibler.of(p.marginal(i), q.marginal(i)), parts.get(i));
                sum += parts.get(i);
            }
            double kl = MultivariateKullbackLeibler.of(p, q);
            assertEquals(sum, kl, 1e-14 * kl);
            assertTrue(MultivariateKullbackLeibler.isDiagonal(p, q));
            // The way for correlated ones gives the same.
            assertEquals(kl, WhitenedNormal.of(p, q).divergence(), 4e-15 * kl);
        }
    }

    @Test
    void independentBlocksAddUp() {
        forRandomPairs((p, q) -> {
            int order = p.dimension();
            double[][] first = new double[2 * order][2 * order];
            double[][] second = new double[2 * order][2 * order];
            for (int i = 0; i < order; i++) {
                for (int j = 0; j < order; j++) {
                    first[i][j] = p.covariance().entry(i, j);
                    second[i][j] = q.covariance().entry(i, j);
                    first[order + i][order + j] = q.covariance().entry(i, j);
                    second[order + i][order + j] = p.covariance().entry(i, j);
                }
            }
            MultivariateNormal both = MultivariateNormal.of(new double[2 * order], first);
            MultivariateNormal other = MultivariateNormal.of(new double[2 * order], second);
            MultivariateNormal centredP = p.withMean(new double[order]);
            MultivariateNormal centredQ = q.withMean(new double[order]);
            double sum = MultivariateKullbackLeibler.of(centredP, centredQ)
                    + MultivariateKullbackLeibler.of(centredQ, centredP);
            assertEquals(sum, MultivariateKullbackLeibler.of(both, other), 1e-14 * sum);
        });
    }

    @Test
    void doesNotChangeUnderAffineMaps() {
        SplittableRandom random = new SplittableRandom(4);
        forRandomPairs((p, q) -> {
            int order = p.dimension();
            double[][] a = new double[order][];
            Arrays.setAll(a, i -> random.doubles(order, -1, 1).toArray());
            for (int i = 0; i < order; i++) {
                a[i][i] += 2 * order;
            }
            double[] b = random.doubles(order, -5, 5).toArray();
            double kl = MultivariateKullbackLeibler.of(p, q);
            // The map rounds the parameters, which moves KL by its root at most times their condition.
            assertEquals(kl, MultivariateKullbackLeibler.of(mapped(p, a, b), mapped(q, a, b)),
                    1e-11 * (kl + Math.sqrt(kl)));
            // Powers of two and an exchange of coordinates round nothing.
            double[][] exact = new double[order][order];
            for (int i = 0; i < order; i++) {
                exact[i][order - 1 - i] = Math.scalb(1.0, i - 3);
            }
            assertEquals(kl, MultivariateKullbackLeibler.of(mapped(p, exact, new double[order]),
                    mapped(q, exact, new double[order])), 1e-14 * kl);
        });
    }

    /** KL(p, q) = KL of the first coordinate + mean KL of the second given the first. */
    @Test
    void followsTheChainRuleInTwoDimensions() {
        forRandomPairs((p, q) -> {
            if (p.dimension() != 2) {
                return;
            }
            double slope1 = p.covariance().entry(1, 0) / p.covariance().entry(0, 0);
            double slope2 = q.covariance().entry(1, 0) / q.covariance().entry(0, 0);
            double rest1 = p.covariance().conditionals().sigma(1);
            double rest2 = q.covariance().conditionals().sigma(1);
            GaussKronrod quadrature = new GaussKronrod(1e-13, 1e-12, 200);
            Normal first = p.marginal(0);
            double width = 12 * first.sigma();
            double within = quadrature.integrate(x -> first.density(x) * KullbackLeibler.of(
                    Normal.of(p.mean(1) + slope1 * (x - p.mean(0)), rest1),
                    Normal.of(q.mean(1) + slope2 * (x - q.mean(0)), rest2)), first.mu() - width, first.mu(),
                    first.mu() + width).value();
            double kl = MultivariateKullbackLeibler.of(p, q);
            assertEquals(KullbackLeibler.of(first, q.marginal(0)) + within, kl, 1e-10 * (kl + Math.sqrt(kl)));
        });
    }

    @Test
    void agreesWithTheIntegralOverThePlane() {
        MultivariateNormal[] all = {plane(0.6, 0.3, 1.3, 0.7, 0.6), plane(0, 0, 1, 1.2, -0.2),
                plane(-0.5, 1, 0.4, 0.9, -0.9), plane(0.6 + 1e-7, 0.3, 1.3, 0.7, 0.6)};
        for (MultivariateNormal p : all) {
            for (MultivariateNormal q : all) {
                WhitenedNormal frame = WhitenedNormal.of(p, q);
                double kl = MultivariateKullbackLeibler.of(p, q);
                // Each point’s own part, a square in units of p around it: the trapezoidal rule is exact to 10⁻¹⁴ here.
                double sum = 0;
                double area = 0;
                double[] step = {p.covariance().sigma(0) / 12, p.covariance().sigma(1) / 12};
                for (int i = -120; i <= 120; i++) {
                    for (int j = -120; j <= 120; j++) {
                        double x = p.mean(0) + i * step[0];
                        double y = p.mean(1) + j * step[1];
                        sum += frame.integrand(x, y) * step[0] * step[1];
                        area += Math.exp(p.logDensity(x, y)) * step[0] * step[1];
                        assertEquals(p.logDensity(x, y) - q.logDensity(x, y), frame.logRatio(x, y),
                                1e-13 * (1 + Math.abs(p.logDensity(x, y)) + Math.abs(q.logDensity(x, y))));
                    }
                }
                assertEquals(1, area, 1e-13);
                assertEquals(kl, sum, 1e-12 * (1e-4 + kl), () -> p + " " + q);
            }
        }
    }

    static MultivariateNormal plane(double muX, double muY, double sigmaX, double sigmaY, double correlation) {
        return MultivariateNormal.of(new double[]{muX, muY}, Covariance.plane(sigmaX, sigmaY, correlation));
    }

    /** The numbers of the design's picture: ½[0.959 − 2 + 2.304 + 0.503] = 0.8829, and 1.6506 in reverse. */
    @Test
    void termsAreTheHalvedPartsOfTheFormula() {
        MultivariateNormal p = plane(0.6, 0.3, 1.3, 0.7, 0.6);
        MultivariateNormal q = plane(0, 0, 1, 1.2, -0.2);
        MultivariateTerms terms = MultivariateKullbackLeibler.terms(p, q);
        assertEquals(0.479, terms.logDet(), 6e-4);
        assertEquals(-1, terms.dimension());
        assertEquals(1.152, terms.trace(), 6e-4);
        assertEquals(0.251, terms.mahalanobis(), 6e-4);
        assertEquals(0.8829, MultivariateKullbackLeibler.of(p, q), 5e-5);
        assertEquals(1.6506, MultivariateKullbackLeibler.of(q, p), 5e-5);
        forRandomPairs((a, b) -> {
            double kl = MultivariateKullbackLeibler.of(a, b);
            assertEquals(kl, MultivariateKullbackLeibler.terms(a, b).sum(), 1e-14 * (8 + kl));
        });
    }

    @Test
    void aDistanceThatIsExactHasNoRounding() {
        MultivariateNormal p = MultivariateNormal.of(new double[2], new double[][]{{1, 0.5}, {0.5, 2}});
        MultivariateNormal q = MultivariateNormal.of(new double[]{1, 1}, new double[][]{{2, 0}, {0, 2}});
        assertEquals(1, 2 * MultivariateKullbackLeibler.terms(p, q).mahalanobis());
        for (int variance = 1; variance < 1000; variance++) {
            MultivariateNormal wide = q.withCovariance(Covariance.of(new double[][]{{variance, 0}, {0, variance}}));
            assertEquals(2.0 / variance, 2 * MultivariateKullbackLeibler.terms(p, wide).mahalanobis());
        }
    }

    @Test
    void keepsItsDigitsWhereTheDistributionsAreNearlyEqual() {
        double worst = 0;
        for (String[] row : Reference.rows("multivariate-normal-kl-near.csv")) {
            worst = Math.max(worst, Reference.relativeError(
                    MultivariateKullbackLeibler.of(MultivariateKullbackLeiblerReferenceTest.normal(row, 0),
                            MultivariateKullbackLeiblerReferenceTest.normal(row, 2)),
                    new BigDecimal(row[4])));
        }
        assertTrue(worst < 1e-14, "" + worst);
    }

    @Test
    void isNeverNaNAtTheExtremes() {
        double[] variances = {1e-99, 1e-12, 1, 1e12, 1e99};
        double[] correlations = {-1 + 1e-15, -0.5, 0, 1e-20, 1 - 1e-12};
        double[] means = {0, 1e-300, 1e6, 1e100};
        for (double a : variances) {
            for (double b : variances) {
                for (double rho : correlations) {
                    for (double mean : means) {
                        MultivariateNormal p = plane(mean, -mean, Math.sqrt(a), Math.sqrt(b), rho);
                        MultivariateNormal q = plane(0, mean, Math.sqrt(b), Math.sqrt(b), -rho);
                        for (double kl : List.of(MultivariateKullbackLeibler.of(p, q),
                                MultivariateKullbackLeibler.of(q, p), BestDiagonal.forward(p).cost(),
                                BestDiagonal.reverse(p).cost())) {
                            assertTrue(kl >= 0, () -> p + " " + q + " " + kl);
                        }
                        MultivariateTerms terms = MultivariateKullbackLeibler.terms(p, q);
                        assertTrue(terms.trace() > 0 && terms.mahalanobis() >= 0 && Double.isFinite(terms.logDet()),
                                terms::toString);
                    }
                }
            }
        }
    }

    @Test
    void isInfiniteBeyondAllDoubles() {
        MultivariateNormal q = plane(0, 0, 1e-50, 1e-50, 1 - 0x1p-53);
        assertEquals(Double.POSITIVE_INFINITY, MultivariateKullbackLeibler.of(q.withMean(1e100, -1e100), q));
        assertEquals(Double.POSITIVE_INFINITY,
                MultivariateKullbackLeibler.terms(q.withMean(1e100, -1e100), q).mahalanobis());
    }

    @Test
    void refusesDistributionsOfOtherDimensions() {
        MultivariateNormal two = plane(0, 0, 1, 1, 0);
        MultivariateNormal three = MultivariateNormal.diagonal(new double[3], new double[]{1, 1, 1});
        assertEquals("p has 2 dimensions and q 3", assertThrows(IllegalArgumentException.class,
                () -> MultivariateKullbackLeibler.of(two, three)).getMessage());
    }
}
