package kllab.lesson.reader;

import kllab.text.BadInput;

/** Says whether a formula can be set: a lesson does not know what sets it. */
@FunctionalInterface
public interface FormulaCheck {
    /** Lets every formula pass. */
    FormulaCheck NONE = tex -> {
    };

    /**
     * Returns if the TeX can be set.
     *
     * @throws BadInput saying why, if it cannot
     */
    void require(String tex) throws BadInput;
}
