package kllab.lab.multivariate.parts;

import kllab.lab.multivariate.model.MultivariateScene;
import kllab.lab.multivariate.model.Pair;
import kllab.math.distribution.MultivariateNormal;
import kllab.math.divergence.BestDiagonal;
import kllab.math.divergence.InformationUnit;
import kllab.parameter.Readout;
import kllab.ui.formula.TexNumber;

/**
 * The least cost of describing a correlated p by a q without correlations.
 *
 * @param forward the least KL(p ‖ q), in nats
 * @param reverse the least KL(q ‖ p), in nats
 * @param byCorrelation −½ log(1 − ρ²), which both are in the plane
 * @param unit what it is shown in
 */
public record IndependencePrice(double forward, double reverse, double byCorrelation, InformationUnit unit) {
    /** The price for the p of a scene. */
    public static IndependencePrice of(MultivariateScene scene) {
        MultivariateNormal p = scene.p();
        double rho = p.dimension() == Pair.PLANE ? p.covariance().correlation(1, 0) : 0;
        return new IndependencePrice(BestDiagonal.forward(p).cost(), BestDiagonal.reverse(p).cost(),
                -0.5 * Math.log1p(-rho * rho) + 0.0, scene.state().unit());
    }

    /** A number of nats as it is shown. */
    public String shown(double nats) {
        return Readout.STANDARD.of(unit.of(nats));
    }

    /** The cost of both directions in the plane, in TeX. */
    String tex() {
        String log = unit == InformationUnit.NATS ? "\\log" : "\\log_2";
        return "-\\tfrac12" + log + "(1-\\p{\\rho^2})=" + TexNumber.of(shown(byCorrelation));
    }

    /** The same as it is spoken. */
    public String spoken() {
        return "−½ " + unit.log() + "(1 − ρ²) = " + shown(byCorrelation);
    }
}
