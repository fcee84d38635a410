package kllab.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kllab.app.export.PageFile;
import kllab.export.WholeFile;
import kllab.lab.Preset;
import kllab.lab.Side;
import kllab.lab.multivariate.MultivariateSummary;
import kllab.lab.multivariate.model.HandleAxes;
import kllab.lab.multivariate.model.MultivariateLink;
import kllab.lab.multivariate.model.MultivariateScene;
import kllab.lab.multivariate.model.MultivariateState;
import kllab.lab.multivariate.model.Pair;
import kllab.lab.multivariate.model.PictureOptions.Part;
import kllab.lab.multivariate.model.PictureOptions.View;
import kllab.lab.multivariate.parts.MultivariateFormula;
import kllab.lab.multivariate.parts.PartWords;
import kllab.lab.multivariate.plane.PlaneScene;
import kllab.lab.multivariate.plane.PlaneWords;
import kllab.lab.plane.PlaneNumber;
import kllab.link.Link;
import kllab.math.divergence.InformationUnit;
import kllab.text.BadInput;
import kllab.text.Catalog;
import kllab.text.Language;
import kllab.text.Message;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** A person at the plane of the multivariate lab on the web page. */
@Tag("web")
class PlanePageIT extends WithPage {
    private static final String FIRST = "multivariate?mu1=0.6,0.3&cov1=1,0.3,0.3,1&mu2=0,0&cov2=1,0,0,1.44";
    private static final Catalog WORDS = Catalog.of(Language.EN);

    @BeforeAll
    static void open() {
        page = OpenPage.start().in(1300, 1200, "light");
    }

    private static MultivariateState state() throws BadInput {
        return page.state(MultivariateLink.LINKS);
    }

    private static MultivariateState of(String link) throws BadInput {
        return MultivariateLink.LINKS.parse(Link.parse(link));
    }

    private static void assertIsReadOut(MultivariateState state) {
        MultivariateScene scene = MultivariateScene.of(state);
        assertEquals(scene.shownValue(scene.value()), page.text("value"));
        assertEquals(MultivariateSummary.of(state, state, WORDS), page.text("spoken"));
    }

    private static long handles() {
        return page.all("#plane .handle").stream().filter(WebElement::isDisplayed).count();
    }

    @Test
    void aLinkShowsItsNumbersAndItsPictureWithWhatTheProgramReadsOut() throws BadInput {
        page.at(FIRST + "&unit=bits");
        assertIsReadOut(state());
        assertEquals("0.60", page.value("field-p-muX"));
        assertEquals("1.20", page.value("field-q-sigmaY"));
        assertEquals("0.30", page.value("field-p-rho"));
        assertEquals(8, handles());
        assertEquals(PlaneWords.spoken(PlaneScene.of(MultivariateScene.of(state()), View.PLANE), WORDS),
                page.all("#plane canvas").getFirst().getAccessibleName());
        assertFalse(page.element("jensen-shannon").isDisplayed());
        assertEquals("", page.text("without"));
    }

    @Test
    void theFormulaIsMarkupWithTheNumbersThatAreShown() throws BadInput {
        page.at(FIRST);
        WebElement numbers = page.all("#formula math").get(1);
        assertEquals(MultivariateFormula.spoken(MultivariateScene.of(state())), numbers.getDomAttribute("aria-label"));
        assertTrue(String.valueOf(numbers.getDomProperty("textContent")).endsWith("=" + page.text("value")));
    }

    @Test
    void aCentreIsDraggedOverThePlaneInOneStepOfUndo() throws BadInput {
        page.at(FIRST);
        page.drag("plane-p-centre", 60, -45);
        MultivariateState dragged = state();
        assertTrue(dragged.pair().p().mean(0) > 0.9 && dragged.pair().p().mean(1) > 0.5, dragged.toString());
        assertEquals(of(FIRST).pair().p().covariance(), dragged.pair().p().covariance());
        assertEquals(of(FIRST).pair().q(), dragged.pair().q());
        assertIsReadOut(dragged);
        page.click("undo");
        assertEquals(of(FIRST), state());
        page.click("redo");
        assertEquals(dragged, state());
    }

    @Test
    void anEndOfAnAxisIsDraggedByAFingerAndTheOtherAxisStaysAsLong() throws BadInput {
        page.at("multivariate?mu1=0,0&cov1=4,0,0,1&mu2=0,0&cov2=1,0,0,1");
        page.dragByFinger("plane-p-axis1", 50, 0);
        MultivariateState dragged = state();
        assertTrue(dragged.pair().p().covariance().sigma(0) > 2.2, dragged.toString());
        assertEquals(1, dragged.pair().p().covariance().sigma(1), 1e-9);
        assertIsReadOut(dragged);
    }

