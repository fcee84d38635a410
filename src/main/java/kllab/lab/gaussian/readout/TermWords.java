package kllab.lab.gaussian.readout;

import java.util.List;
import java.util.stream.IntStream;
import kllab.lab.gaussian.model.GaussianScene;
import kllab.math.divergence.InformationUnit;
import kllab.math.divergence.NormalTerms;
import kllab.parameter.Readout;

/** The terms of the closed form as equations. In bits every term is divided by ln 2, and its name says so. */
final class TermWords {
    private static final Readout SHORT = new Readout(3);
    private static final List<String> IN_NATS = List.of("log σ₂/σ₁", "σ₁²/2σ₂²", "(μ₁−μ₂)²/2σ₂²", "− ½");
    private static final List<String> IN_BITS = List.of("log₂ σ₂/σ₁", "σ₁²/(2σ₂² ln 2)", "(μ₁−μ₂)²/(2σ₂² ln 2)",
            "− ½/ln 2");

    private TermWords() {
    }

    /** The terms in the unit of a scene, each with its number; −½ is one itself. */
    static List<String> of(GaussianScene scene) {
        InformationUnit unit = scene.state().unit();
        List<String> names = unit == InformationUnit.NATS ? IN_NATS : IN_BITS;
        double[] nats = nats(scene.terms());
        return IntStream.range(0, names.size()).mapToObj(i -> {
            boolean number = unit == InformationUnit.NATS && i == names.size() - 1;
            return number ? names.get(i) : names.get(i) + " = " + SHORT.of(unit.of(nats[i]));
        }).toList();
    }

    /** The terms in nats, in the order of the words. */
    static double[] nats(NormalTerms terms) {
        return new double[]{terms.logRatio(), terms.varianceRatio(), terms.meanShift(), terms.half()};
    }
}
