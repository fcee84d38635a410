package kllab.lab.gaussian;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kllab.lab.gaussian.curve.CurvePicture;
import kllab.lab.gaussian.densities.DensityPicture;
import kllab.lab.gaussian.estimates.BinsPicture;
import kllab.lab.gaussian.model.CurveOptions;
import kllab.lab.gaussian.model.GaussianAxes;
import kllab.lab.gaussian.model.GaussianScene;
import kllab.lab.gaussian.model.GaussianState;
import kllab.lab.gaussian.model.States;
import kllab.math.distribution.Normal;
import kllab.math.divergence.InformationUnit;
import kllab.math.divergence.KullbackLeibler;
import kllab.math.divergence.estimate.BinnedDivergence;
import kllab.parameter.Readout;
import kllab.plot.Mark;
import kllab.plot.NamedAxis;
import kllab.plot.Plot;
import kllab.plot.Polyline;
import kllab.plot.PrintedWords;
import kllab.plot.Subplot;
import kllab.text.Catalog;
import kllab.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the two plots of the lab draw, as data. */
class GaussianPictureTest {
    private static final GaussianState INITIAL = GaussianState.INITIAL;
    private static final Catalog WORDS = Catalog.of(Language.EN);

    static Stream<GaussianState> extremes() {
        return States.extremes();
    }

    private static Plot densities(GaussianState state) {
        return DensityPicture.of(GaussianScene.of(state), GaussianAxes.fit(state), WORDS);
    }

    private static Plot curve(GaussianState state) {
        return CurvePicture.of(GaussianScene.of(state), GaussianAxes.fit(state), WORDS);
    }

    private static Stream<Mark> marks(Plot plot) {
        return plot.subplots().stream().map(Subplot::marks).flatMap(List::stream);
    }

    private static <M extends Mark> Optional<M> find(Plot plot, Class<M> kind, String style) {
        return marks(plot).filter(kind::isInstance).map(kind::cast).filter(each -> each.style().equals(style))
                .findFirst();
    }

    private static <M extends Mark> M the(Plot plot, Class<M> kind, String style) {
        return find(plot, kind, style).orElseThrow(() -> new AssertionError("no " + style));
    }

    private static List<String> words(Plot plot) {
        return Stream.concat(PrintedWords.names(plot), marks(plot).flatMap(mark -> switch (mark) {
            case Mark.Label label -> Stream.of(label.text());
            case Mark.Arrow arrow -> Stream.of(arrow.text());
            default -> Stream.empty();
        })).toList();
    }

    private static double area(Polyline line) {
        double sum = 0;
        for (int i = 1; i < line.size(); i++) {
            sum += (line.xs()[i] - line.xs()[i - 1]) * (line.ys()[i] + line.ys()[i - 1]) / 2;
        }
        return sum;
    }

    @Test
    void theDensitiesAreNamedOnTheirCurves() {
        assertTrue(words(densities(States.of(-1.5, 2, 3, 0.25))).containsAll(
                List.of("p = N(−1.50, 2.00²)", "q = N(3.00, 0.25²)", "μ₁", "σ₁", "x", "density",
                        "p log(p/q), nats")));
    }

    @ParameterizedTest
    @EnumSource
    void theAreasUnderTheIntegrandAreAsLargeAsTheirNumbers(InformationUnit unit) {
        GaussianState state = States.of(2, 0.7, 0, 1).withUnit(unit);
        GaussianScene scene = GaussianScene.of(state);
        for (Plot plot : List.of(densities(state),
                BinsPicture.bars(state, BinnedDivergence.of(state.p(), state.q(), 400),
                        GaussianAxes.fit(state)))) {
            assertEquals(unit.of(scene.areas().positive()),
                    area(the(plot, Mark.Area.class, "positive-area").line()), 2e-3);
            assertEquals(unit.of(scene.areas().negative()),
                    area(the(plot, Mark.Area.class, "negative-area").line()), 2e-3);
            assertTrue(plot.subplots().getLast().y().bounds().max() > the(plot, Mark.Curve.class, "integrand").line()
                    .maxY());
        }
        assertTrue(words(densities(state))
                .contains(unit == InformationUnit.BITS ? "p log₂(p/q), bits" : "p log(p/q), nats"));
    }

    private static GaussianState nonNegative(GaussianState state) {
        return state.withIntegrand(state.plot().integrand().withNonNegative(true));
    }

