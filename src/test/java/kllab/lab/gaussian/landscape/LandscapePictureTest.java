package kllab.lab.gaussian.landscape;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kllab.lab.descent.Coordinates;
import kllab.lab.gaussian.model.GaussianLink;
import kllab.lab.gaussian.model.GaussianParameter;
import kllab.lab.gaussian.model.GaussianScene;
import kllab.lab.gaussian.model.GaussianState;
import kllab.lab.gaussian.model.LandscapeAxes;
import kllab.lab.gaussian.model.LandscapeOptions;
import kllab.lab.gaussian.model.States;
import kllab.link.Link;
import kllab.math.distribution.Normal;
import kllab.math.divergence.InformationUnit;
import kllab.math.divergence.KullbackLeibler;
import kllab.math.divergence.descent.Descent.Direction;
import kllab.math.divergence.descent.Descent.End;
import kllab.math.divergence.descent.Parameterisation;
import kllab.parameter.Readout;
import kllab.plot.Axis;
import kllab.plot.Mark;
import kllab.plot.Plot;
import kllab.plot.PrintedWords;
import kllab.plot.Polyline;
import kllab.plot.contour.Contours;
import kllab.text.BadInput;
import kllab.text.Catalog;
import kllab.text.Language;
import kllab.text.Message;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the landscape draws, as data. */
class LandscapePictureTest {
    private static final GaussianState STATE = States.of(-2.2, 2.1, 0.3, 1.2);
    private static final Catalog WORDS = Catalog.of(Language.EN);

    static Stream<GaussianState> extremes() {
        return States.extremes().filter(state -> state.curve().terms()).flatMap(state -> Stream.of(Direction.values())
                .map(each -> state.withLandscape(state.landscape().withDirection(each).withSteps(7))));
    }

    private static LandscapeScene scene(GaussianState state) {
        return LandscapeScene.of(state, LandscapeAxes.fit(state));
    }

    private static Plot plot(GaussianState state) {
        return LandscapePicture.of(scene(state), WORDS);
    }

    private static GaussianState with(Direction direction, Parameterisation coordinates, double rate) {
        return STATE.withLandscape(new LandscapeOptions(direction, coordinates, rate, 0, Optional.empty()));
    }

    /** A state whose p has descended from that of the others. */
    private static GaussianState with(Direction direction, Parameterisation coordinates, double rate, int steps) {
        return with(direction, coordinates, rate).descended(STATE.p(), steps);
    }

