package kllab.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import kllab.lab.gaussian.landscape.DescentCourse;
import kllab.lab.gaussian.landscape.LandscapeScene;
import kllab.lab.gaussian.landscape.LandscapeWords;
import kllab.lab.gaussian.model.GaussianAxes;
import kllab.lab.gaussian.model.GaussianLink;
import kllab.lab.gaussian.model.GaussianScene;
import kllab.lab.gaussian.model.GaussianState;
import kllab.lab.gaussian.model.PlotOptions.View;
import kllab.link.Link;
import kllab.math.divergence.descent.Descent.Direction;
import kllab.math.divergence.descent.Parameterisation;
import kllab.text.BadInput;
import kllab.text.Catalog;
import kllab.text.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** A person at the landscape of KL over (μ, σ) on the web page, and at the descent in it. */
@Tag("web")
class LandscapePageIT extends WithPage {
    private static final String FIRST = "gaussian?mu1=1.4&sigma1=1.9&mu2=0&sigma2=1&view=landscape";
    private static final Catalog WORDS = Catalog.of(Language.EN);

    @BeforeAll
    static void open() {
        page = OpenPage.start().in(1300, 1100, "light");
    }

    private static GaussianState of(String link) throws BadInput {
        return GaussianLink.LINKS.parse(Link.parse(link));
    }

    private static void assertIsSaid(GaussianState state) {
        assertEquals(LandscapeWords.of(LandscapeScene.of(state, GaussianAxes.fit(state).landscape()), WORDS),
                page.text("descent-said"));
        assertEquals(LandscapeWords.spoken(GaussianScene.of(state), WORDS),
                page.all("#landscape canvas").getFirst().getAccessibleName());
    }

    @Test
    void aLinkShowsTheLandscapeWithWhatTheProgramSaysOfIt() throws BadInput {
        page.at(FIRST);
        assertTrue(page.element("landscape").isDisplayed());
        assertFalse(page.element("curve").isDisplayed());
        assertFalse(page.element("curve-options").isDisplayed());
        assertEquals("", page.text("without"));
        assertIsSaid(of(FIRST));
    }

    @Test
    void thePlotIsChosenFromAListAndUndone() throws BadInput {
        page.at("gaussian");
        assertFalse(page.element("descent").isDisplayed());
        new Select(page.element("gaussian-view")).selectByIndex(1);
        assertEquals(View.LANDSCAPE, page.state().plot().view());
        assertTrue(page.element("descent").isDisplayed());
        page.click("undo");
        assertEquals(View.CURVE, page.state().plot().view());
        assertTrue(page.element("curve").isDisplayed());
    }

    @Test
    void pIsDraggedOverThePlaneInOneStepOfUndo() throws BadInput {
        page.at(FIRST);
        page.drag("landscape-p", -60, 40);
        GaussianState dragged = page.state();
        assertTrue(dragged.p().mu() < 1.2 && dragged.p().sigma() < 1.7, dragged.toString());
        assertEquals(of(FIRST).q(), dragged.q());
        assertIsSaid(dragged);
        page.click("undo");
        assertEquals(of(FIRST), page.state());
    }

    @Test
    void pIsDraggedByAFingerAndMovedByKeys() throws BadInput {
        page.at(FIRST);
        page.dragByFinger("landscape-p", 40, 0);
        assertTrue(page.state().p().mu() > 1.45, page.state().toString());
        page.at(FIRST);
        WebElement p = page.element("landscape-p");
        assertEquals(WORDS.say("gaussian.landscape.handle"), p.getDomAttribute("aria-label"));
        p.sendKeys(Keys.ARROW_LEFT);
        p.sendKeys(Keys.ARROW_UP);
        assertEquals(of("gaussian?mu1=1.3&sigma1=2&mu2=0&sigma2=1&view=landscape"), page.state());
        assertEquals(LandscapeWords.place(page.state(), WORDS), page.element("landscape-p").getDomAttribute("aria-valuetext"));
    }

