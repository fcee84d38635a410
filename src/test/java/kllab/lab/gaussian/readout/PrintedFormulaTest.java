package kllab.lab.gaussian.readout;

import static kllab.parameter.PrintedEquation.assertOverlap;
import static kllab.parameter.PrintedEquation.assertTrueAsPrinted;

import kllab.lab.gaussian.model.GaussianScene;
import kllab.lab.gaussian.model.GaussianState;
import kllab.lab.gaussian.model.States;
import kllab.math.Interval;
import kllab.parameter.PrintedEquation;
import org.junit.jupiter.api.Test;

/** The equations of the formula and of its terms are true as printed, in nats and in bits. */
class PrintedFormulaTest {
    private static String total(GaussianScene scene) {
        return scene.shownValue(scene.values().forward());
    }

    @Test
    void theFormulaWithNumbersComesToTheNumberAndIsTheOneWithSymbols() {
        States.inBothUnits().map(GaussianScene::of).forEach(scene -> {
            String symbols = GaussianFormula.symbols(scene);
            assertTrueAsPrinted(symbols + GaussianFormula.numbers(scene), States.symbols(scene.state()));
        });
    }

    @Test
    void theSpokenFormulaComesToTheNumber() {
        States.inBothUnits().map(GaussianScene::of).forEach(scene -> {
            String spoken = GaussianFormula.spoken(scene);
            assertTrueAsPrinted(spoken, States.symbols(scene.state()));
            assertTrueAsPrinted(spoken + " = " + total(scene), States.symbols(scene.state()));
        });
    }

    @Test
    void termsAreWhatTheirNamesSayAndAddUpToTheNumber() {
        States.inBothUnits().map(GaussianScene::of).forEach(scene -> {
            GaussianState state = scene.state();
            Interval sum = new Interval(0, 0);
            for (String term : TermWords.of(scene)) {
                if (term.contains("=")) {
                    assertTrueAsPrinted(term, States.symbols(state));
                }
                Interval value = PrintedEquation.of(term.substring(term.indexOf('=') + 1), States.symbols(state));
                sum = new Interval(sum.min() + value.min(), sum.max() + value.max());
            }
            assertOverlap(sum, PrintedEquation.numbers(total(scene)).getFirst(), TermWords.of(scene) + total(scene));
        });
    }
}
