package kllab.lab.question;

import static kllab.parameter.PrintedEquation.assertSays;
import static kllab.parameter.PrintedEquation.assertTrueAsPrinted;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import kllab.math.divergence.InformationUnit;
import kllab.parameter.Readout;
import kllab.text.Catalog;
import kllab.text.Language;
import kllab.text.Message;
import org.junit.jupiter.api.Test;

/** The verdict on a guess is true as printed, in nats and in bits and in both languages. */
class PrintedVerdictTest {
    @Test
    void guessAndAmountDifferByWhatIsSaidInTheUnitThatIsNamed() {
        SplittableRandom random = new SplittableRandom(12);
        for (int i = 0; i < 500; i++) {
            double guess = Math.exp(random.nextDouble(-6, 3));
            double truth = Math.exp(random.nextDouble(-6, 3));
            for (InformationUnit unit : InformationUnit.values()) {
                Question.Amount<Double> question = new Question.Amount<>("kl", "prediction.value", List.of(),
                        nats -> nats, nats -> unit);
                Message verdict = question.verdict(truth, guess);
                for (Language language : Language.values()) {
                    Catalog words = Catalog.of(language);
                    String said = words.say(verdict);
                    assertTrue(said.contains(words.say(unit.messageKey())), said);
                    double apart = Math.abs(unit.of(guess) - unit.of(truth));
                    assertSays(said, unit.of(guess), unit.of(truth), apart);
                    String sign = guess < truth ? " + " : " − ";
                    assertTrueAsPrinted(Readout.STANDARD.of(unit.of(guess)) + sign
                            + verdict.arguments().getLast() + " = " + Readout.STANDARD.of(unit.of(truth)), Map.of());
                }
            }
        }
    }

    @Test
    void bothDivergencesAreInTheUnitThatIsNamed() {
        for (InformationUnit unit : InformationUnit.values()) {
            Question.Larger<Double> question = new Question.Larger<>(List.of(), nats -> nats, nats -> 2 * nats,
                    nats -> unit);
            for (Language language : Language.values()) {
                Catalog words = Catalog.of(language);
                String said = words.say(question.verdict(0.7, 1));
                assertTrue(said.contains(words.say(unit.messageKey())), said);
                assertSays(said, unit.of(0.7), unit.of(1.4));
            }
        }
    }
}
