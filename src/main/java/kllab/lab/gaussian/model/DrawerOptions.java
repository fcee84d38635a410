package kllab.lab.gaussian.model;

/**
 * The options of the drawer at the side.
 *
 * @param open what is in it
 * @param step the line of the derivation that is lit, from 1
 * @param estimates how the divergence is estimated
 */
public record DrawerOptions(Page open, int step, EstimateOptions estimates) {
    /** The number of lines of the derivation. */
    public static final int STEPS = 10;
    /** A closed drawer. */
    public static final DrawerOptions INITIAL = new DrawerOptions(Page.NONE, 1, EstimateOptions.INITIAL);

    /** A page of the drawer. */
    public enum Page {
        /** The drawer is closed. */
        NONE,
        /** The derivation, line by line. */
        DERIVATION,
        /** Quadrature and Monte Carlo. */
        ESTIMATES;

        /** The key of its name. */
        public String messageKey() {
            return "gaussian.drawer." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** The same with another page. */
    public DrawerOptions withOpen(Page other) {
        return new DrawerOptions(other, step, estimates);
    }

    /** The same at another line. */
    public DrawerOptions withStep(int other) {
        return new DrawerOptions(open, other, estimates);
    }

    /** The same with other estimates. */
    public DrawerOptions withEstimates(EstimateOptions other) {
        return new DrawerOptions(open, step, other);
    }
}
