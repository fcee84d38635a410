package kllab.lab.gaussian.derivation.areas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
        return LinePicture.of(scene, LineAxes.fit(LineAxes.Content.of(scene)), lit, WORDS);
    }

    private static <M extends Mark> List<M> marks(Plot plot, Class<M> kind) {
        return plot.subplots().getFirst().marks().stream().filter(kind::isInstance).map(kind::cast).toList();
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
    void everyTermIsDrawnAsItsAreaAndLabelledWithIt(int step) {
        DerivationScene scene = scene(States.of(0.8, 0.7, -0.4, 1.3), step);
        Plot plot = plot(scene, DerivationScene.NO_TERM);
        double drawn = marks(plot, Mark.Area.class).stream().mapToDouble(each -> area(each.line())).sum();
        assertEquals(scene.line().total(), drawn, 2e-3);
        for (DerivationTerm term : scene.line().terms()) {
            assertTrue(words(plot).contains("area " + Readout.STANDARD.of(term.value())), () -> words(plot).toString());
        }
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
    void theLitTermStandsOutAndHasItsNameAndTheOthersFade() {
        DerivationScene scene = scene(GaussianState.INITIAL, 5);
        assertEquals(List.of("positive-area", "positive-area", "negative-area"),
                styles(plot(scene, DerivationScene.NO_TERM)));
        Plot lit = plot(scene, 1);
        assertEquals(List.of("faded-area", "faded-area", "positive-area"), styles(lit));
        assertTrue(words(lit).contains("E(x−μ₂)²/(2σ₂²)"), () -> words(lit).toString());
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
            LineAxes axes = LineAxes.fit(LineAxes.Content.of(scene));
            Plot plot = LinePicture.of(scene, axes, DerivationScene.NO_TERM, WORDS);
            List<Mark.Area> areas = marks(plot, Mark.Area.class);
            assertTrue(areas.stream().anyMatch(each -> isSeen(each, axes))
                    || words(plot).contains("p equals q: every area is 0"), () -> scene.state() + " " + words(plot));
            for (Mark.Curve each : marks(plot, Mark.Curve.class)) {
                assertTrue(Arrays.stream(each.line().ys()).noneMatch(Double::isNaN), each::style);
            }
            assertTrue(LineCheck.of(scene.line()).good(), () -> scene.state() + " " + scene.line().name());
        }
    }

    /** Whether an area covers at least a hundredth of the view. */
    private static boolean isSeen(Mark.Area each, LineAxes axes) {
        double height = Math.max(each.line().maxY(), -each.line().minY()) / axes.y().bounds().length();
        double[] above = IntStream.range(0, each.line().size())
                .filter(i -> Math.abs(each.line().ys()[i]) > 0.2 * height * axes.y().bounds().length())
                .mapToDouble(i -> axes.x().fraction(each.line().xs()[i])).toArray();
        return height > 0.2 && Arrays.stream(above).max().orElse(0) - Arrays.stream(above).min().orElse(0) > 0.05;
    }

    @Test
    void theFrameHoldsStillUntilSomethingLeavesItOrShrinksToACorner() {
        LineAxes axes = LineAxes.fit(LineAxes.Content.of(scene(GaussianState.INITIAL, 5)));
        LineAxes little = axes.after(LineAxes.Content.of(scene(States.of(0.7, 0.7, 0, 1), 5)));
        assertEquals(List.of(axes.x(), axes.y()), List.of(little.x(), little.y()));
        LineAxes far = axes.after(LineAxes.Content.of(scene(States.of(4, 0.7, 0, 1), 5)));
        assertNotEquals(axes.y(), far.y());
        assertTrue(far.x().bounds().contains(6));
        LineAxes other = axes.after(LineAxes.Content.of(scene(GaussianState.INITIAL, 6)));
        assertEquals(axes.x(), other.x());
    }

    @ParameterizedTest
    @EnumSource
    void aMarkIsASignAndForTheLineThatOneIsAtHowMuchItIsOff(Language language) {
        Catalog words = Catalog.of(language);
        DerivationStep line = scene(GaussianState.INITIAL, 5).line();
        assertEquals("✓", LineCheck.of(line).words(words, false));
        assertTrue(LineCheck.of(line).words(words, true).contains("·10⁻¹⁶"), LineCheck.of(line).words(words, true));
        DerivationStep wrong = new DerivationStep(line.name(), line.terms(), 0.5);
        assertFalse(LineCheck.of(wrong).good());
        assertTrue(LineCheck.of(wrong).words(words, false).startsWith("✗"));
        assertTrue(LineCheck.of(wrong).words(words, false).contains("7.8·10⁻²"),
                LineCheck.of(wrong).words(words, false));
    }
}
