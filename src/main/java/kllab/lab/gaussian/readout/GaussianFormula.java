package kllab.lab.gaussian.readout;

import kllab.lab.gaussian.model.GaussianScene;
import kllab.math.distribution.Normal;
import kllab.math.divergence.InformationUnit;
import kllab.parameter.NumberText;
import kllab.ui.formula.TexNumber;

/** The closed form in TeX: log(σ₂/σ₁) + (σ₁² + (μ₁−μ₂)²)/(2σ₂²) − ½, with symbols and with numbers. */
public final class GaussianFormula {
    private GaussianFormula() {
    }

    /** The closed form with symbols, in the unit of the scene. */
    public static String symbols(GaussianScene scene) {
        return inUnit(scene, "\\log\\frac{\\q{\\sigma_2}}{\\p{\\sigma_1}}"
                + "+\\frac{\\p{\\sigma_1^2}+(\\p{\\mu_1}-\\q{\\mu_2})^2}{2\\q{\\sigma_2^2}}-\\frac12");
    }

    /** The closed form with the numbers of the scene, and what it comes to. */
    public static String numbers(GaussianScene scene) {
        Normal p = scene.state().p();
        Normal q = scene.state().q();
        String sigma1 = "\\p{" + TexNumber.of(NumberText.format(p.sigma())) + "}";
        String sigma2 = "\\q{" + TexNumber.of(NumberText.format(q.sigma())) + "}";
        String mu2 = q.mu() < 0
                ? "(\\q{" + TexNumber.of(NumberText.format(q.mu())) + "})"
                : "\\q{" + TexNumber.of(NumberText.format(q.mu())) + "}";
        String sum = "\\log\\frac{" + sigma2 + "}{" + sigma1 + "}+\\frac{" + sigma1 + "^2+(\\p{"
                + TexNumber.of(NumberText.format(p.mu())) + "}-"
                + mu2 + ")^2}{2\\cdot" + sigma2 + "^2}-\\frac12";
        return "=" + inUnit(scene, sum) + "=" + "\\mathbf{"
                + TexNumber.of(scene.shownValue(scene.values().forward())) + "}";
    }

    /** The numbers as they are spoken, in the unit of the scene. */
    public static String spoken(GaussianScene scene) {
        Normal p = scene.state().p();
        Normal q = scene.state().q();
        String nats = "log(" + NumberText.format(q.sigma()) + " / " + NumberText.format(p.sigma()) + ") + ("
                + NumberText.format(p.sigma()) + "² + (" + NumberText.format(p.mu()) + " − "
                + NumberText.format(q.mu()) + ")²) / (2 · " + NumberText.format(q.sigma()) + "²) − 1/2";
        return (scene.state().unit() == InformationUnit.NATS ? nats : "(" + nats + ") / log 2") + " = "
                + scene.shownValue(scene.values().forward());
    }

    private static String inUnit(GaussianScene scene, String nats) {
        return scene.state().unit() == InformationUnit.NATS
                ? nats
                : "\\frac{1}{\\log 2}\\left[" + nats + "\\right]";
    }

}
