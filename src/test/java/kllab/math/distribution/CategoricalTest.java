package kllab.math.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CategoricalTest {
    @Test
    void probabilitiesAreTheWeightsOverTheirExactSum() {
        Categorical p = Categorical.of(1, 2, 7);
        assertEquals(List.of(0.1, 0.2, 0.7), IntStream.range(0, 3).mapToObj(p::probability).toList());
        // 0.1 + 0.2 rounds up; the exact sum of the doubles does not.
        assertEquals(0.1 / 0.3, Categorical.of(0.1, 0.2).probability(0), 1e-16);
        assertEquals(0.5, Categorical.of(Double.MAX_VALUE, Double.MAX_VALUE).probability(1));
        assertEquals(0.5, Categorical.of(Double.MIN_VALUE, Double.MIN_VALUE).probability(1));
        assertEquals(List.of(1.0, 2.0, 7.0), p.weights());
    }

    @Test
    void surpriseIsTheLengthOfACodeWord() {
        Categorical p = Categorical.of(1, 1, 2, 0);
        assertEquals(List.of(2 * Math.log(2), 2 * Math.log(2), Math.log(2), Double.POSITIVE_INFINITY),
                IntStream.range(0, 4).mapToObj(p::surprise).toList());
        assertEquals(0, Categorical.of(0, 5).surprise(1));
        assertEquals(1e-30, Categorical.of(1e-30, 1).surprise(1), 1e-45);
    }

    @Test
    void entropyIsLargestForTheUniformAndZeroForTheCertain() {
        assertEquals(Math.log(26), Categorical.uniform(26).entropy(), 1e-15);
        assertEquals(0, Categorical.of(0, 3, 0).entropy());
        assertEquals(1.5 * Math.log(2), Categorical.of(1, 1, 2).entropy(), 1e-16);
        // p log p of the rare one, and of the other what is missing from 1.
        assertEquals(1e-20 * (Math.log(1e20) + 1), Categorical.of(1, 1e-20).entropy(), 1e-33);
    }

    @Test
    void refusesWhatIsNoDistributionAndSaysWhich() {
        assertRefused("there must be at least 2 outcomes: 1", 1);
        assertRefused("all weights are 0", 0, -0.0);
        assertRefused("weight 2 must be finite and not negative: -0.5", 1, -0.5);
        assertRefused("weight 1 must be finite and not negative: NaN", Double.NaN, 1);
        assertRefused("weight 3 must be finite and not negative: Infinity", 1, 1, Double.POSITIVE_INFINITY);
        assertRefused("weight 2 is too small beside the largest: 1.0E-301", 10, 1e-301);
        assertRefused("weight 1 is too small beside the largest: " + Math.nextDown(0x1p-1000), Math.nextDown(0x1p-1000),
                1);
        assertEquals(0x1p-1000, Categorical.of(0x1p-1000, 1).probability(0));
    }

    private static void assertRefused(String reason, double... weights) {
        assertEquals(reason,
                assertThrows(IllegalArgumentException.class, () -> Categorical.of(weights)).getMessage());
    }

    @Test
    void isAValue() {
        double[] weights = {1, 2};
        Categorical p = Categorical.of(weights);
        weights[0] = 5;
        assertEquals(Categorical.of(1, 2), p);
        assertEquals(Categorical.of(1, 2).hashCode(), p.hashCode());
        assertEquals(Categorical.of(0.0, 1), Categorical.of(-0.0, 1));
        assertNotEquals(Categorical.of(2, 1), p);
        assertNotEquals(Categorical.of(2, 1).hashCode(), p.hashCode());
        assertEquals("[1.0, 2.0]", p.toString());
    }

    /** Norvig’s own table in percent, whose last digit knows the counts better, and the order in his page’s title. */
    @Test
    void englishLettersAreThoseOfTheirSource() {
        LetterFrequencies english = LetterFrequencies.english();
        Categorical p = english.distribution();
        assertEquals(26, p.count());
        assertEquals("ABCDEFGHIJKLMNOPQRSTUVWXYZ", String.join("", english.letters()));
        double[] percent = {8.04, 1.48, 3.34, 3.82, 12.49, 2.40, 1.87, 5.05, 7.57, 0.16, 0.54, 4.07, 2.51, 7.23, 7.64,
                2.14, 0.12, 6.28, 6.51, 9.28, 2.73, 1.05, 1.68, 0.23, 1.66, 0.09};
        for (int i = 0; i < percent.length; i++) {
            assertEquals(percent[i], 100 * p.probability(i), 0.0065, english.letters().get(i));
        }
        String byFrequency = String.join("", IntStream.range(0, 26).boxed()
                .sorted((a, b) -> Double.compare(p.probability(b), p.probability(a))).map(english.letters()::get)
                .toList());
        assertEquals("ETAOINSRHLDCU", byFrequency.substring(0, 13));
        assertEquals(1, IntStream.range(0, 26).mapToDouble(p::probability).sum(), 1e-15);
    }
}
