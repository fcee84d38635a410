package kllab.lab.discrete;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kllab.lab.Side;
import kllab.lab.discrete.model.DiscreteScene;
import kllab.math.divergence.InformationUnit;
import kllab.parameter.Readout;
import kllab.ui.formula.TexNumber;

/** Σ pᵢ log(pᵢ/qᵢ) in TeX, with symbols and with numbers: all terms of a few, the largest ones of many. */
public final class DiscreteFormula {
    private static final Readout SHORT = new Readout(3);
    private static final int MOST_TERMS = 3;

    private DiscreteFormula() {
    }

    /** The sum with symbols, in the unit of the scene. */
    public static String symbols(DiscreteScene scene) {
        return "\\sum_i\\p{p_i}\\," + log(scene) + "\\frac{\\p{p_i}}{\\q{q_i}}";
    }

    /** The sum with the numbers of the scene, and what it comes to. */
    public static String numbers(DiscreteScene scene) {
        String log = log(scene);
        String terms = terms(scene, i -> {
            String p = "\\p{" + TexNumber.of(number(scene, Side.P, i)) + "}";
            return scene.state().p().weights().weight(i) == 0
                    ? "\\p{0}"
                    : p + "\\," + log + "\\frac{" + p + "}{\\q{" + TexNumber.of(number(scene, Side.Q, i)) + "}}";
        }, "+", "\\cdots");
        return "=" + terms + "=\\mathbf{" + TexNumber.of(total(scene)) + "}";
    }

    /** The numbers as they are spoken. */
    public static String spoken(DiscreteScene scene) {
        String log = scene.state().unit().log();
        return terms(scene, i -> scene.state().p().weights().weight(i) == 0
                ? "0"
                : number(scene, Side.P, i) + " " + log + "(" + number(scene, Side.P, i) + " / "
                        + number(scene, Side.Q, i) + ")",
                " + ", "…") + " = " + total(scene);
    }

    private static String log(DiscreteScene scene) {
        return scene.state().unit() == InformationUnit.BITS ? "\\log_2" : "\\log";
    }

    private static String total(DiscreteScene scene) {
        return scene.shownValue(scene.values().forward());
    }

    private static String terms(DiscreteScene scene, IntFunction<String> term, String plus, String more) {
        int count = scene.state().count();
        List<Integer> largest = IntStream.range(0, count).boxed()
                .sorted(Comparator.comparingDouble(i -> -Math.abs(scene.terms().get(i)))).limit(MOST_TERMS).sorted()
                .toList();
        String written = largest.stream().map(term::apply).collect(Collectors.joining(plus));
        return count > MOST_TERMS ? written + plus + more : written;
    }

    private static String number(DiscreteScene scene, Side side, int outcome) {
        double probability = scene.probability(side, outcome);
        return probability == 0 ? "0" : SHORT.of(probability);
    }
}
