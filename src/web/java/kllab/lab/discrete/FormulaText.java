package kllab.lab.discrete;

import kllab.lab.discrete.model.DiscreteScene;

/** The sum in TeX for a page, which stands in another package than the formula of the program. */
public final class FormulaText {
    private FormulaText() {
    }

    /** Returns the sum with symbols. */
    public static String symbols(DiscreteScene scene) {
        return DiscreteFormula.symbols(scene);
    }

    /** Returns the sum with numbers, and what it comes to. */
    public static String numbers(DiscreteScene scene) {
        return DiscreteFormula.numbers(scene);
    }

    /** Returns the numbers as they are spoken. */
    public static String spoken(DiscreteScene scene) {
        return DiscreteFormula.spoken(scene);
    }
}
