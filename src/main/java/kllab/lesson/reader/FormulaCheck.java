package kllab.lesson.reader;

import kllab.text.BadInput;

/** Checks that a formula can be set, for the reader of lessons has no typesetter. */
@FunctionalInterface
public interface FormulaCheck {
    /** Lets every formula pass. */
    FormulaCheck NONE = tex -> 0;

    /**
     * Returns the number of letters, signs and lines that the formula is drawn by; 0 if this check draws nothing.
     *
     * @throws BadInput with the reason, if the TeX cannot be set
     */
    int require(String tex) throws BadInput;
}
