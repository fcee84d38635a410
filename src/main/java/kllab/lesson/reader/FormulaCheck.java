package kllab.lesson.reader;

import kllab.text.BadInput;

/** Checks that a formula can be set, for the reader of lessons has no typesetter. */
@FunctionalInterface
public interface FormulaCheck {
    /** Lets every formula pass. */
    FormulaCheck NONE = tex -> {
    };

    /**
     * Returns if the TeX can be set.
     *
     * @throws BadInput with the reason, if it cannot
     */
    void require(String tex) throws BadInput;
}
