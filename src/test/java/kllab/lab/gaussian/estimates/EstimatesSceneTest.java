package kllab.lab.gaussian.estimates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import kllab.lab.gaussian.model.GaussianState;
import kllab.lab.gaussian.model.States;
import kllab.math.distribution.Normal;
import kllab.math.divergence.estimate.MonteCarlo;
import kllab.plot.Trace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The three ways, as numbers. */
class EstimatesSceneTest {
    @Test
    void overTheRangeOfTheSlidersQuadratureReachesItsToleranceAndItsErrorHoldsTheDifference() {
        Random random = new Random(61);
        for (int i = 0; i < 2000; i++) {
            EstimatesScene scene = EstimatesScene.of(States.of(random.nextDouble(-5, 5), random.nextDouble(0.05, 5),
                    random.nextDouble(-5, 5), random.nextDouble(0.05, 5)));
            assertTrue(scene.converged(), scene::toString);
            assertTrue(Math.abs(scene.difference()) <= scene.error(), scene::toString);
            assertTrue(scene.points() >= 21);
        }
    }

    @Test
    void quadratureSaysWhereItDoesNotReachItsTolerance() {
        EstimatesScene close = EstimatesScene.of(States.of(1e-8, 1, 0, 1));
        assertFalse(close.converged());
        assertTrue(close.error() > 1e-9 * close.closedForm() && close.error() < 1e-20, close::toString);
        assertTrue(Math.abs(close.difference()) <= close.error(), close::toString);
    }

    @Test
    void equalDistributionsAreZeroWithoutError() {
        EstimatesScene equal = EstimatesScene.of(States.of(3, 2, 3, 2));
        assertEquals(0, equal.quadrature());
        assertEquals(0, equal.error());
        assertTrue(equal.converged());
    }

    static Stream<GaussianState> extremes() {
        return Stream.concat(States.extremes(), Stream.of(States.of(1e200, 1, 0, 1e-6), States.of(0, 1, 1e160, 1e-6),
                States.of(0, 1e200, 0, 1e-6), States.of(0, 1e-6, 0, 1e200)));
    }

    @ParameterizedTest
    @MethodSource("extremes")
    void nothingIsNaN(GaussianState state) {
        EstimatesScene scene = EstimatesScene.of(state);
        SamplesScene samples = SamplesScene.next(SamplesScene.Draws.of(state), null);
        MonteCarlo.Estimate estimate = samples.estimate(state);
        for (double each : new double[]{scene.closedForm(), scene.quadrature(), scene.difference(), scene.error(),
                estimate.mean(), estimate.standardError(), samples.closedForm()}) {
            assertFalse(Double.isNaN(each), scene::toString);
        }
    }

    @Test
    void beyondTheLargestNumberAllThreeWaysAreInfinite() {
        GaussianState state = States.of(1e200, 1, 0, 1e-6);
        EstimatesScene scene = EstimatesScene.of(state);
        assertEquals(Double.POSITIVE_INFINITY, scene.closedForm());
        assertEquals(Double.POSITIVE_INFINITY, scene.quadrature());
        assertEquals(0, scene.difference());
        assertFalse(scene.converged());
        assertEquals(Double.POSITIVE_INFINITY,
                SamplesScene.next(SamplesScene.Draws.of(state), null).estimate(state).mean());
    }

    private static SamplesScene drawn(SamplesScene.Draws draws) {
        SamplesScene scene = SamplesScene.next(draws, null);
        while (!scene.isWhole(draws)) {
            scene = SamplesScene.next(draws, scene);
        }
        return scene;
    }

    private static SamplesScene.Draws draws(int seed, int count) {
        return new SamplesScene.Draws(Normal.of(0.8, 0.7), Normal.STANDARD, seed, count);
    }

    @Test
    void drawsInStepsAreTheDrawsAtOnce() {
        MonteCarlo atOnce = MonteCarlo.of(Normal.of(0.8, 0.7), Normal.STANDARD, 7).advance(123_456);
        SamplesScene inSteps = drawn(draws(7, 123_456));
        assertEquals(atOnce.moment(), inSteps.run().moment());
    }

    @Test
    void theMeansThatAreKeptDoNotDependOnTheStepsTheyWereReachedBy() {
        SamplesScene inSteps = drawn(draws(7, 123_456));
        SamplesScene byOtherSteps = SamplesScene.next(draws(7, 5_001), null);
        for (int count : new int[]{17_777, 30_000, 49_999, 69_000, 88_888, 108_000, 123_456}) {
            byOtherSteps = SamplesScene.next(draws(7, count), byOtherSteps);
        }
        assertEquals(inSteps.means().held(), byOtherSteps.means().held());
    }

    @Test
    void aMillionDrawsHaveFewerThanSixHundredMeansEachThatOfItsCount() {
        List<Trace.Entry<MonteCarlo.Moment>> kept = drawn(draws(7, 1_000_000)).means().kept();
        assertTrue(kept.size() < 600, () -> "" + kept.size());
        assertTrue(kept.getLast().count() > 970_000);
        long count = 1;
        for (Trace.Entry<MonteCarlo.Moment> each : kept) {
            assertEquals(count, each.count());
            count += Math.max(1, count / 50);
        }
        MonteCarlo hundredth = MonteCarlo.of(Normal.of(0.8, 0.7), Normal.STANDARD, 7).advance(kept.get(100).count());
        assertEquals(hundredth.moment(), kept.get(100).value());
    }

    @Test
    void moreDrawsGoOnFromThoseThereAreAndFewerOrOthersBeginAnew() {
        SamplesScene thousand = drawn(draws(7, 1000));
        assertEquals(drawn(draws(7, 1500)).run().moment(), SamplesScene.next(draws(7, 1500), thousand).run().moment());
        assertEquals(drawn(draws(7, 10)).run().moment(), SamplesScene.next(draws(7, 10), thousand).run().moment());
        assertEquals(drawn(draws(8, 1000)).run().moment(), SamplesScene.next(draws(8, 1000), thousand).run().moment());
        assertEquals(0, SamplesScene.next(draws(7, 0), thousand).run().count());
    }

    @Test
    void aStepIsNeverLongerThanAPartOfAFrameAllows() {
        assertEquals(20_000, SamplesScene.next(draws(7, 1_000_000), null).run().count());
    }
}
