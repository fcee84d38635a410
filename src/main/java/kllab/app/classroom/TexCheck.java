package kllab.app.classroom;

import kllab.lesson.reader.FormulaCheck;
import kllab.text.BadInput;
import kllab.text.Excerpt;
import kllab.text.Message;
import kllab.ui.formula.BadTex;
import kllab.ui.formula.Typesetter;

/** Checks the formulas of a lesson with a typesetter, on any thread. */
final class TexCheck implements FormulaCheck {
    private final Typesetter typesetter = new Typesetter();

    @Override
    public void require(String tex) throws BadInput {
        try {
            typesetter.typeset(tex);
        } catch (BadTex e) {
            Message reason = switch (e.fault()) {
                case BRACES -> Message.of("lesson.formula.braces");
                case FORBIDDEN -> Message.of("lesson.formula.forbidden", e.detail());
                case LARGE -> Message.of("lesson.formula.large", Excerpt.of(e.detail(), 40));
                case DEEP -> Message.of("lesson.formula.deep");
                case OTHER -> Message.of("lesson.formula.other", Excerpt.of(e.detail(), 100));
            };
            throw new BadInput("lesson.formula", Excerpt.of(tex), reason);
        }
    }
}
