package kllab.lesson.vote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import kllab.text.BadInput;
import kllab.text.Catalog;
import kllab.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Counts of people. */
class VotesTest {
    @Test
    void aCountIsAWholeNumberUpToTheMostAndBlanksAreNone() throws BadInput {
        assertEquals(OptionalInt.of(0), Votes.read("0"));
        assertEquals(OptionalInt.of(Votes.MOST), Votes.read(" 9999 "));
        assertEquals(OptionalInt.of(7), Votes.read("007"));
        assertEquals(OptionalInt.empty(), Votes.read("  "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1.5", "1e3", "10000", "x", "1 2", "∞", "+3"})
    void anythingElseIsRefusedWithASentence(String text) {
        BadInput refusal = assertThrows(BadInput.class, () -> Votes.read(text));
        assertEquals("votes are a whole number from 0 to 9999, and not “" + text + "”",
                Catalog.of(Language.EN).say(refusal.reason()));
    }

    @Test
    void barsAreShownAgainstTheLargestCountAndNobodyIsNoDivisionByZero() {
        Votes votes = Votes.none(3);
        assertTrue(votes.isEmpty());
        assertEquals(0, votes.share(1));
        votes = votes.with(1, OptionalInt.of(0));
        assertFalse(votes.isEmpty());
        assertEquals(0, votes.share(1));
        votes = votes.with(0, OptionalInt.of(30)).with(2, OptionalInt.of(15));
        assertEquals(1, votes.share(0));
        assertEquals(0.5, votes.share(2));
        assertEquals(45, votes.total());
    }
}
