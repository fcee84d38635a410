package kllab.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kllab.app.export.PageFile;
import kllab.export.WholeFile;
import kllab.lab.Preset;
import kllab.lab.gaussian.model.GaussianLink;
import kllab.lab.gaussian.model.GaussianParameter;
import kllab.lab.gaussian.model.GaussianScene;
import kllab.lab.gaussian.model.GaussianState;
import kllab.lab.gaussian.readout.GaussianFormula;
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

/** A person at the web page: slides, types, drags, undoes, and reads what the program would say. */
@Tag("web")
class PageIT extends WithPage {
    private static final String FIRST = "gaussian?mu1=0.8&sigma1=0.7&mu2=0&sigma2=1";
    private static final Catalog WORDS = Catalog.of(Language.EN);

    @BeforeAll
    static void open() {
        page = OpenPage.start().in(1300, 900, "light");
    }

    private static String shown(GaussianState state) {
        GaussianScene scene = GaussianScene.of(state);
        return scene.shownValue(scene.values().forward());
    }

    @Test
    void aSliderHasTheStepsOfTheProgramAndMovesTheNumberAndTheAddress() throws BadInput {
        page.at(FIRST);
        page.element("slider-mu1").sendKeys(Keys.ARROW_RIGHT);
        assertEquals(0.9, page.state().p().mu());
        page.element("slider-mu1").sendKeys(Keys.chord(Keys.SHIFT, Keys.ARROW_DOWN));
        assertEquals(0.89, page.state().p().mu());
        assertEquals("0.89", page.value("field-mu1"));
        assertEquals(shown(page.state()), page.text("value"));
        page.element("slider-mu1").sendKeys(Keys.PAGE_UP);
        assertEquals(1.89, page.state().p().mu());
        page.element("slider-sigma2").sendKeys(Keys.HOME);
        assertEquals(0.05, page.state().q().sigma());
        page.element("slider-sigma2").sendKeys(Keys.END);
        assertEquals(5, page.state().q().sigma());
    }

    @Test
    void aTypedNumberIsTakenBeyondTheTravelOfItsSlider() throws BadInput {
        page.at(FIRST);
        page.type("field-mu2", "12,5");
        assertEquals(12.5, page.state().q().mu());
        assertEquals("12.50", page.value("field-mu2"));
        assertEquals(shown(page.state()), page.text("value"));
    }

    @Test
    void aTypedTextThatIsNoNumberIsRefusedInTheWordsOfTheProgram() throws BadInput {
        page.at(FIRST);
        page.type("field-sigma1", "-3");
        Message reason = assertThrows(BadInput.class, () -> GaussianParameter.SIGMA1.range().parse("-3",
                Message.of("gaussian.parameter.sigma1"))).reason();
        assertEquals(WORDS.say(reason), page.text("problem"));
        assertEquals("true", page.element("field-sigma1").getDomAttribute("aria-invalid"));
        assertEquals(0.7, page.state().p().sigma());
        page.press(Keys.ESCAPE);
        assertEquals("", page.text("problem"));
        assertEquals("0.70", page.value("field-sigma1"));
    }

    @Test
    void aPeakIsDraggedByTheMouseInOneStepOfUndo() throws BadInput {
        page.at(FIRST);
        page.drag("densities-mu1", 60, 0);
        GaussianState dragged = page.state();
        assertTrue(dragged.p().mu() > 1.2, dragged.toString());
        assertEquals(0.7, dragged.p().sigma());
        assertEquals(shown(dragged), page.text("value"));
        page.click("undo");
        assertEquals(0.8, page.state().p().mu());
        assertEquals("true", page.element("undo").getDomAttribute("aria-disabled"));
        page.click("redo");
        assertEquals(dragged, page.state());
    }

    @Test
    void aShoulderIsDraggedByAFinger() throws BadInput {
        page.at(FIRST);
        page.dragByFinger("densities-sigma1", 50, 0);
        assertTrue(page.state().p().sigma() > 0.9, page.state().toString());
        assertEquals(0.8, page.state().p().mu());
    }

