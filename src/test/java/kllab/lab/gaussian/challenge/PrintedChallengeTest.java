package kllab.lab.gaussian.challenge;

import static kllab.parameter.PrintedEquation.assertOverlap;
import static kllab.parameter.PrintedEquation.assertSays;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kllab.lab.gaussian.model.Challenge;
import kllab.lab.gaussian.model.GaussianState;
import kllab.lab.gaussian.model.States;
import kllab.math.Interval;
import kllab.math.divergence.InformationUnit;
import kllab.math.divergence.KullbackLeibler;
import kllab.parameter.PrintedEquation;
import kllab.text.Catalog;
import kllab.text.Language;
import org.junit.jupiter.api.Test;

/** The numbers of a challenge are true as printed, in nats and in bits and in both languages. */
class PrintedChallengeTest {
    private static final Pattern SHARE = Pattern.compile("(\\d+) ?%");

    private static GaussianState at(GaussianState state, Challenge.Kind kind, int seed) {
        Challenge challenge = Challenge.of(kind, seed);
        for (int i = 0; i < kind.mostHints(); i++) {
            challenge = challenge.withHint();
        }
        return state.withChallenge(challenge);
    }

    @Test
    void aTaskNamesItsAmountInTheUnitThatStandsBehindIt() {
        for (Language language : Language.values()) {
            Catalog words = Catalog.of(language);
            for (int seed = 0; seed < 50; seed++) {
                for (InformationUnit unit : InformationUnit.values()) {
                    GaussianState state = at(GaussianState.INITIAL.withUnit(unit), Challenge.Kind.REACH, seed);
                    String task = new ChallengeWords(state, words).task();
                    assertTrue(task.contains(words.say(unit.messageKey())), task);
                    assertSays(task, unit.of(state.challenge().target()));
                }
            }
        }
    }

    @Test
    void thePartsOfTheHintAddUpToTheDivergenceAndTheShareIsThatOfTheTarget() {
        for (Language language : Language.values()) {
            Catalog words = Catalog.of(language);
            States.inBothUnits().map(state -> at(state, Challenge.Kind.REACH, 4)).forEach(state -> {
                String said = new ChallengeWords(state, words).progress("0:00");
                double kl = KullbackLeibler.of(state.p(), state.q());
                List<Interval> parts = PrintedEquation.numbers(said);
                assertEquals(2, parts.size(), said);
                assertOverlap(new Interval(parts.get(0).min() + parts.get(1).min(),
                        parts.get(0).max() + parts.get(1).max()),
                        new Interval(state.unit().of(kl), state.unit().of(kl)), said);
                Matcher share = SHARE.matcher(said);
                if (share.find()) {
                    assertEquals(100 * kl / state.challenge().target(), Double.parseDouble(share.group(1)), 0.50001);
                }
            });
        }
    }
}
