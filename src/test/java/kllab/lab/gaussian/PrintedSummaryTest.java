package kllab.lab.gaussian;

import static kllab.parameter.PrintedEquation.assertSays;
import static org.junit.jupiter.api.Assertions.assertTrue;

import kllab.lab.gaussian.model.GaussianState;
import kllab.lab.gaussian.model.States;
import kllab.math.divergence.KullbackLeibler;
import kllab.text.Catalog;
import kllab.text.Language;
import org.junit.jupiter.api.Test;

/** The summary of a state says the divergence in the unit that it names. */
class PrintedSummaryTest {
    @Test
    void theSummarySaysTheDivergenceInTheUnitThatItNames() {
        for (Language language : Language.values()) {
            Catalog words = Catalog.of(language);
            States.inBothUnits().forEach(state -> {
                String said = GaussianSummary.of(GaussianState.INITIAL, state, words);
                assertTrue(said.contains(words.say(state.unit().messageKey())), said);
                assertSays(said, state.unit().of(KullbackLeibler.of(state.p(), state.q())));
            });
        }
    }
}
