package kllab.lab.discrete;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import kllab.lab.Preset;
import kllab.lab.Side;
import kllab.lab.discrete.bars.BarsPicture;
import kllab.lab.discrete.model.Bars;
import kllab.lab.discrete.model.DiscreteAxes;
import kllab.lab.discrete.model.DiscreteModel;
import kllab.lab.discrete.model.DiscreteLink;
import kllab.lab.discrete.model.DiscreteOptions;
import kllab.lab.discrete.model.DiscreteScene;
import kllab.lab.discrete.model.DiscreteState;
import kllab.lab.discrete.model.States;
import kllab.lab.discrete.model.StreamScene;
import kllab.lab.discrete.views.CodesPicture;
import kllab.lab.discrete.views.CoinsPicture;
import kllab.lab.discrete.views.SumsPicture;
import kllab.link.Link;
import kllab.math.Interval;
import kllab.math.distribution.Categorical;
import kllab.math.divergence.CategoricalDivergence;
import kllab.math.divergence.InformationUnit;
import kllab.plot.Mark;
import kllab.plot.Plot;
import kllab.plot.PrintedWords;
import kllab.plot.Polyline;
import kllab.text.BadInput;
import kllab.text.Catalog;
import kllab.text.Language;
import org.junit.jupiter.api.Test;

class DiscretePictureTest {
    private static final Catalog WORDS = Catalog.of(Language.EN);

    private static Stream<Mark> marks(Plot plot) {
        return plot.subplots().stream().flatMap(panel -> panel.marks().stream());
    }

    private static List<Interval> bars(Plot plot, String style) {
        return marks(plot).filter(mark -> mark.style().equals(style)).map(Mark.Bar.class::cast).map(Mark.Bar::up)
                .toList();
    }

    private static String words(Plot plot) {
        return "|" + String.join("|", Stream.concat(PrintedWords.names(plot), marks(plot)
                .filter(Mark.Label.class::isInstance).map(mark -> ((Mark.Label) mark).text())).toList()) + "|";
    }

    private static Plot bars(DiscreteScene scene) {
        return BarsPicture.of(scene, DiscreteAxes.fit(scene), WORDS);
    }

    @Test
    void barsAreAsHighAsProbabilitiesAndTermsHaveTheirSigns() {
        DiscreteScene scene = DiscreteScene.of(DiscreteState.INITIAL);
        Plot plot = bars(scene);
        assertEquals(List.of("A", "B", "C"), plot.names());
        assertEquals(List.of(0.2, 0.4, 0.4), bars(plot, "p-bar").stream().map(Interval::max).toList());
        assertEquals(3, bars(plot, "q-bar").size());
        assertEquals(List.of(new Interval(scene.terms().get(0), 0)), bars(plot, "negative-bar"));
        assertEquals(2, bars(plot, "positive-bar").size());
        assertTrue(words(plot).contains("pᵢ log(pᵢ/qᵢ), sum = 0.0437 nats"), words(plot));
        assertTrue(words(plot).contains("|−0.102|"), words(plot));
        assertTrue(words(plot).contains("|+0.073|"), words(plot));
    }

    @Test
    void aTermThatRoundingLeavesOfZeroHasNoNumber() throws Exception {
        Plot plot = bars(DiscreteScene.of(DiscreteLink.LINKS.parse(Link.parse(
                "discrete?p=0.2,0.2,0.2,0.1,0.1,0.1,0.05,0.02,0.02,0.01&q=1,1,1,1,1,1,1,1,1,1"))));
        assertTrue(words(plot).contains("|+0.139|"), words(plot));
        assertFalse(words(plot).contains("·10"), words(plot));
    }

    @Test
    void noTermIsBelowTheAxisWhereNoneIsToBeNegativeAndTheSumStays() {
        DiscreteState initial = DiscreteState.INITIAL;
        Plot plot = bars(DiscreteScene.of(initial.withOptions(initial.options().withNonNegative(true))));
        assertEquals(List.of(), bars(plot, "negative-bar"));
        assertEquals(0.0437, bars(plot, "positive-bar").stream().mapToDouble(Interval::length).sum(), 5e-5);
        assertTrue(words(plot).contains("|pᵢ log(pᵢ/qᵢ) − pᵢ + qᵢ, sum = 0.0437 nats|"), words(plot));
    }

