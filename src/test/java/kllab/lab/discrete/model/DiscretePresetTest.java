package kllab.lab.discrete.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import kllab.lab.discrete.model.DiscreteOptions.View;
import kllab.math.distribution.Categorical;
import kllab.math.distribution.LetterFrequencies;
import org.junit.jupiter.api.Test;

class DiscretePresetTest {
    private static DiscreteScene scene(DiscretePreset preset) {
        return DiscreteScene.of(preset.in(DiscreteState.INITIAL));
    }

    @Test
    void theLettersAreThoseOfTheFileWithTheSevenRareOnesTogether() {
        DiscreteState letters = DiscretePreset.LETTERS.in(DiscreteState.INITIAL);
        assertEquals("ETAOINSRHLDCUMFPGWY+7", String.join("", letters.names()));
        LetterFrequencies all = LetterFrequencies.english();
        double seven = 0;
        for (String rare : List.of("B", "V", "K", "X", "J", "Q", "Z")) {
            seven += all.distribution().probability(all.letters().indexOf(rare));
        }
        assertEquals(seven, letters.p().weights().probability(19), 1e-15);
        assertEquals(all.distribution().probability(4), letters.p().weights().probability(0), 1e-16);
        assertEquals(7.0 / 26, letters.q().weights().probability(19), 1e-16);
        assertEquals(1.0 / 26, letters.q().weights().probability(0), 1e-17);
        assertTrue(DiscretePreset.hasLetters(letters));
        assertFalse(DiscretePreset.hasLetters(letters.swapped()));
    }

    @Test
    void takingLettersTogetherLowersTheDivergence() {
        double together = scene(DiscretePreset.LETTERS).values().forward();
        double apart = DiscretePreset.divergenceOfAllLetters();
        assertEquals(Math.log(26) - LetterFrequencies.english().distribution().entropy(), apart, 1e-14);
        assertTrue(together < apart && together > 0.9 * apart, together + " " + apart);
    }

    @Test
    void theDiceAreEachOthersReverse() {
        assertEquals(scene(DiscretePreset.FAIR_DIE).values().forward(),
                scene(DiscretePreset.LOADED_DIE).values().reverse());
        assertEquals(Categorical.uniform(6), DiscretePreset.FAIR_DIE.in(DiscreteState.INITIAL).p().weights());
    }

    @Test
    void theCoinShowsItsCurveAndTheOthersWhatTheyCanShow() {
        DiscreteState coin = DiscretePreset.COIN.in(DiscreteState.INITIAL);
        assertEquals(View.SWEEP, coin.options().view());
        assertEquals(View.TERMS, DiscretePreset.ZEROS.in(coin).options().view());
        DiscreteState coding = coin.withOptions(coin.options().withView(View.CODING));
        assertEquals(View.CODING, DiscretePreset.ZEROS.in(coding).options().view());
    }

    @Test
    void zerosMakeBothDirectionsInfiniteByOutcomesWithNames() {
        DiscreteScene zeros = scene(DiscretePreset.ZEROS);
        assertEquals(Double.POSITIVE_INFINITY, zeros.values().forward());
        assertEquals(Double.POSITIVE_INFINITY, zeros.values().reverse());
        assertEquals(List.of("C"), zeros.uncovered(Side.P));
        assertEquals(List.of("D"), zeros.uncovered(Side.Q));
        assertTrue(zeros.values().jensenShannon() < Math.log(2));
        assertEquals(0, zeros.terms().get(3));
    }
}
