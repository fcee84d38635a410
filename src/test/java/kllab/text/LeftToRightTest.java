package kllab.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeftToRightTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "words", "散度 p·log(p/q)", "“1,5” is no number", "é e\u0301"})
    void whatNoLetterTurnsStaysAsItIs(String text) {
        assertSame(text, LeftToRight.of(text));
    }

    @Test
    void eachWordFromRightToLeftBeginsWithAMarkThatKeepsTheBlanksInTheLine() {
        assertEquals("a \u200E\u05d0\u05d1 \u200E\u05d0\u05b8\u05d1, 12 \u200E\u0645\u0631",
                LeftToRight.of("a \u05d0\u05d1 \u05d0\u05b8\u05d1, 12 \u0645\u0631"));
    }

    @Test
    void charactersThatTurnALineAreLeftOut() {
        assertEquals("abc", LeftToRight.of("\u202ea\u2067b\u2069\u202c\u200fc"));
    }
}
