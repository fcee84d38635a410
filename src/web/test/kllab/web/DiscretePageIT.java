package kllab.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import kllab.app.export.PageFile;
import kllab.app.settings.WebAddress;
import kllab.export.WholeFile;
import kllab.lab.Preset;
import kllab.lab.discrete.DiscreteSummary;
import kllab.lab.discrete.model.DiscreteLink;
import kllab.lab.discrete.model.DiscreteOptions.View;
import kllab.lab.discrete.model.DiscreteScene;
import kllab.lab.discrete.model.DiscreteState;
import kllab.lab.discrete.model.OutcomeName;
import kllab.lab.gaussian.model.GaussianState;
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

/** A person at the discrete lab of the web page. */
@Tag("web")
class DiscretePageIT extends WithPage {
    private static final String FIRST = "discrete?p=0.2,0.4,0.4&q=1,1,1";
    private static final String DRAGGED = "discrete?p=1,6,3&q=1,1,1";
    private static final Catalog WORDS = Catalog.of(Language.EN);

    @BeforeAll
    static void open() {
        page = OpenPage.start().in(1300, 1000, "light");
    }

    private static DiscreteState state() throws BadInput {
        return page.state(DiscreteLink.LINKS);
    }

    private static DiscreteState of(String link) throws BadInput {
        return DiscreteLink.LINKS.parse(Link.parse(link));
    }

