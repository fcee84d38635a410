package kllab.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnpartedTest {
    private static final Pattern NUMBER = Pattern.compile("[−+]?\uFEFF?[0-9]+[.,][0-9]+");

    @ParameterizedTest
    @ValueSource(strings = {"约为−0.6931，与", "面积 −0.1330 奈特", "is −0.6931, and +0.5546", "N(−2.70, 0.42²)", "=0.5",
            "≈ 0.75",
            "±0,25 und −12,5", "0.4217"})
    void noLineBreaksWithinANumber(String words) {
        String whole = Unparted.of(words);
        for (Locale locale : new Locale[]{Locale.ENGLISH, Locale.CHINESE}) {
            BreakIterator breaks = BreakIterator.getLineInstance(locale);
            breaks.setText(whole);
            Matcher number = NUMBER.matcher(whole);
            assertTrue(number.find());
            do {
                for (int i = number.start() + 1; i < number.end(); i++) {
                    assertTrue(!breaks.isBoundary(i), whole + " parts at " + i);
                }
            } while (number.find());
        }
        assertEquals(words, whole.replace(Unparted.JOINER, ""));
    }
}
