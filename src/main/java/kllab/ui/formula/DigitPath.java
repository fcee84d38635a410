package kllab.ui.formula;

import java.util.List;
import javafx.scene.transform.Affine;
import kllab.ui.formula.outline.DigitOutlines;
import kllab.ui.formula.outline.DigitSlot;

/** One digit of a formula as a node: it stays where it is and shows whichever digit it is told to. */
final class DigitPath extends OutlinePath {
    private final DigitOutlines digits;
    private char shown;

    DigitPath(DigitSlot slot, char digit) {
        super(slot.role(), List.of(slot.digits().of(digit)));
        digits = slot.digits();
        shown = digit;
        getTransforms().add(new Affine(slot.scale(), 0, slot.x(), 0, slot.scale(), slot.y()));
    }

    /** Shows a digit, given as the character {@code '0'} to {@code '9'}; costs nothing if it does already. */
    void show(char digit) {
        if (digit != shown) {
            shown = digit;
            show(List.of(digits.of(digit)));
        }
    }
}
