package kllab.math.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HuffmanCodeTest {
    private static final double LN_2 = Math.log(2);

    private static List<String> words(double... weights) {
        return HuffmanCode.of(Categorical.of(weights)).words().stream().map(word -> word.orElse("none")).toList();
    }

    /** Distributions of some outcomes: some with impossible outcomes, some with equal ones, some far apart. */
    private static Stream<Categorical> distributions(int most) {
        Random random = new Random(1952);
        return IntStream.range(0, 500).mapToObj(i -> {
            double[] weights = new double[random.nextInt(2, most + 1)];
            for (int k = 0; k < weights.length; k++) {
                weights[k] = switch (i % 4) {
                    case 0 -> random.nextInt(1, 5);
                    case 1 -> Math.exp(-30 * random.nextDouble());
                    case 2 -> random.nextInt(3);
                    default -> random.nextDouble();
                };
            }
            weights[random.nextInt(weights.length)] = 1;
            return Categorical.of(weights);
        });
    }

    private static long possible(Categorical distribution) {
        return distribution.weights().stream().filter(weight -> weight > 0).count();
    }

    @Test
    void halvesHaveTheWordsOfTheTextbook() {
        assertEquals(List.of("0", "10", "110", "111"), words(4, 2, 1, 1));
        assertEquals(List.of("110", "0", "10", "111"), words(1, 4, 2, 1));
    }

    @Test
    void amongEquallyProbableOutcomesTheEarlierHasTheShorterWord() {
        assertEquals(List.of("0", "10", "11"), words(1, 1, 1));
        assertEquals(List.of("00", "01", "10", "11"), words(1, 1, 1, 1));
        assertEquals(List.of("0", "10", "110", "111"), words(2, 2, 1, 1));
    }

    @Test
    void aSumThatIsRoundedStillCountsAsEqual() {
        // In doubles the probabilities of the first two do not add up to that of the third.
        assertEquals(words(1, 7, 8, 8), words(0.1, 0.7, 0.8, 0.8));
        for (int i = 0; i < 10_000; i++) {
            int[] digits = {i % 10, i / 10 % 10, i / 100 % 10, i / 1000 + 1};
            assertEquals(words(digits[0], digits[1], digits[2], digits[3]),
                    words(digits[0] / 10.0, digits[1] / 10.0, digits[2] / 10.0, digits[3] / 10.0));
        }
    }

    @Test
    void anOutcomeAloneHasOneBitAndAnImpossibleOneHasNoWord() {
        HuffmanCode alone = HuffmanCode.of(Categorical.of(0, 5, 0));
        assertEquals(List.of(Optional.empty(), Optional.of("0"), Optional.empty()), alone.words());
        assertEquals(1, alone.length(1));
        assertEquals(Double.POSITIVE_INFINITY, alone.length(0));
        assertEquals(1, alone.meanLength(Categorical.of(0, 1, 0)));
    }

    @Test
    void theMeanIsInfiniteExactlyIfAnOutcomeIsDrawnThatHasNoWord() {
        HuffmanCode code = HuffmanCode.of(Categorical.of(1, 1, 0));
        assertEquals(Double.POSITIVE_INFINITY, code.meanLength(Categorical.of(1, 1, 1e-9)));
        assertEquals(1, code.meanLength(Categorical.of(1, 3, 0)));
        assertThrows(IllegalArgumentException.class, () -> code.meanLength(Categorical.of(1, 1)));
    }

    @Test
    void noWordBeginsAnother() {
        distributions(20).forEach(each -> {
            List<String> words = HuffmanCode.of(each).words().stream().flatMap(Optional::stream).toList();
            assertEquals(possible(each), words.size());
            for (String word : words) {
                assertTrue(word.matches("[01]+"), word);
                assertEquals(1, words.stream().filter(other -> other.startsWith(word)).count(), words::toString);
            }
        });
    }

    @Test
    void theWordsOfTwoOrMoreOutcomesLeaveNoneFree() {
        distributions(20).filter(each -> possible(each) > 1).forEach(each -> {
            HuffmanCode code = HuffmanCode.of(each);
            double kraft = IntStream.range(0, each.count()).mapToDouble(i -> Math.pow(2, -code.length(i))).sum();
            assertEquals(1, kraft, each::toString);
        });
    }

    @Test
    void theMeanLengthIsFromTheEntropyToOneBitMore() {
        distributions(20).filter(each -> possible(each) > 1).forEach(each -> {
            double mean = HuffmanCode.of(each).meanLength(each);
            double entropy = each.entropy() / LN_2;
            assertTrue(entropy <= mean + 1e-14 && mean < entropy + 1, () -> entropy + " " + mean + " " + each);
        });
    }

    @Test
    void noLengthsThatAPrefixCodeCanHaveHaveASmallerMean() {
        distributions(6).filter(each -> possible(each) == each.count()).forEach(each -> {
            double best = best(each, new int[each.count()], 0, 1);
            assertEquals(best, HuffmanCode.of(each).meanLength(each), 1e-11 * best, each::toString);
        });
    }

    /** The least mean of all lengths up to one less than the number of outcomes that keep Kraft’s inequality. */
    private static double best(Categorical distribution, int[] lengths, int from, double room) {
        if (from == lengths.length) {
            return IntStream.range(0, from).mapToDouble(i -> distribution.probability(i) * lengths[i]).sum();
        }
        double best = Double.POSITIVE_INFINITY;
        for (int bits = 1; bits < Math.max(2, lengths.length); bits++) {
            double left = room - Math.pow(2, -bits);
            if (left >= 0) {
                lengths[from] = bits;
                best = Math.min(best, best(distribution, lengths, from + 1, left));
            }
        }
        return best;
    }

    @Test
    void aMoreProbableOutcomeNeverHasALongerWord() {
        distributions(20).forEach(each -> {
            HuffmanCode code = HuffmanCode.of(each);
            for (int i = 0; i < each.count(); i++) {
                for (int k = 0; k < each.count(); k++) {
                    assertFalse(each.probability(i) > each.probability(k) * (1 + 1e-9)
                            && code.length(i) > code.length(k), each::toString);
                }
            }
        });
    }
}