    @Test
    void aStepAndTheWholeDescentLeadWhereTheProgramsLead() throws BadInput {
        DescentCourse course = new DescentCourse();
        page.at(FIRST);
        page.click("step-descent");
        assertEquals(course.next(of(FIRST)), page.state());
        assertIsSaid(page.state());
        page.click("step-descent");
        assertEquals(course.next(course.next(of(FIRST))), page.state());
        page.click("reset-descent");
        assertEquals(of(FIRST), page.state());
        // Motion is reduced here: a play goes to its end at once.
        page.click("play-descent");
        assertEquals(course.end(of(FIRST)), page.state());
        assertEquals("true", page.element("step-descent").getDomAttribute("aria-disabled"));
    }

    @Test
    void aDescentIsSeenToMoveAndIsPausedOrEndedByAnyOtherChange() throws BadInput {
        page.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(
                Map.of("name", "prefers-reduced-motion", "value", "no-preference"))));
        try {
            page.at(FIRST);
            page.click("play-descent");
            page.until(() -> steps() > 2);
            assertEquals(WORDS.say("lab.descent.pause"), page.text("play-descent"));
            page.click("play-descent");
            int paused = steps();
            page.frame();
            page.frame();
            assertEquals(paused, steps());
            assertEquals(WORDS.say("lab.descent.play"), page.text("play-descent"));
            page.click("play-descent");
            page.type("field-mu2", "0.5");
            GaussianState changed = page.state();
            page.frame();
            page.frame();
            assertEquals(changed, page.state());
            assertEquals(0.5, changed.q().mu());
        } finally {
            page.in(1300, 1100, "light");
        }
    }

    private static int steps() {
        try {
            return page.state().landscape().steps();
        } catch (BadInput e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void directionCoordinatesAndRateAreSet() throws BadInput {
        page.at(FIRST);
        new Select(page.element("direction")).selectByIndex(1);
        assertEquals(Direction.REVERSE, page.state().landscape().direction());
        new Select(page.element("coordinates")).selectByVisibleText(WORDS.say("lab.descent.coordinates.natural"));
        assertEquals(Parameterisation.NATURAL, page.state().landscape().coordinates());
        page.element("rate").sendKeys(Keys.ARROW_RIGHT);
        assertEquals(0.2, page.state().landscape().rate());
        assertEquals("0.2", page.text("rate-value"));
        page.element("rate").sendKeys(Keys.END);
        assertEquals(100, page.state().landscape().rate());
        assertIsSaid(page.state());
        page.click("undo");
        assertEquals(0.2, page.state().landscape().rate());
    }

    @Test
    void aCoveredSecondPlotHidesItsLandscapeAndItsDescentUntilItsQuestionMarkIsPressed() throws BadInput {
        page.at(FIRST + "&cover=secondPlot");
        assertFalse(page.element("landscape").isDisplayed());
        assertFalse(page.element("descent").isDisplayed());
        page.all("[data-lab=gaussian][data-panel=secondPlot] > .uncover").getFirst().click();
        page.frame();
        assertTrue(page.element("landscape").isDisplayed());
        assertEquals(of(FIRST), page.state());
        assertIsSaid(of(FIRST));
    }

    @ParameterizedTest
    @CsvSource({"360, light, en", "768, dark, zh", "1440, light, zh"})
    void itsPictureIsKeptAtTheSizesOfPhonesAndHalls(int width, String scheme, String language) throws IOException {
        page.in(width, width < 700 ? 1900 : 1100, scheme);
        try {
            page.at(FIRST);
            page.click("step-descent");
            if (language.equals("zh")) {
                page.click("language");
            }
            assertEquals(width, ((Number) page.script("return document.documentElement.scrollWidth")).intValue());
            page.picture("landscape-" + width + "-" + scheme + "-" + language);
            if (language.equals("zh")) {
                page.click("language");
            }
        } finally {
            page.in(1300, 1100, "light");
        }
    }
}
