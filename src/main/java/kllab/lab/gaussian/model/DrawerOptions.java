package kllab.lab.gaussian.model;

/**
 * The options of the drawer at the side.
 *
 * @param open what is in it
 * @param step the line of the derivation that is lit, from 1
 * @param ahead true if the lines of the derivation that come later are shown too
 * @param estimates how the divergence is estimated
 */
public record DrawerOptions(Page open, int step, boolean ahead, EstimateOptions estimates) {
    /** The number of lines of the derivation. */
    public static final int STEPS = 10;
    /** A closed drawer. */
    public static final DrawerOptions INITIAL = new DrawerOptions(Page.NONE, 1, false, EstimateOptions.INITIAL);

    /** A page of the drawer. */
    public enum Page {
        /** The drawer is closed. */
        NONE,
        /** The derivation, line by line. */
        DERIVATION,
        /** Quadrature and Monte Carlo. */
        ESTIMATES;
    }

    /** The same some lines further, or back; at either end it stays. */
    public DrawerOptions walked(int lines) {
        return withStep(Math.clamp(step + lines, 1, STEPS));
    }

    /** The same with another page. */
    public DrawerOptions withOpen(Page other) {
        return new DrawerOptions(other, step, ahead, estimates);
    }

    /** The same at another line. */
    public DrawerOptions withStep(int other) {
        return new DrawerOptions(open, other, ahead, estimates);
    }

    /** The same with the lines to come shown or hidden. */
    public DrawerOptions withAhead(boolean other) {
        return new DrawerOptions(open, step, other, estimates);
    }

    /** The number of lines of the derivation that are shown. */
    public int reached() {
        return ahead ? STEPS : step;
    }

    /** The same with other estimates. */
    public DrawerOptions withEstimates(EstimateOptions other) {
        return new DrawerOptions(open, step, ahead, other);
    }
}
