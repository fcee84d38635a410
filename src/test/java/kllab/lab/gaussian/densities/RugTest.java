package kllab.lab.gaussian.densities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import kllab.lab.Hidden;
import kllab.lab.gaussian.model.DrawerOptions;
import kllab.lab.gaussian.model.GaussianAxes;
import kllab.lab.gaussian.model.GaussianLink;
import kllab.lab.gaussian.model.GaussianScene;
import kllab.lab.gaussian.model.GaussianState;
import kllab.link.Link;
import kllab.math.divergence.estimate.MonteCarlo;
import kllab.plot.Axis;
import kllab.plot.Mark;
import kllab.plot.Polyline;
import kllab.plot.Series;
import kllab.text.Catalog;
import kllab.text.Language;
import org.junit.jupiter.api.Test;

class RugTest {
    private static GaussianState state(String rest) throws Exception {
        return GaussianLink.LINKS.parse(Link.parse("gaussian?drawer=estimates" + rest));
    }

    private static List<Mark> marks(GaussianState state) {
        return DensityPicture.of(GaussianScene.of(state), GaussianAxes.fit(state), Catalog.of(Language.EN)).subplots()
                .getFirst().marks();
    }

    private static List<Polyline> rug(GaussianState state, String side) {
        return marks(state).stream().filter(each -> each.style().equals(side + "-rug"))
                .map(each -> ((Mark.Curve) each).line()).toList();
    }

    private static List<Double> places(Polyline rug) {
        return IntStream.range(0, rug.size() / 3).mapToObj(i -> rug.xs()[3 * i]).toList();
    }

    @Test
    void theStrokesStandWhereTheDrawsOfTheEstimateAre() throws Exception {
        GaussianState state = state("&samples=50&seed=3");
        MonteCarlo run = MonteCarlo.of(state.p(), state.q(), 3).advance(50);
        List<Double> draws = run.latest(50).stream().map(MonteCarlo.Draw::x).toList();
        assertEquals(draws, places(rug(state, "p").getFirst()));
        assertEquals(List.of(), rug(state, "q"));
    }

    @Test
    void theEvidenceShowsDrawsFromQTooInARowOfTheirOwn() throws Exception {
        GaussianState state = state("&samples=50&draws=evidence&mu2=-3");
        Polyline ofP = rug(state, "p").getFirst();
        Polyline ofQ = rug(state, "q").getFirst();
        assertEquals(50, places(ofQ).size());
        double mean = places(ofQ).stream().mapToDouble(each -> each).average().orElseThrow();
        assertEquals(-3, mean, 0.5);
        assertTrue(ofQ.minY() > ofP.maxY());
        assertEquals(0, ofP.minY());
        assertTrue(ofQ.maxY() < 0.15 * GaussianAxes.fit(state).density().bounds().max());
    }

    @Test
    void noMoreThanTheFirstTwoHundredAreShown() throws Exception {
        List<Double> some = places(rug(state("&samples=200"), "p").getFirst());
        assertEquals(200, some.size());
        assertEquals(some, places(rug(state("&samples=1000000"), "p").getFirst()));
    }

    @Test
    void thereIsNoneWithoutDrawsNorWhereNobodyIsToldAboutThem() throws Exception {
        for (String rest : List.of("&samples=0", "&hide=estimates", "&cover=estimates", "&cover=value")) {
            assertEquals(List.of(), rug(state("&draws=evidence" + rest), "p"), rest);
            assertEquals(List.of(), rug(state("&draws=evidence" + rest), "q"), rest);
        }
        for (String page : List.of("none", "derivation")) {
            GaussianState closed = GaussianLink.LINKS.parse(Link.parse("gaussian?drawer=" + page));
            assertEquals(List.of(), rug(closed, "p"), page);
        }
        assertEquals(1, rug(state("").withHidden(Hidden.NONE.withCovered("areas", true)), "p").size());
    }

    @Test
    void theStrokesAreSaidAndStandInAFileAsNumbers() throws Exception {
        GaussianState one = state("&samples=1");
        GaussianState both = state("&samples=50&draws=evidence");
        Catalog words = Catalog.of(Language.EN);
        assertTrue(DensityPane.spoken(GaussianScene.of(one), words)
                .endsWith("1.00. At the foot of p’s curve stands 1 draw from it"));
        assertTrue(DensityPane.spoken(GaussianScene.of(both), words)
                .endsWith("1.00. At the foot of each curve stand 50 draws from it"));
        assertTrue(DensityPane.spoken(GaussianScene.of(both), Catalog.of(Language.ZH)).contains("50 个样本"));
        GaussianState hidden = state("&draws=evidence&hide=estimates");
        assertFalse(DensityPane.spoken(GaussianScene.of(hidden), words).contains("draw"));
        List<Series> series = DensityPicture.of(GaussianScene.of(both), GaussianAxes.fit(both), words).subplots()
                .getFirst().series();
        assertEquals(List.of("p", "q", "draws-from-p", "draws-from-q"), series.stream().map(Series::name).toList());
        assertEquals(places(rug(both, "q").getFirst()), Arrays.stream(series.getLast().pieces().getFirst().ys())
                .boxed().toList());
    }

    @Test
    void theNameOfTheMeanStandsAboveTheStrokes() throws Exception {
        GaussianState state = state("&draws=evidence");
        Mark.Label name = marks(state).stream().filter(Mark.Label.class::isInstance).map(Mark.Label.class::cast)
                .filter(each -> each.text().equals("μ₁")).findFirst().orElseThrow();
        assertTrue(name.at().y() >= rug(state, "q").getFirst().maxY() && name.placement().dy() > 0.5);
    }

    @Test
    void theStrokesStandAtTheFootOfThePlotWhereTheAxisBeginsAboveZero() {
        GaussianState state = GaussianState.INITIAL.withDrawer(GaussianState.INITIAL.drawer()
                .withOpen(DrawerOptions.Page.ESTIMATES));
        Mark.Curve rug = (Mark.Curve) Rug.of(state, Axis.linear(0.2, 0.4)).getFirst();
        assertEquals(0.2, rug.line().minY());
    }
}
