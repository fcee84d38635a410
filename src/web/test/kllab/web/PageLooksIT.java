package kllab.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** The page from a phone to a projector, light and dark, in both languages; its pictures are in target/pictures/web. */
@Tag("web")
class PageLooksIT extends WithPage {
    private static final String LINK = "gaussian?mu1=1&sigma1=0.6&mu2=0&sigma2=1";
    private static final String DISCRETE = "discrete?p=0.2,0.4,0.4&q=1,1,1";
    private static final String PLANE = "multivariate?mu1=0.6,0.3&cov1=1.69,0.546,0.546,0.49&integrand=true"
            + "&independent=true&part=trace";
    /** So large a target a finger hits, in pixels. */
    private static final int TARGET = 24;

    @BeforeAll
    static void open() {
        page = OpenPage.start();
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 768, 1440, 1920})
    void nothingIsCutAtAnyWidthNorInAnyLanguage(int width) throws IOException {
        int height = width == 360 ? 1400 : width * 5 / 8 + 200;
        for (String scheme : List.of("light", "dark")) {
            for (String link : List.of(LINK, PLANE, DISCRETE)) {
                page.in(width, height, scheme).at(link);
                for (String language : List.of("en", "zh")) {
                    if (!language.equals(page.script("return document.documentElement.lang;"))) {
                        page.click("language");
                    }
                    page.picture(link.substring(0, link.indexOf('?')) + "-" + width + "-" + scheme + "-" + language);
                    assertEquals((long) width, page.script("return document.documentElement.scrollWidth;"));
                    page.all("button, select, a.button, input").forEach(PageLooksIT::assertIsHit);
                }
            }
        }
    }

    private static void assertIsHit(WebElement control) {
        if (control.isDisplayed() && !"checkbox".equals(control.getDomAttribute("type"))) {
            Dimension size = control.getSize();
            assertTrue(Math.min(size.getHeight(), size.getWidth()) >= TARGET,
                    control.getDomAttribute("id") + " is " + size);
        }
    }

    @Test
    void darkAndLightFollowTheSystemWithoutANewLoad() {
        page.in(1000, 800, "light").at(LINK);
        Object light = page.script("return getComputedStyle(document.body).backgroundColor;");
        Object plot = page.script("return document.querySelector('#densities canvas').toDataURL();");
        page.in(1000, 800, "dark").frame();
        assertTrue(!light.equals(page.script("return getComputedStyle(document.body).backgroundColor;")));
        assertTrue(!plot.equals(page.script("return document.querySelector('#densities canvas').toDataURL();")));
    }

    @Test
    void underReducedMotionThePictureStandsStillAsSoonAsAHandleIsLetGo() {
        page.in(1000, 800, "light").at(LINK);
        page.hands().dragAndDropBy(page.element("densities-mu1"), 120, 0).perform();
        page.frame();
        Object atOnce = page.script("return document.querySelector('#densities canvas').toDataURL();");
        for (int i = 0; i < 30; i++) {
            page.frame();
        }
        assertEquals(atOnce, page.script("return document.querySelector('#densities canvas').toDataURL();"));
    }

    @ParameterizedTest
    @ValueSource(strings = {LINK, PLANE, DISCRETE, DISCRETE + "&view=coding", DISCRETE + "&view=stream&symbols=300",
            "discrete?p=9,8,7,7,6,6,5,5,4,3,3,2&view=coding"})
    void aPictureIsAsLargeAsItsRoom(String link) throws IOException {
        page.in(1440, 1500, "light").at(link);
        page.until(() -> Boolean.TRUE.equals(page.script("""
                return Array.from(document.querySelectorAll('canvas')).filter(each => each.clientHeight > 0)
                    .every(each => each.height === each.clientHeight && each.width === each.clientWidth);""")));
        page.picture("room-" + link.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {LINK, PLANE, DISCRETE})
    void thePageAsksNobodyForAnythingAndHasNothingToComplainOf(String link) {
        page.in(1000, 800, "light").at(link);
        page.click("language");
        page.click("language");
        assertEquals(0L, page.script("return performance.getEntriesByType('resource').length;"));
        List<String> complaints = page.driver().manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(each -> each.getLevel().intValue() >= Level.WARNING.intValue()).map(LogEntry::getMessage)
                .toList();
        assertEquals(List.of(), complaints);
    }

    @ParameterizedTest
    @ValueSource(strings = {LINK, PLANE, DISCRETE})
    void everyControlAndPlotHasANameForAssistiveTechnology(String link) {
        page.in(1000, 800, "light").at(link);
        List<WebElement> shown = page.all("button:not(.uncover), select, a.button, input, [role=slider], canvas")
                .stream().filter(WebElement::isDisplayed).toList();
        assertTrue(shown.size() > 20, shown.toString());
        for (WebElement each : shown) {
            assertTrue(!each.getAccessibleName().isBlank(), each.getDomAttribute("id"));
        }
        assertTrue(page.text("spoken").length() > 40, page.text("spoken"));
    }
}
