package kllab.app.classroom;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kllab.lesson.reader.FormulaCheck;
import kllab.parameter.NumberText;
import kllab.text.BadInput;
import kllab.text.Excerpt;
import kllab.text.Message;
import kllab.ui.formula.FormulaBook;
import kllab.ui.formula.IsolatedTypesetter;
import kllab.ui.formula.TexPieces;
import kllab.ui.formula.outline.BadTex;
import kllab.ui.formula.outline.TypesetFormula;

/**
 * Sets the formulas of one lesson while it is read, so that none is set on the FX thread. For one thread, which is not
 * the FX thread.
 */
final class TexCheck implements FormulaCheck {
    /** So many formulas may take too long; after them no more are set. */
    static final int MOST_SLOW = 3;
    /** The most letters, signs and lines of all different formulas together: about 20 MB. */
    static final int MOST_GLYPHS = 12_000;

    private final IsolatedTypesetter typesetter;
    private final Runnable goOn;
    private final Map<String, TypesetFormula> set = new HashMap<>();
    private final Set<String> slow = new HashSet<>();
    private int glyphs;
    private boolean ended;

    /**
     * A check that has set nothing yet.
     *
     * @param goOn is run before each formula, and throws if the lesson is not wanted any more
     */
    TexCheck(IsolatedTypesetter typesetter, Runnable goOn) {
        this.typesetter = typesetter;
        this.goOn = goOn;
    }

    /** Returns the formulas that could be set. */
    FormulaBook book() {
        return new FormulaBook(set);
    }

    /** The end is told once: from there on formulas pass that are not in the book, and are shown as TeX. */
    @Override
    public int require(String tex) throws BadInput {
        goOn.run();
        if (ended) {
            return 0;
        }
        int signs;
        try {
            signs = add(tex);
            addPieces(tex);
        } catch (BadTex e) {
            throw new BadInput("lesson.formula", Excerpt.of(tex), reason(e));
        }
        if (glyphs > MOST_GLYPHS) {
            ended = true;
            throw new BadInput("lesson.formula.many", NumberText.count(MOST_GLYPHS));
        }
        return signs;
    }

    private Message reason(BadTex refusal) {
        return switch (refusal.fault()) {
            case BRACES -> Message.of("lesson.formula.braces");
            case FORBIDDEN -> Message.of("lesson.formula.forbidden", refusal.detail());
            case LARGE -> Message.of("lesson.formula.large", Excerpt.of(refusal.detail(), 40));
            case DEEP -> Message.of("lesson.formula.deep");
            case SLOW -> ended
                    ? Message.of("lesson.formula.slowAgain", NumberText.count(MOST_SLOW))
                    : Message.of("lesson.formula.slow");
            case OTHER -> Message.of("lesson.formula.other", Excerpt.of(refusal.detail(), 100));
        };
    }

    /** Returns the number of glyphs of a formula, which is set if it has not been. */
    private int add(String tex) {
        TypesetFormula known = set.get(tex);
        if (known != null) {
            return known.glyphs().size();
        }
        try {
            TypesetFormula formula = typesetter.typeset(tex);
            glyphs += formula.glyphs().size();
            set.put(tex, formula);
            return formula.glyphs().size();
        } catch (BadTex e) {
            if (e.fault() == BadTex.Fault.SLOW) {
                slow.add(tex);
                ended = slow.size() >= MOST_SLOW;
            }
            throw e;
        }
    }

    /** A long formula on lines of its own stands there in pieces, if each of them is a formula; else as a whole. */
    private void addPieces(String tex) {
        List<String> pieces = TexPieces.of(tex);
        try {
            if (pieces.size() > 1) {
                pieces.forEach(this::add);
            }
        } catch (BadTex e) {
            if (e.fault() == BadTex.Fault.SLOW) {
                throw e;
            }
        }
    }
}
