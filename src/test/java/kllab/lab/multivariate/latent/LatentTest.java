package kllab.lab.multivariate.latent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import kllab.lab.Preset;
import kllab.lab.Side;
import kllab.lab.multivariate.model.MultivariateLink;
import kllab.lab.plane.PlaneNumber;
import kllab.lab.multivariate.model.MultivariateScene;
import kllab.lab.multivariate.model.MultivariateState;
import kllab.lab.multivariate.model.Pair;
import kllab.lab.multivariate.model.latent.LatentOptions;
import kllab.lab.multivariate.model.latent.LatentSpread;
import kllab.lab.multivariate.parts.IndependencePrice;
import kllab.math.distribution.LatentDimension;
import kllab.math.divergence.LatentDivergence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the table of a latent space is made of. */
class LatentTest {
    @ParameterizedTest
    @ValueSource(doubles = {0.7, 1, 0.05, 5, 1e-6, 1e6, 0.333, 123456.789, 1e150})
    void aSigmaThatWasTypedIsReadBackAsItWasTyped(double sigma) {
        LatentDimension dimension = LatentSpread.SIGMA.set(LatentDimension.STANDARD, sigma);
        assertEquals(2 * Math.log(sigma), dimension.logVariance());
        assertEquals(sigma, LatentSpread.SIGMA.of(dimension));
    }

    @Test
    void bothWaysOfSayingASpreadStayWithinTheirRanges() {
        for (double logVariance : new double[]{-700, -699.9999999, 0, 699.9999999, 700}) {
            LatentDimension dimension = new LatentDimension(0, logVariance);
            double sigma = LatentSpread.SIGMA.of(dimension);
            assertTrue(LatentSpread.SIGMA.range().limits().contains(sigma), () -> sigma + " of " + logVariance);
            double back = LatentSpread.SIGMA.set(dimension, sigma).logVariance();
            assertTrue(LatentSpread.LOG_VARIANCE.range().limits().contains(back), () -> back + " of " + sigma);
            assertEquals(logVariance, back, 1e-12);
        }
    }

    @Test
    void sortedTheLargestDivergenceComesFirstAndEqualOnesStayAsTheyCount() {
        MultivariateState state = MultivariateState.INITIAL
                .withLatent(LatentOptions.INITIAL
                        .withDimensions(List.of(new LatentDimension(0, 0), new LatentDimension(2, 0),
                                new LatentDimension(-2, 0), new LatentDimension(3, 0)))
                        .withSorted(true));
        assertEquals(List.of(3, 1, 2, 0), LatentOrder.of(state).dimensions());
        assertEquals(4.5, LatentOrder.of(state).reach());
        assertEquals(List.of(0, 1, 2, 3),
                LatentOrder.of(state.withLatent(state.latent().withSorted(false))).dimensions());
    }

    @Test
    void theScaleOfTheBarsIsFiniteWhateverTheyAre() {
        for (double logVariance : new double[]{0, 700, -700}) {
            MultivariateState state = MultivariateState.INITIAL.withLatent(
                    LatentOptions.INITIAL.withDimensions(List.of(new LatentDimension(0, logVariance))));
            double reach = LatentOrder.of(state).reach();
            assertTrue(reach > 0 && Double.isFinite(reach), () -> logVariance + " " + reach);
        }
    }

    @Test
    void presetsAreWhatTheirNamesSay() {
        assertEquals(0, LatentDivergence.of(dimensions("prior")).sum());
        List<Double> collapsed = LatentDivergence.of(dimensions("collapsed")).perDimension();
        assertEquals(2, collapsed.stream().filter(kl -> kl > 1).count());
        assertEquals(30, collapsed.stream().filter(kl -> kl < 1e-3).count());
        LatentDivergence bad = LatentDivergence.of(dimensions("bad_dimension"));
        assertTrue(bad.perDimension().get(10) > 0.9 * bad.sum());
    }

    private static List<LatentDimension> dimensions(String preset) {
        return Preset.of("multivariate.latent.preset." + preset).in(MultivariateState.INITIAL, MultivariateLink.LINKS)
                .latent().dimensions();
    }

    private static List<Preset> ofThePlane() {
        return Preset.all("multivariate.preset.");
    }

    @ParameterizedTest
    @MethodSource("ofThePlane")
    void presetsOfThePlaneLieWithinTheirSliders(Preset preset) {
        Pair pair = preset.in(MultivariateState.INITIAL, MultivariateLink.LINKS).pair();
        for (Side side : Side.values()) {
            for (PlaneNumber each : PlaneNumber.values()) {
                double value = each.of(pair.own(side));
                boolean typed = preset.name().equals("nearly_singular") && each == PlaneNumber.RHO;
                assertTrue((typed ? each.range().limits() : each.range().travel()).contains(value),
                        () -> each + " " + value);
            }
        }
    }

    @Test
    void thePriceOfIndependenceInThePlaneIsThatOfItsCorrelation() {
        IndependencePrice price = IndependencePrice.of(MultivariateScene.of(MultivariateState.INITIAL));
        assertEquals("0.2231", price.shown(price.forward()));
        assertEquals(price.forward(), price.byCorrelation(), 1e-15);
        assertEquals(price.reverse(), price.byCorrelation(), 1e-15);
        assertEquals("−½ log(1 − ρ²) = 0.2231", price.spoken());
    }
}
