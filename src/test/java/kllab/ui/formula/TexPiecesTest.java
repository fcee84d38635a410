package kllab.ui.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where a long formula may end a line. */
class TexPiecesTest {
    @Test
    void aFormulaIsPartedBeforeRelationsAndSums() {
        assertEquals(List.of("a", "\\;\\mathord{=}\\;b", "\\;\\mathord{+}\\;c", "\\;\\mathord{\\le}\\; d"),
                TexPieces.of("a=b+c\\le d"));
    }

    @Test
    void nothingIsPartedInsideOfBracesBracketsAndEnvironments() {
        assertEquals(List.of("\\frac{a+b}{c=d}(x-y)[u+v]"), TexPieces.of("\\frac{a+b}{c=d}(x-y)[u+v]"));
        assertEquals(List.of("\\begin{array}{c}a=b\\end{array}"), TexPieces.of("\\begin{array}{c}a=b\\end{array}"));
        assertEquals(List.of("\\left|a-b\\right|"), TexPieces.of("\\left|a-b\\right|"));
    }

    @Test
    void aSignBeforeTheFirstTermOrBehindAnotherSignStaysWithItsTerm() {
        assertEquals(List.of("-\\log\\sigma", "\\;\\mathord{+}\\;x"), TexPieces.of("-\\log\\sigma+x"));
        assertEquals(List.of("a", "\\;\\mathord{=}\\;-b"), TexPieces.of("a=-b"));
    }

    @Test
    void aPieceThatIsStillLongIsPartedInsideOfItsBrackets() {
        String term = "\\mathrm{tr}(\\q{\\Sigma_2^{-1}}-\\p{\\Sigma_1})";
        assertEquals(List.of("[" + term, "\\;\\mathord{+}\\;" + term, "\\;\\mathord{+}\\;" + term + "]"),
                TexPieces.of("[" + term + "+" + term + "+" + term + "]"));
    }

    @Test
    void thePiecesInARowAreTheFormula() {
        String tex = "\\mathrm{KL}(\\p{p}\\,\\|\\,\\q{q})=\\int \\p{p}\\log\\frac{\\p{p}}{\\q{q}}\\,dx\\ge 1-1=0";
        assertEquals(tex, String.join("", TexPieces.of(tex)).replaceAll("\\\\;\\\\mathord\\{(.*?)\\}\\\\;", "$1"));
    }
}
