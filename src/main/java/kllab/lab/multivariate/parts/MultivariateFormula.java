package kllab.lab.multivariate.parts;

import java.util.List;
import java.util.stream.Collectors;
import kllab.lab.multivariate.model.MultivariatePanel;
import kllab.lab.multivariate.model.MultivariateScene;
import kllab.lab.multivariate.model.MultivariateState;
import kllab.lab.multivariate.model.PictureOptions.Part;
import kllab.math.divergence.InformationUnit;
import kllab.math.divergence.MultivariateKullbackLeibler;
import kllab.math.divergence.MultivariateTerms;
import kllab.parameter.Readout;
import kllab.ui.formula.TexNumber;

/**
 * The closed forms in TeX, with symbols and with numbers: ½ [log(det Σ₂/det Σ₁) − d + tr(Σ₂⁻¹Σ₁) + (μ₂−μ₁)ᵀ
 * Σ₂⁻¹(μ₂−μ₁)]; without correlations the sum over the dimensions; of a latent space Σ ½(μ² + σ² − 1 − log σ²).
 */
public final class MultivariateFormula {
    private static final Readout SHORT = new Readout(3);
    /** More summands than these are not written out. */
    private static final int MOST_SUMMANDS = 4;
    private static final String APART = "(\\q{\\mu_2}-\\p{\\mu_1})";

    private MultivariateFormula() {
    }

    /** A part of the formula, with its ½; in bits it is divided by ln 2. */
    public static String tex(Part part, InformationUnit unit) {
        boolean nats = unit == InformationUnit.NATS;
        String divided = nats ? "" : "/\\ln 2";
        return switch (part) {
            case LOG_DET -> "\\tfrac12" + (nats ? "\\log" : "\\log_2")
                    + "\\,\\q{\\det\\Sigma_2}/\\p{\\det\\Sigma_1}";
            case TRACE -> "\\tfrac12\\,\\mathrm{tr}(\\q{\\Sigma_2^{-1}}\\p{\\Sigma_1})" + divided;
            case MAHALANOBIS -> "\\tfrac12" + APART + "^{\\top}\\q{\\Sigma_2^{-1}}" + APART + divided;
            case DIMENSION -> "-\\tfrac12 d" + divided;
            case NONE -> "\\mathrm{KL}(\\p{p}\\,\\|\\,\\q{q})";
        };
    }

    /** A part of the formula as plain text, to be spoken. */
    static String words(Part part, InformationUnit unit) {
        String divided = unit == InformationUnit.NATS ? "" : "/ln 2";
        return switch (part) {
            case LOG_DET -> "½ " + unit.log() + "(det Σ₂/det Σ₁)";
            case TRACE -> "½ tr(Σ₂⁻¹Σ₁)" + divided;
            case MAHALANOBIS -> "½ (μ₂ − μ₁)ᵀ Σ₂⁻¹ (μ₂ − μ₁)" + divided;
            case DIMENSION -> "−½ d" + divided;
            case NONE -> "KL(p ‖ q)";
        };
    }

    /** The closed form with symbols, in the unit of the scene. */
    public static String symbols(MultivariateScene scene) {
        if (scene.state().isLatent()) {
            return inUnit(scene,
                    "\\sum_i\\tfrac12\\left(\\p{\\mu_i^2}+\\p{\\sigma_i^2}-1-\\log\\p{\\sigma_i^2}\\right)");
        }
        if (isSum(scene)) {
            return inUnit(scene, "\\sum_i\\left(\\log\\frac{\\q{\\sigma_{2i}}}{\\p{\\sigma_{1i}}}"
                    + "+\\frac{\\p{\\sigma_{1i}^2}+(\\p{\\mu_{1i}}-\\q{\\mu_{2i}})^2}{2\\q{\\sigma_{2i}^2}}"
                    + "-\\tfrac12\\right)");
        }
        return half(scene) + "\\left[\\log\\frac{\\q{\\det\\Sigma_2}}{\\p{\\det\\Sigma_1}}-d"
                + "+\\mathrm{tr}(\\q{\\Sigma_2^{-1}}\\p{\\Sigma_1})+" + APART + "^{\\top}\\q{\\Sigma_2^{-1}}" + APART
                + "\\right]";
    }