    @ParameterizedTest
    @EnumSource
    void theIntegrandThatIsNeverNegativeStaysAboveTheAxisAndItsAreaIsTheLargeNumber(InformationUnit unit) {
        for (GaussianState each : List.of(INITIAL, States.of(2, 0.7, 0, 1), States.of(-1, 2, 1, 0.5))) {
            GaussianState state = nonNegative(each.withUnit(unit));
            Plot plot = densities(state);
            assertTrue(the(plot, Mark.Curve.class, "integrand").line().minY() >= 0);
            double kl = unit.of(GaussianScene.of(state).values().forward());
            assertEquals(kl, area(the(plot, Mark.Area.class, "positive-area").line()), 4e-3 * kl);
            assertEquals(0, area(the(plot, Mark.Area.class, "negative-area").line()));
            assertTrue(
                    words(plot).contains("area = KL = " + Readout.STANDARD.of(kl) + " " + WORDS.say(unit.messageKey())),
                    words(plot)::toString);
            assertTrue(words(plot).contains(unit == InformationUnit.NATS
                    ? "p log(p/q) − p + q, nats"
                    : "p log₂(p/q) − (p − q)/ln 2, bits"), words(plot)::toString);
            assertTrue(plot.subplots().getLast().y().bounds()
                    .contains(the(plot, Mark.Curve.class, "integrand").line().maxY()));
        }
        assertEquals(0,
                the(densities(nonNegative(States.of(1, 2, 1, 2))), Mark.Curve.class, "integrand").line().maxY());
    }

    @ParameterizedTest
    @EnumSource
    void theLogarithmOfTheRatioHasAnAxisOfItsOwnWhoseZeroIsAsHighAsThatOfTheIntegrand(InformationUnit unit) {
        assertTrue(find(densities(INITIAL), Mark.Curve.class, "log-ratio").isEmpty());
        for (GaussianState each : List.of(INITIAL, States.of(2, 0.7, 0, 1), States.of(-1, 2, 1, 0.5))) {
            GaussianState state = each.withUnit(unit).withIntegrand(each.plot().integrand().withLogRatio(true));
            Subplot panel = densities(state).subplots().getLast();
            NamedAxis right = panel.sides().right().orElseThrow();
            assertEquals(panel.y().fraction(0), right.axis().fraction(0), 1e-12);
            assertEquals(unit == InformationUnit.NATS ? "log(p/q), nats" : "log₂(p/q), bits", right.name());
            Polyline line = the(densities(state), Mark.Curve.class, "log-ratio").line();
            for (int i = 0; i < line.size(); i++) {
                double drawn = right.axis().value(panel.y().fraction(line.ys()[i]));
                double ratio = unit.of(state.p().logDensity(line.xs()[i]) - state.q().logDensity(line.xs()[i]));
                assertEquals(ratio, drawn, 1e-9 * (1 + Math.abs(ratio)));
            }
            double bulk = unit
                    .of(KullbackLeibler.logRatio(state.p(), state.q(), state.p().mu() + 2 * state.p().sigma()));
            assertTrue(right.axis().bounds().contains(bulk), right::toString);
        }
    }

    @Test
    void aNarrowPeakBesideAWideOneShowsItsTrueHeight() {
        GaussianState state = States.of(1, 0.05, 0, 5);
        Plot plot = densities(state);
        assertEquals(state.p().density(1), the(plot, Mark.Curve.class, "p").line().maxY());
        assertEquals(state.q().density(0), the(plot, Mark.Curve.class, "q").line().maxY());
        assertEquals(1, area(the(plot, Mark.Area.class, "p-area").line()), 2e-3);
    }

    @ParameterizedTest
    @EnumSource
    void theNumbersOfTheAreasSumToTheDivergenceInEitherUnit(InformationUnit unit) {
        GaussianState state = INITIAL.withUnit(unit);
        GaussianScene scene = GaussianScene.of(state);
        assertEquals(scene.values().forward(), scene.areas().positive() + scene.areas().negative(), 1e-15);
        String name = WORDS.say(unit.messageKey());
        assertTrue(words(densities(state)).containsAll(
                List.of("where p > q: +" + Readout.STANDARD.of(unit.of(scene.areas().positive())) + " " + name,
                        "where p < q: " + Readout.STANDARD.of(unit.of(scene.areas().negative())) + " " + name)));
    }

