package kllab.lab.gaussian.model;

/**
 * The options of the plot beside the densities.
 *
 * @param view which plot it is
 * @param curve what the curve of KL against σ shows besides itself
 * @param landscape how KL over (μ, σ) is shown and walked
 */
public record PlotOptions(View view, CurveOptions curve, LandscapeOptions landscape) {
    /** The curve, as at first. */
    public static final PlotOptions INITIAL = new PlotOptions(View.CURVE, CurveOptions.INITIAL,
            LandscapeOptions.INITIAL);

    /** The plots that there are. */
    public enum View {
        /** KL against σ. */
        CURVE,
        /** KL over μ and σ. */
        LANDSCAPE;

        /** The key of its name. */
        public String messageKey() {
            return "gaussian.view." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** The same with another plot. */
    public PlotOptions withView(View other) {
        return new PlotOptions(other, curve, landscape);
    }

    /** The same with another curve. */
    public PlotOptions withCurve(CurveOptions other) {
        return new PlotOptions(view, other, landscape);
    }

    /** The same with another landscape. */
    public PlotOptions withLandscape(LandscapeOptions other) {
        return new PlotOptions(view, curve, other);
    }
}
