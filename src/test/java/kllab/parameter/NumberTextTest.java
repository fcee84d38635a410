package kllab.parameter;

import kllab.math.Interval;
import kllab.text.BadInput;
import kllab.text.Message;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {
    private static final Message NAME = Message.of("link.parameter", "sigma1");
    private static final Interval WIDE = new Interval(-1e6, 1e6);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1.5|1.5", "1,5|1.5", "' 1.5 '|1.5", "+1.5|1.5", "-1.5|-1.5",
            "\u22121,5|-1.5", "1e-3|0.001", "1E+3|1000", "1e\u22123|0.001", ".5|0.5", "5.|5", "007|7",
            "1,234|1.234", "1e-400|0", "\u00A02\u3000|2"})
    void readsPointAndCommaInEveryLocale(String text, double value) throws BadInput {
        Locale before = Locale.getDefault();
        try {
            for (Locale locale : new Locale[]{Locale.US, Locale.GERMANY, Locale.SIMPLIFIED_CHINESE}) {
                Locale.setDefault(locale);
                assertEquals(value, NumberText.parse(text, WIDE, NAME));
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"１．５|1.5", "0。8|0.8", "0｡8|0.8", "１，５|1.5", "－1|-1", "＋1|1", "–1|-1",
            "—1|-1", "‐1|-1", "‑1|-1", "‒1|-1", "1e–3|0.001", "１ｅ－３|0.001", "２Ｅ３|2000", "　－０．５　|-0.5", "٣|3"})
    void readsWhatInputMethodsAndWordProcessorsMakeOfANumber(String text, double value) throws BadInput {
        assertEquals(value, NumberText.parse(text, WIDE, NAME));
        if (text.indexOf('，') < 0) {
            assertEquals(value, NumberText.parsePointed(text, WIDE, NAME));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1–2", "–", "––1", "1–", "－－1", "。", "1。5。2", "％", "%1"})
    void aDashOrAPointElsewhereIsNoNumber(String text) {
        refused(text, WIDE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3\t7\t10", "1\n2", "1\r\n2", "1 2", "3, 7, 10", "3;7", "0,5;0,5", "1\u20282", "１　２",
            "1\t234"})
    void severalNumbersAreRefusedAndNeverGlued(String text) {
        BadInput refusal = refused(text, WIDE);
        assertEquals("number.several", refusal.reason().key());
        assertFalse(requireNonNull(refusal.getMessage()).contains("\uFFFD"));
    }

    @Test
    void severalNumbersAreQuotedWithBlanksBetweenThem() {
        assertEquals("sigma1 takes one number from −1000000 to 1000000; “3 7 10” are several",
                refused("3\t7\t10", WIDE).getMessage());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"20%|0.2", "２０％|0.2", "12,5 %|0.125", "-3%|−0.03", "0.5%|0.005"})
    void aPercentageIsToldTheNumberThatIsMeant(String text, String meant) {
        assertEquals("sigma1 takes no percent sign: write " + meant + " for “" + text
                + "”; allowed is −1000000 to 1000000", refused(text, WIDE).getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,5", "１，５", ",5", "5,", "-1,5e-3"})
    void aCommaIsNoDecimalMarkOfALink(String text) throws BadInput {
        NumberText.parse(text, WIDE, NAME);
        BadInput refusal = assertThrows(BadInput.class, () -> NumberText.parsePointed(text, WIDE, NAME));
        assertEquals("number.comma", refusal.reason().key());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0", "\u22120", "-0.0", "-1e-400"})
    void minusZeroIsZero(String text) throws BadInput {
        assertEquals(0L, Double.doubleToRawLongBits(NumberText.parse(text, WIDE, NAME)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"''|number.empty", "'  '|number.empty", "abc|number.notANumber",
            "1x|number.notANumber", "-|number.notANumber", ".|number.notANumber", "e5|number.notANumber",
            "1e|number.notANumber", "1e1.5|number.notANumber", "--1|number.notANumber", "0x1p3|number.notANumber",
            "1d|number.notANumber", "1.5f|number.notANumber", "一|number.notANumber", "NaN|number.notFinite",
            "nan|number.notFinite", "Infinity|number.notFinite", "-inf|number.notFinite", "∞|number.notFinite",
            "1,234.5|number.grouped", "1.234.567|number.grouped", "1 234|number.grouped",
            "1,234.5e2|number.grouped", "1e400|number.outside", "-1e400|number.outside", "1000001|number.outside"})
    void refusesWhatIsNoNumberForItsOwnReason(String text, String key) {
        assertEquals(key, refused(text, WIDE).reason().key());
    }

    @Test
    void aRefusalNamesTheNumberTheTextAndWhatIsAllowed() {
        Interval sigma = ParameterRange.SIGMA.limits();
        assertEquals("sigma1 must be from 0.000001 to 1000000, not -2", refused("-2", sigma).getMessage());
        assertEquals("sigma1 needs a number from 0.000001 to 1000000", refused("", sigma).getMessage());
        assertEquals("sigma1 must be a number from −1000000 to 1000000; “abc” is not a number",
                refused("abc", WIDE).getMessage());
    }

    @Test
    void fortyCharactersAreNotTooMany() throws BadInput {
        assertEquals(1, NumberText.parse("1." + "0".repeat(38), WIDE, NAME));
        assertEquals("number.tooLong", refused("1." + "0".repeat(39), WIDE).reason().key());
    }

    @Test
    void infinityIsRefusedEvenWhereTheLimitsAreOpen() {
        Interval open = new Interval(0, Double.POSITIVE_INFINITY);
        assertEquals("sigma1 must be from 0 to ∞, not 1e400", refused("1e400", open).getMessage());
    }

    @Test
    void aMegabyteIsRefusedQuicklyAndQuotedShortly() {
        for (String piece : new String[]{"1", " 1", "1,", "x", "1\n"}) {
            String paste = piece.repeat(1_000_000 / piece.length());
            BadInput refusal = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> refused(paste, WIDE));
            assertEquals("number.tooLong", refusal.reason().key());
            String message = requireNonNull(refusal.getMessage());
            assertTrue(message.length() < 200 && !message.contains("\n"));
        }
    }

    @ParameterizedTest
    @CsvSource({"0.8,0.80", "0,0.00", "-0.0,0.00", "0.123456,0.123456", "1e-6,0.000001", "1234567.5,1234567.50",
            "-5,−5.00", "1e6,1000000.00", "0.30000000000000004,0.30000000000000004", "1e-300,1e−300",
            "-2.5e-9,−2.5e−9"})
    void aFieldShowsTheWholeNumberWithTwoDecimalsAtLeast(double value, String shown) {
        assertEquals(shown, NumberText.format(value));
    }

    @ParameterizedTest
    @CsvSource({"0,0", "-0.0,0", "1,1", "0.8,0.8", "-1.5,-1.5", "1e6,1000000", "1e-6,0.000001", "1e-7,0.0000001",
            "1e-8,1e-8", "-1.25e-300,-1.25e-300", "1e16,1e16", "4.9e-324,4.9e-324",
            "1.7976931348623157e308,1.7976931348623157e308"})
    void aLinkCarriesTheFewestDigits(double value, String text) {
        assertEquals(text, NumberText.plain(value));
    }

    @Test
    void everyWrittenNumberReadsBackAsTheSameDouble() throws BadInput {
        Interval all = new Interval(-Double.MAX_VALUE, Double.MAX_VALUE);
        Random random = new Random(20260501);
        for (int i = 0; i < 20_000; i++) {
            double value = i % 2 == 0
                    ? Double.longBitsToDouble(random.nextLong())
                    : random.nextGaussian() * Math.pow(10, random.nextInt(-6, 7));
            if (Double.isFinite(value)) {
                assertEquals(value, NumberText.parse(NumberText.plain(value), all, NAME));
                assertEquals(value, NumberText.parse(NumberText.format(value), all, NAME));
                assertEquals(value, Double.parseDouble(NumberText.plain(value)));
            }
        }
    }

    @Test
    void onlyFiniteNumbersAreWritten() {
        assertThrows(IllegalArgumentException.class, () -> NumberText.plain(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> NumberText.format(Double.POSITIVE_INFINITY));
    }

    private static BadInput refused(String text, Interval limits) {
        return assertThrows(BadInput.class, () -> NumberText.parse(text, limits, NAME));
    }
}
