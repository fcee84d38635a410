package kllab.lab.gaussian;

import kllab.math.distribution.Normal;
import kllab.math.divergence.InformationUnit;

/**
 * All that the Gaussian lab needs to be rebuilt.
 *
 * @param p the first distribution, N(μ₁, σ₁²)
 * @param q the second distribution, N(μ₂, σ₂²)
 * @param unit the unit that divergences are read out in
 * @param plot what the plot beside the densities shows
 * @param drawer what the drawer at the side explains
 */
public record GaussianState(Normal p, Normal q, InformationUnit unit, PlotOptions plot, DrawerOptions drawer) {
    /** What the lab shows at first and after a reset. */
    public static final GaussianState INITIAL = new GaussianState(Normal.of(0.8, 0.7), Normal.STANDARD,
            InformationUnit.NATS, PlotOptions.INITIAL, DrawerOptions.INITIAL);

    /** The state with other distributions. */
    public GaussianState with(Normal newP, Normal newQ) {
        return new GaussianState(newP, newQ, unit, plot, drawer);
    }

    /** The state with one parameter set. */
    public GaussianState with(GaussianParameter parameter, double value) {
        return parameter.set(this, value);
    }

    /** The state in another unit. */
    public GaussianState withUnit(InformationUnit other) {
        return new GaussianState(p, q, other, plot, drawer);
    }

    /** What the curve of KL against σ shows besides itself. */
    public CurveOptions curve() {
        return plot.curve();
    }

    /** The landscape and the descent in it. */
    public LandscapeOptions landscape() {
        return plot.landscape();
    }

    /** How the divergence is estimated. */
    public EstimateOptions estimates() {
        return drawer.estimates();
    }

    /** The state with another plot beside the densities. */
    public GaussianState withPlot(PlotOptions other) {
        return new GaussianState(p, q, unit, other, drawer);
    }

    /** The state with another drawer. */
    public GaussianState withDrawer(DrawerOptions other) {
        return new GaussianState(p, q, unit, plot, other);
    }

    /** The state with other curve options. */
    public GaussianState withCurve(CurveOptions other) {
        return withPlot(plot.withCurve(other));
    }

    /** The state with another landscape. */
    public GaussianState withLandscape(LandscapeOptions other) {
        return withPlot(plot.withLandscape(other));
    }

    /** The state with other estimates. */
    public GaussianState withEstimates(EstimateOptions other) {
        return withDrawer(drawer.withEstimates(other));
    }

    /** The state with p and q in each other's place. */
    public GaussianState swapped() {
        return with(q, p);
    }
}