    @Test
    void anInfiniteTermReachesOutOfTheTopAndAnImpossibleOutcomeAddsNothing() {
        Plot plot = bars(DiscreteScene.of(DiscreteState.INITIAL.with(Preset.of("discrete.preset.zeros"))));
        assertTrue(bars(plot, "positive-bar").contains(new Interval(0, Double.POSITIVE_INFINITY)));
        assertTrue(words(plot).contains("+∞") && words(plot).contains("sum = ∞ nats"), words(plot));
        assertTrue(words(plot).contains("|0|"), words(plot));
    }

    @Test
    void divergencesStandOnEntropies() {
        DiscreteScene scene = DiscreteScene.of(DiscreteState.INITIAL.withUnit(InformationUnit.BITS));
        Plot plot = SumsPicture.of(scene, DiscreteAxes.fit(scene));
        List<Interval> sums = bars(plot, "sum-bar");
        assertEquals(new Interval(0, scene.shown(scene.entropies().p())), bars(plot, "p-bar").getFirst());
        assertEquals(scene.shown(scene.entropies().p()), sums.get(0).min());
        assertEquals(scene.shown(scene.entropies().crossPq()), sums.get(0).max(), 1e-15);
        assertEquals(scene.shown(scene.entropies().crossQp()), sums.get(1).max(), 1e-15);
        Categorical p = scene.state().p().weights();
        Categorical q = scene.state().q().weights();
        double[] mixture = new double[3];
        for (int i = 0; i < 3; i++) {
            mixture[i] = p.probability(i) + q.probability(i);
        }
        assertEquals(scene.shown(Categorical.of(mixture).entropy()), sums.get(2).max(), 1e-14);
        assertTrue(words(plot).contains("KL 0.0630"), words(plot));
    }

    @Test
    void theSweepGoesThroughThePointAndTouchesZeroWhereQIsP() {
        DiscreteScene coin = DiscreteScene.of(DiscreteState.INITIAL.with(Preset.of("discrete.preset.coin")));
        Plot plot = CoinsPicture.of(coin, DiscreteAxes.fit(coin), WORDS);
        Polyline forward = marks(plot).filter(mark -> mark.style().equals("ink")).map(Mark.Curve.class::cast)
                .findFirst().orElseThrow().line();
        for (int i = 0; i < forward.size(); i++) {
            double x = forward.xs()[i];
            assertEquals(CategoricalDivergence.kullbackLeibler(Categorical.of(0.3, 0.7), Categorical.of(x, 1 - x)),
                    forward.ys()[i], 1e-12);
        }
        assertEquals(0, forward.minY(), 1e-30);
        assertEquals(1e-9, forward.xs()[0]);
    }

    @Test
    void aGuessAtADivergenceOfCoinsStandsOverTheQThatIsAskedOf() throws BadInput {
        for (String question : List.of("value", "reverse")) {
            DiscreteScene coin = DiscreteScene.of(DiscreteLink.LINKS.parse(Link.parse(
                    "discrete?p=3,7&q=1,1&view=sweep&unit=bits&guess=0.1&ask=" + question)));
            Plot plot = CoinsPicture.of(coin, DiscreteAxes.fit(coin), WORDS);
            Mark.Dot dot = marks(plot).filter(mark -> mark.style().equals("guess-dot")).map(Mark.Dot.class::cast)
                    .findFirst().orElseThrow();
            assertEquals(0.5, dot.at().x(), 1e-15);
            assertEquals(0.1 / Math.log(2), dot.at().y(), 1e-15);
            assertTrue(words(plot).contains("your guess 0.1443"), words(plot));
        }
        DiscreteScene far = DiscreteScene.of(DiscreteLink.LINKS.parse(Link.parse(
                "discrete?p=3,7&q=1,1&view=sweep&guess=100&ask=value")));
        Plot plot = CoinsPicture.of(far, DiscreteAxes.fit(far), WORDS);
        assertTrue(marks(plot).noneMatch(mark -> mark.style().equals("guess-dot")));
        assertTrue(words(plot).contains("your guess 100.0000 ↑"), words(plot));
    }

