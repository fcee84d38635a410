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
        assertEquals(TWO, LatentCsv.parse(text, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            // NumPy: print, repr, and one line of a list
            "[[ 0.5  -1.25]\n [-2.    0.  ]]", "array([[ 0.5 , -1.25],\n       [-2.  ,  0.  ]], dtype=float32)",
            "[[0.5, -1.25], [-2, 0]]", "[(0.5, -1.25), (-2.0, 0.0)]", "z = np.array([[0.5, -1.25], [-2, 0]])",
            "tensor([[ 0.5000, -1.2500],\n        [-2.0000,  0.0000]], grad_fn=<CatBackward0>)",
            // pandas: print, to_csv, and a column of labels
            "    mu  logvar\n0  0.5   -1.25\n1 -2.0    0.00", "    mu  logvar\nz0  0.5   -1.25\nz1 -2.0    0.00\n",
            ",mu,logvar\n0,0.5,-1.25\n1,-2.0,0.0\n", "index\tmu\tlogvar\n0\t0.5\t-1.25\n1\t-2\t0",
            "     mu  logvar\n0   0.5   -1.25\n1  -2.0    0.00\n\n[2 rows x 2 columns]",
            // rows that are counted, blanks, semicolons, full-width forms, decimal commas
            "0 0.5 -1.25\n1 -2 0", "1;0,5;-1,25\n2;-2;0", "0.5 -1.25\n-2 0", "  0.5\u00A0\u00A0-1.25\n-2  0",
            "0,5 -1,25\n-2 0", "０．５，－１．２５\n－２，０", "0.5；-1.25\n-2；0", "[0.5 -1.25]\n[-2. 0.]",
            // known names, in any order
            "z_mean,z_log_var\n0.5,-1.25\n-2,0", "logvar,mu\n-1.25,0.5\n0,-2", "loc,log_sigma\n0.5,-0.625\n-2,0"})
    void readsWhatNumPyAndPandasPrint(String text) throws BadInput {
        for (boolean sigmas : new boolean[]{false, true}) {
            boolean named = text.contains("log");
            if (named || !sigmas) {
                assertEquals(TWO, LatentCsv.parse(text, sigmas));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"mu,sigma", "mu,std", "mean,std", "μ,σ", "Mean, Std", "mu;scale"})
    void aNamedSigmaIsASigma(String names) throws BadInput {
        String mark = names.contains(";") ? ";" : ",";
        for (boolean sigmas : new boolean[]{false, true}) {
            assertEquals(List.of(new LatentDimension(0, 0), new LatentDimension(1, 2 * Math.log(0.5))),
                    LatentCsv.parse(names + "\n0" + mark + "1\n1" + mark + "0.5", sigmas));
        }
    }

    @Test
    void rowsWithoutNamesAreReadAsTheColumnsThatAreShown() throws BadInput {
        assertEquals(List.of(new LatentDimension(0, 0)), LatentCsv.parse("0\t1", true));
        assertEquals(List.of(new LatentDimension(0, 1)), LatentCsv.parse("0\t1", false));
        assertEquals("line 1, column 2 (sigma) must be from 9.929509011688953e−153 to 1.0070990279197137e152, not -1"
                .replaceAll("from.*to [^,]*", "from … to …"),
                refused("0,-1", true).replaceAll("from.*to [^,]*", "from … to …"));
        assertEquals("line 2 must have two cells, mu,sigma; it has 1", refused("0,1\n0", true));
        assertEquals("there is no row of mu,sigma", refused("", true));
    }

    @Test
    void aNamedVarianceIsAVariance() throws BadInput {
        assertEquals(List.of(new LatentDimension(0, Math.log(4))), LatentCsv.parse("mu,var\n0,4", false));
    }

    @Test
    void aFirstCellCountsRowsOnlyWhereItCountsThemAll() {
        assertRefused("line 1 must have two cells, mu,logvar; it has 3", "0,1,2");
        assertRefused("line 1 must have two cells, mu,logvar; it has 3", "0,1,2\n2,1,2");
        assertRefused("line 3 must have two cells, mu,logvar; it has 2", "mu,logvar\n0,1,2\n1,1");
    }

    @Test
    void rowsThatNumPyLeavesOutAreMissed() {
        assertRefused("beside the rows in brackets stands “...”, which is not understood",
                "[[0.5 -1.25]\n ...\n [-2 0]]");
        assertRefused("line 2, column 1 (mu) must be a number from −1000000 to 1000000; “x” is not a number",
                "[[0.5 -1.25]\n [x 0]]");
    }

    private static String refused(String text, boolean sigmas) {
        return String.valueOf(assertThrows(BadInput.class, () -> LatentCsv.parse(text, sigmas)).getMessage());
    }

    @Test
    void takesOneToSixtyFourRows() throws BadInput {
        assertEquals(1, LatentCsv.parse("0,0", false).size());
        assertEquals(64, LatentCsv.parse(rows(64), false).size());
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
        assertRefused("line 2 must name the columns mu and logvar, or mu and sigma, not “mu,width”",
                "\nmu,width\n0,1");
        assertRefused("line 1 must name the columns mu and logvar, or mu and sigma, not “mu,logvar,sigma”",
                "mu,logvar,sigma\n0,0,1");
        assertRefused("line 1 must name the columns mu and logvar, or mu and sigma, not “mu,logvar,kl”",
                "mu,logvar,kl\n0,0,1");
        assertRefused("line 1 must name the columns mu and logvar, or mu and sigma, not “sigma,logvar”",
                "sigma,logvar\n1,0");
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
        assertEquals(sentence, assertThrows(BadInput.class, () -> LatentCsv.parse(text, false)).getMessage());
    }
}
