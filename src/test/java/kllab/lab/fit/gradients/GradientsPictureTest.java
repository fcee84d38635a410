package kllab.lab.fit.gradients;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kllab.lab.fit.model.FitLink;
import kllab.lab.fit.model.FitScene;
import kllab.link.Link;
import kllab.math.fit.gradient.GradientEstimator;
import kllab.plot.Mark;
import kllab.plot.Mark.Point;
import kllab.plot.Plot;
import kllab.plot.Series;
import kllab.text.BadInput;
import kllab.text.Catalog;
import kllab.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GradientsPictureTest {
    private static final Catalog EN = Catalog.of(Language.EN);
    private static final String TWO = "fit?w=0.5,0.5&m=-2.5,2.5&s=0.8,0.8";

    private static GradientsScene undrawn(String link) throws BadInput {
        return GradientsScene.of(FitScene.of(FitLink.LINKS.parse(Link.parse(link))));
    }

    private static GradientsScene drawn(String link) throws BadInput {
        GradientsScene scene = undrawn(link);
        return scene.with(Optional.of(DrawnClouds.Asked.of(scene.state()).drawn(() -> {
        })));
    }

    private static <M extends Mark> List<M> marks(Plot plot, int subplot, Class<M> kind, String style) {
        return plot.subplots().get(subplot).marks().stream().filter(each -> each.style().equals(style))
                .map(kind::cast).toList();
    }

    @Test
    void eachStripHasItsCloudAboutTheExactValue() throws BadInput {
        GradientsScene scene = drawn(TWO + "&mu=-4&sigma=1&view=gradients");
        Plot plot = GradientsPicture.of(scene, EN);
        assertEquals(5, plot.names().size());
        List<Mark.Points> clouds = marks(plot, 0, Mark.Points.class, "gradient-draw");
        assertEquals(5, clouds.size());
        for (int i = 0; i < 5; i++) {
            int at = i;
            assertEquals(DrawnClouds.REPETITIONS, clouds.get(i).at().size());
            assertTrue(Stream.of(clouds.get(i).at()).allMatch(line -> line.xs()[0] > at - 0.5
                    && line.xs()[line.size() - 1] < at + 0.5));
            assertTrue(plot.subplots().getFirst().y().bounds().contains(clouds.get(i).at().maxY()));
        }
        assertEquals(scene.gradient().exact(),
                marks(plot, 0, Mark.Segment.class, "truth").getFirst().from().y(), 1e-15);
        assertEquals("∂/∂μ KL(q ‖ p), nats", plot.subplots().getFirst().name());
    }

    @Test
    void theVarianceInTheoryIsALineAndTheMeasuredOneADot() throws BadInput {
        Plot plot = GradientsPicture.of(drawn(TWO + "&mu=0&sigma=1.5&gradientDraws=10"), EN);
        List<Mark.Segment> theory = marks(plot, 1, Mark.Segment.class, "gradient-theory");
        assertEquals(0.08583, theory.getFirst().from().y(), 1e-5);
        assertEquals(0.5686, theory.getLast().from().y(), 1e-4);
        List<Mark.Dot> measured = marks(plot, 1, Mark.Dot.class, "gradient-measured");
        for (int i = 0; i < 5; i++) {
            assertEquals(1, measured.get(i).at().y() / theory.get(i).from().y(), 0.4);
        }
        List<String> series = plot.subplots().stream().flatMap(each -> each.series().stream()).map(Series::name)
                .toList();
        assertTrue(series.containsAll(List.of("estimates-sticking-the-landing", "variance-in-theory",
                "variance-measured")), series::toString);
    }

    @Test
    void inBitsAGradientIsLargerAndItsVarianceTwiceSo() throws BadInput {
        double nats = first(TWO + "&mu=0&sigma=1.5");
        double bits = first(TWO + "&mu=0&sigma=1.5&unit=bits");
        assertEquals(1 / Math.log(2) / Math.log(2), bits / nats, 1e-12);
    }

    private static double first(String link) throws BadInput {
        return marks(GradientsPicture.of(undrawn(link), EN), 1, Mark.Segment.class, "gradient-theory").getFirst()
                .from().y();
    }

    @Test
    void beforeTheDrawsOnlyTheoryIsShown() throws BadInput {
        GradientsScene scene = undrawn(TWO + "&mu=0&sigma=1.5");
        Plot plot = GradientsPicture.of(scene, EN);
        assertTrue(marks(plot, 0, Mark.Points.class, "gradient-draw").isEmpty());
        assertEquals(5, marks(plot, 1, Mark.Segment.class, "gradient-theory").size());
        assertEquals("…", GradientsWords.measured(scene, GradientEstimator.SCORE_FUNCTION));
        assertEquals("…", GradientsWords.mean(scene, GradientEstimator.SCORE_FUNCTION));
        assertTrue(scene.missing().isEmpty());
    }

    @Test
    void whereQIsPTheStripsWithoutVarianceSayZero() throws BadInput {
        GradientsScene scene = drawn("fit?w=1&m=0.5&s=2&mu=0.5&sigma=2&view=gradients");
        Plot plot = GradientsPicture.of(scene, EN);
        assertEquals(4, marks(plot, 1, Mark.Label.class, "note").stream().filter(each -> each.text().equals("0"))
                .count());
        assertEquals(1, marks(plot, 1, Mark.Dot.class, "gradient-measured").size());
        assertEquals("0.0000", GradientsWords.theory(scene, GradientEstimator.STICKING_THE_LANDING));
        assertTrue(GradientsWords.note(scene, EN).contains("The mean baseline changes nothing."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            mu=0&sigma=1.5   ; Least variance here: the best baseline, 0.6817. Reparameterised varies more than the \
            score function. The mean baseline harms.
            mu=-4&sigma=1    ; Least variance here: sticking the landing (STL), 0.3161. Reparameterised varies less \
            than the score function. The mean baseline helps.
            mu=2.5&sigma=0.8 ; Least variance here: sticking the landing (STL), 0.0417. Reparameterised varies more \
            than the score function. The mean baseline helps.
            """)
    void theNoteTellsWhatHelpsHere(String q, String note) throws BadInput {
        assertEquals(note, GradientsWords.note(undrawn(TWO + "&" + q), EN));
    }

    @Test
    void rareDrawsThatAreMissingAreTold() throws BadInput {
        GradientsScene scene = drawn(TWO + "&mu=2.5&sigma=0.8&view=gradients");
        assertTrue(scene.missing().contains(GradientEstimator.STICKING_THE_LANDING));
        assertTrue(GradientsWords.note(scene, EN).endsWith("which make most of the variance."));
        assertTrue(undrawn(TWO + "&mu=2.5&sigma=0.85").with(scene.drawn()).missing().isEmpty(), "of another q");
        assertEquals("4.1·10⁻⁵", GradientsWords.measured(scene, GradientEstimator.STICKING_THE_LANDING));
    }

    @ParameterizedTest
    @ValueSource(strings = {"reverse", "alpha&alpha=0"})
    void theReverseDivergenceNeedsNoRemark(String objective) throws BadInput {
        assertFalse(GradientsWords.note(undrawn("fit?objective=" + objective), EN).contains("chosen objective"));
        assertTrue(GradientsWords.note(undrawn("fit?objective=alpha&alpha=0.5"), EN).contains("chosen objective"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fit?mu=1000000&sigma=0.000001", "fit?mu=0&sigma=1000000&gradientOf=logSigma",
            "fit?w=1&m=0&s=0.000001&mu=1000000&sigma=1000000", "fit?posterior=coin&heads=1000000&draws=1000000",
            "fit?posterior=square&x=1000000&noise=0.001&mu=1000000&sigma=1000000"})
    void atTheEndsOfTheRangesNothingIsMissing(String link) throws BadInput {
        for (Language language : Language.values()) {
            Catalog words = Catalog.of(language);
            GradientsScene scene = drawn(link);
            Plot plot = GradientsPicture.of(scene, words);
            assertTrue(plot.subplots().stream().allMatch(each -> Double.isFinite(each.y().bounds().length())));
            for (int i = -1; i <= 5; i++) {
                assertFalse(GradientsWords.reading(scene, new Point(i, 0), words).contains("NaN"));
            }
            assertFalse(GradientsWords.spoken(scene, words).contains("NaN"));
            assertTrue(GradientsWords.note(scene, words).length() > 10);
        }
    }
}
