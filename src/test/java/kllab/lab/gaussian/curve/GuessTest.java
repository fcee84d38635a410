package kllab.lab.gaussian.curve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import kllab.lab.gaussian.model.GaussianAxes;
import kllab.lab.gaussian.model.GaussianLink;
import kllab.lab.gaussian.model.GaussianScene;
import kllab.lab.gaussian.model.GaussianState;
import kllab.link.Link;
import kllab.plot.Mark;
import kllab.text.BadInput;
import kllab.text.Catalog;
import kllab.text.Language;
import org.junit.jupiter.api.Test;

/** A guess stands in the plot of KL against σ, where an axis measures what was guessed. */
class GuessTest {
    private static final Catalog WORDS = Catalog.of(Language.EN);

    private static GaussianScene scene(String link) throws BadInput {
        return GaussianScene.of(GaussianLink.LINKS.parse(Link.parse(link)));
    }

    private static List<Mark> marks(String link) throws BadInput {
        GaussianScene scene = scene(link);
        GaussianState state = scene.state();
        return CurvePicture.of(scene, GaussianAxes.fit(state), WORDS).subplots().getFirst().marks();
    }

    private static List<Mark.Point> dots(String link) throws BadInput {
        return marks(link).stream()
                .flatMap(each -> each instanceof Mark.Dot(Mark.Point at, double radius, String style)
                        && style.equals("guess-dot") ? List.of(at).stream() : List.<Mark.Point>of().stream())
                .toList();
    }

    private static List<String> words(String link) throws BadInput {
        return marks(link).stream().filter(Mark.Label.class::isInstance).map(Mark.Label.class::cast)
                .filter(each -> each.style().equals("guess-label")).map(Mark.Label::text).toList();
    }

    @Test
    void aGuessedValueIsADotOverTheStandardDeviationOfP() throws BadInput {
        String link = "gaussian?mu1=1&sigma1=0.5&ask=value&guess=1.3";
        assertEquals(List.of(new Mark.Point(0.5, 1.3)), dots(link));
        assertEquals(List.of("your guess 1.3000"), words(link));
    }

    @Test
    void inBitsAGuessIsDrawnInBits() throws BadInput {
        String link = "gaussian?mu1=1&sigma1=0.5&unit=bits&ask=value&guess=1";
        assertEquals(1 / Math.log(2), dots(link).getFirst().y(), 1e-12);
        assertEquals(List.of("your guess 1.4427"), words(link));
    }

    @Test
    void aGuessBeyondAnEdgeStandsAtTheEdge() throws BadInput {
        assertEquals(List.of(), dots("gaussian?ask=value&guess=90"));
        assertEquals(List.of("your guess 90.0000 ↑"), words("gaussian?ask=value&guess=90"));
        assertEquals(List.of("your guess −90.0000 ↓"), words("gaussian?ask=value&guess=-90"));
        assertEquals(List.of("your guess σ = 90.00 →"), words("gaussian?ask=minimum&guess=90"));
    }

    @Test
    void aGuessedMinimumIsALineAtItsStandardDeviation() throws BadInput {
        List<Double> lines = marks("gaussian?ask=minimum&guess=2").stream()
                .filter(each -> each instanceof Mark.Segment line && line.style().equals("guess"))
                .map(each -> ((Mark.Segment) each).from().x()).toList();
        assertEquals(List.of(2.0), lines);
        assertEquals(List.of("your guess σ = 2.00"), words("gaussian?ask=minimum&guess=2"));
    }

    @Test
    void nothingIsDrawnOfAnOpenQuestionOrOfWhatNoAxisMeasures() throws BadInput {
        assertEquals(List.of(), words("gaussian?ask=value"));
        assertEquals(List.of(), words("gaussian?ask=reverse&guess=1"));
        assertEquals(List.of(), words("gaussian?ask=larger&guess=1"));
    }

    @Test
    void theGuessIsSpokenWithThePlot() throws BadInput {
        assertTrue(CurvePane.spoken(scene("gaussian?ask=value&guess=1.3"), WORDS).endsWith("; your guess 1.3000"));
        assertTrue(CurvePane.spoken(scene("gaussian?ask=minimum&guess=2"), WORDS).endsWith("; your guess σ = 2.00"));
    }
}
