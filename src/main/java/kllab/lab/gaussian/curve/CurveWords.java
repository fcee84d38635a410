package kllab.lab.gaussian.curve;

import kllab.lab.gaussian.model.GaussianState;
import kllab.math.distribution.Normal;
import kllab.math.divergence.InformationUnit;
import kllab.parameter.NumberText;
import kllab.parameter.Readout;

/**
 * The names of the curve of KL against σ, of its terms and of their slopes: those of the general form, and for q = N(0,
 * 1) the shorter ones of −log σ + (σ² + μ²)/2 − ½. In bits every term is divided by ln 2, and its name says so.
 *
 * @param standard true if q is N(0, 1)
 * @param unit the unit of the heights
 * @param mu the mean of p as it is written
 * @param sigma2 the standard deviation of q as it is written
 */
record CurveWords(boolean standard, InformationUnit unit, String mu, String sigma2) {
    static CurveWords of(GaussianState state) {
        return new CurveWords(state.q().equals(Normal.STANDARD), state.unit(), NumberText.format(state.p().mu()),
                NumberText.format(state.q().sigma()));
    }

    /** KL(N(μ, σ²) ‖ N(0, 1)) in a unit. */
    static String standard(InformationUnit unit) {
        return unit == InformationUnit.NATS ? "−log σ + (σ² + μ²)/2 − ½" : "−log₂ σ + ((σ² + μ²)/2 − ½)/ln 2";
    }

    /** The curve. */
    String title() {
        return standard ? standard(unit) : "KL(N(" + mu + ", σ²) ‖ q)";
    }

    /** The term that falls. */
    String shrink() {
        return "−" + unit.log() + " " + (standard ? "σ" : "σ/σ₂");
    }

    /** The term that rises. */
    String spread() {
        return over("σ²", standard ? "2" : "2σ₂²");
    }

    /** The terms that σ does not change. */
    String constant() {
        String sum = standard ? "μ²/2 − ½" : "(μ₁−μ₂)²/2σ₂² − ½";
        return isNats() ? sum : "(" + sum + ")/ln 2";
    }

    /** The σ of the minimum. */
    String least() {
        return standard ? "σ = 1" : "σ = σ₂ = " + sigma2;
    }

    /** The σ at which the two terms have the same value. */
    String cross() {
        return Readout.STANDARD.of(CurvePicture.VALUES_CROSS) + (standard ? "" : " σ₂");
    }

    /** The slope that pushes σ up, with its size: in nats 1/σ along σ, 1 along log σ. */
    String grow(boolean log, String size) {
        return log && isNats() ? "1" : over("1", log ? "" : "σ") + " = " + size;
    }

    /** The slope that pushes σ down, with its size: in nats σ/σ₂² along σ, σ²/σ₂² along log σ. */
    String shrink(boolean log, String size) {
        return over(log ? "σ²" : "σ", standard ? "" : "σ₂²") + " = " + size;
    }

    /** A fraction of what is above and below, which is nothing where it is 1; in bits over ln 2 besides. */
    private String over(String above, String below) {
        if (isNats()) {
            return below.isEmpty() ? above : above + "/" + below;
        }
        return above + (below.isEmpty() ? "/ln 2" : "/(" + below + " ln 2)");
    }

    private boolean isNats() {
        return unit == InformationUnit.NATS;
    }
}
