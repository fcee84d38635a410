package kllab.ui.formula.tex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import kllab.ui.formula.Typesetter;
import kllab.ui.formula.outline.BadTex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no formula may have, whoever wrote it, and what all may have. */
class TexBoundsTest {
    private final Typesetter typesetter = new Typesetter();

    private BadTex.Fault refusal(String source) {
        // Without the bounds most of these never end.
        return assertTimeoutPreemptively(Duration.ofSeconds(20),
                () -> assertThrows(BadTex.class, () -> typesetter.typeset(source)).fault());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"\\DeclareMathOperator{\\a}{\\a}\\a; FORBIDDEN",
            "\\begin{array}{*{100000}{c}}x\\end{array}; LARGE",
            "\\begin{array}{*{300}{*{300}{c}}}x\\end{array}; LARGE", "\\multicolumn{20000}{c}{x}; FORBIDDEN",
            "\\hdotsfor{10000000}; FORBIDDEN", "\\fcscore{99999999}; FORBIDDEN",
            "\\left(\\rule{1em}{100000em}\\right); LARGE", "\\overbrace{\\hspace{100000em}}; LARGE",
            "\\genfrac(){1000000pt}{0}{1}{2}; FORBIDDEN", "\\sqrt{\\rule{1em}{100000em}}; LARGE",
            "\\hspace{31em}; LARGE", "\\hspace{-31em}; LARGE", "\\hspace{5in}; LARGE", "a\\\\[40em]b; LARGE",
            "a\\\\[x]b; LARGE", "\\rule[99em]{1em}{1em}; LARGE", "\\newcommand{\\b}{c}; FORBIDDEN",
            "\\scalebox{99999}{x}; FORBIDDEN", "\\longdiv{999999999}{1}; FORBIDDEN",
            "\\begin{tabular}{c}x\\end{tabular}; FORBIDDEN", "\\kern 99999em x; FORBIDDEN",
            "\\jlmDynamic{x}; FORBIDDEN"})
    void whatWouldRunForEverIsRefused(String source, BadTex.Fault fault) {
        assertEquals(fault, refusal(source));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\binom{n}{%s}", "\\frac{1}{%s}", "\\left(%s\\right)", "\\sqrt{%s}",
            "\\begin{pmatrix}%s\\end{pmatrix}", "x^{%s}"})
    void nestingHasAnEnd(String around) {
        String source = "x";
        for (int i = 0; i < 99; i++) {
            source = around.replace("%s", source);
        }
        assertEquals(BadTex.Fault.DEEP, refusal(source));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\binom{n}{%s}", "\\tbinom{%s}{k}", "{n\\choose %s}"})
    void whatIsSetTwiceAtEachLevelMayStandSixteenTimes(String around) {
        String source = "x";
        for (int i = 0; i < 16; i++) {
            source = around.replace("%s", source);
        }
        assertTrue(typesetter.typeset(source).width() > 0);
        assertEquals(BadTex.Fault.LARGE, refusal(around.replace("%s", source)));
    }

    @Test
    void lengthsAreBoundedTogetherToo() {
        assertTrue(typesetter.typeset("x\\hspace{30em}".repeat(3)).width() > 90);
        assertEquals(BadTex.Fault.LARGE, refusal("x\\hspace{30em}".repeat(4)));
    }

    @Test
    void aFormulaHasAtMostSixThousandCharacters() {
        assertTrue(typesetter.typeset("x".repeat(6_000)).width() > 0);
        assertEquals(BadTex.Fault.LARGE, refusal("x".repeat(6_001)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\mathrm{KL}(p\\,\\|\\,q)=\\int p(x)\\log\\frac{p(x)}{q(x)}\\,dx",
            "\\begin{pmatrix}1&\\rho\\\\[2pt]\\rho&1\\end{pmatrix}",
            "\\begin{cases}1&x>0\\\\0&\\text{5 in all}\\end{cases}",
            "\\begin{array}{l|cr}a&b&c\\end{array}", "\\begin{aligned}a&=b\\\\&=c\\end{aligned}",
            "\\lim_{n\\to\\infty}\\sup_x\\left|f_n(x)\\right|\\le\\epsilon", "\\binom{n}{k}\\sqrt[3]{\\vec{x}}",
            "\\underbrace{a+b}_{\\text{sum}}\\xrightarrow{d}\\hat{\\theta}",
            "\\mathbb{E}_{x\\sim p}[\\ln x]\\;\\geq\\;0",
            "\\Gamma\\Delta\\forall\\exists\\in\\subset\\cup\\cap\\partial\\nabla\\propto\\equiv\\iff\\implies",
            "\\arg\\min_\\theta\\operatorname{tr}(\\Sigma^{-1})\\ldots\\cdots\\ddots",
            "\\overline{x}\\pm\\mp\\times\\div"})
    void ordinaryMathematicsIsSet(String source) {
        assertTrue(typesetter.typeset(source).width() > 0);
    }
}