    private static <M extends Mark> List<M> all(Plot plot, Class<M> kind) {
        return plot.subplots().getFirst().marks().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static <M extends Mark> Optional<M> find(Plot plot, Class<M> kind, String style) {
        return all(plot, kind).stream().filter(each -> each.style().equals(style)).findFirst();
    }

    private static <M extends Mark> M the(Plot plot, Class<M> kind, String style) {
        return find(plot, kind, style).orElseThrow(() -> new AssertionError("no " + style));
    }

    private static List<String> words(Plot plot) {
        return all(plot, Mark.Label.class).stream().map(Mark.Label::text).toList();
    }

    @ParameterizedTest
    @EnumSource
    void onALineTheDivergenceIsWhatItsLevelSays(Direction direction) {
        for (InformationUnit unit : InformationUnit.values()) {
            GaussianState state = STATE.withUnit(unit).withLandscape(STATE.landscape().withDirection(direction));
            LandscapeScene scene = scene(state);
            List<Double> levels = scene.contours().of().axes().levels();
            List<Contours.Level> contours = scene.contours().contours().levels();
            assertEquals(levels.size() + 1, contours.size());
            for (int i = 0; i < levels.size(); i++) {
                assertFalse(contours.get(i + 1).lines().isEmpty());
                for (Polyline line : contours.get(i + 1).lines()) {
                    for (int k = 0; k < line.size(); k++) {
                        double there = unit.of(direction
                                .divergence(Normal.of(line.xs()[k], line.ys()[k]), state.q()));
                        // Near σ = 0 the reverse divergence has a pole, where a cell holds many levels.
                        if (line.ys()[k] > 0.1) {
                            assertEquals(levels.get(i), there, 0.02 * levels.get(i));
                        }
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void qStandsInTheMiddleOfTheRingsAndIsNotAboveTheLowest(Direction direction) {
        GaussianState state = STATE.withLandscape(STATE.landscape().withDirection(direction));
        Plot plot = plot(state);
        assertEquals(new Mark.Point(0.3, 1.2), the(plot, Mark.Dot.class, "q-end").at());
        Polyline ring = scene(state).contours().contours().levels().get(1).lines().getFirst();
        double left = 0;
        double right = 0;
        for (int i = 0; i < ring.size(); i++) {
            left = Math.max(left, 0.3 - ring.xs()[i]);
            right = Math.max(right, ring.xs()[i] - 0.3);
        }
        assertEquals(left, right, 0.01);
        assertTrue(ring.minY() < 1.2 && ring.maxY() > 1.2);
    }

    @Test
    void regionsAreShadedFromTheLightestToTheDarkest() {
        assertEquals(List.of("height-0", "height-1", "height-2", "height-3", "height-4", "height-5", "height-6",
                "height-7", "height-8", "height-9"),
                all(plot(STATE), Mark.Region.class).stream().map(Mark::style).toList());
    }

    @Test
    void theSliceStandsAtMu1AcrossThePlot() {
        Plot plot = plot(STATE);
        Mark.Segment slice = the(plot, Mark.Segment.class, "slice");
        Axis sigma = plot.subplots().getFirst().y();
        assertEquals(new Mark.Point(-2.2, sigma.bounds().min()), slice.from());
        assertEquals(new Mark.Point(-2.2, sigma.bounds().max()), slice.to());
        assertTrue(words(plot).contains("slice μ = μ₁"));
    }

    @ParameterizedTest
    @CsvSource({"FORWARD, NATURAL", "REVERSE, EXPECTATION"})
    void theNaturalGradientOfRateOneLandsInOneStepOnTheScreenToo(Direction direction, Parameterisation coordinates) {
        GaussianState state = with(direction, coordinates, 1, 1);
        LandscapeScene scene = scene(state);
        Plot plot = LandscapePicture.of(scene, WORDS);
        Polyline walked = the(plot, Mark.Curve.class, "walked-" + Coordinates.style(coordinates)).line();
        assertEquals(2, walked.size());
        assertEquals(-2.2, walked.xs()[0]);
        assertEquals(2.1, walked.ys()[0]);
        assertEquals(0.3, walked.xs()[1], 1e-12);
        assertEquals(1.2, walked.ys()[1], 1e-12);
        assertEquals(End.CONVERGED, scene.walk().end());
        assertTrue(LandscapeWords.of(scene, WORDS).startsWith("Step 1: " + LandscapeWords.formula(direction)
                + " = 0.0000 nats"), LandscapeWords.of(scene, WORDS));
        assertTrue(LandscapeWords.of(scene, WORDS).endsWith("goes straight to q: a step of 1 lands."));
    }

    @ParameterizedTest
    @EnumSource
    void pathsOfAllCoordinatesStartWhereTheDescentBeganAndDiffer(Direction direction) {
        Plot plot = plot(with(direction, Parameterisation.LOG_SIGMA, 0.1, 3));
        List<Polyline> paths = all(plot, Mark.Curve.class).stream().filter(each -> each.style().startsWith("path-"))
                .map(Mark.Curve::line).toList();
        assertEquals(Parameterisation.values().length, paths.size());
        for (Polyline path : paths) {
            assertEquals(-2.2, path.xs()[0]);
            assertEquals(2.1, path.ys()[0]);
        }
        assertEquals(paths.size(), paths.stream().map(each -> each.xs()[3] + " " + each.ys()[3])
                .collect(Collectors.toSet()).size());
        assertEquals(4, the(plot, Mark.Curve.class, "walked-log-sigma").line().size());
    }

    @ParameterizedTest
    @EnumSource
    void theTrailLeadsFromItsStartToP(Parameterisation coordinates) {
        GaussianState state = with(Direction.FORWARD, coordinates, 0.1, 3);
        Plot plot = plot(state);
        Polyline trail = the(plot, Mark.Curve.class, "walked-" + Coordinates.style(coordinates)).line();
        assertEquals(new Mark.Point(-2.2, 2.1), new Mark.Point(trail.xs()[0], trail.ys()[0]));
        assertEquals(new Mark.Point(-2.2, 2.1), the(plot, Mark.Dot.class, "descent-start").at());
        assertNotEquals(STATE.p(), state.p());
        Mark.Point p = new Mark.Point(state.p().mu(), state.p().sigma());
        assertEquals(p.x(), trail.xs()[trail.size() - 1], 5e-5);
        assertEquals(p.y(), trail.ys()[trail.size() - 1], 5e-5);
        assertEquals(p, the(plot, Mark.Dot.class, "p-end").at());
        assertTrue(words(plot).contains("start"));
    }

    @Test
    void stepsWithoutAStartAreDrawnAheadOfP() {
        GaussianState state = STATE.withLandscape(STATE.landscape().withSteps(3));
        Plot plot = plot(state);
        Polyline ahead = the(plot, Mark.Curve.class, "walked-sigma").line();
        assertEquals(new Mark.Point(-2.2, 2.1), new Mark.Point(ahead.xs()[0], ahead.ys()[0]));
        assertEquals(new Mark.Point(-2.2, 2.1), the(plot, Mark.Dot.class, "p-end").at());
        assertEquals(new Mark.Point(ahead.xs()[3], ahead.ys()[3]), the(plot, Mark.Dot.class, "walker").at());
        assertTrue(find(plot, Mark.Dot.class, "descent-start").isEmpty());
        String said = LandscapeWords.of(scene(state), WORDS);
        assertTrue(said.startsWith("Ahead of p, after 3 steps: KL(N(μ, σ²) ‖ q) = "), said);
    }

    @Test
    void aPathBeforeItsFirstStepHasNeitherStartNorWalker() {
        assertTrue(find(plot(STATE), Mark.Dot.class, "walker").isEmpty());
        assertTrue(find(plot(STATE), Mark.Dot.class, "descent-start").isEmpty());
    }

    @Test
    void theWordsSayWhichDivergenceTheHeightIsAndWhetherItIsTheLargeNumber() {
        assertEquals("At p, KL(p ‖ q) = " + Readout.STANDARD.of(KullbackLeibler.of(STATE.p(), STATE.q()))
                + " nats. Steps in μ and σ.", LandscapeWords.of(scene(STATE), WORDS));
        assertEquals("At p, KL(q ‖ p) = " + Readout.STANDARD.of(KullbackLeibler.of(STATE.q(), STATE.p()))
                + " nats, not the large number. Steps in μ and σ.",
                LandscapeWords.of(scene(with(Direction.REVERSE, Parameterisation.SIGMA, 0.1)), WORDS));
    }

    @Test
    void bothAxesHaveTheirNames() {
        assertEquals(List.of("μ", "σ; heights: KL(N(μ, σ²) ‖ q), nats"), PrintedWords.names(plot(STATE)).toList());
    }

    @ParameterizedTest
    @EnumSource
    void aDivergenceThatIsCoveredIsToldNeitherByTheSentenceNorAtAPointNorAloud(Direction direction) throws BadInput {
        GaussianState state = GaussianLink.LINKS.parse(Link.parse("gaussian?mu1=0.8&sigma1=0.7&view=landscape"
                + (direction == Direction.REVERSE ? "&direction=reverse&cover=reverse" : "&cover=value")));
        String number = Readout.STANDARD.of(direction.divergence(state.p(), state.q()));
        for (String said : List.of(LandscapeWords.of(scene(state), WORDS),
                LandscapeWords.reading(state, new Mark.Point(0.8, 0.7), WORDS),
                LandscapeWords.spoken(GaussianScene.of(state), WORDS))) {
            assertTrue(said.contains(Readout.COVERED) && !said.contains(number), said);
        }
    }

    static Stream<GaussianState> placesOfP() {
        return Stream.of(Normal.of(-2.2, 2.1), Normal.of(0.2, 2.4), Normal.of(0.5, 1.1), Normal.of(3, 0.2))
                .flatMap(p -> Stream.of(Direction.values()).flatMap(direction -> Stream.of(
                        Parameterisation.values()).flatMap(
                                each -> Stream.of(0.01, 0.1, 1.0).map(rate -> STATE
                                        .with(p, STATE.q()).withLandscape(new LandscapeOptions(direction, each, rate, 0,
                                                Optional.empty()))))));
    }

    @Tag("thorough")
    @ParameterizedTest
    @MethodSource("placesOfP")
    void everyPathThatIsDrawnHasOneNameAtItOrInTheKey(GaussianState state) {
        for (Language language : Language.values()) {
            Catalog catalog = Catalog.of(language);
            List<String> said = all(LandscapePicture.of(scene(state), catalog), Mark.Label.class).stream()
                    .filter(each -> List.of("path-label", "walked-label").contains(each.style()))
                    .map(Mark.Label::text).flatMap(String::lines)
                    .map(each -> each.substring(0, each.contains("  ") ? each.indexOf("  ") : each.length())).toList();
            for (Parameterisation each : Parameterisation.values()) {
                // A first step to no distribution leaves no path.
                boolean drawn = requireNonNull(scene(state).paths().all().get(each)).path().size() > 1;
                String name = catalog.say(Message.key("lab.descent.coordinates.", each));
                assertEquals(drawn ? 1 : 0, said.stream().filter(name::equals).count(), () -> name + " in " + said);
            }
        }
    }

    @Test
    void aStepToNoDistributionIsDrawnLeavingAndSaidSo() {
        GaussianState state = with(Direction.FORWARD, Parameterisation.SIGMA, 5, 20);
        LandscapeScene scene = scene(state);
        assertEquals(End.SIGMA_NOT_POSITIVE, scene.walk().end());
        Mark.Segment leaving = the(LandscapePicture.of(scene, WORDS), Mark.Segment.class, "walked-sigma");
        assertEquals(DescentPath.point(scene.walk().here()), leaving.from());
        assertTrue(leaving.to().y() <= 0);
        assertTrue(LandscapeWords.of(scene, WORDS)
                .endsWith("Step 1 would lead to σ ≤ 0, no distribution: rate too large."));
    }

    @Test
    void aDescentThatGrowsSaysSoAndAtWhichStep() {
        LandscapeScene scene = scene(with(Direction.FORWARD, Parameterisation.LOG_VARIANCE, 5, 400));
        assertEquals(End.GREW, scene.walk().end());
        String sentence = LandscapeWords.of(scene, WORDS);
        assertTrue(sentence.contains("grown a thousandfold by step " + scene.walk().steps()), sentence);
        assertTrue(scene.walk().steps() < 400);
    }

    @Test
    void aPathThatLeapsToAndFroIsShownAheadForAFewRisesOnly() {
        GaussianState state = with(Direction.FORWARD, Parameterisation.LOG_SIGMA, 2);
        int rises = 0;
        var path = requireNonNull(scene(state).paths().all().get(Parameterisation.LOG_SIGMA)).path();
        for (int i = 1; i < path.size(); i++) {
            rises += path.get(i).divergence() > path.get(i - 1).divergence() ? 1 : 0;
        }
        assertEquals(4, rises);
    }

    @Test
    void contoursAreKeptWhilePMovesAndComputedAnewWhenQDoes() {
        LandscapeAxes axes = LandscapeAxes.fit(STATE);
        LandscapeScene before = LandscapeScene.of(STATE, axes);
        GaussianState moved = STATE.with(GaussianParameter.MU1, -1).with(GaussianParameter.SIGMA1, 1.5);
        LandscapeScene after = before.next(moved, axes);
        assertEquals(LandscapeScene.of(moved, axes).walk(), after.walk());
        assertEquals(LandscapeScene.of(moved, axes).paths(), after.paths());
        assertSame(before.contours(), after.contours());
        GaussianState other = moved.with(GaussianParameter.SIGMA2, 1.25);
        List<Optional<Mark.Point>> labels = labels(after.next(other, axes));
        assertEquals(labels(LandscapeScene.of(other, axes)), labels);
        assertNotEquals(labels(before), labels);
    }

    @Test
    void thePathsToCompareAreKeptWhilePMovesAlongItsTrail() {
        LandscapeAxes axes = LandscapeAxes.fit(STATE);
        LandscapeScene before = LandscapeScene.of(STATE, axes);
        LandscapeScene after = before.next(STATE.descended(STATE.p(), 4), axes);
        assertSame(before.paths(), after.paths());
        assertNotEquals(before.paths(), after.next(STATE.descended(STATE.p(), 4).with(GaussianParameter.MU1, 0), axes)
                .paths());
    }

    @Test
    void theStartOfATrailIsInViewWhenPHasComeFarFromIt() {
        GaussianState far = States.of(-60, 40, 0, 1);
        GaussianState state = far.withLandscape(far.landscape().withCoordinates(Parameterisation.NATURAL).withRate(0.5))
                .descended(far.p(), 40);
        LandscapeAxes axes = LandscapeAxes.fit(state);
        assertEquals(0, state.p().mu(), 1e-6);
        assertTrue(axes.mu().bounds().contains(-60) && axes.sigma().bounds().contains(40), axes::toString);
    }

    private static List<Optional<Mark.Point>> labels(LandscapeScene scene) {
        return scene.contours().contours().levels().stream().map(Contours.Level::label).toList();
    }

    @ParameterizedTest
    @MethodSource("extremes")
    void everyStateThatCanBeTypedHasALandscapeWithoutNaN(GaussianState state) {
        LandscapeScene scene = scene(state);
        Plot plot = LandscapePicture.of(scene, WORDS);
        assertFalse(words(plot).stream().anyMatch(each -> each.contains("NaN") || each.contains("null")));
        String said = LandscapeWords.of(scene, WORDS);
        assertFalse(said.contains("NaN") || said.contains("null"), said);
        assertTrue(plot.x().bounds().contains(state.p().mu()) && plot.x().bounds().contains(state.q().mu()));
        assertTrue(scene.contours().of().axes().sigma().bounds().contains(state.p().sigma()));
        boolean heights = words(plot).stream().anyMatch(each -> each.matches("[0-9.]+(·10[⁻⁰-⁹¹²³]+)?"));
        assertTrue(heights, () -> words(plot) + " of " + state);
        for (Mark mark : plot.subplots().getFirst().marks()) {
            switch (mark) {
                case Mark.Curve curve -> assertNumbers(curve.line(), mark);
                case Mark.Region region -> region.rings().forEach(each -> assertNumbers(each, mark));
                case Mark.Segment segment -> assertFalse(
                        Double.isNaN(segment.to().x() + segment.from().x()) || Double.isNaN(segment.to().y()),
                        mark::toString);
                case Mark.Label label -> assertFalse(Double.isNaN(label.at().x()) || Double.isNaN(label.at().y()));
                default -> {
                }
            }
        }
    }

    private static void assertNumbers(Polyline line, Mark mark) {
        for (int i = 0; i < line.size(); i++) {
            assertFalse(Double.isNaN(line.xs()[i]) || Double.isNaN(line.ys()[i]), mark.style());
        }
    }

    @Test
    void equalDistributionsHaveAMinimumAndNothingToWalk() {
        GaussianState equal = STATE.with(STATE.q(), STATE.q());
        LandscapeScene scene = scene(equal.withLandscape(equal.landscape().withSteps(5)));
        assertEquals(0, scene.walk().steps());
        assertTrue(LandscapeWords.of(scene, WORDS)
                .startsWith("Ahead of p, after 0 steps: KL(N(μ, σ²) ‖ q) = 0.0000 nats."));
        assertFalse(new DescentCourse().hasNext(equal));
        assertFalse(scene.contours().contours().levels().get(1).lines().isEmpty());
    }

    @Test
    void aDivergenceBeyondTenToTheThreeHundredStillHasContours() {
        GaussianState state = STATE.with(Normal.of(0, 1), Normal.of(1e3, 1e-150));
        LandscapeAxes axes = LandscapeAxes.over(Axis.linear(-1e3, 1e3), Axis.linear(0, 2), state);
        LandscapeScene scene = LandscapeScene.of(state, axes);
        assertTrue(axes.levels().getLast() > 1e300, axes::toString);
        assertFalse(scene.contours().contours().levels().getLast().lines().isEmpty());
        assertFalse(LandscapeWords.of(scene, WORDS).contains("NaN"));
    }

    @Test
    void aViewWithoutDistributionsSaysWhyItIsEmpty() {
        LandscapeAxes below = LandscapeAxes.over(Axis.linear(-1, 1), Axis.linear(-2, -1), STATE);
        assertEquals(List.of(), below.levels());
        Plot plot = LandscapePicture.of(LandscapeScene.of(STATE, below), WORDS);
        assertTrue(words(plot).contains("σ must be above 0"));
    }

    @Test
    void aViewThatIsZoomedInHasLevelsToo() {
        for (double size : new double[]{1, 1e-2, 1e-4}) {
            LandscapeAxes close = LandscapeAxes.over(Axis.linear(2, 2 + size), Axis.linear(1, 1 + size), STATE);
            long lines = LandscapeScene.of(STATE, close).contours().contours().levels().stream()
                    .filter(each -> !each.lines().isEmpty()).count();
            assertTrue(lines >= 3, close.toString());
        }
    }
}
