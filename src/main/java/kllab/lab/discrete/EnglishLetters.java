package kllab.lab.discrete;

import kllab.lab.Preset;
import kllab.lab.discrete.model.DiscreteState;
import kllab.math.distribution.Categorical;
import kllab.math.distribution.LetterFrequencies;
import kllab.math.divergence.CategoricalDivergence;

/** The letters of English: the commonest stand for themselves, and the other ones are one outcome together. */
final class EnglishLetters {
    private static final DiscreteState STATE = DiscreteState.INITIAL.with(Preset.of("discrete.preset.letters"));
    /** How many letters stand for themselves. */
    static final int APART = STATE.count() - 1;
    /** KL in nats of all 26 letters from the uniform distribution, none of them taken together. */
    static final double DIVERGENCE_OF_ALL = ofAll(LetterFrequencies.english().distribution());

    private EnglishLetters() {
    }

    private static double ofAll(Categorical letters) {
        return CategoricalDivergence.kullbackLeibler(letters, Categorical.uniform(letters.count()));
    }

    /** Tells if a state has them, against whatever q. */
    static boolean areIn(DiscreteState state) {
        return state.names().equals(STATE.names()) && state.p().weights().equals(STATE.p().weights());
    }
}