    @Test
    void aKnobTurnsItsEllipseAndItsAxesStayAsLong() throws BadInput {
        page.at("multivariate?mu1=0,0&cov1=1.44,0,0,0.36&mu2=0,0&cov2=1,0,0,1");
        page.drag("plane-p-turn", -30, -100);
        MultivariateState turned = state();
        assertTrue(PlaneNumber.RHO.of(turned.pair().p()) > 0.1, turned.toString());
        assertEquals(1.2, turned.pair().p().axes().root(0), 0.002);
        assertEquals(0.6, turned.pair().p().axes().root(1), 0.002);
        assertIsReadOut(turned);
    }

    @Test
    void handlesAreMovedByKeysAndSayTheirNames() throws BadInput {
        page.at(FIRST);
        WebElement centre = page.element("plane-q-centre");
        assertEquals(WORDS.say("multivariate.handle.centre", "q"), centre.getDomAttribute("aria-label"));
        centre.sendKeys(Keys.ARROW_RIGHT);
        centre.sendKeys(Keys.ARROW_UP, Keys.ARROW_UP);
        assertEquals(of(FIRST).pair().ownQ().withMean(0.1, 0.2), state().pair().q());
        assertEquals(PlaneWords.place(state().pair(), Side.Q, WORDS), centre.getDomAttribute("aria-valuetext"));
        page.at("multivariate?mu1=0,0&cov1=4,0,0,1&mu2=0,0&cov2=1,0,0,1");
        page.element("plane-p-axis1").sendKeys(Keys.ARROW_UP);
        assertEquals(2.1, state().pair().p().covariance().sigma(0), 1e-9);
        assertEquals("2.10", page.element("plane-p-axis1").getDomAttribute("aria-valuetext"));
        page.element("plane-p-turn").sendKeys(Keys.PAGE_UP);
        assertEquals(Math.toRadians(10), HandleAxes.of(state().pair()).p(), 0.002);
        assertEquals("10.00°", page.element("plane-p-turn").getDomAttribute("aria-valuetext"));
    }

    @Test
    void aTypedNumberIsTakenAndOneThatIsNoneIsRefusedInTheWordsOfTheProgram() throws BadInput {
        page.at(FIRST);
        page.type("field-p-sigmaX", "12,5");
        assertEquals(12.5, PlaneNumber.SIGMA1.of(state().pair().p()));
        assertEquals(0.3, PlaneNumber.RHO.of(state().pair().p()));
        page.type("field-q-rho", "1.5");
        Message reason = assertThrows(BadInput.class, () -> PlaneNumber.RHO.range().parse("1.5",
                Message.of("multivariate.parameter.rho", "q"))).reason();
        assertEquals(WORDS.say(reason), page.text("problem"));
        assertEquals("true", page.element("field-q-rho").getDomAttribute("aria-invalid"));
        page.press(Keys.ESCAPE);
        page.element("slider-q-muY").sendKeys(Keys.ARROW_UP);
        assertEquals(0.1, state().pair().q().mean(1));
    }

    @Test
    void withoutCorrelationsNothingTurnsAndTheyComeBack() throws BadInput {
        page.at(FIRST);
        page.click("option-diagonal");
        assertEquals(of(FIRST + "&diagonal=true"), state());
        assertEquals(6, handles());
        assertFalse(page.element("slider-p-rho").isEnabled());
        assertIsReadOut(state());
        page.click("option-diagonal");
        assertEquals(of(FIRST), state());
        assertEquals(8, handles());
    }

    @Test
    void presetsLayersUnitSwapAndResetChangeTheStateAsInTheProgram() throws BadInput {
        page.at(FIRST);
        for (Preset each : Preset.all("multivariate.preset.")) {
            MultivariateState before = state();
            new Select(page.element("presets")).selectByVisibleText(WORDS.say(each.messageKey()));
            assertEquals(each.in(before, MultivariateLink.LINKS), state());
            assertIsReadOut(state());
        }
        page.at(FIRST);
        for (String each : List.of("density", "integrand", "independent")) {
            Object picture = page.script("return document.querySelector('#plane canvas').toDataURL();");
            page.click("option-" + each);
            assertNotEquals(picture, page.script("return document.querySelector('#plane canvas').toDataURL();"), each);
        }
        new Select(page.element("unit")).selectByIndex(1);
        page.click("swap");
        assertEquals(of("multivariate?mu1=0,0&cov1=1,0,0,1.44&mu2=0.6,0.3&cov2=1,0.3,0.3,1&unit=bits&density=false"
                + "&integrand=true&independent=true"), state());
        assertEquals(InformationUnit.BITS, state().unit());
        page.click("standardise");
        assertEquals(of(FIRST).pair().swapped().withStandardQ(), state().pair());
        page.press("r", Keys.ALT);
        assertEquals(MultivariateState.INITIAL, state());
    }

