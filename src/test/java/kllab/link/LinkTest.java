package kllab.link;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.SequencedMap;
import kllab.text.BadInput;
import kllab.text.Excerpt;
import kllab.text.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkTest {
    @Test
    void readsALabAndItsParametersInOrder() throws BadInput {
        Link link = Link.parse(" gaussian?mu1=0.8&sigma1=0.7\n");
        assertEquals("gaussian", link.lab());
        assertEquals("[mu1=0.8, sigma1=0.7]", link.parameters().entrySet().toString());
        assertEquals("gaussian?mu1=0.8&sigma1=0.7", link.text());
        assertEquals(link.text(), link.toString());
    }

    @Test
    void parametersMayBeMissing() throws BadInput {
        assertEquals("gaussian", Link.parse("gaussian?").text());
        assertEquals(Link.parse("gaussian"), Link.parse("gaussian?"));
    }

    @Test
    void decodesPercentEncodedUtf8AndLeavesPlusAlone() throws BadInput {
        Link link = Link.parse("a?%CE%BC=1%3D2&b=+1&c=μ&d=x=y");
        assertEquals(Map.of("μ", "1=2", "b", "+1", "c", "μ", "d", "x=y"), link.parameters());
    }

    @Test
    void encodesOnlyWhereNeeded() {
        assertEquals("a?b%20c=-1.5+e~(2)%26%25%3D%CE%BC",
                new Link("a", new LinkedHashMap<>(Map.of("b c", "-1.5+e~(2)&%=μ"))).text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"``|link.empty", "`  `|link.empty",
            "?mu1=1|link.noLab", "a?b|link.noEquals", "a?=1|link.noEquals", "a?b=1&&c=2|link.noEquals",
            "a?b=1&b=2|link.twice", "a?b=1&%62=1|link.twice", "a?b=%|link.percent", "a?b=%2|link.percent",
            "a?b=%2&c=1|link.percent", "a?b=%zz|link.percent", "a?b=%+1|link.percent", "a?b=%FF|link.notUtf8",
            "a?b=%C0%80|link.notUtf8", "a?b=%CE|link.notUtf8", "a?b=%00|link.control", "a?b=%0A|link.control",
            "a?%E2%80%AE=1|link.control"})
    void refusesWhatIsNoLinkForItsOwnReason(String text, String key) {
        Message reason = refused(text).reason();
        assertEquals(key, reason.key().equals("link.inParameter")
                ? ((Message) reason.arguments().getLast()).key()
                : reason.key());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"discrete?p=20%,30%,50%|p|20%", "discrete?p=0.5,12.5%&q=1,2|p|12.5%",
            "gaussian?mu1=20%|mu1|20%", "gaussian?mu1=5%&sigma1=1|mu1|5%"})
    void aPercentageIsToldTheNumbersThatAreMeant(String link, String parameter, String quoted) {
        assertEquals(parameter + " takes numbers without percent signs: write 20,30,50 or 0.2,0.3,0.5, and not “"
                + quoted + "”", refused(link).getMessage());
    }

    @Test
    void aRefusalNamesThePlace() {
        assertEquals("b: “%zz” at place 5 of the link is not a percent-encoded byte", refused("a?b=%zz").getMessage());
        assertEquals("b: the link has a control character at place 6", refused("a?b=1\n2").getMessage());
        assertEquals("b: the link has a control character at place 5", refused("a?b=\uD83D").getMessage());
        assertEquals("“c” at place 7 of the link must have the form name=value", refused("a?b=1&c").getMessage());
        assertEquals("the link gives “mu1” twice", refused("gaussian?mu1=1&mu1=1").getMessage());
    }

    @Test
    void aMegabyteIsRefusedInOneSentence() {
        assertEquals("the link has 1000000 characters; at most 20000 are allowed",
                refused("x".repeat(1_000_000)).getMessage());
        assertTrue(requireNonNull(refused("a?" + "é".repeat(5_000)).getMessage()).length() < 100);
    }

    @Test
    void twentyThousandCharactersAreNotTooMany() throws BadInput {
        assertEquals(19_996, requireNonNull(Link.parse("a?b=" + "x".repeat(19_996)).parameters().get("b")).length());
        assertEquals("link.tooLong", refused("a?b=" + "x".repeat(19_997)).reason().key());
    }

    @Test
    void everyLinkReadsBackAsItself() throws BadInput {
        Random random = new Random(11);
        for (int i = 0; i < 2_000; i++) {
            SequencedMap<String, String> parameters = new LinkedHashMap<>();
            for (int j = random.nextInt(4); j > 0; j--) {
                parameters.put("k" + text(random), text(random));
            }
            Link link = new Link("l" + text(random), parameters);
            assertEquals(link, Link.parse(link.text()));
            assertEquals(link.text(), Link.parse(link.text()).text());
        }
    }

    @Test
    void aLinkIsImmutableAndHoldsNoControlCharacter() {
        SequencedMap<String, String> parameters = new LinkedHashMap<>(Map.of("a", "1"));
        Link link = new Link("x", parameters);
        parameters.clear();
        assertEquals("x?a=1", link.text());
        assertThrows(UnsupportedOperationException.class, () -> link.parameters().clear());
        assertThrows(IllegalArgumentException.class, () -> new Link("", parameters));
        for (String[] texts : new String[][]{{"a\n", "b", "1"}, {"a", "b\n", "1"}, {"a", "b", "1\n"}}) {
            assertThrows(IllegalArgumentException.class,
                    () -> new Link(texts[0], new LinkedHashMap<>(Map.of(texts[1], texts[2]))));
        }
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(6), 1, 0x2FFFF).filter(Excerpt::hasShape)
                .map(each -> random.nextBoolean() ? each : 32 + each % 95)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static BadInput refused(String text) {
        return assertThrows(BadInput.class, () -> Link.parse(text));
    }
}
