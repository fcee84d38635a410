package kllab.lab.gaussian.derivation.areas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kllab.lab.Hidden;
import kllab.lab.gaussian.derivation.Derivation;
import kllab.lab.gaussian.derivation.DerivationFoot;
import kllab.lab.gaussian.derivation.DerivationScene;
import kllab.lab.gaussian.derivation.DerivationStep;
import kllab.lab.gaussian.derivation.DerivationTerm;
import kllab.lab.gaussian.derivation.LineCheck;
import kllab.lab.gaussian.model.DrawerOptions;
import kllab.lab.gaussian.model.GaussianState;
import kllab.lab.gaussian.model.States;
import kllab.math.distribution.Normal;
import kllab.parameter.Readout;
import kllab.plot.Mark;
import kllab.plot.Plot;
import kllab.plot.Polyline;
import kllab.plot.Subplot;
import kllab.text.Catalog;
import kllab.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the picture of a line of the derivation draws, as data. */
class LinePictureTest {
    private static final Catalog WORDS = Catalog.of(Language.EN);

    static IntStream steps() {
        return IntStream.rangeClosed(1, DrawerOptions.STEPS);
    }

    static Stream<GaussianState> extremes() {
        return States.extremes().filter(state -> !state.curve().logSigma());
    }

    private static DerivationScene scene(GaussianState state, int step) {
        return DerivationScene.of(state.withDrawer(state.drawer().withStep(step)));
    }

    private static Plot plot(DerivationScene scene, int lit) {
        return LinePicture.of(scene, LineAxes.fit(scene.state()), lit, WORDS);
    }

    private static <M extends Mark> List<M> marks(Plot plot, Class<M> kind) {
        return plot.subplots().get(LinePicture.AREAS).marks().stream().filter(kind::isInstance).map(kind::cast)
                .toList();
    }

    private static List<String> words(Plot plot) {
        return marks(plot, Mark.Label.class).stream().flatMap(each -> each.text().lines()).toList();
    }

    private static List<String> styles(Plot plot) {
        return marks(plot, Mark.Area.class).stream().map(Mark::style).toList();
    }

    private static double area(Polyline line) {
        double sum = 0;
        for (int i = 1; i < line.size(); i++) {
            sum += (line.xs()[i] - line.xs()[i - 1]) * (line.ys()[i] + line.ys()[i - 1]) / 2;
        }
        return sum;
    }

    @ParameterizedTest
    @MethodSource("steps")
    void everyTermIsDrawnAsItsAreaAndLabelledWithItsNameAndNumber(int step) {
        DerivationScene scene = scene(States.of(0.8, 0.7, -0.4, 1.3), step);
        Plot plot = plot(scene, DerivationScene.NO_TERM);
        double drawn = marks(plot, Mark.Area.class).stream().mapToDouble(each -> area(each.line())).sum();
        assertEquals(scene.line().total(), drawn, 2e-3);
        for (DerivationTerm term : scene.line().terms()) {
            assertTrue(words(plot).contains(term.signed() + " = " + Readout.STANDARD.of(term.shown())),
                    () -> words(plot).toString());
        }
    }