    @Test
    void theAreasDrawnAreAsLargeAsTheirNumbersSay() {
        for (GaussianState state : List.of(INITIAL, States.of(-2, 1.5, 1, 0.8), States.of(0, 0.3, 0, 1))) {
            GaussianScene scene = GaussianScene.of(state);
            Plot plot = densities(state);
            assertEquals(scene.areas().positive(), area(the(plot, Mark.Area.class, "positive-area").line()),
                    4e-3 * (1 + scene.areas().positive()));
            assertEquals(scene.areas().negative(), area(the(plot, Mark.Area.class, "negative-area").line()), 4e-3);
        }
    }

    @Test
    void equalDistributionsHaveNoAreasToName() {
        assertTrue(words(densities(States.of(1, 2, 1, 2))).stream().noneMatch(each -> each.startsWith("where")));
    }

    @ParameterizedTest
    @EnumSource
    void theHeightOfTheCurveAtPIsTheLargeNumberForEveryQ(InformationUnit unit) {
        for (GaussianState each : List.of(INITIAL, States.of(0.8, 0.7, 0.5, 2), States.of(0, 2.5, 0, 0.4))) {
            GaussianState state = each.withUnit(unit);
            Plot plot = curve(state);
            Polyline kl = the(plot, Mark.Curve.class, "ink").line();
            int here = java.util.Arrays.binarySearch(kl.xs(), state.p().sigma());
            assertEquals(unit.of(GaussianScene.of(state).values().forward()), kl.ys()[here]);
            assertTrue(plot.subplots().getFirst().y().bounds().contains(kl.ys()[here]));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theTermsAddUpToTheCurve(InformationUnit unit) {
        GaussianState state = States.of(0.8, 0.7, 1.5, 2).withUnit(unit);
        Plot plot = curve(state);
        Polyline kl = the(plot, Mark.Curve.class, "ink").line();
        for (double sigma : new double[]{0.7, 2, CurvePicture.VALUES_CROSS * 2}) {
            double sum = 0;
            for (String style : List.of("positive", "negative", "constant")) {
                sum += at(the(plot, Mark.Curve.class, style).line(), sigma);
            }
            assertEquals(at(kl, sigma), sum, 1e-12);
        }
    }

    private static double at(Polyline line, double x) {
        return line.ys()[java.util.Arrays.binarySearch(line.xs(), x)];
    }

    @Test
    void onlyBesideAnotherQTheCurveToTheStandardNormalIsAReferenceWithItsName() {
        assertTrue(find(curve(INITIAL), Mark.Curve.class, "reference").isEmpty());
        assertTrue(words(curve(INITIAL)).contains("−log σ + (σ² + μ²)/2 − ½, nats"));
        GaussianState state = States.of(0.8, 0.7, 0.5, 2);
        Plot plot = curve(state);
        double standard = at(the(plot, Mark.Curve.class, "reference").line(), 0.7);
        assertEquals(KullbackLeibler.of(state.p(), Normal.STANDARD), standard);
        assertTrue(words(plot).contains("KL(N(0.80, σ²) ‖ q), nats"));
        assertTrue(words(plot).stream().anyMatch(each -> each.startsWith("to N(0, 1): −log σ")));
    }

    @Test
    void theMinimumStandsAtTheSpreadOfQAndItsHeightIsTheShiftOfTheMeans() {
        assertEquals(new Mark.Point(1, 0.8 * 0.8 / 2), the(curve(INITIAL), Mark.Dot.class, "minimum").at());
        Mark.Dot least = the(curve(States.of(0.8, 0.7, 1.5, 2)), Mark.Dot.class, "minimum");
        assertEquals(2, least.at().x());
        assertEquals(0.7 * 0.7 / 8, least.at().y(), 1e-12);
    }

    @Test
    void theValuesOfTheTermsCrossWhereTheSheetSays() {
        double sigma = CurvePicture.VALUES_CROSS;
        assertEquals(-Math.log(sigma), sigma * sigma / 2, 1e-15);
        assertEquals(sigma, the(curve(INITIAL), Mark.Dot.class, "crossing").at().x());
        assertEquals(2 * sigma, the(curve(States.of(0.8, 0.7, 1.5, 2)), Mark.Dot.class, "crossing").at().x());
        assertEquals("0.7531", Readout.STANDARD.of(sigma));
    }

    @Test
    void forcesAreAsLongAsTheyAreStrongAndBalanceAtTheMinimumOnEitherAxis() {
        Mark.Arrow grow = the(curve(INITIAL), Mark.Arrow.class, "negative-force");
        Mark.Arrow shrink = the(curve(INITIAL), Mark.Arrow.class, "positive-force");
        assertEquals(List.of("1/σ = 1.43", "σ = 0.70"), List.of(grow.text(), shrink.text()));
        assertEquals(-1 / (0.7 * 0.7), grow.shift().length() / shrink.shift().length(), 1e-12);
        for (boolean log : new boolean[]{false, true}) {
            Plot balanced = curve(States.of(0.8, 2, 0, 2).withCurve(new CurveOptions(true, true, log)));
            assertEquals(0, the(balanced, Mark.Arrow.class, "negative-force").shift().length()
                    + the(balanced, Mark.Arrow.class, "positive-force").shift().length(), 1e-15);
        }
    }

    @Test
    void forcesAreTheSlopesAlongTheAxisThatIsDrawn() {
        GaussianState state = States.of(0.8, 0.7, 0, 1.4);
        assertEquals(List.of("1/σ = 1.43", "σ/σ₂² = 0.36"), forces(state));
        assertEquals(List.of("1", "σ²/σ₂² = 0.25"), forces(state.withCurve(new CurveOptions(true, true, true))));
    }

    private static List<String> forces(GaussianState state) {
        return List.of(the(curve(state), Mark.Arrow.class, "negative-force").text(),
                the(curve(state), Mark.Arrow.class, "positive-force").text());
    }

    @Test
    void optionsShowAndHideWhatTheySay() {
        Plot bare = curve(INITIAL.withCurve(new CurveOptions(false, false, false)));
        assertEquals(List.of("ink"),
                marks(bare).filter(Mark.Curve.class::isInstance).map(Mark::style).toList());
        assertTrue(marks(bare).noneMatch(Mark.Arrow.class::isInstance));
        Plot terms = curve(INITIAL.withCurve(new CurveOptions(true, false, false)));
        assertTrue(find(terms, Mark.Curve.class, "negative").isPresent());
        assertTrue(find(terms, Mark.Curve.class, "positive").isPresent());
        assertTrue(find(terms, Mark.Curve.class, "constant").isPresent());
    }

    @ParameterizedTest
    @MethodSource("extremes")
    void everyStateThatCanBeTypedHasPicturesWithoutNaN(GaussianState state) {
        for (Plot plot : List.of(densities(state), curve(state))) {
            assertFalse(words(plot).stream().anyMatch(each -> each.contains("NaN") || each.contains("null")));
            marks(plot).forEach(mark -> {
                switch (mark) {
                    case Mark.Curve curve -> assertDrawn(curve.line(), mark);
                    case Mark.Area area -> assertDrawn(area.line(), mark);
                    case Mark.Region region -> region.rings().forEach(ring -> assertDrawn(ring, mark));
                    case Mark.Segment segment -> {
                        assertANumber(segment.from(), mark);
                        assertANumber(segment.to(), mark);
                    }
                    case Mark.Arrow arrow -> {
                        assertANumber(arrow.from(), mark);
                        assertTrue(Math.abs(arrow.shift().length()) <= 0.5, mark::toString);
                    }
                    case Mark.Bar bar -> assertTrue(bar.across().length() > 0, mark::toString);
                    case Mark.Dot dot -> assertANumber(dot.at(), mark);
                    case Mark.Points points -> assertDrawn(points.at(), mark);
                    case Mark.Raster raster -> assertTrue(
                            raster.across().length() > 0 && raster.up().length() > 0, mark::toString);
                    case Mark.Label label -> assertANumber(label.at(), mark);
                }
            });
            marks(plot).filter(Mark.Curve.class::isInstance).map(Mark.Curve.class::cast)
                    .forEach(each -> assertTrue(each.line().size() < 20_000, each.style()));
        }
    }

    private static void assertDrawn(Polyline line, Mark mark) {
        assertTrue(line.size() >= 2, mark.style());
        for (int i = 0; i < line.size(); i++) {
            assertFalse(Double.isNaN(line.xs()[i]) || Double.isNaN(line.ys()[i]), mark.style());
        }
    }

    private static void assertANumber(Mark.Point at, Mark mark) {
        assertFalse(Double.isNaN(at.x()) || Double.isNaN(at.y()), mark::toString);
    }

    @Test
    void aStandardQThatIsOnlyNearlySoHasTheReferenceToo() {
        Plot plot = CurvePicture.of(GaussianScene.of(INITIAL.with(INITIAL.p(), Normal.of(1e-3, 1))),
                GaussianAxes.fit(INITIAL), WORDS);
        assertTrue(find(plot, Mark.Curve.class, "reference").isPresent());
    }
}
