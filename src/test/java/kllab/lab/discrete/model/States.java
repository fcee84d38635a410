package kllab.lab.discrete.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kllab.lab.Hidden;
import kllab.lab.ScreenOptions;
import kllab.lab.axes.RandomEnds;
import kllab.math.distribution.Categorical;
import kllab.math.divergence.InformationUnit;

/** Random states. */
public final class States {
    private static final String LETTERS = "aZ9 é奈😀&=%+?#/'\"\\";

    private States() {
    }

    /** 500 states in both units, of 2 to 6 outcomes: with impossible ones in a fifth, and very rare ones in another. */
    public static Stream<DiscreteState> inBothUnits() {
        Random random = new Random(12);
        return IntStream.range(0, 500).mapToObj(i -> {
            int count = random.nextInt(2, 7);
            return DiscreteState.INITIAL.with(OutcomeName.usual(count), bars(random, count, i), bars(random, count, i));
        }).flatMap(state -> Stream.of(InformationUnit.values()).map(state::withUnit));
    }

    private static Bars bars(Random random, int count, int kind) {
        double[] weights = IntStream.range(0, count).mapToDouble(i -> random.nextDouble(0.01, 1)).toArray();
        weights[random.nextInt(count)] *= kind % 5 == 0 ? 0 : kind % 5 == 1 ? 1e-6 : 1;
        return Bars.of(weights);
    }

    /** Some state; the seed decides which. */
    public static DiscreteState any(Random random) {
        int count = random.nextInt(Bars.FEWEST, Bars.MOST + 1);
        return new DiscreteState(random.nextBoolean() ? OutcomeName.usual(count) : names(random, count),
                bars(random, count), bars(random, count),
                new ScreenOptions(List.of(InformationUnit.values()).get(random.nextInt(2)), hidden(random),
                        RandomEnds.of(random, DiscreteAxes.TYPED.names())),
                new DiscreteOptions(random.nextBoolean(), List.of(DiscreteOptions.View.values()).get(random.nextInt(4)),
                        random.nextInt(DiscreteOptions.LARGEST_SEED + 1),
                        random.nextInt(DiscreteOptions.MOST_SYMBOLS + 1), pin(random)));
    }

    private static Optional<Outcomes> pin(Random random) {
        int count = random.nextInt(Bars.FEWEST, Bars.MOST + 1);
        return random.nextInt(3) > 0
                ? Optional.empty()
                : Optional.of(DiscreteState.INITIAL.with(random.nextBoolean()
                        ? OutcomeName.usual(count)
                        : names(random, count), bars(random, count), bars(random, count)).outcomes());
    }

    private static Hidden hidden(Random random) {
        Hidden hidden = Hidden.NONE;
        for (var each : DiscretePanel.HIDING.panels()) {
            hidden = hidden.withAway(each.key(), random.nextInt(4) == 0).withCovered(each.key(),
                    each.isCoverable() && random.nextInt(4) == 0);
        }
        return random.nextInt(4) > 0 ? hidden : hidden.asking("value", List.of("value", "terms"));
    }

    /** Bars with zeros, round and ragged weights of many sizes, and locks. */
    static Bars bars(Random random, int count) {
        double[] weights = IntStream.range(0, count).mapToDouble(i -> switch (random.nextInt(4)) {
            case 0 -> 0;
            case 1 -> random.nextInt(1, 10);
            case 2 -> random.nextDouble();
            default -> random.nextDouble() * Math.pow(10, random.nextInt(-50, 50));
        }).toArray();
        weights[random.nextInt(count)] = 1 + random.nextDouble();
        List<Integer> locked = IntStream.range(0, count).filter(i -> random.nextInt(4) == 0).boxed().toList();
        return new Bars(Categorical.of(weights), locked);
    }

    private static List<String> names(Random random, int count) {
        List<String> names = new ArrayList<>();
        int[] letters = LETTERS.codePoints().toArray();
        while (names.size() < count) {
            StringBuilder name = new StringBuilder();
            int length = random.nextInt(1, OutcomeName.LONGEST + 1);
            for (int i = 0; i < length; i++) {
                name.appendCodePoint(letters[random.nextInt(letters.length)]);
            }
            if (name.toString().equals(name.toString().strip()) && !names.contains(name.toString())) {
                names.add(name.toString());
            }
        }
        return names;
    }
}
