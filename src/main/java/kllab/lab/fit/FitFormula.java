package kllab.lab.fit;

import kllab.lab.fit.model.FitObjective;
import kllab.lab.fit.model.FitScene;
import kllab.math.divergence.InformationUnit;
import kllab.parameter.NumberText;
import kllab.ui.formula.TexNumber;

/** The objective in TeX: its name, its integral, and what that comes to. */
final class FitFormula {
    private static final String P = "\\p{p}";
    private static final String Q = "\\q{q}";
    /** Of logistic regression: c the classes that were seen, w the two weights. */
    private static final String CLASSES = "\\mathrm{ELBO}+\\mathrm{KL}(\\q{q}\\,\\|\\,\\p{p(w\\,|\\,c)})";

    private FitFormula() {
    }

    /** The name of the objective. */
    static String name(FitScene scene) {
        FitObjective objective = scene.state().objective();
        return switch (objective.kind()) {
            case FORWARD -> "\\mathrm{KL}(\\p{p}\\,\\|\\,\\q{q})";
            case REVERSE -> "\\mathrm{KL}(\\q{q}\\,\\|\\,\\p{p})";
            case JS -> "\\mathrm{JS}(\\p{p},\\q{q})";
            case ALPHA -> "D_{" + TexNumber.of(NumberText.format(objective.alpha())) + "}(\\p{p}\\,\\|\\,\\q{q})";
            case RENYI -> "R_{" + TexNumber.of(NumberText.format(objective.order())) + "}(\\p{p}\\,\\|\\,\\q{q})";
        };
    }

    /** The equation of the scene, in its unit. */
    static String symbols(FitScene scene) {
        return left(scene) + "=" + right(scene);
    }

    /** The left side: the logarithm of the evidence where the equation is that of its bound, or the objective. */
    static String left(FitScene scene) {
        if (isBound(scene)) {
            return scene.state().plane().isOn() ? "\\log p(c)" : "\\log p(x)";
        }
        return name(scene);
    }

    /** The sum with the bound, or the objective as an integral, in the unit of the scene. */
    static String right(FitScene scene) {
        FitObjective objective = scene.state().objective();
        if (isBound(scene)) {
            return scene.state().plane().isOn()
                    ? CLASSES
                    : "\\mathrm{ELBO}+\\mathrm{KL}(\\q{q}\\,\\|\\,\\p{p(z\\,|\\,x)})";
        }
        String log = scene.state().unit() == InformationUnit.NATS ? "\\log" : "\\log_2";
        return switch (objective.kind()) {
            case FORWARD -> kl(log, P, Q);
            case REVERSE -> kl(log, Q, P);
            case JS -> "\\frac12\\mathrm{KL}(" + P + "\\,\\|\\,m)+\\frac12\\mathrm{KL}(" + Q
                    + "\\,\\|\\,m),\\quad m=\\tfrac12(" + P + "+" + Q + ")";
            case ALPHA -> alpha(scene, objective.alpha(), log);
            case RENYI -> objective.order() == 1
                    ? kl(log, P, Q)
                    : "\\frac{1}{a-1}" + log + "\\int " + P + "^{a}\\," + Q + "^{1-a}\\,dx,\\quad a="
                            + TexNumber.of(NumberText.format(objective.order()));
        };
    }

    private static String kl(String log, String first, String second) {
        return "\\int " + first + "(x)\\," + log + "\\frac{" + first + "(x)}{" + second + "(x)}\\,dx";
    }

    private static String alpha(FitScene scene, double alpha, String log) {
        if (alpha == 0) {
            return kl(log, Q, P);
        }
        if (alpha == 1) {
            return kl(log, P, Q);
        }
        String nats = "\\frac{1}{\\alpha(1-\\alpha)}\\left(1-\\int " + P + "^{\\alpha}\\," + Q
                + "^{1-\\alpha}\\,dx\\right)";
        return (scene.state().unit() == InformationUnit.NATS ? nats : "\\frac{1}{\\log 2}\\cdot" + nats)
                + ",\\quad \\alpha=" + TexNumber.of(NumberText.format(alpha));
    }

    /** The numbers of the equation; the objective has none on its left. */
    static String numbers(FitScene scene) {
        return isBound(scene) ? TexNumber.of(scene.shownValue(value(scene))) + sum(scene) : sum(scene);
    }

    /** The numbers of the right side, from the equals sign on. */
    static String sum(FitScene scene) {
        if (isBound(scene)) {
            double kl = scene.values().reverse();
            return "=" + TexNumber.of(scene.shownValue(value(scene) - kl)) + "+\\mathbf{"
                    + TexNumber.of(scene.shownValue(kl)) + "}";
        }
        return "=\\mathbf{" + TexNumber.of(scene.shownValue(value(scene))) + "}";
    }

    /** The value of the left side, in nats. */
    static double value(FitScene scene) {
        return isBound(scene) ? scene.logEvidence().orElseThrow() : scene.values().objective();
    }

    /** Returns true if the formula is that of the evidence bound: of a posterior and the reverse divergence. */
    static boolean isBound(FitScene scene) {
        return !scene.state().target().isMixture() && scene.state().objective().kind() == FitObjective.Kind.REVERSE;
    }

    /** The value as it is spoken. */
    static String spoken(FitScene scene) {
        return "= " + scene.shownValue(scene.values().objective());
    }
}
