package kllab.lab.discrete.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Random;
import kllab.lab.Side;
import kllab.lab.discrete.model.DiscreteOptions.View;
import kllab.link.Link;
import kllab.math.divergence.InformationUnit;
import kllab.text.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiscreteLinkTest {
    private static final DiscreteState INITIAL = DiscreteState.INITIAL;

    private static DiscreteState parse(String text) throws BadInput {
        return DiscreteLink.LINKS.parse(Link.parse(text));
    }

    @Test
    void theWeightsAreAlwaysWrittenAndTheRestWhereItDiffers() {
        assertEquals("discrete?p=0.2,0.4,0.4&q=1,1,1", DiscreteLink.LINKS.of(INITIAL).text());
        DiscreteState other = INITIAL.withName(1, "a b&c")
                .with(Side.P, bars -> bars.withLock(2, true).withLock(0, true))
                .with(Side.Q, bars -> bars.withLock(1, true)).withUnit(InformationUnit.BITS)
                .withOptions(new DiscreteOptions(View.CODING, 3, 12));
        assertEquals("discrete?p=0.2,0.4,0.4&q=1,1,1&names=A,a%20b%26c,C&lockP=1,3&lockQ=2&unit=bits&view=coding"
                + "&seed=3&symbols=12", DiscreteLink.LINKS.of(other).text());
    }

    @Test
    void whatIsMissingIsAsAtFirstAndAMissingQIsUniform() throws BadInput {
        assertEquals(INITIAL, parse("discrete"));
        assertEquals(INITIAL, parse("discrete?p=0.2,0.4,0.4"));
        assertEquals(INITIAL.with(List.of("A", "B"), Bars.of(1, 3), Bars.of(1, 1)), parse("discrete?p=1,3"));
        assertEquals(INITIAL.with(INITIAL.p(), Bars.of(3, 2, 1)), parse("discrete?q=3,2,1"));
    }

    @Test
    void weightsStayAsTheyWereTyped() throws BadInput {
        assertEquals("discrete?p=2,4,4&q=1,1,1", DiscreteLink.LINKS.of(parse("discrete?p=2,4,4&q=1,1,1.0")).text());
        assertNotEquals(parse("discrete?p=1,2,2"), parse("discrete?p=0.2,0.4,0.4"));
    }

    @Test
    void everyStateReadsBackAsItself() throws BadInput {
        Random random = new Random(5);
        for (int i = 0; i < 3_000; i++) {
            DiscreteState state = States.any(random);
            String link = DiscreteLink.LINKS.of(state).text();
            assertEquals(state, parse(link), link);
            assertEquals(link, DiscreteLink.LINKS.of(parse(link)).text());
        }
    }

    @Test
    void linksAreEqualExactlyWhenStatesAre() {
        Random random = new Random(6);
        for (int i = 0; i < 1_000; i++) {
            DiscreteState state = States.any(random);
            double weight = state.p().weights().weight(0);
            DiscreteState other = state.with(Side.P, bars -> bars.withWeight(0, Math.nextUp(weight)));
            assertEquals(state.equals(other),
                    DiscreteLink.LINKS.of(state).text().equals(DiscreteLink.LINKS.of(other).text()));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
            "discrete?p=1|p needs 2 to 20 numbers, not 1",
            "discrete?p=1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1|p needs 2 to 20 numbers, not 21",
            "discrete?p=1,2&q=1,2,3|q needs 2 numbers, not 3", "discrete?q=1,2|q needs 3 numbers, not 2",
            "discrete?p=1,-1,2|p, number 2 must be from 0 to ∞, not -1",
            "discrete?p=1,NaN,2|p, number 2 must be a finite number from 0 to ∞, not “NaN”",
            "discrete?p=1,2,1e400|p, number 3 must be from 0 to ∞, not 1e400",
            "discrete?p=1,,2|p, number 2 needs a number from 0 to ∞",
            "discrete?p=0.2,0.4,0.4&q=0,0,0|q needs at least one weight above 0",
            "discrete?p=1,1e-320,1|p, number 2 must be 0 or at least 2⁻¹⁰⁰⁰ of the largest weight, not 1e−320",
            "discrete?names=A,B|names needs 3 names, not 2",
            "discrete?names=A,B,A|names, number 3: another outcome is called “A” already",
            "discrete?names=A,,C|names, number 2 must be 1 to 12 characters, without a comma",
            "discrete?names=A,B,thirteen-long|names, number 3 must be at most 12 characters, not “thirteen-long”",
            "discrete?lockP=4|lockP, number 1 must be from 1 to 3, not 4",
            "discrete?lockQ=1,1.5|lockQ, number 2 must be a whole number, not 1.5",
            "discrete?view=map|view must be one of terms, coding, stream, sweep, not “map”",
            "discrete?seed=-1|seed must be from 0 to 999999999, not -1",
            "discrete?symbols=10001|symbols must be from 0 to 10000, not 10001",
            "discrete?r=1|the lab discrete has no parameter “r”; it has p, q, names, lockP, lockQ, unit, nonNegative, view, seed, symbols, pin, y, yTerms, yEntropies, yLengths, yCosts, yCoins, yGap, hide, cover, ask, guess",
            "discrete?hide=densities|hide, number 1 must be one of bars, terms, secondPlot, value, reverse, jensenShannon, formula, outcomes, actions, not “densities”",
            "discrete?cover=value,actions|cover, number 2 must be one of bars, terms, secondPlot, value, reverse, jensenShannon, formula, not “actions”",
            "gaussian|the link is for the lab “gaussian”, not for discrete"})
    void aBadLinkIsRefusedInASentence(String text, String sentence) {
        assertEquals(sentence, assertThrows(BadInput.class, () -> parse(text)).getMessage());
    }
}