    private static long signsAtTheTop(Plot plot) {
        return marks(plot).filter(mark -> mark instanceof Mark.Label label && label.text().contains("∞")
                && label.at().y() == Double.POSITIVE_INFINITY).count();
    }

    @Test
    void aDivergenceOfCoinsThatIsInfiniteHasItsSignAtTheEdge() {
        DiscreteState coin = DiscreteState.INITIAL.with(Preset.of("discrete.preset.coin"));
        List<Bars> coins = List.of(Bars.of(1, 1), Bars.of(1, 0), Bars.of(0, 1));
        for (Bars p : coins) {
            for (Bars q : coins) {
                DiscreteScene scene = DiscreteScene.of(coin.with(p, q));
                long infinite = Stream.of(scene.values().forward(), scene.values().reverse())
                        .filter(value -> value.isInfinite()).count();
                assertEquals(infinite, signsAtTheTop(CoinsPicture.of(scene, DiscreteAxes.fit(scene), WORDS)),
                        p + " " + q);
            }
        }
    }

    @Test
    void aCostThatBecomesInfiniteRunsOffTheTopWhereItDoes() {
        DiscreteState state = DiscreteState.INITIAL.with(Bars.of(1, 1, 1), Bars.of(1, 1, 0))
                .withOptions(new DiscreteOptions(DiscreteOptions.View.STREAM, 3, 60));
        StreamScene stream = StreamScene.of(DiscreteScene.of(state));
        long fatal = stream.steps().stream().filter(step -> Double.isInfinite(step.otherCost())).findFirst()
                .orElseThrow().number();
        Plot plot = CodesPicture.costs(stream, DiscreteAxes.fit(stream.scene()));
        assertTrue(marks(plot).anyMatch(mark -> mark instanceof Mark.Segment up && up.style().equals("q")
                && up.to().y() == Double.POSITIVE_INFINITY && up.to().x() == fatal
                && up.from().x() == up.to().x()));
        // One of the curve, and one of H(p, q).
        assertEquals(2, signsAtTheTop(plot));
        assertTrue(words(plot).contains("H(p, q) = ∞"), words(plot));
    }

    @Test
    void theCostOfTheStreamIsThatOfItsSymbols() {
        DiscreteState state = DiscreteState.INITIAL.withOptions(new DiscreteOptions(DiscreteOptions.View.CODING, 3, 4));
        StreamScene stream = StreamScene.of(DiscreteScene.of(state));
        double own = 0;
        double other = 0;
        for (var step : stream.steps()) {
            own -= Math.log(state.p().weights().probability(step.symbol())) / Math.log(2);
            other += Math.log(3) / Math.log(2);
            assertEquals(own / step.number(), StreamScene.cost(step, Side.P), 1e-14);
            assertEquals(other / step.number(), StreamScene.cost(step, Side.Q), 1e-14);
        }
        assertEquals(4, stream.steps().size());
    }

    @Test
    void aLongStreamIsDrawnWithFewPointsThatReachItsEnd() {
        DiscreteState state = DiscreteState.INITIAL
                .withOptions(new DiscreteOptions(DiscreteOptions.View.CODING, 3, 10_000));
        DiscreteScene scene = DiscreteScene.of(state);
        Plot plot = CodesPicture.costs(StreamScene.of(scene), DiscreteAxes.fit(scene));
        marks(plot).filter(Mark.Curve.class::isInstance).map(mark -> ((Mark.Curve) mark).line()).forEach(line -> {
            assertTrue(line.size() < 500, "" + line.size());
            assertEquals(1, line.xs()[0]);
            assertEquals(10_000, line.xs()[line.size() - 1]);
        });
        assertEquals(scene.entropies().crossPq() / Math.log(2),
                StreamScene.cost(StreamScene.of(scene).steps().getLast(), Side.Q), 0.01);
    }