    /** The closed form with the numbers of the scene, and what it comes to; without those that are asked for. */
    public static String numbers(MultivariateScene scene) {
        if (asksForSummands(scene)) {
            return "=\\mathbf{" + TexNumber.of(result(scene)) + "}";
        }
        String value = "\\mathbf{" + TexNumber.of(result(scene)) + "}";
        if (scene.state().isLatent() || isSum(scene)) {
            return "=" + summands(scene).stream().map(TexNumber::of).collect(Collectors.joining("+"))
                    .replace("…", "\\cdots ") + "=" + value + (scene.state().isLatent() ? mean(scene) : "");
        }
        MultivariateTerms terms = scene.terms();
        return "=" + half(scene) + "\\left[" + TexNumber.of(SHORT.of(2 * terms.logDet())) + "-"
                + scene.state().pair().dimension() + "+" + TexNumber.of(SHORT.of(2 * terms.trace())) + "+"
                + TexNumber.of(SHORT.of(2 * terms.mahalanobis())) + "\\right]=" + value;
    }

    /** The numbers as they are spoken. */
    public static String spoken(MultivariateScene scene) {
        if (asksForSummands(scene)) {
            return "= " + result(scene);
        }
        if (scene.state().isLatent() || isSum(scene)) {
            return String.join(" + ", summands(scene)) + " = " + result(scene)
                    + (scene.state().isLatent()
                            ? "; Σ/" + scene.latent().perDimension().size() + " = " + shownMean(scene)
                            : "");
        }
        MultivariateTerms terms = scene.terms();
        return (scene.state().unit() == InformationUnit.NATS ? "1/2" : "1/(2 log 2)") + " · ["
                + SHORT.of(2 * terms.logDet()) + " − " + scene.state().pair().dimension() + " + "
                + SHORT.of(2 * terms.trace()) + " + " + SHORT.of(2 * terms.mahalanobis()) + "] = " + result(scene);
    }

    private static boolean asksForSummands(MultivariateScene scene) {
        MultivariateState state = scene.state();
        return state.isLatent()
                ? state.asksForSummands(scene.latent().perDimension().size())
                : isSum(scene)
                        ? state.asksForSummands(state.pair().dimension())
                        : state.asks(MultivariatePanel.TERMS);
    }

    /** Returns true if the formula is the sum over the dimensions. */
    static boolean isSum(MultivariateScene scene) {
        return MultivariateKullbackLeibler.isDiagonal(scene.p(), scene.q());
    }

    /** The mean over the dimensions, beside their sum. */
    private static String mean(MultivariateScene scene) {
        return ",\\quad\\tfrac{1}{" + scene.latent().perDimension().size() + "}\\sum_i="
                + TexNumber.of(shownMean(scene));
    }

    private static String shownMean(MultivariateScene scene) {
        return scene.shownValue(scene.latent().mean());
    }

    private static String result(MultivariateScene scene) {
        return scene.shownValue(scene.value());
    }

    /** The summands as they are shown, in the unit of the scene: the first ones and the last one. */
    private static List<String> summands(MultivariateScene scene) {
        List<String> all = (scene.state().isLatent() ? scene.latent().perDimension() : scene.perDimension()).stream()
                .map(nats -> SHORT.of(scene.state().unit().of(nats))).toList();
        return all.size() <= MOST_SUMMANDS
                ? all
                : List.of(all.get(0), all.get(1), "…", all.getLast());
    }

    private static String half(MultivariateScene scene) {
        return scene.state().unit() == InformationUnit.NATS ? "\\frac12" : "\\frac{1}{2\\log 2}";
    }

    private static String inUnit(MultivariateScene scene, String nats) {
        return scene.state().unit() == InformationUnit.NATS ? nats : "\\frac{1}{\\log 2}" + nats;
    }
}
