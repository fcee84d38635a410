package kllab.lab.discrete.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kllab.lab.Side;
import kllab.text.BadInput;
import kllab.text.Catalog;
import kllab.text.Language;
import kllab.text.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Outcomes from the tables that people bring. */
class OutcomesTableTest {
    private static String pasted(String text, Side side, int first) throws BadInput {
        return DiscreteLink.LINKS.of(OutcomesTable.parse(text, side).in(DiscreteState.INITIAL, first)).text();
    }

    private static String pasted(String text) throws BadInput {
        return pasted(text, Side.P, 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3\t7\t10", "3\n7\n10\n", "3\r\n7\r\n10\r\n", "3 7 10", "3,7,10", "3;7;10", "3,0;7,0;10",
            "[3, 7, 10]", "array([ 3.,  7., 10.])", "[ 3.  7.\n 10.]", "p\n3\n7\n10", "weight\n3\n7\n10", "３，７，１０",
            "权重\n3\n7\n10"})
    void aRowOrAColumnOfWeightsFillsAsManyOutcomes(String text) throws BadInput {
        assertEquals("discrete?p=3,7,10&q=1,1,1", pasted(text));
    }

    @Test
    void weightsBeginAtTheOutcomeWhereTheyArePastedAndAddOutcomesWhereThereAreTooFew() throws BadInput {
        assertEquals("discrete?p=0.2,5,6&q=1,1,1", pasted("5\n6", Side.P, 1));
        assertEquals("discrete?p=0.2,0.4,0.4&q=1,5,6", pasted("5\t6", Side.Q, 1));
        assertEquals("discrete?p=1,2,3,4,5&q=1,1,1,1,1", pasted("1 2 3 4 5"));
        assertEquals("discrete?p=0.2,0.4,0.4&q=3,7,10", pasted("q\n3\n7\n10"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sun\t3\nrain\t7", "sun,3\nrain,7\n", "name,weight\nsun,3\nrain,7", "sun 3\nrain 7",
            "sun;3,0\nrain;7,0", "sun\train\n3\t7", "0,sun,3\n1,rain,7", "weather\nsun     3\nrain    7",
            "sun     3\nrain    7\nName: count, dtype: int64", "\"sun\",\"3\"\n\"rain\",\"7\""})
    void namesWithWeightsReplaceTheOutcomes(String text) throws BadInput {
        assertEquals("discrete?p=3,7&q=1,1&names=sun,rain", pasted(text));
    }

    @Test
    void theOtherDistributionKeepsTheWeightsOfNamesThatAreThere() throws BadInput {
        assertEquals("discrete?p=0.4,0.2,0.333&q=3,7,1&names=C,A,new", pasted("C\t3\nA\t7\nnew\t1", Side.Q, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3\t7\n1\t2", "p,q\n3,7\n1,2", "q,p\n7,3\n2,1"})
    void twoColumnsOfNumbersAreBothDistributions(String text) throws BadInput {
        assertEquals("discrete?p=3,1,0.4&q=7,2,1", pasted(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"天,3,7\n雨,1,2", "结果\tp\tq\n天\t3\t7\n雨\t1\t2", ",q,p\n天,7,3\n雨,2,1"})
    void namesBesideBothDistributionsReplaceAll(String text) throws BadInput {
        assertEquals("discrete?p=3,1&q=7,2&names=%E5%A4%A9,%E9%9B%A8", pasted(text));
    }

    @Test
    void numbersThatCountTheRowsAreTheNamesOfTheSidesOfADie() throws BadInput {
        assertEquals("discrete?p=0.1,0.2,0.7&q=0.3333333333333333,0.3333333333333333,0.3333333333333333&names=1,2,3"
                .replaceAll("q=[^&]*", "q="),
                pasted("1\t0.1\n2\t0.2\n3\t0.7").replaceAll("q=[^&]*", "q="));
    }

    @Test
    void namesStayAsTheyAreAndAnApostropheBeforeAFormulaIsTakenOff() throws BadInput {
        assertEquals("discrete?p=3,7&q=1,1&names=%EF%BC%91%E3%80%82%EF%BC%95,%3D1+1", pasted("１。５\t３\n'=1+1\t７"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "'20%,30%,50%'|line 1, column 1 (p) takes no percent sign: write 0.2 for “20%”; allowed is 0 to ∞",
            "'A\t20%\nB\t80%'|line 1, column 2 (p) takes no percent sign: write 0.2 for “20%”; allowed is 0 to ∞",
            "'A\t3\nB\tx'|line 2, column 2 (p) must be a number from 0 to ∞; “x” is not a number",
            "'A\t3\nB'|line 2 has 1 cells; a table has a weight in each line, a name and a weight, or a name, p and q",
            "'A\t3\nA\t4'|the name in line 2: another outcome is called “A” already",
            "'A\t3\t1\t2'|line 1 has 4 cells; a table has a weight in each line, a name and a weight, or a name, p and q",
            "'0\n0\n0'|p needs at least one weight above 0",
            "'A\t3'|the table has too few names: at least 2 outcomes are needed",
            "'name,weight'|there is no table of weights on the clipboard: a row or a column of weights, or names beside weights",
            "''|there is no table of weights on the clipboard: a row or a column of weights, or names beside weights",
            "'3\n-7'|line 2, column 1 (p) must be from 0 to ∞, not -7"})
    void whatCannotBeTakenIsToldWithItsPlace(String text, String sentence) {
        assertEquals(sentence, refused(text).getMessage());
    }

    @Test
    void moreThanTwentyOutcomesAreRefusedInBothLanguages() throws BadInput {
        String twenty = IntStream.rangeClosed(1, 20).mapToObj(Integer::toString).collect(Collectors.joining("\n"));
        assertTrue(pasted(twenty).startsWith("discrete?p=1,2,3,"));
        Message reason = refused(twenty + "\n21").reason();
        assertEquals("the table has too many weights: at most 20 outcomes are allowed",
                Catalog.of(Language.EN).say(reason));
        assertEquals("表中权重太多：最多允许 20 个结果", Catalog.of(Language.ZH).say(reason));
        assertEquals(reason, assertThrows(BadInput.class, () -> pasted(twenty, Side.P, 1)).reason());
    }

    @ParameterizedTest
    @ValueSource(strings = {"3\t7", "3\n7", "3 7", "3;7", "1,2,3", "[1, 2]"})
    void severalNumbersAreATable(String text) {
        assertTrue(OutcomesIntake.isTable(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", " 3\n", "0,5", "1 234", "1,234,567", "1\u202F234 ", "20%", "abc"})
    void oneNumberIsNoTable(String text) {
        assertFalse(OutcomesIntake.isTable(text));
    }

    private static BadInput refused(String text) {
        return assertThrows(BadInput.class, () -> pasted(text));
    }
}