    @Test
    void noStateHasAPictureWithNaN() {
        Random random = new Random(12);
        for (int i = 0; i < 300; i++) {
            DiscreteScene scene = DiscreteScene.of(States.any(random));
            DiscreteAxes axes = DiscreteAxes.fit(scene);
            StreamScene stream = StreamScene.of(
                    DiscreteScene.of(scene.state().withOptions(scene.state().options().withSymbols(i))));
            List<Plot> plots = new ArrayList<>(List.of(bars(scene), SumsPicture.of(scene, axes),
                    CodesPicture.lengths(stream, axes, Catalog.of(Language.EN)), CodesPicture.costs(stream, axes)));
            if (scene.state().count() == 2) {
                plots.add(CoinsPicture.of(scene, axes, WORDS));
            }
            for (Plot plot : plots) {
                assertFalse(words(plot).contains("NaN"), words(plot));
                marks(plot).forEach(mark -> assertFalse(mark instanceof Mark.Label label
                        && (Double.isNaN(label.at().x()) || Double.isNaN(label.at().y())), mark::toString));
            }
            assertFalse((DiscreteFormula.numbers(scene) + DiscreteFormula.spoken(scene)).contains("NaN"));
        }
    }

    @Test
    void theFormulaHasAllTermsOfThreeAndTheLargestOfMany() {
        assertEquals("0.200 log(0.200 / 0.333) + 0.400 log(0.400 / 0.333) + 0.400 log(0.400 / 0.333) = 0.0437",
                DiscreteFormula.spoken(DiscreteScene.of(DiscreteState.INITIAL)));
        DiscreteScene letters = DiscreteScene.of(DiscreteState.INITIAL.with(Preset.of("discrete.preset.letters")));
        assertEquals("0.125 log(0.125 / 0.038) + 0.093 log(0.093 / 0.038) + 0.037 log(0.037 / 0.269) + … = 0.3551",
                DiscreteFormula.spoken(letters));
        DiscreteScene zeros = DiscreteScene.of(DiscreteState.INITIAL.with(Bars.of(1, 1, 0), Bars.of(1, 0, 1))
                .withUnit(InformationUnit.BITS));
        assertEquals("0.500 log₂(0.500 / 0.500) + 0.500 log₂(0.500 / 0) + 0 = ∞", DiscreteFormula.spoken(zeros));
    }

    @Test
    void axesStayWhileTheyShowAllAndGrowForMore() {
        DiscreteState before = DiscreteState.INITIAL.with(Side.P, bars -> bars.dragged(0, 0.02));
        DiscreteAxes axes = DiscreteAxes.fit(DiscreteScene.of(before));
        DiscreteState near = DiscreteState.INITIAL.with(Side.P, bars -> bars.dragged(0, 0.05));
        DiscreteAxes fit = DiscreteAxes.fit(DiscreteScene.of(near));
        assertEquals(axes, DiscreteAxes.RULE.after(axes, before, near));
        assertNotEquals(axes.sums(), fit.sums());
        assertNotEquals(axes.codes().lengths(), fit.codes().lengths());
        DiscreteState far = DiscreteState.INITIAL.with(Side.P, bars -> bars.dragged(0, 0.95));
        assertTrue(DiscreteAxes.RULE.after(axes, before, far).probability().bounds().max() >= 0.95);
    }

    @Test
    void aLockMakesNoGhostAndAnOutcomeThatIsGoneLeavesNoneAtAnother() {
        DiscreteModel model = new DiscreteModel(DiscreteState.INITIAL);
        model.pin();
        model.history().update(state -> state.with(Side.P, bars -> bars.withLock(0, true)));
        assertTrue(model.scene().getValue().ghosts().isEmpty());
        model.history().update(state -> state.without(0));
        assertTrue(model.history().state().get().count() == 2);
        List<String> styles = BarsPicture.of(model.scene().getValue(), model.view().now(), WORDS).subplots().getFirst()
                .marks().stream().filter(Mark.Segment.class::isInstance).map(Mark::style).distinct().sorted().toList();
        assertTrue(styles.contains("pinned-p"), styles::toString);
    }
}
