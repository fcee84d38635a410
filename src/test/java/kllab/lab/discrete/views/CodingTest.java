package kllab.lab.discrete.views;

import static kllab.parameter.PrintedEquation.assertSays;
import static kllab.parameter.PrintedEquation.assertTrueAsPrinted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kllab.lab.Side;
import kllab.lab.discrete.bars.BarsPicture;
import kllab.lab.discrete.model.Bars;
import kllab.lab.discrete.model.CodingScene;
import kllab.lab.discrete.model.DiscreteAxes;
import kllab.lab.discrete.model.DiscreteScene;
import kllab.lab.discrete.model.DiscreteState;
import kllab.lab.discrete.model.States;
import kllab.math.Interval;
import kllab.math.divergence.InformationUnit;
import kllab.plot.Axis;
import kllab.plot.Mark;
import kllab.plot.Plot;
import kllab.plot.PrintedWords;
import kllab.plot.Series;
import kllab.text.Catalog;
import kllab.text.Language;
import org.junit.jupiter.api.Test;

class CodingTest {
    private static final List<DiscreteScene> SCENES = States.inBothUnits().map(DiscreteScene::of).toList();

    private static CodingScene coding(Bars p, Bars q) {
        return CodingScene.of(
                DiscreteScene.of(DiscreteState.INITIAL.with(List.of("A", "B", "C", "D").subList(0, p.count()), p, q)));
    }

    private static Plot gap(CodingScene coding) {
        return GapPicture.of(coding, DiscreteAxes.fit(coding.scene()));
    }

    private static Plot lengths(CodingScene coding) {
        return CodesPicture.lengths(coding, DiscreteAxes.fit(coding.scene()), Catalog.of(Language.EN));
    }

    private static Stream<Mark.Bar> bars(Plot plot, String style) {
        return plot.subplots().getFirst().marks().stream().filter(mark -> mark.style().equals(style))
                .map(Mark.Bar.class::cast);
    }

    private static double share(Axis axis, double from, double to) {
        return axis.fraction(to) - axis.fraction(from);
    }

    @Test
    void theGapOfEntropyAndCrossEntropyIsAGoodPartOfItsPlot() {
        int small = 0;
        for (DiscreteScene scene : SCENES) {
            CodingScene coding = CodingScene.of(scene);
            Axis axis = DiscreteAxes.fit(scene).codes().gap();
            if (Double.isFinite(coding.divergence()) && coding.divergence() > 0.005) {
                double share = share(axis, coding.idealMean(Side.P), coding.idealMean(Side.Q));
                assertTrue(share > 0.18, () -> share + " of " + scene.state());
                small += coding.divergence() < 0.1 * coding.idealMean(Side.P) ? 1 : 0;
            }
            assertTrue(axis.bounds().min() >= 0 && axis.bounds().contains(coding.idealMean(Side.P)));
        }
        assertTrue(small > 30, "too few small gaps to tell: " + small);
    }

    @Test
    void theGapIsTheUpperPartOfTheSecondBarAndHasABracketAndItsNumber() {
        CodingScene coding = coding(Bars.of(4, 2, 1), Bars.of(1, 1, 1));
        Plot plot = gap(coding);
        Mark.Bar extra = bars(plot, "sum-bar").findFirst().orElseThrow();
        assertEquals(new Interval(coding.idealMean(Side.P), coding.idealMean(Side.Q)), extra.up());
        assertEquals(2, bars(plot, "p-bar").filter(bar -> bar.up().max() == coding.idealMean(Side.P)).count());
        List<Mark.Segment> bracket = plot.subplots().getFirst().marks().stream()
                .filter(mark -> mark.style().equals("bracket")).map(Mark.Segment.class::cast).toList();
        assertEquals(3, bracket.size());
        assertEquals(extra.up(), new Interval(bracket.getFirst().from().y(), bracket.getFirst().to().y()));
        List<String> words = PrintedWords.lines(plot);
        assertTrue(words.containsAll(List.of("KL", "0.2062", "1.3788", "1.5850", "H(p)")), words::toString);
    }

    @Test
    void barsThatGoOnBelowTheAxisSaySo() {
        assertTrue(PrintedWords.lines(gap(coding(Bars.of(3, 2, 2), Bars.of(1, 1, 1)))).contains("≈"));
        Plot whole = gap(coding(Bars.of(9, 1, 1), Bars.of(1, 1, 9)));
        assertEquals(0, whole.subplots().getFirst().y().bounds().min());
        assertFalse(PrintedWords.lines(whole).contains("≈"));
    }

    @Test
    void aWordHasABoxForEachOfItsBitsAndOnlyWordsHave() {
        Plot plot = lengths(coding(Bars.of(4, 2, 1, 1), Bars.of(1, 0, 2, 1)));
        for (int i = 0; i < 4; i++) {
            assertEquals(List.of(1, 2, 3, 3).get(i), boxes(plot, Side.P, i));
            assertEquals(List.of(2, 0, 1, 2).get(i), boxes(plot, Side.Q, i));
        }
        List<Series> series = plot.subplots().getFirst().series();
        assertEquals(List.of("code-length-of-p", "word-length-of-p", "code-length-of-q", "word-length-of-q"),
                series.stream().map(Series::name).toList());
        assertEquals(Double.POSITIVE_INFINITY, series.getLast().pieces().getFirst().ys()[1]);
    }

