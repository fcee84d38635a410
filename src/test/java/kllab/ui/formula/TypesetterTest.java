package kllab.ui.formula;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kllab.ui.formula.tex.OutlineRecorder.Drawn;
import kllab.ui.formula.outline.BadTex;
import kllab.ui.formula.outline.DigitSlot;
import kllab.ui.formula.outline.FormulaRole;
import kllab.ui.formula.outline.Glyph;
import kllab.ui.formula.outline.Template;
import kllab.ui.formula.outline.TypesetFormula;
import kllab.ui.formula.tex.Drawing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypesetterTest {
    private final Typesetter typesetter = new Typesetter();

    private static Drawing drawing(String source) {
        return Drawing.of(source, new HashMap<>());
    }

    private static Set<FormulaRole> roles(TypesetFormula formula) {
        return formula.glyphs().stream().map(Glyph::role).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "\\mathbf{%s}", "\\mathsf{%s}", "\\mathtt{%s}", "x_{%s}", "x^{y^{%s}}", "\\text{%s}",
            "\\sqrt{%s}", "\\frac{%s}{x}", "\\boldsymbol{%s}"})
    void digitsOfAFontAreEquallyWideAndHigh(String place) {
        Drawing zero = drawing(place.formatted("0.00"));
        for (int digit = 1; digit <= 9; digit++) {
            Drawing other = drawing(place.formatted("d.dd".replace("d", "" + digit)));
            assertEquals(List.of(zero.width(), zero.ascent(), zero.descent()),
                    List.of(other.width(), other.ascent(), other.descent()));
            assertEquals(zero.items().stream().map(Drawn::slot).toList(),
                    other.items().stream().map(Drawn::slot).toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.70", "12345678901234567890", "\\frac12", "x_1^2 + y^3_4", "\\sqrt[3]{0.12}",
            "\\sum_{i=1}^{20} 34", "\\overset{12}{34}\\underbrace{56}_{78}", "0\\left(\\frac{1}{2}\\right)^3",
            "= \\log\\frac{\\q{1.23}}{\\p{0.74}} + \\frac{\\p{0.75}^2 + (\\p{0.86} - \\q{0.09})^2}{2\\cdot\\q{1.91}^2}"
                    + " - \\frac12 = \\mathbf{0.4217}",
            "\\begin{pmatrix} 12 & 34\\\\ 56 & 78\\end{pmatrix}"})
    void everyDigitOfTheSourceStandsInItsSlot(String source) {
        Template template = Template.of(source);
        TypesetFormula live = typesetter.typeset(source);
        assertEquals(template.digits().length(), live.slots().size());

        Drawing itself = drawing(source);
        Set<List<Object>> shown = IntStream.range(0, live.slots().size())
                .mapToObj(i -> List.<Object>of(template.digits().charAt(i), live.slots().get(i)))
                .collect(Collectors.toSet());
        Set<List<Object>> drawn = new HashSet<>();
        for (Drawn each : itself.items()) {
            if (each.slot() != null) {
                drawn.add(List.of(each.digit(), each.slot()));
            }
        }
        assertTrue(drawn.containsAll(shown), () -> shown + "\n" + drawn);
        assertEquals(itself.items().size(), live.glyphs().size() + live.slots().size());
    }

    @Test
    void formulasThatDifferInDigitsShareALayout() {
        assertSame(typesetter.typeset("\\p{0.70}^2"), typesetter.typeset("\\p{8.13}^4"));
        assertNotSame(typesetter.typeset("\\p{0.70}^2"), typesetter.typeset("\\q{0.70}^2"));
        assertEquals(2, typesetter.remembered());
    }

    @Test
    void lengthsAreNoDigitsToShow() {
        TypesetFormula one = typesetter.typeset("1\\hspace{1em}2");
        TypesetFormula eleven = typesetter.typeset("1\\hspace{11em}2");
        assertEquals(2, one.slots().size());
        assertEquals(10, eleven.width() - one.width(), 1e-5);
    }

    @Test
    void digitsThatDecideTheLayoutAreSetAsTheyAre() {
        TypesetFormula flat = typesetter.typeset("\\rotatebox{0}{xyz}");
        TypesetFormula steep = typesetter.typeset("\\rotatebox{90}{xyz}");
        assertEquals(List.of(), steep.slots());
        assertNotEquals(flat.width(), steep.width(), 0.1);
    }

    @Test
    void aLetterAfterALineBreakIsNoMacro() {
        assertEquals("a\\\\p{b}\\pi\\textcolor{1,0,2}{c}", FormulaRole.toColours("a\\\\p{b}\\pi\\q{c}"));
    }

    @Test
    void aMacroMarksItsPartAndOnlyThat() {
        assertEquals(Set.of(FormulaRole.INK), roles(typesetter.typeset("\\pi\\\\p\\quad\\mu")));
        assertEquals(Set.of(FormulaRole.INK, FormulaRole.P), roles(typesetter.typeset("\\p{\\mu} + x")));
        assertEquals(Set.of(FormulaRole.MUTED, FormulaRole.Q), roles(typesetter.typeset("\\muted{a\\q{b}c}")));
        assertEquals(Set.of(FormulaRole.POSITIVE, FormulaRole.NEGATIVE, FormulaRole.ACCENT),
                roles(typesetter.typeset("\\positive x\\negative{y}\\accent{z}")));
        assertEquals(List.of(FormulaRole.Q, FormulaRole.P),
                typesetter.typeset("\\frac{\\q 1}{\\p 2}").slots().stream().map(DigitSlot::role).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\frac{1}{", "\\nosuchmacro 12", "{x", "x}{", "\\left( x", "\\textcolor{9,8,7}{x}"})
    void whatIsNoTeXIsRefusedByName(String source) {
        IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class,
                () -> typesetter.typeset(source));
        String message = requireNonNull(refusal.getMessage());
        assertTrue(message.contains(source), message);
    }

    /** At a depth that is counted: how deep the stack reaches is another number on every machine, and in every run. */
    @ParameterizedTest
    @ValueSource(strings = {"{", "\\sqrt{", "\\p{", "\\hat ", "\\bar\\sqrt "})
    void whatIsNestedBeyondAFixedDepthIsRefused(String opening) {
        int levels = 200 / (opening.contains("\\bar") ? 2 : 1);
        assertTrue(typesetter.typeset(nested(opening, levels / 10)).width() > 0);
        BadTex refusal = assertThrows(BadTex.class, () -> typesetter.typeset(nested(opening, levels + 1)));
        assertEquals(BadTex.Fault.DEEP, refusal.fault());
    }

    private static String nested(String opening, int levels) {
        return opening.repeat(levels) + "x" + (opening.endsWith("{") ? "}".repeat(levels) : "");
    }

    @Test
    void manySignsInARowAreNotNested() {
        assertTrue(typesetter.typeset("\\alpha x + \\left\\{ y \\right\\}, ".repeat(150)).width() > 0);
    }

    @Test
    void theLeastRecentlyUsedFormulaIsForgotten() {
        TypesetFormula used = typesetter.typeset("used");
        TypesetFormula unused = typesetter.typeset("unused");
        for (int i = 0; i < Typesetter.CAPACITY; i++) {
            typesetter.typeset("\\hspace{%dpt}x".formatted(i));
            assertSame(used, typesetter.typeset("used"));
        }
        assertEquals(Typesetter.CAPACITY, typesetter.remembered());
        assertNotSame(unused, typesetter.typeset("unused"));
    }

    @Test
    void aFractionBarIsTheOnlyRule() {
        assertEquals(1,
                typesetter.typeset("\\frac{a}{b} - c").glyphs().stream().filter(Glyph::rule).count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"=", "+", "-", "<", "*", ":", ",", "\\le", "\\cdot", "\\to", "\\sum", "\\pm"})
    void aSignAloneInBracesTakesNoRoomFromLaterFormulas(String sign) {
        double before = drawing("a" + sign + " b").width();
        drawing("a{" + sign + "}b{ " + sign + " }");
        assertEquals(before, drawing("a" + sign + " b").width());
    }
}
