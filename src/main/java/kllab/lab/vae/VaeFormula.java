package kllab.lab.vae;

import kllab.lab.vae.model.VaePanel;
import kllab.lab.vae.model.VaeRun;
import kllab.lab.vae.model.VaeScene;
import kllab.math.vae.Objective;
import kllab.parameter.NumberText;
import kllab.parameter.Readout;
import kllab.ui.formula.TexNumber;

/** Minus the bound in TeX, and the objective that is trained instead where that is another. */
final class VaeFormula {
    /** The name of the number. */
    static final String NAME = "-\\mathrm{ELBO}";
    private static final String RECONSTRUCTION = "\\negative{\\mathbb{E}_{q}\\left[-\\log p(x\\,|\\,z)\\right]}";
    private static final String KL = "\\positive{\\textstyle\\sum_i\\frac12\\left(\\mu_i^2+\\sigma_i^2-1-\\log\\sigma_i^2\\right)}";

    private VaeFormula() {
    }

    /** The bound. */
    static String symbols(VaeScene scene) {
        return NAME + "=" + RECONSTRUCTION + "+" + KL;
    }

    /** Its numbers. */
    static String numbers(VaeScene scene) {
        return "=\\negative{" + number(scene, scene.reconstruction()) + "}+\\positive{" + number(scene, scene.kl())
                + "}=\\mathbf{" + number(scene, scene.loss()) + "}";
    }

    /** The objective that is trained, by parts. */
    static String trained(VaeScene scene) {
        Objective objective = scene.objective();
        String first = objective.meanOverPixels() ? "\\tfrac{1}{784}\\," + RECONSTRUCTION : RECONSTRUCTION;
        String second = objective.freeBits() > 0
                ? "\\textstyle\\sum_i\\max\\left(" + TexNumber.of(NumberText.shown(objective.freeBits()))
                        + ",\\mathrm{KL}_i\\right)"
                : KL;
        return first + "+\\beta\\," + second;
    }

    /** Its numbers. */
    static String trainedNumbers(VaeScene scene) {
        double first = scene.objective().meanOverPixels()
                ? scene.reconstruction() / VaeRun.PIXELS
                : scene.reconstruction();
        // β · KL as one number: of a small KL its four decimals times 50 would not be what stands behind them.
        return "=" + number(scene, first) + "+" + number(scene, scene.trained() - first) + "=\\mathbf{"
                + number(scene, scene.trained()) + "}";
    }

    private static String number(VaeScene scene, double nats) {
        return !scene.isReached() ? "\\ldots" : TexNumber.of(shown(scene, nats));
    }

    private static String shown(VaeScene scene, double nats) {
        return scene.state().asks(VaePanel.VALUE)
                ? Readout.COVERED
                : !scene.isReached() ? "…" : scene.shown(nats);
    }

    /** The bound as it is spoken. */
    static String spoken(VaeScene scene) {
        return "= " + shown(scene, scene.loss());
    }

    /** The objective as it is spoken. */
    static String trainedSpoken(VaeScene scene) {
        return "= " + shown(scene, scene.trained());
    }
}