    private static int boxes(Plot plot, Side side, int outcome) {
        double middle = BarsPicture.across(side, outcome).middle();
        List<Interval> boxes = bars(plot, side.style() + "-bit")
                .filter(bar -> Math.abs(bar.across().middle() - middle) < 1e-9).map(Mark.Bar::up).toList();
        IntStream.range(0, boxes.size()).forEach(bit -> assertEquals(new Interval(bit, bit + 1), boxes.get(bit)));
        return boxes.size();
    }

    @Test
    void meansAreNotBelowTheEntropyAndTheCodeOfPIsTheBestForP() {
        for (DiscreteScene scene : SCENES) {
            CodingScene coding = CodingScene.of(scene);
            assertTrue(coding.mean(Side.P) >= coding.idealMean(Side.P) - 1e-12);
            assertTrue(coding.wholeGap() >= 0);
            assertEquals(Double.isInfinite(coding.divergence()), Double.isInfinite(coding.wholeGap()));
        }
    }

    @Test
    void theGapOfWholeBitsIsMoreThanKlForSomeAndLessForOthersAndTheSentenceSaysBoth() {
        CodingScene more = coding(Bars.of(0.2, 0.4, 0.4), Bars.of(1, 1, 1));
        assertTrue(more.wholeGap() > more.divergence());
        assertEquals("Words of whole bits: on average 1.8000 bits with q’s code, 1.6000 with p’s. Their gap, 0.2000 "
                + "bits, is not KL: that is the gap of the ideal lengths, 0.0630 bits.",
                CodeWords.wholeBits(more, Catalog.of(Language.EN)));
        CodingScene less = coding(Bars.of(5, 3, 2), Bars.of(5, 2, 3));
        assertEquals(0, less.wholeGap());
        assertTrue(less.divergence() > 0);
        String same = CodeWords.wholeBits(coding(Bars.of(4, 2, 1, 1), Bars.of(1, 4, 2, 1)), Catalog.of(Language.EN));
        assertTrue(same.contains("0.6250 bits, happens to be KL here") && same.endsWith("in general it is not."), same);
    }

    @Test
    void sentencesAreTrueAsPrintedInBothLanguages() {
        for (Language language : Language.values()) {
            Catalog words = Catalog.of(language);
            for (DiscreteScene scene : SCENES) {
                CodingScene coding = CodingScene.of(scene);
                String whole = CodeWords.wholeBits(coding, words);
                String gap = CodeWords.gap(coding, words);
                assertSays(gap, coding.idealMean(Side.P), coding.divergence(), coding.idealMean(Side.Q));
                if (Double.isInfinite(coding.wholeGap())) {
                    assertTrue(whole.contains("∞") && coding.wordless().stream().allMatch(whole::contains), whole);
                    continue;
                }
                assertSays(whole, coding.mean(Side.Q), coding.mean(Side.P), coding.wholeGap(), coding.divergence());
                List<String> labels = gap(coding).subplots().getFirst().marks().stream()
                        .filter(Mark.Label.class::isInstance).map(mark -> ((Mark.Label) mark).text()).toList();
                String kl = labels.stream().filter(label -> label.startsWith("KL\n")).findFirst().orElseThrow();
                assertTrueAsPrinted(labels.get(0) + " + " + kl.substring(3) + " = " + labels.get(1), Map.of());
            }
        }
    }

    @Test
    void theUnitIsSaidToBeBitsWhereTheLabCountsInNats() {
        SCENES.forEach(scene -> {
            boolean inBits = CodeWords.unit(CodingScene.of(scene), Catalog.of(Language.EN)).endsWith("All in bits.");
            assertEquals(scene.state().unit() == InformationUnit.NATS, inBits);
        });
    }

    @Test
    void whatIsInfiniteRunsOffTheTopWithItsSignAtTheEdgeAndIsLongerThanAllThatIsFinite() {
        int infinite = 0;
        for (DiscreteScene scene : SCENES) {
            DiscreteAxes axes = DiscreteAxes.fit(scene);
            CodingScene coding = CodingScene.of(scene);
            for (Plot plot : List.of(GapPicture.of(coding, axes),
                    CodesPicture.lengths(coding, axes, Catalog.of(Language.EN)),
                    SumsPicture.of(scene, axes), BarsPicture.of(scene, axes, Catalog.of(Language.EN)))) {
                infinite += endless(plot);
            }
        }
        assertTrue(infinite > 100, "" + infinite);
    }

    /** Looks at the bars without end of a plot, and counts them. */
    private static int endless(Plot plot) {
        int infinite = 0;
        for (var subplot : plot.subplots()) {
            List<Mark.Bar> bars = subplot.marks().stream().filter(Mark.Bar.class::isInstance).map(Mark.Bar.class::cast)
                    .toList();
            List<Mark.Bar> endless = bars.stream().filter(bar -> Double.isInfinite(bar.up().max())).toList();
            for (Mark.Bar bar : endless) {
                infinite++;
                double length = subplot.y().bounds().max() - Math.max(0, subplot.y().bounds().min());
                for (Mark.Bar other : bars) {
                    assertTrue(Double.isInfinite(other.up().max()) || other.up().length() < length,
                            () -> other + " beside " + bar + " on " + subplot.y());
                }
                assertTrue(subplot.marks().stream().anyMatch(mark -> mark instanceof Mark.Label label
                        && label.text().contains("∞") && label.at().y() == Double.POSITIVE_INFINITY
                        && Math.abs(label.placement().dy()) < 1
                        && bar.across().contains(label.at().x())), () -> "no ∞ at the end of " + bar);
            }
        }
        return infinite;
    }
}
