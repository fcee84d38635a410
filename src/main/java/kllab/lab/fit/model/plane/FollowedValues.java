package kllab.lab.fit.model.plane;

/**
 * The divergences in the plane as a drag goes on: those of the fit before stand until somebody has computed newer ones
 * beside the frames. At rest they are always those of the fit.
 */
public final class FollowedValues {
    private PlaneValues newest = PlaneValues.of(PlaneFit.NONE);

    /**
     * The divergences to show of a fit.
     *
     * @param dragged tells whether it is in the midst of a drag
     */
    public PlaneValues of(PlaneFit fit, boolean dragged) {
        if (!isOf(fit) && !(dragged && newest.of().isOn())) {
            newest = PlaneValues.of(fit);
        }
        return newest;
    }

    /** Returns true if the newest divergences are those of a fit. */
    public boolean isOf(PlaneFit fit) {
        return newest.of().equals(fit);
    }

    /** Takes divergences that somebody has computed, later ones after earlier ones. */
    public void take(PlaneValues values) {
        newest = values;
    }
}
