package kllab.lab.fit.bound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import kllab.lab.fit.model.FitLink;
import kllab.lab.fit.model.FitScene;
import kllab.lab.fit.model.FitState;
import kllab.link.Link;
import kllab.plot.Plot;
import kllab.plot.Polyline;
import kllab.plot.Series;
import kllab.plot.Subplot;
import kllab.text.BadInput;
import kllab.text.Catalog;
import kllab.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoundPictureTest {
    private static final String SQUARE = "fit?posterior=square&x=1.5&noise=0.6&mu=0.4&sigma=0.9&objective=reverse";

    private static BoundScene scene(String link) throws BadInput {
        FitState state = FitLink.LINKS.parse(Link.parse(link));
        return BoundScene.of(FitScene.of(state), Optional.empty()).orElseThrow();
    }

    private static Subplot plot(BoundScene scene) {
        Plot plot = BoundPicture.of(scene, Catalog.of(Language.EN));
        return plot.subplots().getFirst();
    }

    @ParameterizedTest
    @ValueSource(strings = {"&descent=6", "&descent=200&rate=0.01", "&descent=12&unit=bits", "&descent=5&method=adam"})
    void theCourseRisesTowardsTheEvidenceAndNeverCrossesIt(String descent) throws BadInput {
        BoundScene scene = scene(SQUARE + descent);
        Polyline course = plot(scene).series().stream().filter(each -> each.name().equals("elbo"))
                .map(Series::pieces).map(List::getFirst).findFirst().orElseThrow();
        assertEquals(scene.step() + 1, course.size());
        for (double height : course.ys()) {
            assertTrue(height <= scene.evidence());
            assertTrue(plot(scene).y().bounds().contains(height));
        }
        assertTrue(plot(scene).y().bounds().contains(scene.evidence()));
        assertEquals(scene.bound(), course.ys()[scene.step()], 1e-4);
    }

    @Test
    void stepsDownAnotherDivergenceHaveNoCourse() throws BadInput {
        BoundScene scene = scene(SQUARE.replace("reverse", "js") + "&descent=6");
        assertEquals(0, scene.step());
        assertEquals(List.of(), plot(scene).series());
        assertEquals(scene.evidence() - scene.gap(), scene.bound());
    }

    @Test
    void aMixtureHasNone() {
        assertEquals(Optional.empty(), BoundScene.of(FitScene.of(FitState.INITIAL), Optional.empty()));
    }
}
