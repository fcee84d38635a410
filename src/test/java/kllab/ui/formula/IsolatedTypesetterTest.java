package kllab.ui.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import kllab.ui.formula.outline.BadTex;
import kllab.ui.formula.outline.TypesetFormula;
import kllab.ui.formula.tex.Drawing;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Formulas of strangers are set as others are, and nobody waits for one that never ends. */
class IsolatedTypesetterTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    /** A formula that runs until its copy is stopped, as code of JLaTeXMath would. */
    private static TypesetFormula forEver() {
        while (!Thread.currentThread().isInterrupted()) {
            Thread.onSpinWait();
        }
        throw new IllegalStateException("stopped");
    }

    @Tag("thorough")
    @ParameterizedTest
    @ValueSource(strings = {"x", "\\frac{\\p{\\sigma_1^2}}{2}", "\\begin{pmatrix} 12 & 34\\\\ 56 & 78\\end{pmatrix}",
            "\\sqrt{\\text{KL 方}}", "\\left(\\sum_{i=1}^n x_i\\right)"})
    void aFormulaIsSetAsElsewhere(String source) {
        assertEquals(Drawing.of(source, new HashMap<>()).fixed(), new IsolatedTypesetter().typeset(source));
    }

    @Test
    void aRefusalIsTheSameAsElsewhere() {
        IsolatedTypesetter typesetter = new IsolatedTypesetter();
        BadTex refusal = assertThrows(BadTex.class, () -> typesetter.typeset("\\newcommand{\\b}{c}"));
        assertEquals(BadTex.Fault.FORBIDDEN, refusal.fault());
        assertEquals("\\newcommand", refusal.detail());
        assertTrue(typesetter.typeset("x").width() > 0);
    }

    @Tag("thorough")
    @Test
    void whatTakesTooLongIsGivenUpWithItsCopyAndTheNextHasANewOne() {
        List<Function<String, TypesetFormula>> copies = new ArrayList<>();
        IsolatedTypesetter typesetter = new IsolatedTypesetter(Duration.ofSeconds(2), () -> {
            Function<String, TypesetFormula> copy = source -> source.equals("slow") ? forEver() : TypesetFormula.BLANK;
            copies.add(copy);
            return copy;
        });
        assertEquals(TypesetFormula.BLANK, typesetter.typeset("quick"));
        assertEquals(BadTex.Fault.SLOW, assertThrows(BadTex.class, () -> typesetter.typeset("slow")).fault());
        assertEquals(1, copies.size());
        assertEquals(TypesetFormula.BLANK, typesetter.typeset("quick"));
        assertEquals(2, copies.size());
    }

    @Test
    void aFormulaThatExhaustsTheMemoryIsRefused() {
        IsolatedTypesetter typesetter = new IsolatedTypesetter(LONG, () -> source -> {
            if (source.equals("large")) {
                throw new OutOfMemoryError("of the test");
            }
            return TypesetFormula.BLANK;
        });
        assertEquals(BadTex.Fault.OTHER, assertThrows(BadTex.class, () -> typesetter.typeset("large")).fault());
        assertEquals(TypesetFormula.BLANK, typesetter.typeset("quick"));
    }

    /** The bounds are passed over here: this never ends by itself, and holds the locks of its copy meanwhile. */
    @Test
    void codeOfJlatexmathItselfEndsWhenItsThreadIsInterrupted() throws Exception {
        Function<String, TypesetFormula> copy = IsolatedLoader.copy();
        assertTrue(copy.apply("x").width() > 0);
        Class<?> formula = Class.forName("org.scilab.forge.jlatexmath.TeXFormula", true,
                copy.getClass().getClassLoader());
        assertNotSame(org.scilab.forge.jlatexmath.TeXFormula.class, formula);
        CountDownLatch begun = new CountDownLatch(1);
        List<Throwable> ends = new ArrayList<>();
        Thread thread = Thread.ofPlatform().daemon().start(() -> {
            begun.countDown();
            try {
                formula.getConstructor(String.class).newInstance("\\begin{array}{*{100000}{c}}x\\end{array}");
            } catch (ReflectiveOperationException e) {
                ends.add(e.getCause());
            }
        });
        assertTrue(begun.await(1, TimeUnit.MINUTES));
        // What is set here meanwhile is not held up.
        assertTrue(new Typesetter().typeset("y").width() > 0);
        thread.interrupt();
        assertTrue(thread.join(LONG));
        assertTrue(ends.getFirst().toString().contains("interrupted"), ends.toString());
    }
}
