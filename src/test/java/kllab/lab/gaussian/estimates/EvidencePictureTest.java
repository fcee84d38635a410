package kllab.lab.gaussian.estimates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import kllab.lab.Hidden;
import kllab.lab.Side;
import kllab.lab.gaussian.model.EstimateOptions;
import kllab.lab.gaussian.model.GaussianAxes;
import kllab.lab.gaussian.model.GaussianLink;
import kllab.lab.gaussian.model.GaussianModel;
import kllab.lab.gaussian.model.GaussianState;
import kllab.lab.gaussian.model.States;
import kllab.link.Link;
import kllab.math.divergence.InformationUnit;
import kllab.math.divergence.KullbackLeibler;
import kllab.math.divergence.estimate.EvidenceWalk;
import kllab.plot.Axis;
import kllab.plot.Mark;
import kllab.plot.Plot;
import kllab.plot.Polyline;
import kllab.plot.Series;
import kllab.text.BadInput;
import kllab.text.Catalog;
import kllab.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class EvidencePictureTest {
    private static final Catalog WORDS = Catalog.of(Language.EN);

    private static GaussianState state(String rest) {
        try {
            return GaussianLink.LINKS.parse(Link.parse("gaussian?drawer=estimates&draws=evidence" + rest));
        } catch (BadInput e) {
            throw new AssertionError(rest, e);
        }
    }

    private static EvidenceWords said(GaussianState state) {
        SamplesScene.Draws draws = SamplesScene.Draws.of(state);
        SamplesScene scene = SamplesScene.next(draws, null);
        while (!scene.isWhole(draws)) {
            scene = SamplesScene.next(draws, scene);
        }
        return new EvidenceWords(scene.evidence(), state, WORDS);
    }

    private static String plain(String words) {
        return words.replace('\u00A0', ' ');
    }

    private static Plot plot(GaussianState state) {
        return EvidencePicture.of(said(state), GaussianAxes.fit(state).evidence());
    }

    private static <M extends Mark> List<M> all(Plot plot, Class<M> kind, String style) {
        return plot.subplots().getFirst().marks().stream().filter(each -> each.style().equals(style)).map(kind::cast)
                .toList();
    }

    private static Polyline curve(Plot plot, String style) {
        return all(plot, Mark.Curve.class, style).getFirst().line();
    }

    private static List<String> labels(Plot plot) {
        return plot.subplots().getFirst().marks().stream().filter(Mark.Label.class::isInstance)
                .map(each -> ((Mark.Label) each).text()).toList();
    }

    @ParameterizedTest
    @EnumSource
    void theWalksAreTheSumsAfterEachDrawInTheUnitOfTheState(InformationUnit unit) {
        GaussianState state = state("&samples=40").withUnit(unit);
        Polyline ofP = curve(plot(state), "p-walk");
        Polyline ofQ = curve(plot(state), "q-walk");
        assertEquals(41, ofP.size());
        for (int i = 0; i <= 40; i++) {
            assertEquals(i, ofP.xs()[i]);
            assertEquals(unit.of(EvidenceWalk.ofP(state.p(), state.q(), 7).advance(i).sum()), ofP.ys()[i]);
            assertEquals(unit.of(EvidenceWalk.ofQ(state.p(), state.q(), 7).advance(i).sum()), ofQ.ys()[i]);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theMeansAreStraightWithTheDivergencesAsSlopesAndTheBandsAreRootNTimesTheSpreadWide(InformationUnit unit) {
        GaussianState state = state("&samples=100&mu1=0.8&sigma1=0.7").withUnit(unit);
        Plot plot = plot(state);
        for (Side side : Side.values()) {
            double r = side == Side.P ? 0.7 : 1 / 0.7;
            double delta = side == Side.P ? 0.8 : 0.8 / 0.7;
            double root = unit.of(Math.sqrt(0.5 * Math.pow(r * r - 1, 2) + r * r * delta * delta));
            double slope = unit.of(side == Side.P
                    ? KullbackLeibler.of(state.p(), state.q())
                    : -KullbackLeibler.of(state.q(), state.p()));
            Polyline mean = curve(plot, side.style() + "-evidence-mean");
            Polyline band = all(plot, Mark.Area.class, side.style() + "-evidence-band").getFirst().line();
            int size = mean.size();
            for (int i = 0; i < size; i++) {
                double n = mean.xs()[i];
                assertEquals(n * slope, mean.ys()[i], 1e-12 * (1 + Math.abs(n * slope)));
                assertEquals(n * slope + Math.sqrt(n) * root, band.ys()[i], 1e-9);
                assertEquals(n * slope - Math.sqrt(n) * root, band.ys()[2 * size - 1 - i], 1e-9);
            }
            assertEquals(plot.x().bounds().max(), mean.xs()[size - 1]);
        }
    }

    @Test
    void theFirstPassageIsMarkedOnTheWalkHoweverManyDrawsCameAfterIt() {
        for (int samples : new int[]{30, 1000, 300_000}) {
            Plot plot = plot(state("&samples=" + samples));
            assertEquals(12, all(plot, Mark.Dot.class, "p-end").getFirst().at().x());
            assertEquals(4, all(plot, Mark.Dot.class, "q-end").getFirst().at().x());
            for (Side side : Side.values()) {
                Mark.Point at = all(plot, Mark.Dot.class, side.style() + "-end").getFirst().at();
                Polyline walk = curve(plot, side.style() + "-walk");
                int place = Arrays.binarySearch(walk.xs(), at.x());
                assertTrue(place > 0);
                assertEquals(at.y(), walk.ys()[place]);
                assertTrue(Math.abs(at.y()) >= Math.log(20));
            }
        }
        assertEquals(List.of(), all(plot(state("&samples=11")), Mark.Dot.class, "p-end"));
    }

    @Test
    void theAxesTheWalksAndTheBandsHaveTheirNames() {
        Plot drawn = plot(state("&samples=30"));
        assertEquals("draws", drawn.name());
        assertEquals("sum of log(p/q), nats", drawn.subplots().getFirst().name());
        assertEquals(List.of("from p: 10^6.34 : 1 for p", "from q: 10^7.40 : 1 for q", "n·KL(p ‖ q) ± 1 s.d.",
                "−n·KL(q ‖ p) ± 1 s.d."), labels(drawn));
        Plot none = plot(state("&samples=0&unit=bits&mu1=0.1&sigma1=1"));
        assertEquals("sum of log₂(p/q), bits", none.subplots().getFirst().name());
        assertEquals(List.of("n·KL(p ‖ q) ± 1 s.d.", "−n·KL(q ‖ p) ± 1 s.d.", "20 : 1 for p", "20 : 1 for q"),
                labels(none));
    }

    @Test
    void theNumbersOfWalksAndMeansAreThoseOfAFile() {
        List<Series> series = plot(state("&samples=30&unit=bits")).subplots().getFirst().series();
        assertEquals(Stream.of("mean-sum-over-draws-from-q", "mean-sum-over-draws-from-p", "sum-over-draws-from-q",
                "sum-over-draws-from-p").sorted().toList(), series.stream().map(Series::name).sorted().toList());
        assertTrue(series.stream().allMatch(each -> each.unit().equals("bits")));
    }

    /** The draws from q tell KL(q ‖ p). */
    @Test
    void aReverseDivergenceThatIsCoveredIsToldNeitherByTheWalkNorByWords() {
        GaussianState state = state("&samples=30");
        GaussianState covered = state.withHidden(Hidden.NONE.withCovered("reverse", true));
        Plot plot = plot(covered);
        assertEquals(1, all(plot, Mark.Curve.class, "p-walk").size());
        for (String style : List.of("q-walk", "q-end", "q-evidence-mean", "q-evidence-band", "q-label", "q-small")) {
            assertEquals(List.of(), all(plot, Mark.class, style));
        }
        assertFalse(plot.subplots().getFirst().series().stream().anyMatch(each -> each.name().endsWith("q")));
        EvidenceWords said = said(covered);
        assertEquals("Draws from q: hidden until Reverse is shown", said.result(Side.Q));
        assertTrue(said.result(Side.P).contains("14.5968"));
        String all = said.spoken() + said.why() + said.reading(30);
        assertTrue(said(state).reading(30).contains("−17.0506") && said(state).why().contains("1.7909"));
        assertFalse(all.contains("17.05") || all.contains("1.7909") || all.contains("3.6677") || all.contains("7.40"));
    }

    @ParameterizedTest
    @MethodSource("extremes")
    void everyStateHasAPictureAndWordsWithoutNaN(GaussianState state) {
        EvidenceWords said = said(state);
        Plot plot = EvidencePicture.of(said, GaussianAxes.fit(state).evidence());
        plot.subplots().getFirst().marks().forEach(mark -> {
            DoubleStream numbers = switch (mark) {
                case Mark.Curve curve -> DoubleStream.of(curve.line().ys());
                case Mark.Area area -> DoubleStream.of(area.line().ys());
                case Mark.Segment line -> DoubleStream.of(line.from().y(), line.to().y());
                case Mark.Dot dot -> DoubleStream.of(dot.at().x(), dot.at().y());
                default -> DoubleStream.empty();
            };
            assertFalse(numbers.anyMatch(Double::isNaN), () -> mark + " of " + state);
        });
        String words = said.spoken() + said.why() + said.reading(5) + labels(plot);
        assertFalse(words.contains("NaN") || words.contains("null"), words);
    }

    static Stream<GaussianState> extremes() {
        return Stream.concat(States.extremes(), Stream.of(States.of(1e200, 1, 0, 1e-6), States.of(1e160, 1, 0, 1e-6)))
                .flatMap(state -> Stream.of(0, 1, 200).map(count -> state.withEstimates(
                        new EstimateOptions(16, 7, count, state.estimates().estimator(),
                                EstimateOptions.View.EVIDENCE))));
    }

    @Test
    void whatIsBeyondTheLargestNumberIsInfiniteWithItsReason() {
        GaussianState state = States.of(1e200, 1, 0, 1e-6).withEstimates(state("&samples=1").estimates());
        String said = plain(said(state).result(Side.P));
        assertTrue(said.startsWith("1 draw from p says more than the largest number: odds ∞ : 1 for p, because the "
                + "other density is 0 there as far as a number can show. "), said);
        GaussianState far = state("&samples=1000&mu1=1000000&mu2=-1000000&sigma1=0.000001&sigma2=0.000001");
        assertTrue(plain(said(far).result(Side.P)).contains("odds 10^(8.69·10²⁶) : 1 for p"),
                plain(said(far).result(Side.P)));
    }

    @Test
    void equalDistributionsStayAtEvenOddsAndSayWhy() {
        String said = plain(said(state("&samples=30&mu1=0&sigma1=1")).result(Side.P));
        assertEquals("30 draws from p: 0.0000 nats, odds 1 : 1. p = q, so log(p/q) is 0 at every draw: no number of "
                + "draws makes the odds 20 : 1.", said);
    }

    @Test
    void theAxisOfALinkHoldsThePartThatItNames() {
        GaussianState state = state("&samples=300000&xEvidence=0,20&yEvidence=-10,10");
        GaussianModel model = new GaussianModel(state);
        Plot plot = EvidencePicture.of(said(state), model.axes().get().evidence());
        assertEquals(Axis.linear(0, 20), plot.x());
        assertEquals(Axis.linear(-10, 10), plot.subplots().getFirst().y());
        // Close to the start every draw is there, however many came after it.
        Polyline walk = curve(plot, "p-walk");
        for (int i = 0; i <= 20; i++) {
            assertEquals(i, walk.xs()[i]);
        }
    }
}
