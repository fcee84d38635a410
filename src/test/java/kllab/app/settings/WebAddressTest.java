package kllab.app.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import kllab.lab.discrete.model.DiscreteLink;
import kllab.link.Link;
import kllab.text.BadInput;
import kllab.text.Catalog;
import kllab.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The address of the web page, as somebody types it. */
class WebAddressTest {
    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/course/kl-lab.html", "http://localhost:8000/kl-lab.html",
            "file:///home/ann/kl-lab.html", "file:/home/ann/kl-lab.html", "HTTPS://example.org",
            "https://example.org/kl-lab.html?embed", "https://example.org/a%20folder/kl-lab.html",
            "http://[::1]/kl-lab.html"})
    void addressesOfTheWebAndOfFilesAreTakenAsTheyAre(String typed) throws BadInput {
        assertEquals(typed, WebAddress.of("  " + typed + " ").text());
    }

    @Test
    void signsThatAreNotAsciiAreEncodedAsABrowserDoes() throws BadInput {
        assertEquals("https://example.org/%E8%AF%BE%E7%A8%8B/kl-lab.html",
                WebAddress.of("https://example.org/课程/kl-lab.html").text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                        | must begin with https://
            kl-lab.html                               | must begin with https://
            example.org/kl-lab.html                   | must begin with https://
            ftp://example.org/kl-lab.html             | must begin with https://
            javascript:alert(1)                       | must begin with https://
            data:text/html,hello                      | must begin with https://
            https:kl-lab.html                         | must begin with https://
            https:///kl-lab.html                      | must begin with https://
            file:kl-lab.html                          | must begin with https://
            https://example.org/my page.html          | must begin with https://
            https://example.org/a%zz                  | must begin with https://
            https://example.org/kl-lab.html#gaussian  | must end before “#gaussian”
            #                                         | must end before “#”
            """)
    void whatIsNoAddressOfAPageIsRefusedInASentence(String typed, String why) {
        BadInput refused = assertThrows(BadInput.class, () -> WebAddress.of(typed));
        String sentence = Catalog.of(Language.EN).say(refused.reason());
        assertTrue(sentence.contains(why), sentence);
        assertThrows(IllegalArgumentException.class, () -> new WebAddress(typed));
    }

    @ParameterizedTest
    @ValueSource(ints = {0xD800, 0xDC00, 0x202E, 0x7, 0x2028})
    void signsThatNoLineCanHoldAreRefused(int sign) {
        String typed = "https://example.org/" + Character.toString(sign) + "/kl-lab.html";
        assertThrows(BadInput.class, () -> WebAddress.of(typed));
    }

    @Test
    void twoThousandCharactersAreAllowedAndNoMoreAlsoOnceEncoded() throws BadInput {
        String start = "https://example.org/";
        String longest = start + "a".repeat(WebAddress.LONGEST - start.length());
        assertEquals(longest, WebAddress.of(longest).text());
        for (String each : new String[]{longest + "a", start + "课".repeat(300)}) {
            BadInput refused = assertThrows(BadInput.class, () -> WebAddress.of(each));
            assertTrue(Catalog.of(Language.EN).say(refused.reason()).contains("2000"), each);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gaussian?mu1=2&unit=bits", "discrete?p=1,1&q=1,2&names=正面,反 面",
            "discrete?p=1,1&q=1,2&names=a\"b'c,<i>&", "discrete?p=1,1&q=1,2&names=a%23%25%5C%5E%60%7B%7C%7D,%5B%5D",
            "discrete?p=1,1&q=1,2&names=%F0%9F%99%82,'"})
    void theAddressOfAStateIsWholeAndSaysItsLinkBehindTheNumberSign(String typed) throws BadInput {
        Link link = Link.parse(typed.endsWith("&") ? typed.substring(0, typed.length() - 1) : typed);
        String address = WebAddress.of("https://example.org/kl-lab.html").at(link.text());
        // Java’s reader of addresses is stricter than browsers: it takes no sign that may not stand there.
        assertEquals(address, URI.create(address).toASCIIString());
        assertEquals(link, Link.parse(URI.create(address).getRawFragment()));
        if (link.lab().equals("discrete")) {
            assertEquals(DiscreteLink.LINKS.parse(link),
                    DiscreteLink.LINKS.parse(Link.parse(URI.create(address).getRawFragment())));
        }
    }
}
