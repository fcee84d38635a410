package kllab.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import kllab.lab.gaussian.model.GaussianScene;
import kllab.lab.gaussian.model.GaussianState;
import kllab.text.BadInput;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.interactions.Actions;

/** The address of the page, which follows its state as often as browsers let it. */
@Tag("web")
class AddressIT extends WithPage {
    private static final String FIRST = "gaussian?mu1=0.8&sigma1=0.7&mu2=0&sigma2=1";

    @BeforeAll
    static void open() {
        page = OpenPage.start().in(1300, 900, "light");
    }

    private static String shown(GaussianState state) {
        GaussianScene scene = GaussianScene.of(state);
        return scene.shownValue(scene.values().forward());
    }

    /** Writes down when the address was changed. */
    private static final String COUNT = """
            window.changes = [];
            const own = history.replaceState.bind(history);
            history.replaceState = (...all) => {
                changes.push(performance.now());
                own(...all);
            };
            """;

    private static List<Double> changes() {
        return ((List<?>) page.script("return changes;")).stream().map(each -> ((Number) each).doubleValue()).toList();
    }

    @Test
    void theAddressFollowsADragAboutThreeTimesASecondAndIsThatOfTheStateAtRestAtOnce() throws BadInput {
        page.at(FIRST);
        page.script(COUNT);
        Actions drag = page.hands().moveToElement(page.element("densities-mu1")).clickAndHold();
        for (int i = 0; i < 10; i++) {
            drag.moveByOffset(6, 0);
        }
        drag.perform();
        assertEquals("true", page.element("undo").getDomAttribute("aria-disabled"), "the drag goes on");
        page.until(() -> page.driver().getCurrentUrl().contains("mu1=" + page.script(
                "return document.getElementById('densities-mu1').getAttribute('aria-valuenow');")));
        List<Double> inTheDrag = changes();
        assertTrue(inTheDrag.size() >= 4, inTheDrag.toString());
        // A frame that was late is not paced by its own time, but by that at which it was due.
        assertTrue(inTheDrag.size() <= 2 + (inTheDrag.getLast() - inTheDrag.getFirst()) / 350, inTheDrag.toString());
        GaussianState held = page.state();
        assertTrue(held.p().mu() > 1.2, held.toString());
        page.hands().release().perform();
        assertEquals(held, page.state());
        assertEquals(shown(held), page.text("value"));
        page.click("undo");
        assertEquals(0.8, page.state().p().mu());
    }

    @Test
    void manyChangesAtRestAreNeverMoreThanBrowsersLetAPageMakeAndTheLastOneIsKept() {
        page.at(FIRST);
        page.script(COUNT);
        page.driver().executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                let left = 61;
                const next = () => {
                    document.getElementById('swap').click();
                    requestAnimationFrame(left-- > 1 ? next : () => done());
                };
                next();
                """);
        List<Double> changes = changes();
        assertTrue(changes.size() <= 12 + (changes.getLast() - changes.getFirst()) / 350, changes.toString());
        assertTrue(changes.size() < 60, "there were enough to be held back: " + changes.size());
        page.until(() -> page.driver().getCurrentUrl().endsWith("#gaussian?mu1=0&sigma1=1&mu2=0.8&sigma2=0.7"));
    }
}
