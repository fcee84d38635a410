package kllab.lab.discrete.model;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kllab.lab.discrete.model.DiscreteOptions.View;
import kllab.math.distribution.Categorical;
import kllab.math.distribution.LetterFrequencies;
import kllab.math.divergence.CategoricalDivergence;

/** Two distributions worth looking at. */
public enum DiscretePreset {
    /** A fair die, for whoever takes it for one that favours the 6. */
    FAIR_DIE,
    /** A die that favours the 6, for whoever takes it for a fair one. */
    LOADED_DIE,
    /** The letters of English, for whoever takes each for as likely; see {@link #LETTERS_APART}. */
    LETTERS,
    /** Two outcomes, and the curve of KL over q. */
    COIN,
    /** Outcomes that only p has, that only q has, and one that hardly differs. */
    ZEROS;

    /** How many of the commonest letters stand for themselves; the other ones are one outcome together. */
    public static final int LETTERS_APART = Bars.MOST - 1;

    private static final Bars FAIR = Bars.of(1, 1, 1, 1, 1, 1);
    private static final Bars LOADED = Bars.of(1, 1, 1, 1, 1, 5);

    /** The key of its name in the message files. */
    public String messageKey() {
        return "discrete.preset." + name().toLowerCase(Locale.ROOT);
    }

    /** The state with the outcomes of the preset, and a plot beside the bars that goes with them. */
    public DiscreteState in(DiscreteState state) {
        List<String> die = List.of("1", "2", "3", "4", "5", "6");
        View view = state.options().view();
        View other = this == COIN ? View.SWEEP : view == View.SWEEP ? View.TERMS : view;
        DiscreteState shown = state.withOptions(state.options().withView(other));
        return switch (this) {
            case FAIR_DIE -> shown.with(die, FAIR, LOADED);
            case LOADED_DIE -> shown.with(die, LOADED, FAIR);
            case LETTERS -> shown.with(Letters.STATE.names(), Letters.STATE.p(), Letters.STATE.q());
            case COIN -> shown.with(List.of("H", "T"), Bars.of(3, 7), Bars.of(1, 1));
            case ZEROS -> shown.with(List.of("A", "B", "C", "D"), Bars.of(3, 2, 1, 0), Bars.of(3, 1, 0, 2));
        };
    }

    /** Whether a state has the letters of English, against whatever q. */
    public static boolean hasLetters(DiscreteState state) {
        return state.names().equals(Letters.STATE.names())
                && state.p().weights().equals(Letters.STATE.p().weights());
    }

    /** KL in nats of all 26 letters from the uniform distribution, none of them taken together. */
    public static double divergenceOfAllLetters() {
        return Letters.APART;
    }

    /** The letters, read when they are first asked for. */
    private static final class Letters {
        private static final LetterFrequencies ENGLISH = LetterFrequencies.english();
        private static final DiscreteState STATE = state(ENGLISH.distribution());
        private static final double APART = CategoricalDivergence.kullbackLeibler(ENGLISH.distribution(),
                Categorical.uniform(ENGLISH.letters().size()));

        private static DiscreteState state(Categorical all) {
            List<Integer> order = IntStream.range(0, all.count()).boxed()
                    .sorted(Comparator.comparingDouble(i -> -all.weight(i))).toList();
            List<Integer> apart = order.subList(0, LETTERS_APART);
            List<Integer> together = order.subList(LETTERS_APART, order.size());
            double sum = together.stream().map(i -> BigDecimal.valueOf(all.weight(i)))
                    .reduce(BigDecimal.ZERO, BigDecimal::add).doubleValue();
            List<String> names = Stream.concat(apart.stream().map(ENGLISH.letters()::get),
                    Stream.of("+" + together.size())).toList();
            double[] p = Stream.concat(apart.stream().map(all::weight), Stream.of(sum))
                    .mapToDouble(Double::doubleValue).toArray();
            double[] q = IntStream.range(0, names.size()).mapToDouble(i -> i < LETTERS_APART ? 1 : together.size())
                    .toArray();
            return DiscreteState.INITIAL.with(names, Bars.of(p), Bars.of(q));
        }
    }
}