    @Test
    void aPartIsReadOutAndLitInThePictureUntilItIsPressedAgain() throws BadInput {
        page.at(FIRST);
        MultivariateScene scene = MultivariateScene.of(state());
        for (Part each : PartWords.PARTS) {
            assertEquals(PartWords.signed(each, scene), page.text("part-" + PartWords.key(each) + "-number"));
            assertEquals(PartWords.spoken(each, scene, WORDS),
                    page.element("part-" + PartWords.key(each)).getDomAttribute("aria-label"));
            assertTrue(page.all("#part-" + PartWords.key(each) + " math").getFirst().isDisplayed());
        }
        page.click("part-trace");
        assertEquals(of(FIRST + "&part=trace"), state());
        assertEquals("true", page.element("part-trace").getDomAttribute("aria-pressed"));
        page.click("part-trace");
        assertEquals(of(FIRST), state());
    }

    @Test
    void whatAPageHasNotIsNamedAndAllElseIsShown() throws BadInput {
        page.at(FIRST + "&view=whitened");
        assertEquals(WORDS.say("page.without"), page.text("without"));
        assertTrue(page.element("plane").isDisplayed());
        assertIsReadOut(state());
        page.at(FIRST + "&view=latent");
        assertEquals(WORDS.say("page.without"), page.text("without"));
        assertFalse(page.element("plane").isDisplayed());
        assertFalse(page.element("parts").isDisplayed());
        assertFalse(page.element("slider-p-muX").isDisplayed());
        assertEquals(MultivariateSummary.of(state(), state(), WORDS), page.text("plane-said"));
        assertEquals("N(0, I)", page.text("value-q"));
        assertFalse(page.element("swap").isDisplayed());
        assertIsReadOut(state());
        page.click("to-plane");
        assertEquals("q", page.text("value-q"));
        assertTrue(page.element("swap").isDisplayed());
        assertEquals(of(FIRST), state());
        assertTrue(page.element("plane").isDisplayed());
        page.at("multivariate?mu1=1,0,-1&var1=1,0.5,0.2");
        assertEquals(WORDS.say("multivariate.linked", "3"), page.text("plane-said"));
        assertTrue(page.element("part-trace").isDisplayed());
        assertIsReadOut(state());
        page.click("to-plane");
        assertEquals(Pair.INITIAL, state().pair());
        assertEquals("", page.text("without"));
    }

    @Test
    void whatALinkHidesIsGoneAndWhatItCoversIsShownWhenItsQuestionMarkIsPressed() throws BadInput {
        page.at(FIRST + "&cover=value,terms&hide=q,actions");
        assertEquals("?", page.text("value"));
        for (String hidden : List.of("part-trace", "slider-q-muX", "standardise", "option-diagonal", "presets")) {
            assertFalse(page.element(hidden).isDisplayed(), hidden);
        }
        page.all("[data-panel=value] .uncover").getFirst().click();
        page.all("#parts-card > .uncover").getFirst().click();
        assertEquals(of(FIRST + "&hide=q,actions"), state());
        assertTrue(page.element("part-trace").isDisplayed());
        page.at(FIRST + "&hide=plane,terms");
        assertFalse(page.element("plane").isDisplayed());
        assertFalse(page.element("parts").isDisplayed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"multivariate?mu1=a", "multivariate?cov1=1,2,2,1", "multivariate?mu1=1,2&mu2=1,2,3",
            "multivariate?view=sphere", "multivariate?mu1=1,2&colour=red"})
    void aBrokenLinkGetsTheSentenceOfTheProgramAndTheLastGoodStateStays(String broken) throws BadInput {
        page.at(FIRST);
        Message reason = assertThrows(BadInput.class, () -> of(broken)).reason();
        page.script("location.hash = '" + broken + "';");
        page.until(() -> !page.text("problem").isEmpty());
        assertEquals(WORDS.say(reason), page.text("problem"));
        page.click("swap");
        assertEquals(of(FIRST).pair().swapped(), state().pair());
    }

    @Test
    void embeddedItIsThePlaneItsPartsAndSlidersAlone() throws BadInput {
        page.at("?embed", FIRST);
        for (String shown : List.of("plane", "slider-p-muX", "field-q-rho")) {
            assertTrue(page.element(shown).isDisplayed(), shown);
        }
        for (String hidden : List.of("undo", "lab-gaussian", "value", "option-density")) {
            assertFalse(page.element(hidden).isDisplayed(), hidden);
        }
        page.drag("plane-p-centre", 40, 0);
        assertTrue(state().pair().p().mean(0) > 0.7, state().toString());
    }

    @Test
    void anExportedPageBeginsAtItsStateInBothLanguages(@TempDir Path folder) throws IOException, BadInput {
        MultivariateState state = of(FIRST + "&unit=bits&integrand=true");
        Path file = folder.resolve("lab.html");
        WholeFile.write(file, false, PageFile.of(MultivariateLink.LINKS.of(state), () -> "", Files.newInputStream(OpenPage.PAGE)));
        page.at(file, "", "");
        assertEquals(state, state());
        assertIsReadOut(state);
        page.click("language");
        Catalog chinese = Catalog.of(Language.ZH);
        assertEquals(chinese.say("lab.multivariate"), page.text("title"));
        assertEquals(MultivariateSummary.of(state, state, chinese), page.text("spoken"));
        page.click("language");
    }
}
