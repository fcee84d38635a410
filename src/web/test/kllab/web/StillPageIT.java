package kllab.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kllab.app.export.ExportRequest;
import kllab.app.export.HeadlessExport;
import kllab.app.labs.Labs;
import kllab.app.settings.ThemeChoice;
import kllab.export.Format;
import kllab.export.Plots;
import kllab.text.BadInput;
import kllab.text.Catalog;
import kllab.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.WebElement;

/** The page in browsers in which it does not come to life: a sentence and a picture. */
@Tag("web")
class StillPageIT {
    private static final long LARGEST = 1_000_000;

    private OpenPage page;

    @BeforeEach
    void open() {
        page = OpenPage.start().in(1300, 900, "light");
    }

    @AfterEach
    void close() {
        if (page != null) {
            page.close();
        }
    }

    private void assertStill(Language... languages) {
        for (Language each : languages) {
            WebElement said = page.all("p[lang=" + each.code() + "]").getFirst();
            assertTrue(said.isDisplayed());
            assertTrue(said.getText().startsWith(Catalog.of(each).say("page.still")), said.getText());
        }
        assertEquals(languages.length, page.all("p[lang]").size());
        WebElement picture = page.all("noscript svg, .still svg").getFirst();
        assertTrue(picture.isDisplayed());
        assertTrue(picture.getRect().getWidth() > 300 && picture.getRect().getHeight() > 200);
        assertTrue(page.all("noscript svg path, .still svg path").size() > 30);
    }

    @Test
    void withoutScriptsThePageIsASentenceInBothLanguagesAndThePicture() throws IOException {
        page.setScripts(false);
        page.at("gaussian?mu1=2");
        assertStill(Language.EN, Language.ZH);
        assertFalse(page.element("densities").isDisplayed());
        assertFalse(page.element("reset").isDisplayed());
        page.pictureAtOnce("still-without-scripts");
    }

    @Test
    void whereTheLanguageOfTheProgramIsNotKnownItIsTheSame(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("old.html");
        String text = Files.readString(OpenPage.PAGE);
        int program = text.lastIndexOf("<script>", text.indexOf("<script>main();</script>") - 1) + "<script>".length();
        Files.writeString(file, text.substring(0, program) + "words that are = not known yet;" + text.substring(program));
        page.at(file, "", "");
        page.until(() -> !page.all(".still").isEmpty());
        assertStill(Language.EN, Language.ZH);
        assertFalse(page.element("densities").isDisplayed());
        page.picture("still-unknown-language");
    }

    @ParameterizedTest
    @CsvSource({"MathMLElement, true", "ResizeObserver, false"})
    void whatABrowserLacksIsMadeUpForByThePicture(String lacking, boolean lives) throws IOException {
        page.before("delete window." + lacking + ";");
        page.at("gaussian?mu1=2");
        page.until(() -> !page.all(".still").isEmpty());
        assertStill(Language.EN, Language.ZH);
        assertEquals(lives, page.element("densities").isDisplayed());
        assertEquals(lives, page.element("value").isDisplayed() && !page.text("value").isEmpty());
        page.picture("still-without-" + lacking);
    }

    @Test
    void aBrowserThatHasAllShowsNoneOfIt() {
        page.at("gaussian?mu1=2");
        assertEquals(List.of(), page.all(".still"));
        assertTrue(page.element("densities").isDisplayed());
        // Once it lives, a fault in it is no reason to take it away.
        page.script("setTimeout(() => { throw new Error('a fault'); }, 0);");
        page.frame();
        page.frame();
        assertEquals(List.of(), page.all(".still"));
    }

    @Test
    void anExportedPageHasThePictureOfItsStateAndTheSentenceInItsLanguage(@TempDir Path folder)
            throws IOException, BadInput {
        Path file = folder.resolve("lab.html");
        for (String link : List.of("gaussian?mu1=2&sigma1=0.3", "discrete?p=1,2&q=2,1")) {
            HeadlessExport.export(new ExportRequest(file, true, List.of(Labs.known().canonical(link)),
                    new ExportRequest.Wish(Format.HTML, Plots.ALL, 1, false, false),
                    new ExportRequest.Look(1600, 900, ThemeChoice.LIGHT, Language.ZH)), Labs.known());
            assertTrue(Files.size(file) <= LARGEST, Files.size(file) + " bytes");
            page.setScripts(true);
            page.at(file, "", "");
            assertEquals(List.of(), page.all(".still"));
            String told = page.text("spoken");
            page.setScripts(false);
            page.at(file, "", "");
            assertStill(Language.ZH);
            page.pictureAtOnce("still-export-" + link.substring(0, link.indexOf('?')));
            assertFalse(told.isEmpty());
        }
    }

    @Test
    void thePageHasNoMoreThanAMegabyte() throws IOException {
        assertTrue(Files.size(OpenPage.PAGE) <= LARGEST, Files.size(OpenPage.PAGE) + " bytes");
    }
}
