package kllab.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kllab.app.export.PageFile;
import kllab.lesson.Lesson;
import kllab.lesson.reader.LessonReader;
import kllab.text.BadInput;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** A person at the page of a lesson: reads, goes on, predicts, answers, and comes back later. */
@Tag("web")
class LessonPageIT extends WithPage {
    private static final LessonReader READER = new LessonReader(link -> {
    });
    private static final String OWN = """
            # Own lesson

            Before it all.

            ## First
            show: densities, value

            [Here](kl:gaussian?mu1=1&sigma1=1&mu2=0&sigma2=1) *two* **bells** and $\\frac{\\p{p}}{\\q{q}}$, but not
            $\\unheardof{x}$. Then [farther](kl:gaussian?mu1=2&sigma1=1&mu2=0&sigma2=1).

            1. one
            2. two

            ## Guess

            [Now](kl:gaussian?mu1=1&sigma1=1&mu2=0&sigma2=1)

            :::predict
            hide: value, formula
            tolerance: 0.01
            then: kl:gaussian?mu1=2&sigma1=1&mu2=0&sigma2=1

            How much?

            - [x] 2
              Four times as much.
            - [ ] 1
              Not twice.
            - [ ] other
              Think of squares.
            :::

            After the prediction.

            :::check
            And which?

            - [ ] this
              No.
            - [x] that
              Yes.
            :::

            ## Bars

            [Bars](kl:discrete?p=1,3&q=1,1)
            """;

    @TempDir
    private Path folder;

    @BeforeAll
    static void open() {
        page = OpenPage.start().in(1300, 900, "light");
    }

    @BeforeEach
    void forget() {
        page.at("").script("localStorage.clear()");
    }

    private Path own(String markdown) throws IOException, BadInput {
        Lesson lesson = READER.read("own.md", markdown).lesson();
        Path file = folder.resolve("own.html");
        try (OutputStream out = Files.newOutputStream(file)) {
            PageFile.of(lesson, Files.newInputStream(OpenPage.PAGE)).write(out);
        }
        return file;
    }

    private static boolean isSeen(String id) {
        return page.element(id).isDisplayed();
    }

    private static String step() {
        return page.element("lesson-step").getText();
    }

    private static WebElement in(String css) {
        return page.driver().findElement(By.cssSelector("#lesson-step " + css));
    }

    private static void press(String css) {
        in(css).click();
        page.frame();
    }

    @Test
    void theFirstStepHasItsProseAndSetsTheLab() throws IOException, BadInput {
        page.at(own(OWN), "", "");
        assertEquals("Own lesson", page.text("lesson-title"));
        assertTrue(step().contains("Before it all.") && step().contains("First"), step());
        assertEquals("two", in("em").getText());
        assertEquals("bells", in("strong").getText());
        assertEquals(List.of("one", "two"), page.all("#lesson-step ol li").stream().map(WebElement::getText).toList());
        assertEquals("0.5000", page.text("value"));
        assertEquals(1, page.all("#lesson-step math mfrac mrow.p").size());
        assertEquals("\\unheardof{x}", in("code.tex").getText());
        assertTrue(isSeen("densities") && !isSeen("curve") && !isSeen("formula"), "only what the step shows");
    }

    @Test
    void aLinkOfTheTextSetsTheLabAndTheWayBackIsThere() throws IOException, BadInput {
        page.at(own(OWN), "", "");
        page.all("#lesson-step .lab-link").get(1).click();
        page.until(() -> page.text("value").equals("2.0000"));
        page.click("lesson-back");
        page.until(() -> page.text("value").equals("0.5000"));
    }

    @Test
    void aStepIsAsItWasLeftWhenOneComesBackAndCanBeginAgain() throws IOException, BadInput {
        page.at(own(OWN), "", "");
        page.all("#lesson-step .lab-link").get(1).click();
        page.until(() -> page.text("value").equals("2.0000"));
        page.click("lesson-next");
        page.click("lesson-next");
        page.click("lesson-previous");
        page.click("lesson-previous");
        assertEquals("2.0000", page.text("value"));
        page.click("lesson-back");
        page.until(() -> page.text("value").equals("0.5000"));
        page.click("lesson-next");
        page.click("lesson-previous");
        assertEquals("0.5000", page.text("value"));
    }

    @Test
    void keysAndButtonsGoFromStepToStepAndTheAddressTellsWhich() throws IOException, BadInput {
        page.at(own(OWN), "", "");
        page.press(Keys.ARROW_RIGHT);
        assertTrue(page.driver().getCurrentUrl().endsWith("#step=2"), page.driver().getCurrentUrl());
        page.press(Keys.ARROW_LEFT);
        page.click("lesson-next");
        page.click("lesson-next");
        assertTrue(isSeen("bars") && !isSeen("densities"), "the third step is about the other lab");
        page.click("lesson-next");
        assertTrue(page.driver().getCurrentUrl().endsWith("#step=3"), "there is no fourth one");
        page.press(Keys.PAGE_UP);
        page.press(Keys.PAGE_DOWN);
        assertTrue(page.driver().getCurrentUrl().endsWith("#step=2"), "first it reveals");
        assertTrue(step().contains("Revealed."), step());
    }

