package kllab.lab.fit.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import kllab.lab.fit.FitLab;
import kllab.lab.fit.model.plane.PlaneFit;
import kllab.lab.fit.model.plane.PlaneValues;
import kllab.link.Link;
import kllab.text.BadInput;
import kllab.text.Catalog;
import kllab.text.Language;
import org.junit.jupiter.api.Test;

/** A model whose divergences in the plane are computed beside its frames, at rest too. */
class FollowedPlaneTest {
    private static final String TWO = "fit?plane=full&weights=0.5,0.5&means=-1.6,-1.2,1.6,1.2"
            + "&covariances=0.64,0.192,0.36,0.49,-0.168,0.64&covariance=1,0,1&mean=";

    private final FitModel model = new FitModel(FitState.INITIAL);

    private static FitState state(String link) throws BadInput {
        return FitLink.LINKS.parse(Link.parse(link));
    }

    private FitScene scene() {
        return model.scene().getValue();
    }

    @Test
    void noneAreShownOfTheFirstFitAndThenThoseOfTheFitBefore() throws BadInput {
        FitState first = state(TWO + "0.5,0");
        model.open(first);
        assertTrue(scene().isBehind());
        assertFalse(scene().values().isKnown());
        assertEquals("…", scene().shown(scene().values().objective()));
        PlaneValues one = PlaneValues.of(scene().planes().getFirst());
        model.follow(one);
        assertFalse(scene().isBehind());
        assertEquals(one.reverse(), scene().values().reverse());
        model.history().update(now -> now.withPlane(now.plane().withQ(now.plane().q().withMean(1, 0))));
        assertTrue(scene().isBehind());
        assertEquals(one.reverse(), scene().values().reverse());
        PlaneValues two = PlaneValues.of(scene().planes().getFirst());
        model.follow(two);
        assertEquals(two.reverse(), scene().values().reverse());
        assertTrue(one.reverse() != two.reverse());
        model.history().undo();
        assertFalse(scene().isBehind(), "known from before");
        assertEquals(one.reverse(), scene().values().reverse());
    }

    @Test
    void aPinOfALinkIsComputedBesideTheFramesToo() throws BadInput {
        FitState first = state(TWO + "0.5,0");
        model.open(first.pinned());
        PlaneValues.of(scene().planes().getFirst());
        model.history().update(now -> now.withPlane(now.plane().withQ(now.plane().q().withMean(1, 0))));
        String link = FitLink.LINKS.of(model.history().state().get()).text();
        FitModel linked = new FitModel(state(link));
        List<PlaneFit> planes = linked.scene().getValue().planes();
        assertEquals(2, planes.size());
        linked.follow(PlaneValues.of(planes.getFirst()));
        assertTrue(linked.scene().getValue().isBehind(), "the pin");
        linked.follow(planes.stream().map(PlaneValues::of).toList().getFirst());
        assertFalse(linked.scene().getValue().isBehind());
    }

    @Test
    void aStateIsToldOnceItsDivergencesAreKnownAndNobodyComputesThemForThat() throws BadInput {
        FitLab lab = new FitLab(model);
        Catalog words = Catalog.of(Language.EN);
        model.open(state(TWO + "0.5,0"));
        assertEquals(FitState.INITIAL, model.told().getValue());
        model.follow(PlaneValues.of(scene().planes().getFirst()));
        FitState first = model.history().state().get();
        assertEquals(first, model.told().getValue());
        model.history().update(now -> now.withPlane(now.plane().withQ(now.plane().q().withMean(1, 0))));
        assertEquals(first, model.told().getValue());
        assertEquals(Optional.empty(), PlaneValues.known(scene().planes().getFirst()));
        model.follow(PlaneValues.of(scene().planes().getFirst()));
        String said = lab.summary(first, model.told().getValue(), words);
        assertTrue(said.contains(scene().shown(scene().values().objective())), said);
        assertTrue(said.contains("rising") || said.contains("falling"), said);
        assertSame(scene(), model.sceneOf(model.told().getValue()));
    }
}
