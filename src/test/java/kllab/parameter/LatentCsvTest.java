package kllab.parameter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kllab.math.distribution.LatentDimension;
import kllab.text.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LatentCsvTest {
    private static final List<LatentDimension> TWO = List.of(new LatentDimension(0.5, -1.25),
            new LatentDimension(-2, 0));

    @ParameterizedTest
    @ValueSource(strings = {"0.5,-1.25\n-2,0", "mu,logvar\n0.5,-1.25\n-2,0\n",
            "\uFEFFMU, log_var\r\n 0.5 , -1.25\r\n-2,0\r\n",
            "# encoder, epoch 3\nmean,log variance\n\n0.5,-1.25\n\n-2,0\n\n", "0,5;-1,25\n-2;0", "0.5\t-1.25\n-2\t-0",
            "\"mu\",\"logvar\"\n\"0.5\",\"-1.25\"\n\"\u22122\",\"0\"", "μ,log σ²\n5e-1,-125e-2\n-2,0"})
    void readsTheTablesThatPeopleHave(String text) throws BadInput {
        assertEquals(TWO, LatentCsv.parse(text));
    }

    @Test
    void takesOneToSixtyFourRows() throws BadInput {
        assertEquals(1, LatentCsv.parse("0,0").size());
        assertEquals(64, LatentCsv.parse(rows(64)).size());
        assertRefused("line 65 is one row too many: at most 64 dimensions are allowed", rows(65));
        assertRefused("line 66 is one row too many: at most 64 dimensions are allowed", "mu,logvar\n" + rows(65));
    }

    @Test
    void saysWhichCellOfWhichLineIsWrong() {
        String[] lines = rows(60).split("\n");
        lines[39] = "0.1,-0.3x";
        assertRefused("line 40, column 2 (logvar) must be a number from −700 to 700; “-0.3x” is not a number",
                String.join("\n", lines));
        assertRefused("line 3, column 1 (mu) must be a finite number from −1000000 to 1000000, not “nan”",
                "mu,logvar\n0,0\nnan,0");
        assertRefused("line 1, column 1 (mu) must be a finite number from −1000000 to 1000000, not “NaN”", "NaN,inf");
        assertRefused("line 2, column 2 (logvar) must be from −700 to 700, not 701", "0,0\n0,701");
        assertRefused("line 1, column 2 (logvar) needs a number from −700 to 700", "0,");
        assertRefused("line 1, column 2 (logvar) must be a number from −700 to 700; “\"” is not a number", "0,\"");
    }

    @Test
    void saysWhichLineHasTheWrongNumberOfCells() {
        assertRefused("line 2 must have two cells, mu,logvar; it has 3", "0,0\n0,1,2");
        assertRefused("line 1 must have two cells, mu,logvar; it has 1", "0.5");
    }

    @Test
    void doesNotTakeASigmaForALogVariance() {
        assertRefused("line 1 names columns other than mu,logvar: “mu,sigma”", "mu,sigma\n0,1");
        assertRefused("line 2 names columns other than mu,logvar: “logvar,mu”", "\nlogvar,mu\n0,1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n \n", "mu,logvar", "# nothing"})
    void refusesATableWithoutRows(String text) {
        assertRefused("there is no row of mu,logvar", text);
    }

    private static String rows(int count) {
        return IntStream.range(0, count).mapToObj(i -> i + ",-0.5").collect(Collectors.joining("\n"));
    }

    private static void assertRefused(String sentence, String text) {
        assertEquals(sentence, assertThrows(BadInput.class, () -> LatentCsv.parse(text)).getMessage());
    }
}