    @Test
    void aPredictionCoversItsAnswerAndHidesWhatFollowsUntilItIsAnswered() throws IOException, BadInput {
        page.at(own(OWN), "", "step=2");
        assertFalse(isSeen("value"));
        assertFalse(isSeen("formula"));
        assertFalse(step().contains("After the prediction."), step());
        in("input").sendKeys("2,00", Keys.ENTER);
        page.frame();
        assertTrue(step().contains("✓ Right") && step().contains("Four times as much."), step());
        assertTrue(step().contains("After the prediction."), step());
        assertTrue(isSeen("value") && isSeen("formula"));
        page.until(() -> page.text("value").equals("2.0000"));
        press(".again");
        assertFalse(isSeen("value"));
        page.until(() -> page.value("field-mu1").equals("1.00"));
    }

    @Test
    void aWrongNumberHasItsOwnRemarkAndWordsAreRefused() throws IOException, BadInput {
        page.at(own(OWN), "", "step=2");
        in("input").sendKeys("about two", Keys.ENTER);
        page.frame();
        assertTrue(in(".problem").getText().contains("about two"), in(".problem").getText());
        in("input").clear();
        in("input").sendKeys("1.005", Keys.ENTER);
        page.frame();
        assertTrue(step().contains("Not twice.") && step().contains("✗ Not right"), step());
        press(".again");
        in("input").sendKeys("7", Keys.ENTER);
        page.frame();
        assertTrue(step().contains("Think of squares."), step());
    }

    @Test
    void answersAndStepAreThereAgainAfterReloading() throws IOException, BadInput {
        Path file = own(OWN);
        page.at(file, "", "");
        page.click("lesson-next");
        in("input").sendKeys("2", Keys.ENTER);
        page.frame();
        page.all("#lesson-step .choice").getFirst().click();
        page.frame();
        page.at(file, "", "");
        assertTrue(page.driver().getCurrentUrl().endsWith("#step=2"));
        assertTrue(step().contains("Four times as much.") && step().contains("✗ Not right"), step());
        page.at(own(OWN.replace("And which?", "And which one?")), "", "");
        assertTrue(step().contains("Four times as much.") && !step().contains("✗ Not right"),
                "a question that has become another one asks again");
    }

    @Test
    void forbiddenStorageBreaksNothing() throws IOException, BadInput {
        Path file = own(OWN);
        Files.writeString(file, Files.readString(file).replaceFirst("<script>", "<script>Object.defineProperty(window, "
                + "'localStorage', {get() { throw new DOMException('no', 'SecurityError'); }});</script><script>"));
        page.at(file, "", "");
        page.click("lesson-next");
        in("input").sendKeys("2", Keys.ENTER);
        page.frame();
        assertTrue(step().contains("Four times as much."), step());
    }

    @Test
    void noWordsOfALessonBecomeMarkupOrScript() throws IOException, BadInput {
        String evil = "</script><script>window.hurt=1</script><img src=x onerror=window.hurt=1>";
        String markdown = """
                # Title &lt;img src=x onerror=window.hurt=1> `%1$s`

                Before `%1$s` \\<img src=x onerror=window.hurt=1\\>

                ## Step `%1$s`

                [`%1$s`](kl:gaussian?mu1=1) $\\text{<img src=x onerror=window.hurt=1>}$ $x<img src=x onerror=hurt>$
                $\\mathrm{" onmouseover="window.hurt=1}$ $\\evil{</code><img src=x onerror=window.hurt=1>}$

                [address](https://example.org/"><img/src=x/onerror=window.hurt=1>)

                ```
                %1$s
                ```

                | %1$s | b |
                |---|---|
                | `%1$s` | $<b>$ |

                :::check
                `%1$s`

                - [x] `%1$s`
                  `%1$s`
                - [ ] b `%1$s`
                  c
                :::
                """.formatted(evil);
        page.at(own(markdown), "", "");
        press(".choice");
        assertEquals(0L, page.script("return document.querySelectorAll('img, iframe, [onerror], [onmouseover]').length"));
        long own = Files.readString(Path.of("src/web/page.html")).split("<script", -1).length - 1L;
        assertEquals(own, page.script("return document.scripts.length"));
        assertEquals(true, page.script("return window.hurt === undefined"));
        assertTrue(step().contains("<img src=x onerror=window.hurt=1>"), step());
    }

    @Test
    void aCoverIsInNoStateAndNoUndoTakesItBack() throws IOException, BadInput {
        page.at(own(OWN), "", "step=2");
        WebElement field = page.element("field-mu1");
        field.sendKeys(Keys.chord(Keys.CONTROL, "a"), "3", Keys.ENTER);
        page.until(() -> page.value("slider-mu1").equals("3"));
        assertFalse(isSeen("value"));
        String link = String.valueOf(page.element("program").getDomAttribute("href"));
        assertTrue(link.contains("mu1=3") && !link.contains("cover") && !link.contains("hide"), link);
        page.click("undo");
        page.click("undo");
        assertFalse(isSeen("value"), "what the step covers stays covered");
        page.all("[data-panel=value] > .uncover").getFirst().click();
        page.frame();
        assertTrue(isSeen("value"), "whoever presses the question mark sees it");
    }
}
