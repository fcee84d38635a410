package kllab.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import kllab.math.Interval;
import kllab.text.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class LinkReaderTest {
    private static final Interval LIMITS = new Interval(-2, 2);
    private static final Interval COUNTS = new Interval(1, 3);

    private enum Unit {
        NATS, BITS, BANS_OF_TEN
    }

    @Test
    void anotherLabsLinkIsRefused() {
        assertRefused("the link is for the lab “vae”, not for gaussian",
                () -> new LinkReader(Link.parse("vae?mu=1"), "gaussian"));
    }

    @Test
    void readsANumberWithinItsLimits() throws BadInput {
        assertEquals(-2, reader("x=-2").number("x", LIMITS, 7));
        assertEquals(2, reader("x=2").number("x", LIMITS, 7));
        assertRefused("x must be from −2 to 2, not 2.5", () -> reader("x=2.5").number("x", LIMITS, 7));
        assertRefused("x needs a number from −2 to 2", () -> reader("x=").number("x", LIMITS, 7));
    }

    @Test
    void aCommaStandsBetweenNumbersAndNeverInOne() {
        assertRefused("x takes a point as its decimal mark, not a comma: “1,5” is not clear; in a link, commas stand "
                + "between numbers", () -> reader("x=1,5").number("x", LIMITS, 7));
        assertRefused("n takes a point as its decimal mark, not a comma: “1,0” is not clear; in a link, commas stand "
                + "between numbers", () -> reader("n=1,0").whole("n", LIMITS, 7));
    }

    @Test
    void readsAWholeNumber() throws BadInput {
        assertEquals(-2, reader("n=-2").whole("n", LIMITS, 1));
        assertEquals(1, reader("n=1e0").whole("n", LIMITS, 7));
        assertRefused("n must be a whole number, not 1.5", () -> reader("n=1.5").whole("n", LIMITS, 1));
        assertRefused("n must be from −2 to 2, not 3", () -> reader("n=3").whole("n", LIMITS, 1));
    }

    @Test
    void readsNumbersBetweenCommas() throws BadInput {
        assertEquals(Optional.of(List.of(0.5)), reader("w=.5").numbers("w", LIMITS, COUNTS));
        assertEquals(Optional.of(List.of(2.0, -1.0, 0.0)), reader("w=2,-1,-0").numbers("w", LIMITS, COUNTS));
        assertEquals(Optional.of(List.of(0.5, -1.0)), reader("w=０。５，－１").numbers("w", LIMITS, COUNTS));
        assertRefused("w needs 1 to 3 numbers, not 4", () -> reader("w=0,0,0,").numbers("w", LIMITS, COUNTS));
        assertRefused("w needs 2 numbers, not 1", () -> reader("w=0").numbers("w", LIMITS, new Interval(2, 2)));
        assertRefused("w, number 2 must be from −2 to 2, not 9", () -> reader("w=0,9").numbers("w", LIMITS, COUNTS));
        assertRefused("w, number 3 needs a number from −2 to 2", () -> reader("w=0,1,").numbers("w", LIMITS, COUNTS));
    }

    @Test
    void readsWordsAsTheyStandThere() throws BadInput {
        assertEquals(Optional.of(List.of("rain", "", " sun")), reader("o=rain,,%20sun").words("o", COUNTS));
        assertEquals(Optional.of(List.of("１，２")), reader("o=１，２").words("o", COUNTS));
        assertRefused("o needs 1 to 3 names, not 4", () -> reader("o=a,b,c,d").words("o", COUNTS));
    }

    @Test
    void readsAConstantByItsNameInCamelCase() throws BadInput {
        assertEquals(Unit.BITS, reader("u=bits").choice("u", Unit.NATS));
        assertEquals(Unit.BANS_OF_TEN, reader("u=bansOfTen").choice("u", Unit.NATS));
        assertRefused("u must be one of nats, bits, bansOfTen, not “BITS”",
                () -> reader("u=BITS").choice("u", Unit.NATS));
    }

    @Test
    void readsTrueAndFalseAndNothingElseAsAFlag() throws BadInput {
        assertEquals(true, reader("f=true").flag("f", false));
        assertEquals(false, reader("f=false").flag("f", true));
        assertRefused("f must be one of true, false, not “1”", () -> reader("f=1").flag("f", true));
    }

    @Test
    void readsSomeOfAFewNames() throws BadInput {
        List<String> allowed = List.of("terms", "areas");
        assertEquals(List.of("areas", "terms"), reader("hide=areas,terms").names("hide", allowed));
        assertRefused("hide, number 2 must be one of terms, areas, not “x”",
                () -> reader("hide=terms,x,y").names("hide", allowed));
        assertRefused("hide, number 1 must be one of terms, areas, not “”",
                () -> reader("hide=").names("hide", allowed));
    }

    @Test
    void readsOneOfAFewNames() throws BadInput {
        List<String> allowed = List.of("value", "terms");
        assertEquals(Optional.of("terms"), reader("ask=terms").name("ask", allowed));
        assertRefused("ask must be one of value, terms, not “x”", () -> reader("ask=x").name("ask", allowed));
    }

    @Test
    void whatTheLinkIsSilentAboutIsWhatTheCallerHasForIt() throws BadInput {
        LinkReader silent = reader("");
        assertEquals(7, silent.number("x", LIMITS, 7));
        assertEquals(7, silent.whole("n", LIMITS, 7));
        assertEquals(Optional.empty(), silent.numbers("w", LIMITS, COUNTS));
        assertEquals(Optional.empty(), silent.words("o", COUNTS));
        assertEquals(Unit.BANS_OF_TEN, silent.choice("u", Unit.BANS_OF_TEN));
        assertEquals(true, silent.flag("f", true));
        assertEquals(List.of(), silent.names("hide", List.of("terms")));
        assertEquals(Optional.empty(), silent.name("ask", List.of("value")));
        silent.end();
    }

    @Test
    void aParameterThatNothingAskedForIsRefusedAtTheEnd() throws BadInput {
        LinkReader reader = reader("x=1&y=1&f=true");
        reader.number("x", LIMITS, 0);
        reader.flag("f", false);
        assertRefused("the lab a has no parameter “y”; it has x, f", reader::end);
        reader.number("y", LIMITS, 0);
        reader.end();
    }

    private static LinkReader reader(String parameters) throws BadInput {
        return new LinkReader(Link.parse("a?" + parameters), "a");
    }

    private static void assertRefused(String sentence, Executable reading) {
        assertEquals(sentence, assertThrows(BadInput.class, reading).getMessage());
    }
}