    @Test
    void thePointOnTheCurveIsMovedByKeysAndSaysItsName() throws BadInput {
        page.at(FIRST);
        WebElement point = page.element("curve-sigma1");
        assertEquals(WORDS.say(Message.of("gaussian.curve.handle", Message.of("gaussian.parameter.sigma1"))),
                point.getDomAttribute("aria-label"));
        point.sendKeys(Keys.ARROW_UP);
        assertEquals(0.8, page.state().p().sigma());
        assertEquals("0.80", point.getDomAttribute("aria-valuetext"));
    }

    @Test
    void anAxisFollowsThePointerThatDragsBeyondItsEnd() throws BadInput {
        page.at(FIRST);
        int right = page.element("densities").getRect().getX() + page.element("densities").getRect().getWidth();
        WebElement peak = page.element("densities-mu1");
        page.hands().moveToElement(peak).clickAndHold().moveByOffset(right - peak.getRect().getX(), 0).perform();
        page.until(() -> Double.parseDouble(page.value("field-mu1")) > 8);
        page.hands().release().perform();
        assertTrue(page.state().p().mu() > 8);
    }

    @Test
    void keysUndoRedoAndReset() throws BadInput {
        page.at("gaussian?mu1=2&sigma1=0.7&mu2=0&sigma2=1");
        page.element("slider-mu1").sendKeys(Keys.ARROW_UP);
        page.press("z", Keys.CONTROL);
        assertEquals(2, page.state().p().mu());
        page.press("z", Keys.CONTROL, Keys.SHIFT);
        assertEquals(2.1, page.state().p().mu());
        page.press("r", Keys.ALT);
        assertEquals(GaussianState.INITIAL, page.state());
    }

    @ParameterizedTest
    @ValueSource(strings = {"gaussian?mu1=abc", "gaussian?sigma1=-1", "gaussian?colour=red", "nothing", "vae?beta=2",
            "gaussian?mu1=%zz", "gaussian?mu1=1&mu1=2"})
    void aBrokenLinkGetsTheSentenceOfTheProgramAndTheLastGoodStateStays(String broken) throws BadInput {
        page.at("gaussian?mu1=2&sigma1=0.7&mu2=0&sigma2=1");
        Message reason = assertThrows(BadInput.class, () -> GaussianLink.LINKS.parse(Link.parse(broken))).reason();
        page.script("location.hash = '" + broken + "';");
        page.until(() -> !page.text("problem").isEmpty());
        assertEquals(WORDS.say(reason), page.text("problem"));
        assertEquals("2.00", page.value("field-mu1"));
        assertEquals(2, page.state().p().mu());
        page.element("slider-mu1").sendKeys(Keys.ARROW_UP);
        page.frame();
        assertEquals("", page.text("problem"));
    }

    @Test
    void aLinkThatIsTypedIntoTheAddressIsShownAndCanBeUndone() throws BadInput {
        page.at(FIRST);
        page.script("location.hash = 'gaussian?mu1=-1&unit=bits';");
        page.until(() -> page.value("field-mu1").equals("−1.00") || page.value("field-mu1").equals("-1.00"));
        assertEquals(shown(page.state()), page.text("value"));
        page.click("undo");
        assertEquals(0.8, page.state().p().mu());
    }

    @Test
    void theLanguageIsSwitchedAndKept() {
        page.at(FIRST);
        page.click("language");
        Catalog chinese = Catalog.of(Language.ZH);
        assertEquals(chinese.say("lab.gaussian"), page.text("title"));
        page.at(FIRST);
        assertEquals(chinese.say("actions.reset"), page.text("reset"));
        page.click("language");
        assertEquals(WORDS.say("lab.gaussian"), page.text("title"));
    }

    @Test
    void embeddedItIsPlotsAndSlidersAlone() throws BadInput {
        page.at("?embed", FIRST);
        for (String shown : List.of("densities", "curve", "slider-mu1", "field-sigma2")) {
            assertTrue(page.element(shown).isDisplayed(), shown);
        }
        for (String hidden : List.of("undo", "value", "title", "option-terms")) {
            assertFalse(page.element(hidden).isDisplayed(), hidden);
        }
        page.drag("densities-mu2", -40, 0);
        assertTrue(page.state().q().mu() < -0.1);
    }

