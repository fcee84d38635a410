package kllab.lab.gaussian.estimates;

import static kllab.parameter.PrintedEquation.assertOverlap;
import static kllab.parameter.PrintedEquation.assertReads;
import static kllab.parameter.PrintedEquation.assertSays;
import static kllab.parameter.PrintedEquation.assertTrueAsPrinted;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import kllab.lab.gaussian.model.GaussianScene;
import kllab.lab.gaussian.model.GaussianState;
import kllab.lab.gaussian.model.States;
import kllab.math.Interval;
import kllab.math.divergence.KullbackLeibler;
import kllab.math.divergence.estimate.BinnedDivergence;
import kllab.math.divergence.estimate.Estimator;
import kllab.math.divergence.estimate.MonteCarlo;
import kllab.parameter.PrintedEquation;
import kllab.parameter.Readout;
import kllab.text.Catalog;
import kllab.text.Language;
import org.junit.jupiter.api.Test;

/** The numbers of the estimates are true as printed, in nats and in bits and in both languages. */
class PrintedEstimatesTest {
    @Test
    void theSumOverBinsIsInTheUnitThatItNamesAndWithWhatIsMissingTheIntegral() {
        for (Language language : Language.values()) {
            Catalog words = Catalog.of(language);
            States.inBothUnits().forEach(state -> assertSums(state, words));
        }
    }

    private static void assertSums(GaussianState state, Catalog words) {
        BinsPane.Binned binned = BinsPane.Binned.of(GaussianScene.of(state));
        double nats = BinnedDivergence.of(state.p(), state.q(), state.estimates().bins()).total();
        String unit = words.say(state.unit().messageKey());
        String sum = BinsPane.sum(binned, words);
        assertTrue(sum.endsWith(" " + unit), sum);
        String equation = sum.substring(0, sum.length() - unit.length()).strip();
        assertTrueAsPrinted(equation, Map.of("Σ Pᵢ log(Pᵢ/Qᵢ)", nats, "Σ Pᵢ log₂(Pᵢ/Qᵢ)", nats / Math.log(2)));
        double kl = state.unit().of(KullbackLeibler.of(state.p(), state.q()));
        List<Interval> missing = PrintedEquation.numbers(BinsPane.missing(binned, words));
        if (!missing.isEmpty()) {
            Interval total = PrintedEquation.numbers(equation).getFirst();
            Interval both = new Interval(total.min() + missing.getFirst().min(),
                    total.max() + missing.getFirst().max());
            assertOverlap(both, PrintedEquation.of(Readout.STANDARD.of(kl), Map.of()), sum);
        }
    }

    @Test
    void theDifferenceOfAWayIsThatOfTheNumbersThatStandThere() {
        for (Language language : Language.values()) {
            Catalog words = Catalog.of(language);
            States.inBothUnits().forEach(state -> {
                EstimatesScene scene = EstimatesScene.of(state);
                SamplesScene samples = SamplesScene.next(
                        SamplesScene.Draws.of(state.withEstimates(state.estimates().withSamples(50))), null);
                EstimatesCard.Ways ways = new EstimatesCard.Ways(scene, samples);
                double closed = state.unit().of(KullbackLeibler.of(state.p(), state.q()));
                assertReads(ways.unit(scene.closedForm(), Readout.STANDARD), closed, "closed form");
                double mean = ways.estimate().mean();
                for (double way : new double[]{scene.quadrature(), mean}) {
                    String number = ways.unit(way, Readout.STANDARD);
                    String difference = EstimatesCard.difference(way - scene.closedForm(), Readout.STANDARD, ways,
                            words);
                    if (!difference.isEmpty() && !PrintedEquation.numbers(difference).isEmpty()) {
                        assertSays(difference, state.unit().of(way - scene.closedForm()));
                        assertTrueAsPrinted(number + " = " + ways.unit(scene.closedForm(), Readout.STANDARD) + " + ("
                                + difference.replaceAll(".*?([−+]?\\d+\\.\\d.*)", "$1") + ")", Map.of());
                    }
                }
            });
        }
    }

    @Test
    void theTableSaysTheMeansTheirErrorsAndTheBiasOfEachEstimatorInTheUnitShown() {
        States.inBothUnits().map(each -> each.withEstimates(each.estimates().withSamples(50))).forEach(state -> {
            SamplesScene samples = SamplesScene.next(SamplesScene.Draws.of(state), null);
            SamplesPane.Drawn drawn = new SamplesPane.Drawn(state, samples);
            for (Estimator each : Estimator.values()) {
                String where = each + " of " + state;
                MonteCarlo.Estimate estimate = samples.run().estimate(each);
                assertReads(SamplesTable.mean(drawn, each), state.unit().of(estimate.mean()), where);
                assertReads(SamplesTable.spread(drawn, each), state.unit().of(estimate.standardError()), where);
                double kl = KullbackLeibler.of(state.p(), state.q());
                double bias = expectation(state, each) - kl;
                double rounding = 1e-9 * (Math.abs(bias) + kl);
                assertOverlap(PrintedEquation.of(SamplesTable.bias(drawn, each), Map.of()), new Interval(
                        state.unit().of(bias - rounding), state.unit().of(bias + rounding)), where);
            }
        });
    }

    /** The mean of an estimator over all draws, by a trapezoid rule over z = (x − μ₁)/σ₁; k1 and k3 have no bias. */
    private static double expectation(GaussianState state, Estimator estimator) {
        if (estimator != Estimator.K2) {
            return KullbackLeibler.of(state.p(), state.q());
        }
        double ratio = state.p().sigma() / state.q().sigma();
        double apart = (state.p().mu() - state.q().mu()) / state.q().sigma();
        double step = 0.01;
        double sum = 0;
        for (double z = -14; z <= 14; z += step) {
            double log = -Math.log(ratio) + (Math.pow(apart + ratio * z, 2) - z * z) / 2;
            sum += step * Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI) * log * log / 2;
        }
        return sum;
    }

    @Test
    void theEstimateAndItsMarginAreInTheUnitThatIsNamed() {
        for (Language language : Language.values()) {
            Catalog words = Catalog.of(language);
            States.inBothUnits().map(each -> each.withEstimates(each.estimates().withSamples(50))).forEach(state -> {
                SamplesScene samples = SamplesScene.next(SamplesScene.Draws.of(state), null);
                String said = SamplesPane.result(new SamplesPane.Drawn(state, samples), words);
                assertTrue(said.contains(words.say(state.unit().messageKey())), said);
                assertSays(said, state.unit().of(samples.estimate(state).mean()),
                        state.unit().of(2 * samples.estimate(state).standardError()));
            });
        }
    }
}
