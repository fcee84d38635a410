package kllab.lab.gaussian.model;

/**
 * The options of the plots.
 *
 * @param integrand how the integrand is drawn below the densities
 * @param view which plot is beside the densities
 * @param curve what the curve of KL against σ shows besides itself
 * @param landscape how KL over (μ, σ) is shown and walked
 */
public record PlotOptions(IntegrandOptions integrand, View view, CurveOptions curve, LandscapeOptions landscape) {
    /** The curve, as at first. */
    public static final PlotOptions INITIAL = new PlotOptions(IntegrandOptions.INITIAL, View.CURVE,
            CurveOptions.INITIAL, LandscapeOptions.INITIAL);

    /** The plots that there are. */
    public enum View {
        /** KL against σ. */
        CURVE,
        /** KL over μ and σ. */
        LANDSCAPE;
    }

    /** The same with another plot. */
    public PlotOptions withView(View other) {
        return new PlotOptions(integrand, other, curve, landscape);
    }

    /** The same with another curve. */
    public PlotOptions withCurve(CurveOptions other) {
        return new PlotOptions(integrand, view, other, landscape);
    }

    /** The same with another landscape. */
    public PlotOptions withLandscape(LandscapeOptions other) {
        return new PlotOptions(integrand, view, curve, other);
    }

    /** The same with another integrand. */
    public PlotOptions withIntegrand(IntegrandOptions other) {
        return new PlotOptions(other, view, curve, landscape);
    }
}
