package kllab.lab.gaussian.derivation;

import static kllab.parameter.PrintedEquation.assertSays;
import static kllab.parameter.PrintedEquation.assertTrueAsPrinted;

import java.util.Map;
import java.util.regex.Pattern;
import kllab.lab.gaussian.model.States;
import kllab.text.Catalog;
import kllab.text.Language;
import org.junit.jupiter.api.Test;

/** The numbers of the remarks on the derivation are true as printed, in both languages. */
class PrintedRemarksTest {
    private static final Pattern EQUATION = Pattern.compile("1/σ = [−\\d.·⁻⁰¹²³⁴⁵⁶⁷⁸⁹]*\\d[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]*");

    @Test
    void theVarianceIsThatOfPAndDividedByTwiceItselfAHalf() {
        for (Language language : Language.values()) {
            States.inBothUnits().forEach(state -> {
                double sigma = state.p().sigma();
                assertSays(LineRemarks.variance(DerivationScene.of(state), Catalog.of(language)), sigma * sigma, 0.5);
            });
        }
    }

    @Test
    void theForcesAtTheMinimumAreThoseOfTheSigmaThatStandsThere() {
        for (Language language : Language.values()) {
            States.inBothUnits().forEach(state -> {
                double sigma = state.p().sigma();
                String said = LineRemarks.minimum(DerivationScene.of(state), Catalog.of(language));
                assertSays(said, sigma, 1 / sigma, sigma);
                EQUATION.matcher(said).results()
                        .forEach(each -> assertTrueAsPrinted(each.group(), Map.of("σ", sigma)));
            });
        }
    }
}