    @Test
    void theLinkIsCopiedWithTheStateThatIsShown() {
        page.at(FIRST);
        page.element("slider-mu1").sendKeys(Keys.ARROW_UP);
        page.click("copy");
        page.until(() -> !page.text("told").isEmpty());
        assertEquals(WORDS.say("window.copied", page.driver().getCurrentUrl()), page.text("told"));
        assertTrue(page.text("told").contains("mu1=0.9"));
        assertTrue(String.valueOf(page.element("program").getDomAttribute("href")).startsWith("kl-lab:gaussian?mu1=0.9"));
    }

    @Test
    void thePresetsOfTheFileSetWhatTheySayAndNothingElse() throws BadInput {
        page.at(FIRST + "&terms=false");
        Select list = new Select(page.element("presets"));
        List<Preset> presets = Preset.all("gaussian.preset.");
        assertEquals(presets.stream().map(each -> WORDS.say(each.messageKey())).toList(),
                list.getOptions().stream().skip(1).map(WebElement::getText).toList());
        for (Preset each : presets) {
            list.selectByVisibleText(WORDS.say(each.messageKey()));
            page.frame();
            assertEquals(each.in(page.state(), GaussianLink.LINKS), page.state());
            assertFalse(page.state().curve().terms());
        }
    }

    @Test
    void optionsUnitAndSwapChangeTheStateAsInTheProgram() throws BadInput {
        page.at(FIRST);
        for (String each : List.of("logRatio", "nonNegative", "terms", "forces", "logSigma")) {
            page.click("option-" + each);
        }
        new Select(page.element("unit")).selectByIndex(1);
        page.click("swap");
        assertEquals(GaussianLink.LINKS.parse(Link.parse("gaussian?mu1=0&sigma1=1&mu2=0.8&sigma2=0.7&unit=bits"
                + "&logRatio=true&nonNegative=true&terms=false&forces=false&logSigma=true")), page.state());
        assertEquals(shown(page.state()), page.text("value"));
    }

    @Test
    void whatALinkCoversIsShownWhenItsQuestionMarkIsPressed() throws BadInput {
        page.at(FIRST + "&cover=value,secondPlot&hide=q");
        assertFalse(page.element("value").isDisplayed());
        assertFalse(page.element("curve").isDisplayed());
        assertFalse(page.element("slider-mu2").isDisplayed());
        assertEquals("?", page.text("value"));
        page.all("[data-panel=value] .uncover").getFirst().click();
        assertEquals(shown(page.state()), page.text("value"));
        assertTrue(page.element("value").isDisplayed());
    }

    @Test
    void anExportedPageBeginsAtItsStateAndResetsLikeTheOther(@TempDir Path folder) throws IOException, BadInput {
        GaussianState state = GaussianState.INITIAL.swapped().withUnit(InformationUnit.BITS);
        Path file = folder.resolve("lab.html");
        WholeFile.write(file, false, PageFile.of(GaussianLink.LINKS.of(state), () -> "", Files.newInputStream(OpenPage.PAGE)));
        page.at(file, "", "");
        assertEquals(state, page.state());
        assertEquals(shown(state), page.text("value"));
        page.click("reset");
        assertEquals(GaussianState.INITIAL, page.state());
    }

    @Test
    void theFormulaIsMarkupWithTheNumbersThatAreShownAndIsSpokenAsInTheProgram() throws BadInput {
        page.at(FIRST);
        page.element("slider-sigma2").sendKeys(Keys.ARROW_UP);
        GaussianScene scene = GaussianScene.of(page.state());
        WebElement numbers = page.all("#formula math").get(1);
        assertEquals(GaussianFormula.spoken(scene), numbers.getDomAttribute("aria-label"));
        String text = String.valueOf(numbers.getDomProperty("textContent"));
        assertTrue(text.contains("1.10") && text.endsWith("=" + page.text("value")), text);
        assertEquals(6, page.all("#formula math:first-child .p mi, #formula math:first-child .q mi").size());
        assertTrue(page.all("#formula math").getFirst().isDisplayed());
    }

    @Test
    void aStateThatAPageDoesNotHaveIsNamed() {
        page.at(FIRST + "&drawer=estimates");
        assertEquals(WORDS.say("page.without"), page.text("without"));
        page.at(FIRST);
        assertEquals("", page.text("without"));
    }
}