    private static void assertIsReadOut(DiscreteState state) {
        DiscreteScene scene = DiscreteScene.of(state);
        assertEquals(scene.shownValue(scene.values().forward()), page.text("value"));
        assertEquals(DiscreteSummary.of(state, state, WORDS), page.text("spoken"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"discrete?p=1,2&q=2,1&names=正面,反 面", "discrete?p=1,2&q=2,1&names=a\"b'c,<i>%26%23",
            "discrete?p=1,2&q=2,1&names=100%25,%E2%80%99%5C"})
    void aWebLinkThatTheProgramCopiesShowsItsState(String typed) throws BadInput {
        DiscreteState state = DiscreteLink.LINKS.parse(Link.parse(typed));
        String address = WebAddress.of(OpenPage.PAGE.toUri().toString()).at(DiscreteLink.LINKS.of(state).text());
        page.at("");
        page.driver().get("about:blank");
        page.driver().get(address);
        page.until(() -> !page.text("value").isEmpty());
        assertEquals("", page.text("problem"));
        assertEquals(state, page.state(DiscreteLink.LINKS));
        assertEquals(address, page.driver().getCurrentUrl());
    }

    @Test
    void aLinkShowsItsOutcomesWithWhatTheProgramReadsOut() throws BadInput {
        page.at("discrete?p=3,2,1,0&q=3,1,0,2&names=w,x,y,z&unit=bits");
        assertIsReadOut(state());
        assertEquals("∞", page.text("value"));
        assertEquals("z", page.value("name-4"));
        assertEquals("0.5000", page.text("probability-p-1"));
        assertEquals(8, page.all("#bars .handle").stream().filter(WebElement::isDisplayed).count());
    }

    @Test
    void aTypedWeightIsTakenAndOneThatMakesNoDistributionIsRefusedInTheWordsOfTheProgram() throws BadInput {
        page.at("discrete?p=1,0&q=1,1");
        page.type("weight-q-2", "6,5");
        assertEquals(List.of(1.0, 6.5), state().q().weights().weights());
        assertIsReadOut(state());
        page.type("weight-p-1", "0");
        Message reason = assertThrows(BadInput.class, () -> state().p().require(0, 0, "p")).reason();
        assertEquals(WORDS.say(reason), page.text("problem"));
        assertEquals("true", page.element("weight-p-1").getDomAttribute("aria-invalid"));
        assertEquals(List.of(1.0, 0.0), state().p().weights().weights());
        page.press(Keys.ESCAPE);
        assertEquals("", page.text("problem"));
        assertEquals("1", page.value("weight-p-1"));
    }

    @Test
    void aTypedNameIsTakenAndOneThatIsTakenAlreadyIsRefused() throws BadInput {
        page.at(FIRST);
        page.type("name-2", "heads & <b>");
        assertEquals(List.of("A", "heads & <b>", "C"), state().names());
        page.type("name-1", "C");
        Message reason = assertThrows(BadInput.class, () -> OutcomeName.parse("C",
                Message.of("discrete.name", "1"), List.of("heads & <b>", "C"))).reason();
        assertEquals(WORDS.say(reason), page.text("problem"));
        assertEquals("A", state().names().getFirst());
    }

    @Test
    void aTopIsDraggedByTheMouseAsInTheProgramInOneStepOfUndo() throws BadInput {
        page.at(DRAGGED);
        page.hands().moveToElement(page.element("bars-p-1")).clickAndHold().moveByOffset(0, -150)
                .moveByOffset(0, 60).release().perform();
        page.frame();
        DiscreteState dragged = state();
        double probability = dragged.p().weights().probability(0);
        assertTrue(probability > 0.15 && probability < 0.9, dragged.toString());
        // From where the gesture began, and not by its way.
        assertEquals(of(DRAGGED).p().dragged(0, probability), dragged.p());
        assertEquals(of(DRAGGED).q(), dragged.q());
        assertIsReadOut(dragged);
        page.click("undo");
        assertEquals(of(DRAGGED), state());
        page.click("redo");
        assertEquals(dragged, state());
    }

    @Test
    void aTopIsDraggedByAFinger() throws BadInput {
        page.at(FIRST);
        page.dragByFinger("bars-q-2", 0, 40);
        assertTrue(state().q().weights().probability(1) < 0.3, state().toString());
    }

    @Test
    void aTopAndASliderAreMovedByKeysAndSayTheirNames() throws BadInput {
        page.at(FIRST);
        WebElement top = page.element("bars-p-2");
        assertEquals(WORDS.say("discrete.handle", "p", "B"), top.getDomAttribute("aria-label"));
        top.sendKeys(Keys.ARROW_UP);
        assertEquals(of(FIRST).p().dragged(1, 0.41), state().p());
        assertEquals("0.4100", top.getDomAttribute("aria-valuetext"));
        page.element("slider-q-1").sendKeys(Keys.HOME);
        assertEquals(List.of(0.0, 1.5, 1.5), state().q().weights().weights());
        assertEquals("0.0000", page.text("probability-q-1"));
    }

    @Test
    void aLockedBarStaysWhereItIs() throws BadInput {
        page.at(FIRST + "&lockP=1");
        WebElement top = page.element("bars-p-1");
        assertEquals(WORDS.say("discrete.handle.held", "p", "A"), top.getDomAttribute("aria-label"));
        page.hands().dragAndDropBy(top, 0, -60).perform();
        assertEquals(of(FIRST + "&lockP=1"), state());
        assertEquals(WORDS.say("discrete.lock", "A", "p"), page.element("lock-p-1").getAccessibleName());
        assertEquals("true", page.element("lock-p-1").getDomAttribute("aria-pressed"));
        page.click("lock-p-1");
        page.click("lock-q-3");
        assertEquals(of(FIRST + "&lockQ=3"), state());
    }

    @Test
    void anOutcomeIsAddedAndRemovedDownToTwo() throws BadInput {
        page.at(FIRST);
        page.click("add-outcome");
        assertEquals(of(FIRST).added(), state());
        assertEquals("D", page.value("name-4"));
        page.click("remove-1");
        assertEquals(List.of("B", "C", "D"), state().names());
        assertEquals("B", page.value("name-1"));
        page.click("remove-1");
        page.click("remove-1");
        assertEquals(List.of("C", "D"), state().names());
        assertEquals("true", page.element("remove-1").getDomAttribute("aria-disabled"));
        assertFalse(page.element("name-3").isDisplayed());
    }

    @Test
    void presetsViewsOptionUnitSwapAndResetChangeTheStateAsInTheProgram() throws BadInput {
        page.at(FIRST);
        for (Preset each : Preset.all("discrete.preset.")) {
            DiscreteState before = state();
            new Select(page.element("presets")).selectByVisibleText(WORDS.say(each.messageKey()));
            assertEquals(before.with(each), state());
            assertIsReadOut(state());
        }
        for (View each : List.of(View.CODING, View.SWEEP, View.STREAM, View.TERMS)) {
            new Select(page.element("view"))
                    .selectByVisibleText(WORDS.say("discrete.view." + each.name().toLowerCase(Locale.ROOT)));
            assertEquals(each, state().options().view());
        }
        page.at(FIRST);
        page.click("option-discrete-nonNegative");
        new Select(page.element("unit")).selectByIndex(1);
        page.click("swap");
        assertEquals(of("discrete?p=1,1,1&q=0.2,0.4,0.4&unit=bits&nonNegative=true"), state());
        assertEquals(InformationUnit.BITS, state().unit());
        assertIsReadOut(state());
        page.press("r", Keys.ALT);
        assertEquals(DiscreteState.INITIAL, state());
    }

    @ParameterizedTest
    @ValueSource(strings = {"discrete?p=1", "discrete?p=1,2&q=1,2,3", "discrete?p=0,0", "discrete?p=1,1&names=A,A",
            "discrete?p=-1,2", "discrete?weights=1,2"})
    void aBrokenLinkGetsTheSentenceOfTheProgramAndTheLastGoodStateStays(String broken) throws BadInput {
        page.at("discrete?p=1,3&q=1,1");
        Message reason = assertThrows(BadInput.class, () -> of(broken)).reason();
        page.script("location.hash = '" + broken + "';");
        page.until(() -> !page.text("problem").isEmpty());
        assertEquals(WORDS.say(reason), page.text("problem"));
        assertEquals(of("discrete?p=1,3&q=1,1"), state());
        page.click("swap");
        assertEquals(of("discrete?p=1,1&q=1,3"), state());
    }

    @Test
    void theLabsAreSwitchedAndEachIsAsItWasLeft() throws BadInput {
        page.at(FIRST);
        assertEquals(WORDS.say("lab.discrete"), page.text("lab-discrete"));
        assertEquals("page", page.element("lab-discrete").getDomAttribute("aria-current"));
        page.type("weight-p-1", "0.7");
        DiscreteState left = state();
        page.click("lab-gaussian");
        assertEquals(GaussianState.INITIAL, page.state());
        assertTrue(page.element("densities").isDisplayed());
        assertFalse(page.element("bars").isDisplayed());
        page.element("slider-mu1").sendKeys(Keys.ARROW_UP);
        page.frame();
        page.click("lab-discrete");
        assertEquals(left, state());
        assertIsReadOut(left);
        page.click("undo");
        assertEquals(of(FIRST), state());
        page.script("location.hash = 'gaussian?mu1=2';");
        page.until(() -> page.element("densities").isDisplayed());
        assertEquals(2, page.state().p().mu());
    }

    @Test
    void embeddedItIsPlotsAndRowsAlone() throws BadInput {
        page.at("?embed", FIRST);
        for (String shown : List.of("bars", "beside", "slider-p-1", "weight-q-3")) {
            assertTrue(page.element(shown).isDisplayed(), shown);
        }
        for (String hidden : List.of("undo", "lab-gaussian", "value", "view", "option-discrete-nonNegative")) {
            assertFalse(page.element(hidden).isDisplayed(), hidden);
        }
        page.hands().dragAndDropBy(page.element("bars-p-1"), 0, -40).perform();
        assertTrue(state().p().weights().probability(0) > 0.21, state().toString());
    }

    @Test
    void anExportedPageBeginsAtItsState(@TempDir Path folder) throws IOException, BadInput {
        DiscreteState state = of("discrete?p=3,1&q=1,4&names=yes,no&unit=bits");
        Path file = folder.resolve("lab.html");
        WholeFile.write(file, false, PageFile.of(DiscreteLink.LINKS.of(state), () -> "", Files.newInputStream(OpenPage.PAGE)));
        page.at(file, "", "");
        assertEquals(state, state());
        assertIsReadOut(state);
        page.click("language");
        assertEquals(Catalog.of(Language.ZH).say("lab.discrete"), page.text("title"));
        page.click("language");
    }
}
