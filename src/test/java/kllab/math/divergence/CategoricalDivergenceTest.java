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
import kllab.math.distribution.Categorical;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CategoricalDivergenceTest {
    private static final double INFINITE = Double.POSITIVE_INFINITY;

    @Test
    void isWithinItsConditionOfAllReferenceValues() {
        List<String[]> rows = Reference.rows("discrete-kl.csv");
        assertEquals(80, rows.size());
        double worst = 0;
        double worstOfBound = 0;
        int infinite = 0;
        for (String[] row : rows) {
            Categorical p = weights(row[0]);
            Categorical q = weights(row[1]);
            double kl = CategoricalDivergence.kullbackLeibler(p, q);
            if (row[2].equals("inf")) {
                infinite++;
                assertEquals(INFINITE, kl);
                assertTrue(!CategoricalDivergence.uncovered(p, q).isEmpty());
                continue;
            }
            double error = Reference.relativeError(kl, new BigDecimal(row[2]));
            double magnitude = CategoricalDivergence.terms(p, q).stream().mapToDouble(Math::abs).sum();
            worst = Math.max(worst, error);
            worstOfBound = Math.max(worstOfBound, error / (1e-14 * magnitude / kl));
        }
        assertEquals(23, infinite);
        assertTrue(worst < 1e-15, "" + worst);
        assertTrue(worstOfBound <= 1, "" + worstOfBound);
    }

    private static Categorical weights(String cell) {
        return Categorical.of(Arrays.stream(cell.split(" ")).mapToDouble(Double::parseDouble).toArray());
    }

    /** By mpmath in 60 digits, of weights that are exact doubles. */
    @ParameterizedTest
    @CsvSource({
            "0.6229016948897019 0.7417869892607294 0.7951935655656966, 0.6234529009530403 0.7421428965436979 0.7958652258055484, 1.6606034322665958726e-8, 4.1514285540698784533e-9",
            "0.029005228283614737 0.46562265437810535 0.9433567169983137 0.6489745531369242 0.9009004917506227, 0.02900522805923375 0.4656226540900623 0.9433567122168692 0.648974553704918 0.9009004930828958, 4.1437363481011455792e-18, 1.0359340867165765047e-18",
            "0.013114189588902203 0.21672980046384815, 0.01311418958889642 0.21672980046402862, 4.3641127805308458827e-26, 1.0910281951325062937e-26",
            "0.7657254516291417 0.15960421235803823 0.7971469914312045 0.13876741839890316, 0.765725451629142 0.15960421235803812 0.7971469914312037 0.13876741839890325, 2.0596878165178422962e-31, 5.1492195412946057782e-32",
            "0.2094563824951179 0.21548116922473226 0.9824211088259253, 0.2094563824951179 0.2154811692247323 0.9824211088259253, 1.0756802529899346744e-33, 2.6892006324748367259e-34"})
    void keepsItsDigitsWhereTheDistributionsAreNearlyEqual(String p, String q, BigDecimal kl, BigDecimal js) {
        double value = CategoricalDivergence.kullbackLeibler(weights(p), weights(q));
        assertTrue(Reference.relativeError(value, kl) < 2e-15, () -> value + " " + kl);
        double half = CategoricalDivergence.jensenShannon(weights(p), weights(q));
        assertTrue(Reference.relativeError(half, js) < 2e-15, () -> half + " " + js);
    }

    @Test
    void anOutcomeThatOnlyPHasMakesItInfiniteAndIsNamed() {
        Categorical p = Categorical.of(1, 1, 2, 0, 3);
        Categorical q = Categorical.of(1, 0, 2, 1, 0);
        assertEquals(INFINITE, CategoricalDivergence.kullbackLeibler(p, q));
        assertEquals(List.of(1, 4), CategoricalDivergence.uncovered(p, q));
        assertEquals(List.of(3), CategoricalDivergence.uncovered(q, p));
        assertEquals(List.of(0.0, 0.0), List.of(CategoricalDivergence.terms(p, q).get(3),
                CategoricalDivergence.terms(q, p).get(1)));
        assertEquals(INFINITE, CategoricalDivergence.terms(p, q).get(4));
        assertEquals(INFINITE, CategoricalDivergence.crossEntropy(p, q));
        double js = CategoricalDivergence.jensenShannon(p, q);
        assertTrue(js > 0 && js < Math.log(2), "" + js);
    }

    @Test
    void whatPNeverDoesContributesNothing() {
        // 0 log 0 = 0: half of the coin's outcomes are missing from p, so it costs log 2.
        assertEquals(Math.log(2), CategoricalDivergence.kullbackLeibler(Categorical.of(1, 0), Categorical.of(1, 1)),
                1e-16);
        assertEquals(List.of(), CategoricalDivergence.uncovered(Categorical.of(1, 0), Categorical.of(1, 1)));
        // An outcome that neither has might as well not be there.
        assertEquals(CategoricalDivergence.kullbackLeibler(Categorical.of(1, 2), Categorical.of(3, 1)),
                CategoricalDivergence.kullbackLeibler(Categorical.of(1, 0, 2), Categorical.of(3, 0, 1)));
        assertEquals(CategoricalDivergence.jensenShannon(Categorical.of(1, 2), Categorical.of(3, 1)),
                CategoricalDivergence.jensenShannon(Categorical.of(1, 0, 2), Categorical.of(3, 0, 1)));
        assertEquals(CategoricalDivergence.crossEntropy(Categorical.of(1, 2), Categorical.of(3, 1)),
                CategoricalDivergence.crossEntropy(Categorical.of(1, 0, 2), Categorical.of(3, 0, 1)));
        assertEquals(List.of(), CategoricalDivergence.uncovered(Categorical.of(1, 0, 2), Categorical.of(3, 0, 1)));
    }

    @Test
    void isZeroForTheSameDistributionByOtherWeights() {
        assertEquals(0, CategoricalDivergence.kullbackLeibler(Categorical.of(1, 2, 3), Categorical.of(3, 6, 9)));
        assertEquals(0, CategoricalDivergence.jensenShannon(Categorical.of(1, 2, 3), Categorical.of(3, 6, 9)));
        forRandomPairs((p, q) -> {
            assertEquals(0, CategoricalDivergence.kullbackLeibler(p, p));
            assertTrue(CategoricalDivergence.kullbackLeibler(p, q) > 0);
        });
    }

    @Test
    void theTermsThatAreNeverNegativeAddUpToItToo() {
        forRandomPairs((p, q) -> {
            double kl = CategoricalDivergence.kullbackLeibler(p, q);
            List<Double> terms = CategoricalDivergence.nonNegativeTerms(p, q);
            assertEquals(kl, terms.stream().mapToDouble(Double::doubleValue).sum(), 1e-14 * (1 + kl));
            for (int i = 0; i < p.count(); i++) {
                assertTrue(terms.get(i) >= 0);
                assertEquals(CategoricalDivergence.terms(p, q).get(i) - p.probability(i) + q.probability(i),
                        terms.get(i), 1e-15);
            }
        });
        Categorical fair = Categorical.of(1, 1);
        Categorical sure = Categorical.of(0, 1);
        assertEquals(0.5, CategoricalDivergence.nonNegativeTerms(sure, fair).getFirst());
        assertEquals(INFINITE, CategoricalDivergence.nonNegativeTerms(fair, sure).getFirst());
    }

    @Test
    void termsAddUpToItAndCrossEntropyIsEntropyMore() {
        forRandomPairs((p, q) -> {
            double kl = CategoricalDivergence.kullbackLeibler(p, q);
            List<Double> terms = CategoricalDivergence.terms(p, q);
            assertEquals(kl, terms.stream().mapToDouble(Double::doubleValue).sum(), 1e-14);
            assertEquals(p.entropy() + kl, CategoricalDivergence.crossEntropy(p, q), 1e-14 * (1 + kl));
            assertEquals(p.entropy(), CategoricalDivergence.crossEntropy(p, p), 1e-15);
        });
    }

    @Test
    void jensenShannonIsHalfOfBothDivergencesFromTheMiddle() {
        forRandomPairs((p, q) -> {
            double[] middle = new double[p.count()];
            for (int i = 0; i < middle.length; i++) {
                middle[i] = 0.5 * (p.probability(i) + q.probability(i));
            }
            Categorical m = Categorical.of(middle);
            double expected = 0.5 * CategoricalDivergence.kullbackLeibler(p, m)
                    + 0.5 * CategoricalDivergence.kullbackLeibler(q, m);
            double js = CategoricalDivergence.jensenShannon(p, q);
            assertEquals(expected, js, 1e-15);
            assertEquals(js, CategoricalDivergence.jensenShannon(q, p));
        });
        assertEquals(Math.log(2), CategoricalDivergence.jensenShannon(Categorical.of(1, 0), Categorical.of(0, 1)));
    }

    /** The chain rule: what is known of a group of outcomes, and what is known within the group. */
    @Test
    void splitsIntoAGroupAndWhatIsWithinIt() {
        forRandomPairs((p, q) -> {
            double[][] w = new double[2][p.count()];
            for (int i = 0; i < p.count(); i++) {
                w[0][i] = p.weight(i);
                w[1][i] = q.weight(i);
            }
            int cut = p.count() / 2;
            if (cut < 2) {
                return;
            }
            Categorical[] groups = new Categorical[2];
            Categorical[] within = new Categorical[2];
            for (int k = 0; k < 2; k++) {
                double[] merged = new double[p.count() - cut + 1];
                merged[0] = Arrays.stream(w[k], 0, cut).sum();
                System.arraycopy(w[k], cut, merged, 1, p.count() - cut);
                groups[k] = Categorical.of(merged);
                within[k] = Categorical.of(Arrays.copyOf(w[k], cut));
            }
            double whole = CategoricalDivergence.kullbackLeibler(groups[0], groups[1]) + groups[0].probability(0)
                    * CategoricalDivergence.kullbackLeibler(within[0], within[1]);
            assertEquals(CategoricalDivergence.kullbackLeibler(p, q), whole, 1e-14);
        });
    }

    @Test
    void coinsAgreeWithTheLogarithmsByHand() {
        Categorical fair = Categorical.of(1, 1);
        Categorical quarter = Categorical.of(1, 3);
        assertEquals(0.5 * Math.log(2) + 0.5 * Math.log(2.0 / 3), CategoricalDivergence.kullbackLeibler(fair, quarter),
                1e-16);
        assertEquals(0.25 * Math.log(0.5) + 0.75 * Math.log(1.5),
                CategoricalDivergence.kullbackLeibler(quarter, fair), 1e-16);
        assertEquals(List.of(0.5 * Math.log(2), 0.5 * Math.log1p(-1.0 / 3)),
                CategoricalDivergence.terms(fair, quarter));
    }

    @Test
    void extremeWeightsAreNeverNaN() {
        double[] weights = {0, 0x1p-990, 1e-200, 1, Math.nextUp(1.0), 2};
        for (double a : weights) {
            for (double b : weights) {
                for (double c : weights) {
                    Categorical p = Categorical.of(a, 1, b);
                    Categorical q = Categorical.of(c, a, 1);
                    for (double each : List.of(CategoricalDivergence.kullbackLeibler(p, q),
                            CategoricalDivergence.jensenShannon(p, q), CategoricalDivergence.crossEntropy(p, q),
                            p.entropy())) {
                        assertTrue(each >= 0, () -> p + " " + q + " " + each);
                    }
                    assertTrue(CategoricalDivergence.terms(p, q).stream().noneMatch(each -> each.isNaN()));
                }
            }
        }
    }

    @Test
    void refusesOutcomesThatDoNotMatch() {
        Categorical two = Categorical.uniform(2);
        Categorical three = Categorical.uniform(3);
        for (BiConsumer<Categorical, Categorical> each : List.<BiConsumer<Categorical, Categorical>>of(
                CategoricalDivergence::kullbackLeibler, CategoricalDivergence::terms, CategoricalDivergence::uncovered,
                CategoricalDivergence::crossEntropy, CategoricalDivergence::jensenShannon)) {
            assertEquals("p has 2 outcomes and q 3",
                    assertThrows(IllegalArgumentException.class, () -> each.accept(two, three)).getMessage());
        }
    }

    /** Pairs of 2 to 26 outcomes, every third nearly equal. */
    static void forRandomPairs(BiConsumer<Categorical, Categorical> check) {
        SplittableRandom random = new SplittableRandom(1948);
        for (int i = 0; i < 1000; i++) {
            int count = random.nextInt(2, 27);
            double[] p = random.doubles(count, 0.001, 1).toArray();
            double[] q = random.doubles(count, 0.001, 1).toArray();
            if (i % 3 == 0) {
                double step = Math.exp(random.nextDouble(-30, 0));
                for (int j = 0; j < count; j++) {
                    q[j] = p[j] * (1 + step * q[j]);
                }
            }
            check.accept(Categorical.of(p), Categorical.of(q));
        }
    }
}
