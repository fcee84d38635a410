package kllab.parameter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import kllab.parameter.TableText.Row;
import kllab.text.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTextTest {
    private static List<List<String>> cells(String text) throws BadInput {
        return TableText.rows(text).stream().map(Row::cells).toList();
    }

    @Test
    void rowsKnowTheLinesInWhichTheyBegin() throws BadInput {
        assertEquals(List.of(new Row(2, List.of("a", "1")), new Row(4, List.of("b", "2"))),
                TableText.rows("# note\r\na,1\r\n\r\nb,2\r\n"));
        assertEquals(List.of(new Row(1, List.of("1", "2")), new Row(3, List.of("3", "4"))),
                TableText.rows("[[1\n 2]\n [3 4]]"));
    }

    @Test
    void aRowInBracketsGoesOnOverLines() throws BadInput {
        assertEquals(List.of(List.of("0.1", "0.2", "0.3")), cells("[0.1 0.2\n 0.3]"));
    }

    @Test
    void marksWithinQuotesPartNothing() throws BadInput {
        assertEquals(List.of(List.of("a, b", "1"), List.of("say \"x\"", "2")),
                cells("\"a, b\",1\n\"say \"\"x\"\"\",2"));
        assertEquals(List.of(List.of("a;b", "1")), cells("\"a;b\"\t1"));
    }

    @Test
    void namesStayAsTheyAre() throws BadInput {
        assertEquals(List.of(List.of("Ａ。－１", "３")), cells("Ａ。－１\t３"));
        assertEquals(List.of(List.of("New York", "3")), cells("New York\t3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@sum", "\tx", "\u22121", "＝1", "'=1", "''=1", "A", "two words",
            "a \"b\"",
            "天", "it's", "'", "'a", "a,b", "a;b"})
    void aTextThatIsWrittenForASpreadsheetReadsBack(String text) throws BadInput {
        assertEquals(List.of(List.of(text, "1")), cells(TableText.harmless(text) + ",1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@sum", "\tx", "\u22121", "＝1"})
    void noTextIsAFormulaOfASpreadsheet(String text) {
        String written = TableText.harmless(text);
        assertTrue(written.startsWith("'") || written.startsWith("\"'"), written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "天", "it's", "a=b", "1"})
    void otherTextsAreWrittenAsTheyAre(String text) {
        assertEquals(text, TableText.harmless(text));
        assertFalse(TableText.harmless("two words").contains("'"));
    }
}