    @ParameterizedTest
    @MethodSource("steps")
    void whereTheNumbersOfAreasArePutAwayNobodySeemsToAskForThem(int step) {
        GaussianState state = States.of(0.8, 0.7, -0.4, 1.3);
        DerivationScene away = scene(state.withHidden(new Hidden(Set.of("areas"), Set.of(), Optional.empty())), step);
        List<String> words = words(plot(away, DerivationScene.NO_TERM));
        assertTrue(words.stream().noneMatch(each -> each.contains("?") || each.contains(" = ")), words::toString);
        assertTrue(away.line().terms().stream().allMatch(term -> words.contains(term.signed())), words::toString);
        DerivationScene covered = scene(state.withHidden(new Hidden(Set.of(), Set.of("areas"), Optional.empty())),
                step);
        assertTrue(words(plot(covered, DerivationScene.NO_TERM)).stream().anyMatch(each -> each.endsWith("= ?")));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void whatIsAboveTheAxisIsPositiveAndWhatIsBelowIsNegative(int step) {
        for (Mark.Area each : marks(plot(scene(GaussianState.INITIAL, step), DerivationScene.NO_TERM),
                Mark.Area.class)) {
            boolean positive = each.style().equals("positive-area");
            assertTrue(Arrays.stream(each.line().ys()).allMatch(y -> positive ? y >= 0 : y <= 0), each.style());
        }
    }

    @Test
    void theLitTermStandsOutAndTheOthersFade() {
        DerivationScene scene = scene(GaussianState.INITIAL, 5);
        assertEquals(List.of("positive-area", "positive-area", "negative-area"),
                styles(plot(scene, DerivationScene.NO_TERM)));
        Plot lit = plot(scene, 1);
        assertEquals(List.of("faded-area", "faded-area", "positive-area"), styles(lit));
        assertEquals(List.of("positive-hatch", "positive-edge-lit"), marks(lit, Mark.Curve.class).stream()
                .map(Mark::style).filter(style -> !style.equals("faded-edge")).toList());
        assertEquals("positive-edge-lit", marks(lit, Mark.Curve.class).getLast().style());
    }

    @Test
    void aPointIsOfTheInnermostAreaThatItLiesIn() {
        DerivationStep line = scene(GaussianState.INITIAL, 5).line();
        assertEquals(0, LinePicture.termAt(line, new Mark.Point(0.2, 0.05)));
        assertEquals(1, LinePicture.termAt(line, new Mark.Point(0.8, 0.05)));
        assertEquals(0, LinePicture.termAt(line, new Mark.Point(1, 0.05)));
        assertEquals(1, LinePicture.termAt(line, new Mark.Point(1.5, 0.3)));
        assertEquals(2, LinePicture.termAt(line, new Mark.Point(0, -0.05)));
        assertEquals(DerivationScene.NO_TERM, LinePicture.termAt(line, new Mark.Point(1.5, 0.5)));
        assertEquals(DerivationScene.NO_TERM, LinePicture.termAt(line, new Mark.Point(0.8, -0.01)));
        assertEquals(DerivationScene.NO_TERM, LinePicture.termAt(line, new Mark.Point(0.8, 0)));
    }

    @Test
    void theHalfIsSaidToBeTheSameForEverySigma() {
        assertTrue(words(plot(scene(GaussianState.INITIAL, 5), DerivationScene.NO_TERM)).contains("whatever σ₁ is"));
        assertTrue(words(plot(scene(GaussianState.INITIAL, 6), DerivationScene.NO_TERM)).contains("whatever σ₁ is"));
        assertFalse(words(plot(scene(GaussianState.INITIAL, 7), DerivationScene.NO_TERM)).contains("whatever σ₁ is"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void wherePEqualsQAndNothingIsLeftToSeeItSaysWhy(int step) {
        Plot plot = plot(scene(States.of(2, 3, 2, 3), step), DerivationScene.NO_TERM);
        assertTrue(marks(plot, Mark.Area.class).isEmpty());
        assertTrue(words(plot).contains("p equals q: every area is 0"), () -> words(plot).toString());
    }

    @Test
    void beyondTheLargestNumberItSaysSo() {
        DerivationScene scene = scene(GaussianState.INITIAL.with(Normal.of(1e300, 1), Normal.of(0, 1e-300)), 5);
        Plot plot = plot(scene, DerivationScene.NO_TERM);
        assertTrue(words(plot).contains("an area is beyond the largest number"), () -> words(plot).toString());
        assertEquals("Line 1: ✗ quadrature did not reach its tolerance; its error is ∞ nats",
                DerivationFoot.sum(scene, WORDS));
    }

    @ParameterizedTest
    @MethodSource("extremes")
    void whateverMayBeTypedHasAnAreaInViewOrASentence(GaussianState state) {
        for (int step = 1; step <= DrawerOptions.STEPS; step++) {
            DerivationScene scene = scene(state, step);
            LineAxes axes = LineAxes.fit(scene.state());
            Plot plot = LinePicture.of(scene, axes, DerivationScene.NO_TERM, WORDS);
            List<Mark.Area> areas = marks(plot, Mark.Area.class);
            assertTrue(areas.stream().anyMatch(each -> isSeen(each, axes))
                    || words(plot).contains("p equals q: every area is 0"), () -> scene.state() + " " + words(plot));
            for (Mark.Curve each : marks(plot, Mark.Curve.class)) {
                // The strokes of a hatching are apart.
                assertTrue(each.style().endsWith("-hatch")
                        || Arrays.stream(each.line().ys()).noneMatch(Double::isNaN), each::style);
            }
            assertTrue(LineCheck.of(scene.derivation(), step - 1).good(),
                    () -> scene.state() + " " + scene.line().name());
        }
    }

    /** Whether an area covers at least a hundredth of the view. */
    private static boolean isSeen(Mark.Area each, LineAxes axes) {
        double height = Math.max(each.line().maxY(), -each.line().minY()) / axes.areas().bounds().length();
        double[] above = IntStream.range(0, each.line().size())
                .filter(i -> Math.abs(each.line().ys()[i]) > 0.2 * height * axes.areas().bounds().length())
                .mapToDouble(i -> axes.x().fraction(each.line().xs()[i])).toArray();
        return height > 0.2 && Arrays.stream(above).max().orElse(0) - Arrays.stream(above).min().orElse(0) > 0.05;
    }

    @Test
    void theAxesStayUntilSomethingWouldBeCut() {
        GaussianState here = at(5, GaussianState.INITIAL);
        LineAxes axes = LineAxes.RULE.fit(List.of(here));
        assertEquals(axes, LineAxes.RULE.after(axes, here, at(5, States.of(0.7, 0.7, 0, 1))));
        LineAxes far = LineAxes.RULE.after(axes, here, at(5, States.of(4, 0.7, 0, 1)));
        assertNotEquals(axes.areas(), far.areas());
        assertTrue(far.x().bounds().contains(6));
        assertEquals(axes.x(), LineAxes.RULE.after(axes, here, at(6, GaussianState.INITIAL)).x());
    }

    private static GaussianState at(int step, GaussianState state) {
        return state.withDrawer(state.drawer().withStep(step));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void theAreasOfALineHaveHatchingsOfDifferentDirections(int step) {
        DerivationScene scene = scene(States.of(0.8, 0.7, -0.4, 1.3), step);
        LineAxes axes = LineAxes.fit(scene.state());
        List<Long> directions = new ArrayList<>();
        for (DerivationTerm term : scene.line().terms()) {
            int place = scene.line().terms().indexOf(term);
            Polyline hatch = Hatching.of(place).of(sampled(term), axes.x(), axes.areas());
            directions.add(direction(hatch, axes));
        }
        assertEquals(directions.size(), Set.copyOf(directions).size(), directions::toString);
        long drawn = marks(plot(scene, DerivationScene.NO_TERM), Mark.Curve.class).stream()
                .filter(each -> each.style().endsWith("-hatch")).count();
        assertEquals(marks(plot(scene, DerivationScene.NO_TERM), Mark.Area.class).size(), drawn);
    }

    /** The direction of the longest stroke, in tenths, where a panel is as high as wide. */
    private static long direction(Polyline hatch, LineAxes axes) {
        double longest = 0;
        long direction = 0;
        for (int i = 1; i < hatch.size(); i++) {
            double across = (hatch.xs()[i] - hatch.xs()[i - 1]) / axes.x().bounds().length();
            double up = (hatch.ys()[i] - hatch.ys()[i - 1]) / axes.areas().bounds().length();
            if (Math.hypot(across, up) > longest) {
                longest = Math.hypot(across, up);
                direction = Math.round(10 * Math.atan(up / across));
            }
        }
        assertTrue(longest > 0);
        return direction;
    }

    private static Polyline sampled(DerivationTerm term) {
        double[] xs = IntStream.rangeClosed(0, 400).mapToDouble(i -> -5 + i / 40.0).toArray();
        return new Polyline(xs, Arrays.stream(xs).map(term::at).toArray());
    }

    @ParameterizedTest
    @EnumSource
    void aHatchingFillsItsAreaAndNothingElse(Hatching hatching) {
        DerivationScene scene = scene(States.of(0.8, 0.7, -0.4, 1.3), 7);
        LineAxes axes = LineAxes.fit(scene.state());
        for (DerivationTerm term : scene.line().terms()) {
            Polyline hatch = hatching.of(sampled(term), axes.x(), axes.areas());
            double highest = 0;
            for (int i = 0; i < hatch.size(); i++) {
                double y = hatch.ys()[i];
                if (!Double.isNaN(y)) {
                    double edge = term.at(hatch.xs()[i]);
                    assertTrue(y * Math.signum(edge) >= -1e-3 && Math.abs(y) <= Math.abs(edge) + 1e-3,
                            () -> y + " within " + edge);
                    highest = Math.max(highest, Math.abs(y));
                }
            }
            double summit = Arrays.stream(sampled(term).ys()).map(Math::abs).max().orElseThrow();
            assertTrue(summit - highest < 0.04 * axes.areas().bounds().length(), term.signed());
        }
    }

    @ParameterizedTest
    @MethodSource("steps")
    void theDensitiesStandOnAScaleOfTheirOwn(int step) {
        for (GaussianState state : List.of(States.of(0.8, 0.7, -0.4, 1.3), States.of(2, 0.3, -1, 0.2),
                GaussianState.INITIAL)) {
            Plot plot = plot(scene(state, step), DerivationScene.NO_TERM);
            assertDraws(state.p(), "p", plot);
            boolean last = step == DrawerOptions.STEPS;
            assertDraws(last ? Normal.STANDARD : state.q(), "q", plot);
            boolean another = last && !state.q().equals(Normal.STANDARD);
            List<String> words = plot.subplots().getFirst().marks().stream().filter(Mark.Label.class::isInstance)
                    .map(each -> ((Mark.Label) each).text()).toList();
            assertEquals(another, words.contains("q as set"), words::toString);
            assertEquals(last || state.q().equals(Normal.STANDARD), words.contains("q = N(0.00, 1.00²)"),
                    words::toString);
            if (another) {
                assertDraws(state.q(), "q-thin", plot);
            }
        }
    }

    /** Asserts that the first panel draws a density under a style, within its axis. */
    private static void assertDraws(Normal normal, String style, Plot plot) {
        Subplot densities = plot.subplots().get(LinePicture.DENSITIES);
        Mark.Curve curve = densities.marks().stream().filter(Mark.Curve.class::isInstance).map(Mark.Curve.class::cast)
                .filter(each -> each.style().equals(style)).findAny().orElseThrow();
        for (int i = 0; i < curve.line().size(); i++) {
            assertEquals(normal.density(curve.line().xs()[i]), curve.line().ys()[i], style);
            assertTrue(densities.y().bounds().contains(curve.line().ys()[i]), style);
        }
        assertEquals(normal.density(normal.mu()), curve.line().maxY(), 1e-9, style);
    }

    @ParameterizedTest
    @EnumSource
    void aLineSaysHowEqualItIsToTheLineBefore(Language language) {
        Catalog words = Catalog.of(language);
        Derivation derivation = scene(States.of(0.8, 0.7, -0.4, 1.3), 5).derivation();
        double first = derivation.steps().get(0).total();
        double second = derivation.steps().get(1).total();
        double off = Math.abs(second - first) / first;
        assertTrue(off > 0 && off < 1e-15, () -> "" + off);
        assertEquals("✓", LineCheck.of(derivation, 1).words(words, false));
        String said = LineCheck.of(derivation, 1).words(words, true);
        assertEquals(language == Language.EN ? "equal to line 1, to 10⁻¹⁵" : "与第 1 行相等，精确到 10⁻¹⁵", said);
        assertEquals(language == Language.EN,
                LineCheck.of(derivation, 0).words(words, true).startsWith("equal to the closed form"));
        assertEquals(language == Language.EN,
                LineCheck.of(derivation, 9).words(words, true).startsWith("equal to the closed form"));
    }

    @ParameterizedTest
    @EnumSource
    void aWrongLineSaysHowFarItIsOff(Language language) {
        Catalog words = Catalog.of(language);
        Derivation right = scene(GaussianState.INITIAL, 5).derivation();
        DerivationStep line = right.steps().get(4);
        List<DerivationStep> steps = new ArrayList<>(right.steps());
        steps.set(4, new DerivationStep(line.name(), line.terms(), 0.5));
        LineCheck wrong = LineCheck.of(new Derivation(steps), 4);
        assertFalse(wrong.good());
        assertTrue(wrong.words(words, false).startsWith("✗"));
        assertTrue(wrong.words(words, false).contains("7.8·10⁻²"), wrong.words(words, false));
    }

    @Test
    void whereOnlyRoundingIsLeftTheDifferenceIsNoRatio() {
        List<String> rounded = new ArrayList<>();
        for (double sigma = 0.3; sigma < 3; sigma += 0.1) {
            Derivation derivation = scene(States.of(1.3, sigma, 1.3, sigma + 1e-9), 5).derivation();
            for (int i = 0; i < 9; i++) {
                String said = LineCheck.of(derivation, i).words(WORDS, true);
                if (!said.endsWith("to the last digit")) {
                    rounded.add(said);
                }
            }
        }
        assertTrue(rounded.stream().filter(said -> said.contains("but for")).count() > 5, rounded::toString);
        Pattern small = Pattern.compile(".*, (to 10⁻(⁹|¹.)|but for 10⁻(¹[⁵⁶⁷⁸⁹]|².) nats)");
        assertTrue(rounded.stream().allMatch(small.asMatchPredicate()), rounded::toString);
    }
}
