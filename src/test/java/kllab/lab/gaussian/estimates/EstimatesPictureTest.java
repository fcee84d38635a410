package kllab.lab.gaussian.estimates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kllab.lab.gaussian.model.EstimateOptions;
import kllab.lab.gaussian.model.GaussianAxes;
import kllab.lab.gaussian.model.GaussianState;
import kllab.lab.gaussian.model.IntegrandOptions;
import kllab.lab.gaussian.model.States;
import kllab.math.Interval;
import kllab.math.divergence.InformationUnit;
import kllab.math.divergence.KullbackLeibler;
import kllab.math.divergence.estimate.BinnedDivergence;
import kllab.math.divergence.estimate.Estimator;
import kllab.math.divergence.estimate.MonteCarlo;
import kllab.plot.Mark;
import kllab.plot.Plot;
import kllab.plot.Polyline;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the plots of the estimates draw, as data. */
class EstimatesPictureTest {
    private static final GaussianState INITIAL = GaussianState.INITIAL;

    private static BinnedDivergence binned(GaussianState state) {
        return BinnedDivergence.of(state.p(), state.q(), state.estimates().bins());
    }

    private static Plot bars(GaussianState state) {
        return BinsPicture.bars(state, binned(state), GaussianAxes.fit(state));
    }

    private static Plot approach(GaussianState state) {
        return BinsPicture.approach(state, binned(state));
    }

    private static Plot samples(GaussianState state) {
        return SamplesPicture.of(SamplesScene.next(SamplesScene.Draws.of(state), null), state);
    }

    private static GaussianState with(int samples, Estimator estimator) {
        return INITIAL.withEstimates(INITIAL.estimates().withSamples(samples).withEstimator(estimator));
    }

    private static Stream<Mark> marks(Plot plot) {
        return plot.subplots().getFirst().marks().stream();
    }

    private static <M extends Mark> List<M> all(Plot plot, Class<M> kind, String style) {
        return marks(plot).filter(each -> each.style().equals(style)).map(kind::cast).toList();
    }

