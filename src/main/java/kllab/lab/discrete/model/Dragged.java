package kllab.lab.discrete.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import kllab.math.distribution.Categorical;

/**
 * The weights of bars after one of them is dragged, in decimal arithmetic: few digits for whatever moves, and a sum
 * that stays to the last of them, so that locked bars keep their probability and their weights stay as they were typed.
 */
final class Dragged {
    /** More than a hand means or an eye sees. */
    private static final MathContext MOVED = new MathContext(6, RoundingMode.HALF_EVEN);
    private static final MathContext ROUND = new MathContext(3, RoundingMode.HALF_EVEN);
    private static final MathContext PRECISE = new MathContext(40, RoundingMode.HALF_EVEN);

    private Dragged() {
    }

    /** The average weight, as a round number. */
    static double average(Categorical weights) {
        return sum(weights, IntStream.range(0, weights.count()).boxed().toList())
                .divide(BigDecimal.valueOf(weights.count()), ROUND).doubleValue();
    }

    /** The weights of bars of which one, which is not held, is dragged to a probability. */
    static double[] weights(Bars bars, int outcome, double probability) {
        Categorical weights = bars.weights();
        List<Integer> others = bars.others(outcome);
        BigDecimal free = sum(weights, others).add(BigDecimal.valueOf(weights.weight(outcome)));
        BigDecimal total = free.add(sum(weights, bars.locked()));
        BigDecimal own = total.multiply(BigDecimal.valueOf(probability)).round(MOVED).min(free);
        BigDecimal rest = free.subtract(own);
        double[] moved = IntStream.range(0, bars.count()).mapToDouble(weights::weight).toArray();
        moved[outcome] = own.doubleValue();
        share(weights, others, rest, moved);
        return moved;
    }

    /** Gives the rest to the others, and what rounding leaves of it to the largest of them. */
    private static void share(Categorical weights, List<Integer> others, BigDecimal rest, double[] moved) {
        BigDecimal before = sum(weights, others);
        BigDecimal left = rest;
        int largest = others.getFirst();
        for (int i : others) {
            largest = weights.weight(i) > weights.weight(largest) ? i : largest;
        }
        for (int i : others) {
            if (i != largest) {
                BigDecimal part = before.signum() == 0
                        ? rest.divide(BigDecimal.valueOf(others.size()), MOVED)
                        : rest.multiply(BigDecimal.valueOf(weights.weight(i))).divide(before, PRECISE).round(MOVED);
                moved[i] = part.doubleValue();
                left = left.subtract(part);
            }
        }
        moved[largest] = Math.max(0, left.doubleValue());
    }

    private static BigDecimal sum(Categorical weights, List<Integer> outcomes) {
        return outcomes.stream().map(i -> BigDecimal.valueOf(weights.weight(i))).reduce(BigDecimal.ZERO,
                BigDecimal::add);
    }
}
