package kllab.app.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kllab.lesson.reader.LessonReader;
import kllab.link.Link;
import kllab.text.BadInput;
import kllab.text.Catalog;
import kllab.text.Language;
import org.junit.jupiter.api.Test;

/** A web page that is told where to begin. */
class PageFileTest {
    private static final String STILL = "<p>a sentence</p><svg></svg>";

    private static String filled(String link, String page) throws IOException, BadInput {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PageFile.of(Link.parse(link), () -> STILL, new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)))
                .write(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String template() throws IOException {
        return Files.readString(Path.of("src/web/page.html"));
    }

    @Test
    void thePageBeginsAtTheLinkAndIsAllElseAsItWas() throws IOException, BadInput {
        String page = filled("gaussian?mu1=2&unit=bits", template());
        assertTrue(page.contains("<script>klLab.link=\"gaussian?mu1=2&unit=bits\";</script>"), page);
        assertEquals(template().replace("/*STATE*/", "").replace("@STILL@", STILL),
                page.replace("klLab.link=\"gaussian?mu1=2&unit=bits\";", ""));
    }

    @Test
    void thePictureOfItsStateTakesThePlaceOfTheOneBefore() throws IOException, BadInput {
        String other = template().replace("@STILL@", "<p>another</p>");
        assertTrue(filled("gaussian", other).contains("<noscript id=\"still\">" + STILL + "</noscript>"));
        assertFalse(filled("gaussian", other).contains("another"));
    }

    @Test
    void noLinkEndsTheScriptThatItStandsIn() throws IOException, BadInput {
        String page = filled("gaussian?names=</script>\"\\中", template());
        assertEquals(template().split("</script", -1).length, page.split("</script", -1).length);
        assertTrue(page.contains("klLab.link=\"gaussian?names="), page);
    }

    private static String played(String markdown) throws IOException, BadInput {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PageFile.of(new LessonReader(link -> {
        }).read("lesson.md", markdown).lesson(), new ByteArrayInputStream(template().getBytes(StandardCharsets.UTF_8)))
                .write(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void thePageOfALessonCarriesItInItsLanguage() throws IOException, BadInput {
        String page = played("---\nlanguage: zh\n---\n# 一课\n\n## 一步\n\n[这里](kl:discrete?p=1,2)\n");
        assertTrue(page.contains("<script>klLab.language=\"zh\";klLab.lesson=[\"一课\",\"zh\","), page);
        assertTrue(page.contains("\"discrete?p=1,2\""), page);
    }

    @Test
    void noWordsOfALessonEndTheScriptThatTheyStandIn() throws IOException, BadInput {
        String page = played("# a `</script><script>alert(1)</script>` \u2028 \" \\\\ ]\n\n## b <!-- `<!--`\n");
        assertEquals(template().split("(?i)</?script", -1).length, page.split("(?i)</?script", -1).length);
        assertEquals(template().split("<!--", -1).length, page.split("<!--", -1).length);
        int lesson = page.indexOf("klLab.lesson");
        assertEquals(-1, page.substring(lesson, page.indexOf("</script", lesson)).indexOf('\u2028'));
        assertEquals(template().lines().count(), page.lines().count());
    }

    @Test
    void aLessonWithALabThatThePageDoesNotHaveIsRefused() {
        BadInput refused = assertThrows(BadInput.class, () -> played(
                "# a\n\n## b\n\n:::check\nthen: kl:vae\n\nc?\n\n- [x] d\n  e\n- [ ] f\n  g\n:::\n"));
        assertTrue(Catalog.of(Language.EN).say(refused.reason()).contains("vae"));
    }

    @Test
    void aLabThatThePageDoesNotHaveIsRefusedWithThoseItHas() throws IOException {
        String page = template();
        BadInput refused = assertThrows(BadInput.class, () -> filled("vae?beta=4", page));
        String sentence = Catalog.of(Language.EN).say(refused.reason());
        assertTrue(sentence.contains("vae") && sentence.contains("gaussian"), sentence);
    }

    @Test
    void aProgramThatWasBuiltWithoutThePageSaysSo() {
        BadInput refused = assertThrows(BadInput.class, () -> PageFile.of(Link.parse("gaussian"), () -> STILL, null));
        assertTrue(Catalog.of(Language.EN).say(refused.reason()).contains("mvn -Pweb package"));
    }
}
