package kllab.app.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import kllab.parameter.NumberText;
import kllab.text.BadInput;
import kllab.ui.formula.IsolatedTypesetter;
import kllab.ui.formula.outline.BadTex;
import kllab.ui.formula.outline.FormulaRole;
import kllab.ui.formula.outline.Glyph;
import kllab.ui.formula.outline.Outline;
import kllab.ui.formula.outline.TypesetFormula;
import org.junit.jupiter.api.Test;

/** Formulas of a file are set beforehand, and a file that is hostile comes to an end. */
class TexCheckTest {
    /** More than a third of what fits. */
    private static final int THIRD = TexCheck.MOST_GLYPHS / 3 + 1;

    private final List<String> asked = new CopyOnWriteArrayList<>();

    /** Never sets a formula with an s in it, and sets each other one by 10,000 glyphs for an m in it, else by one. */
    private TypesetFormula set(String source) {
        asked.add(source);
        if (source.startsWith("s")) {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        Glyph glyph = new Glyph(new Outline(List.of()), FormulaRole.INK, false);
        return new TypesetFormula(1, 1, 0, Collections.nCopies(source.startsWith("m") ? THIRD : 1, glyph), List.of());
    }

    private TexCheck check(Duration patience) {
        return new TexCheck(new IsolatedTypesetter(patience, () -> this::set), () -> {
        });
    }

    private static String refusal(TexCheck check, String tex) {
        return String.valueOf(assertThrows(BadInput.class, () -> check.require(tex)).getMessage());
    }

    @Test
    void whatWasSetIsInTheBookWithItsPieces() throws Exception {
        TexCheck check = check(Duration.ofMinutes(1));
        assertEquals(1, check.require("a=b"));
        assertEquals(1, check.book().typeset("a=b").glyphs().size());
        assertEquals(1, check.book().typeset("a").glyphs().size());
        assertThrows(BadTex.class, () -> check.book().typeset("c"));
    }

    @Test
    void afterThreeThatTakeTooLongNoMoreAreSet() throws Exception {
        TexCheck check = check(Duration.ofMillis(200));
        assertEquals("“s_1” is no formula: it takes too long to be set", refusal(check, "s_1"));
        assertEquals("“s_2” is no formula: it takes too long to be set", refusal(check, "s_2"));
        assertEquals("“s_3” is no formula: it takes too long to be set, as 3 formulas of this file now did: no more of"
                + " them are set", refusal(check, "s_3"));
        asked.clear();
        assertEquals(0, check.require("t"));
        assertEquals(List.of(), asked);
        assertThrows(BadTex.class, () -> check.book().typeset("t"));
    }

    @Test
    void moreThanFitInMemoryAreNotSet() throws Exception {
        TexCheck check = check(Duration.ofMinutes(1));
        assertEquals(THIRD, check.require("m_1"));
        assertEquals(THIRD, check.require("m_1"));
        assertEquals(THIRD, check.require("m_2"));
        String refusal = refusal(check, "m_3");
        assertTrue(refusal.contains(NumberText.count(TexCheck.MOST_GLYPHS)), refusal);
        assertEquals(0, check.require("n"));
        assertThrows(BadTex.class, () -> check.book().typeset("n"));
    }

    @Test
    void aLessonThatIsNotWantedSetsNothing() {
        TexCheck check = new TexCheck(new IsolatedTypesetter(Duration.ofMinutes(1), () -> this::set), () -> {
            throw new CancellationException();
        });
        assertThrows(CancellationException.class, () -> check.require("a"));
        assertEquals(List.of(), asked);
    }
}