    private static double area(Polyline line) {
        double sum = 0;
        for (int i = 1; i < line.size(); i++) {
            sum += (line.xs()[i] - line.xs()[i - 1]) * (line.ys()[i] + line.ys()[i - 1]) / 2;
        }
        return sum;
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 7, 64, 1000})
    void theAreasOfTheBarsAddUpToTheSum(int bins) {
        GaussianState state = INITIAL.withEstimates(INITIAL.estimates().withBins(bins));
        Plot plot = bars(state);
        double positive = area(all(plot, Mark.Area.class, "positive-area").getFirst().line());
        double negative = area(all(plot, Mark.Area.class, "negative-area").getFirst().line());
        assertTrue(positive > 0 && negative <= 0);
        assertEquals(binned(state).total(), positive + negative, 1e-12);
    }

    /** The plot of densities draws another integrand then, which is much lower for p near q. */
    @Test
    void theBarsAreNotCutOffWhereTheOtherIntegrandIsNeverNegative() {
        GaussianState state = States.of(0.2, 1, 0, 1).withIntegrand(new IntegrandOptions(true, false));
        Plot plot = bars(state);
        Interval heights = plot.subplots().getFirst().y().bounds();
        for (String style : List.of("positive-area", "negative-area")) {
            for (double y : all(plot, Mark.Area.class, style).getFirst().line().ys()) {
                assertTrue(heights.contains(y), () -> y + " in " + heights);
            }
        }
    }

    @Test
    void manyBarsHaveNoOutlinesThatWouldHideThem() {
        assertEquals(1, all(bars(INITIAL), Mark.Curve.class, "bar").size());
        assertEquals(0,
                all(bars(INITIAL.withEstimates(INITIAL.estimates().withBins(1000))), Mark.Curve.class, "bar").size());
    }

    @ParameterizedTest
    @EnumSource
    void theSumClimbsToTheIntegralAndStaysBelow(InformationUnit unit) {
        GaussianState state = INITIAL.withUnit(unit);
        Polyline line = all(approach(state), Mark.Curve.class, "bins-line").getFirst().line();
        double kl = unit.of(KullbackLeibler.of(state.p(), state.q()));
        for (int i = 1; i < line.size(); i++) {
            assertTrue(line.ys()[i] >= line.ys()[i - 1] && line.ys()[i] < kl);
        }
        assertEquals(kl, line.ys()[line.size() - 1], 1e-3);
        Mark.Dot here = all(approach(state), Mark.Dot.class, "bins-here").getFirst();
        assertEquals(new Mark.Point(16, unit.of(binned(state).total())), here.at());
        assertEquals(kl, all(approach(state), Mark.Segment.class, "truth").getFirst().from().y());
    }

    @ParameterizedTest
    @EnumSource
    void theBandIsTwoStandardErrorsAboutTheMeanOfTheChosenEstimator(Estimator estimator) {
        GaussianState state = with(5000, estimator);
        MonteCarlo.Estimate last = SamplesScene.next(SamplesScene.Draws.of(state), null).run().estimate(estimator);
        Polyline mean = all(samples(state), Mark.Curve.class, "mean-line").getFirst().line();
        assertEquals(new Mark.Point(5000, last.mean()),
                new Mark.Point(mean.xs()[mean.size() - 1], mean.ys()[mean.size() - 1]));
        Polyline band = all(samples(state), Mark.Area.class, "band").getFirst().line();
        int turn = mean.size();
        assertEquals(last.mean() + 2 * last.standardError(), band.ys()[turn - 1]);
        assertEquals(last.mean() - 2 * last.standardError(), band.ys()[turn]);
    }

    @Test
    void aDrawOfK1MayLieBelowTheAxisAndOnesOfTheOthersMayNot() {
        for (Estimator each : Estimator.values()) {
            boolean below = marks(samples(with(5000, each))).filter(Mark.Dot.class::isInstance)
                    .anyMatch(dot -> ((Mark.Dot) dot).at().y() < 0);
            assertEquals(each == Estimator.K1, below);
        }
    }

    @Test
    void theLatestDrawsStandOutAndEndAtTheCount() {
        List<Mark.Dot> latest = all(samples(with(345, Estimator.K1)), Mark.Dot.class, "latest-draw");
        assertEquals(345, latest.getLast().at().x());
        assertEquals(10, latest.size());
    }

    @Test
    void everythingIsInTheUnitOfTheState() {
        GaussianState nats = with(2000, Estimator.K1);
        Polyline inNats = all(samples(nats), Mark.Curve.class, "mean-line").getFirst().line();
        Polyline inBits = all(samples(nats.withUnit(InformationUnit.BITS)), Mark.Curve.class, "mean-line").getFirst()
                .line();
        assertEquals(inNats.ys()[40] / Math.log(2), inBits.ys()[40], 1e-15);
    }

    static Stream<GaussianState> extremes() {
        return Stream.concat(States.extremes(), Stream.of(States.of(1e200, 1, 0, 1e-6), States.of(1e160, 1, 0, 1e-6)))
                .flatMap(state -> Stream.of(0, 1, 2, 1000).map(
                        count -> state
                                .withEstimates(new EstimateOptions(1000, 7, count,
                                        List.of(Estimator.values()).get(count % 3),
                                        List.of(EstimateOptions.View.values()).get(count % 2)))));
    }

    @Tag("thorough")
    @ParameterizedTest
    @MethodSource("extremes")
    void everyStateHasPicturesWithoutNaN(GaussianState state) {
        for (Plot plot : List.of(bars(state), approach(state), samples(state))) {
            marks(plot).forEach(mark -> {
                double[] numbers = switch (mark) {
                    case Mark.Curve curve -> curve.line().ys();
                    case Mark.Area area -> area.line().ys();
                    case Mark.Segment line -> new double[]{line.from().y(), line.to().y()};
                    case Mark.Dot dot -> new double[]{dot.at().x(), dot.at().y()};
                    default -> new double[0];
                };
                assertFalse(Arrays.stream(numbers).anyMatch(Double::isNaN), () -> mark + " of " + state);
            });
        }
    }
}
