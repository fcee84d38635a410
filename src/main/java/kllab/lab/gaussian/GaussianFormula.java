package kllab.lab.gaussian;

import kllab.math.distribution.Normal;
import kllab.math.divergence.InformationUnit;
import kllab.parameter.NumberText;
import kllab.parameter.Readout;

/** The closed form in TeX: log(σ₂/σ₁) + (σ₁² + (μ₁−μ₂)²)/(2σ₂²) − ½, with symbols and with numbers. */
final class GaussianFormula {
    private GaussianFormula() {
    }

    /** The closed form with symbols, in the unit of the scene. */
    static String symbols(GaussianScene scene) {
        return inUnit(scene, "\\log\\frac{\\q{\\sigma_2}}{\\p{\\sigma_1}}"
                + "+\\frac{\\p{\\sigma_1^2}+(\\p{\\mu_1}-\\q{\\mu_2})^2}{2\\q{\\sigma_2^2}}-\\frac12");
    }

    /** The closed form with the numbers of the scene, and what it comes to. */
    static String numbers(GaussianScene scene) {
        Normal p = scene.state().p();
        Normal q = scene.state().q();
        String sigma1 = "\\p{" + tex(p.sigma()) + "}";
        String sigma2 = "\\q{" + tex(q.sigma()) + "}";
        String mu2 = q.mu() < 0 ? "(\\q{" + tex(q.mu()) + "})" : "\\q{" + tex(q.mu()) + "}";
        String sum = "\\log\\frac{" + sigma2 + "}{" + sigma1 + "}+\\frac{" + sigma1 + "^2+(\\p{" + tex(p.mu()) + "}-"
                + mu2 + ")^2}{2\\cdot" + sigma2 + "^2}-\\frac12";
        return "=" + inUnit(scene, sum) + "=" + "\\mathbf{"
                + tex(Readout.STANDARD.of(scene.state().unit().of(scene.values().forward()))) + "}";
    }

    /** The numbers as they are spoken. */
    static String spoken(GaussianScene scene) {
        Normal p = scene.state().p();
        Normal q = scene.state().q();
        return "log(" + NumberText.format(q.sigma()) + " / " + NumberText.format(p.sigma()) + ") + ("
                + NumberText.format(p.sigma()) + "² + (" + NumberText.format(p.mu()) + " − "
                + NumberText.format(q.mu()) + ")²) / (2 · " + NumberText.format(q.sigma()) + "²) − 1/2 = "
                + Readout.STANDARD.of(scene.state().unit().of(scene.values().forward()));
    }

    private static String inUnit(GaussianScene scene, String nats) {
        return scene.state().unit() == InformationUnit.NATS
                ? nats
                : "\\frac{1}{\\log 2}\\left[" + nats + "\\right]";
    }

    private static String tex(double value) {
        return tex(NumberText.format(value));
    }

    /** A shown number in TeX: 3.1416·10⁻⁷ and 3.1416e−7 become 3.1416\cdot 10^{-7}. */
    static String tex(String number) {
        int e = number.indexOf('e');
        if (e >= 0) {
            return tex(number.substring(0, e)) + "\\cdot 10^{" + tex(number.substring(e + 1)) + "}";
        }
        StringBuilder tex = new StringBuilder();
        StringBuilder exponent = new StringBuilder();
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            int raised = "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(c);
            if (raised >= 0 || c == '⁻') {
                exponent.append(c == '⁻' ? "-" : Integer.toString(raised));
            } else {
                tex.append(switch (c) {
                    case '·' -> "\\cdot ";
                    case '−' -> "-";
                    case '∞' -> "\\infty ";
                    default -> String.valueOf(c);
                });
            }
        }
        return exponent.isEmpty() ? tex.toString() : tex + "^{" + exponent + "}";
    }
}
