package kllab.lab.gaussian.estimates;

import static kllab.parameter.PrintedEquation.assertOverlap;
import static kllab.parameter.PrintedEquation.assertTrueAsPrinted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kllab.lab.Side;
import kllab.lab.gaussian.model.EstimateOptions;
import kllab.lab.gaussian.model.GaussianState;
import kllab.lab.gaussian.model.States;
import kllab.math.Interval;
import kllab.math.divergence.KullbackLeibler;
import kllab.math.divergence.estimate.EvidenceWalk;
import kllab.parameter.PrintedEquation;
import kllab.text.Catalog;
import kllab.text.Language;
import org.junit.jupiter.api.Test;

/** What is printed of the evidence is true as printed, in nats and in bits and in both languages. */
class PrintedEvidenceTest {
    private static final Pattern EQUATION = Pattern.compile("log₂?\\(20\\).*? = [0-9.]*[0-9](?:·10[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)?");
    private static final Pattern ODDS = Pattern
            .compile("10\\^\\(?([0-9.]+(?:·10[⁰¹²³⁴⁵⁶⁷⁸⁹]+)?)\\)? : 1 (?:for|支持) ([pq])");
    private static final Pattern SUM = Pattern.compile("[:：] ?(−?[0-9.]+(?:·10[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)?) (?:nats|bits|奈特|比特)");

    private static EvidenceWords said(GaussianState state, int samples, Catalog words) {
        GaussianState drawn = state.withEstimates(state.estimates().withSamples(samples)
                .withView(EstimateOptions.View.EVIDENCE));
        return new EvidenceWords(SamplesScene.next(SamplesScene.Draws.of(drawn), null).evidence(), drawn, words);
    }

    @Test
    void theNumberOfDrawsIsTheQuotientRoundedUpAndTheQuotientThatOfTheDivergence() {
        for (Language language : Language.values()) {
            Catalog words = Catalog.of(language);
            States.inBothUnits().filter(state -> !state.p().equals(state.q())).forEach(state -> {
                EvidenceWords said = said(state, 0, words);
                double forward = state.unit().of(KullbackLeibler.of(state.p(), state.q()));
                double reverse = state.unit().of(KullbackLeibler.of(state.q(), state.p()));
                Map<String, Double> symbols = Map.of("KL(p ‖ q)", forward, "KL(q ‖ p)", reverse);
                for (Side side : Side.values()) {
                    String until = said.until(side).replace('\u00A0', ' ');
                    Matcher equation = EQUATION.matcher(until);
                    assertTrue(equation.find(), until);
                    assertTrue(equation.group().contains(side == Side.P ? "KL(p ‖ q)" : "KL(q ‖ p)"), until);
                    assertTrueAsPrinted(equation.group(), symbols);
                    double divergence = side == Side.P ? forward : reverse;
                    double quotient = state.unit().of(Math.log(20)) / divergence;
                    double draws = Math.max(1, Math.ceil(quotient));
                    if (draws < 10_000 && Math.abs(quotient - Math.rint(quotient)) > 1e-9) {
                        assertTrue(until.contains(" " + (long) draws + " "), until);
                    }
                }
            });
        }
    }

    @Test
    void theOddsArePowersOfTenWhoseLogarithmIsTheSumThatStandsThere() {
        for (Language language : Language.values()) {
            Catalog words = Catalog.of(language);
            States.inBothUnits().forEach(state -> {
                EvidenceWords said = said(state, 12, words);
                for (Side side : Side.values()) {
                    String result = said.result(side).replace('\u00A0', ' ');
                    Matcher sum = SUM.matcher(result);
                    Matcher odds = ODDS.matcher(result);
                    assertTrue(sum.find() && odds.find(), result);
                    Interval printed = PrintedEquation.of(sum.group(1), Map.of());
                    double truth = state.unit().of(side == Side.P
                            ? EvidenceWalk.ofP(state.p(), state.q(), 7).advance(12).sum()
                            : EvidenceWalk.ofQ(state.p(), state.q(), 7).advance(12).sum());
                    assertOverlap(printed, new Interval(truth, truth), result);
                    assertTrue(result.contains(words.say(state.unit().messageKey())), result);
                    assertEquals(truth > 0 ? "p" : "q", odds.group(2), result);
                    Interval power = PrintedEquation.of(odds.group(1), Map.of());
                    double ten = state.unit().of(Math.log(10));
                    Interval size = printed.max() < 0 ? new Interval(-printed.max(), -printed.min()) : printed;
                    assertOverlap(new Interval(power.min() * ten, power.max() * ten), size, result);
                }
            });
        }
    }

    @Test
    void oneDrawIsOneAndManyAreMany() {
        Catalog words = Catalog.of(Language.EN);
        GaussianState state = GaussianState.INITIAL;
        assertTrue(said(state, 1, words).result(Side.P).startsWith("1 draw from p: "));
        assertTrue(said(state, 2, words).result(Side.P).startsWith("2 draws from p: "));
        assertTrue(said(state, 12_000, words).result(Side.Q).startsWith("12\u00A0000 draws from q: "));
        assertTrue(said(States.of(9, 1, 0, 1), 0, words).until(Side.P).contains("after 1 draw: "));
        assertEquals("1 draw: from p 0.5000, from q −0.1566 nats", said(state, 5, words).reading(1.2));
        assertTrue(said(state, 5, words).reading(0.2).startsWith("no draws: "));
        for (Language language : Language.values()) {
            SamplesScene one = SamplesScene.next(SamplesScene.Draws.of(state.withEstimates(state.estimates()
                    .withSamples(1))), null);
            String said = SamplesPane.result(new SamplesPane.Drawn(state, one), Catalog.of(language));
            assertTrue(List.of("∞", "1 draws").stream().noneMatch(said::contains), said);
        }
    }
}
