package kllab.lab.discrete;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import kllab.lab.Preset;
import kllab.lab.discrete.model.DiscreteScene;
import kllab.lab.discrete.model.DiscreteState;
import kllab.math.distribution.LetterFrequencies;
import org.junit.jupiter.api.Test;

class EnglishLettersTest {
    private static final DiscreteState LETTERS = DiscreteState.INITIAL.with(Preset.of("discrete.preset.letters"));

    @Test
    void theLettersAreThoseOfTheFileWithTheSevenRareOnesTogether() {
        assertEquals("ETAOINSRHLDCUMFPGWY+7", String.join("", LETTERS.names()));
        LetterFrequencies all = LetterFrequencies.english();
        double seven = 0;
        for (String rare : List.of("B", "V", "K", "X", "J", "Q", "Z")) {
            seven += all.distribution().probability(all.letters().indexOf(rare));
        }
        assertEquals(seven, LETTERS.p().weights().probability(19), 1e-15);
        assertEquals(all.distribution().probability(4), LETTERS.p().weights().probability(0), 1e-16);
        assertEquals(7.0 / 26, LETTERS.q().weights().probability(19), 1e-16);
        assertEquals(1.0 / 26, LETTERS.q().weights().probability(0), 1e-17);
        assertTrue(EnglishLetters.areIn(LETTERS));
        assertFalse(EnglishLetters.areIn(LETTERS.swapped()));
    }

    @Test
    void takingLettersTogetherLowersTheDivergence() {
        double together = DiscreteScene.of(LETTERS).values().forward();
        double apart = EnglishLetters.DIVERGENCE_OF_ALL;
        assertEquals(Math.log(26) - LetterFrequencies.english().distribution().entropy(), apart, 1e-14);
        assertTrue(together < apart && together > 0.9 * apart, together + " " + apart);
    }
}
