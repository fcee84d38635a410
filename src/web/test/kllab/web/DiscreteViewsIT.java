package kllab.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import kllab.lab.discrete.model.DiscreteLink;
import kllab.lab.discrete.model.DiscreteOptions;
import kllab.lab.discrete.model.DiscretePanel;
import kllab.lab.discrete.model.DiscreteState;
import kllab.link.Link;
import kllab.text.BadInput;
import kllab.text.Catalog;
import kllab.text.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;

/** A person at the plots beside the bars of the web page, and at what covers them. */
@Tag("web")
class DiscreteViewsIT extends WithPage {
    private static final String FIRST = "discrete?p=0.2,0.4,0.4&q=1,1,1";
    private static final Catalog WORDS = Catalog.of(Language.EN);

    @BeforeAll
    static void open() {
        page = OpenPage.start().in(1300, 1000, "light");
    }

    private static DiscreteState state() throws BadInput {
        return page.state(DiscreteLink.LINKS);
    }

    @Test
    void thePointOfTwoCoinsIsDraggedAlongTheCurve() throws BadInput {
        page.at("discrete?p=3,7&q=1,1&view=sweep");
        page.hands().dragAndDropBy(page.element("beside-q-1"), 40, 0).perform();
        page.frame();
        assertTrue(state().q().weights().probability(0) > 0.55, state().toString());
        page.at(FIRST + "&view=sweep");
        assertEquals(WORDS.say("discrete.sweep.two"), page.text("beside-said"));
        assertFalse(page.element("beside").isDisplayed());
    }

    @Test
    void symbolsAreSentOneByOneOrAllAsOneStepOfUndo() throws BadInput {
        page.at(FIRST + "&view=stream&symbols=3");
        assertTrue(page.element("more").isDisplayed());
        page.click("step-symbols");
        assertEquals(4, state().options().symbols());
        // Motion is to be reduced here: it goes to the end at once.
        page.click("play-symbols");
        assertEquals(DiscreteOptions.MOST_SYMBOLS, state().options().symbols());
        assertEquals("true", page.element("step-symbols").getDomAttribute("aria-disabled"));
        page.click("undo");
        assertEquals(4, state().options().symbols());
        page.click("reset-symbols");
        assertEquals(0, state().options().symbols());
    }

    @Test
    void aStreamPlaysUntilItIsPausedWhereMotionIsNotToBeReduced() throws BadInput {
        page.at(FIRST + "&view=stream&symbols=3");
        page.driver().executeCdpCommand("Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-reduced-motion", "value", "no-preference"))));
        page.click("play-symbols");
        assertEquals(WORDS.say("discrete.coding.pause"), page.text("play-symbols"));
        page.click("play-symbols");
        assertEquals(WORDS.say("discrete.coding.play"), page.text("play-symbols"));
        int sent = state().options().symbols();
        assertTrue(sent > 3, sent + " symbols");
        page.click("undo");
        assertEquals(3, state().options().symbols());
        page.in(1300, 1000, "light");
    }

    @Test
    void theCodesAreSaidInTheWordsOfTheProgram() throws BadInput {
        page.at("discrete?p=1,1,2&q=1,2,1&view=coding");
        assertEquals(WORDS.say("discrete.words.gap.same", "1.7500", "1.5000", "0.2500", "0.2500") + " "
                + WORDS.say("discrete.words.unit.nats"), page.text("beside-said"));
        page.at("discrete?p=1,1&q=1,0&view=coding");
        assertTrue(page.text("beside-said").startsWith(WORDS.say("discrete.words.infinite", "B")),
                page.text("beside-said"));
    }

    /** Clicks the sign over a panel; another lab, which is not shown, may have one of that name. */
    private static void uncover(String panel) {
        page.all("[data-panel=" + panel + "] .uncover").stream().filter(WebElement::isDisplayed).findFirst()
                .orElseThrow().click();
    }

    @Test
    void whatAQuestionCoversIsToldByNothing() throws BadInput {
        page.at(FIRST + "&cover=value,terms");
        assertEquals("?", page.text("value"));
        assertEquals(WORDS.say("panel.withheld", WORDS.say(DiscretePanel.VALUE.messageKey())),
                page.text("beside-said"));
        uncover("value");
        assertEquals("0.0437", page.text("value"));
        assertEquals("", page.text("beside-said"));
        uncover("terms");
        assertEquals(DiscreteLink.LINKS.parse(Link.parse(FIRST)), state());
        page.at(FIRST + "&hide=outcomes,secondPlot");
        assertFalse(page.element("outcomes").isDisplayed());
        assertFalse(page.element("view").isDisplayed());
    }
}
