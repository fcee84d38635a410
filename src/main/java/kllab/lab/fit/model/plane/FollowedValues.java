package kllab.lab.fit.model.plane;

import java.util.Optional;

/**
 * The divergences in the plane as they are shown: where those of a fit are not known, those of the fit before stand
 * until somebody has computed newer ones beside the frames.
 */
public final class FollowedValues {
    private Optional<PlaneValues> newest = Optional.empty();

    /** The divergences to show of a fit; none where none of any fit are known. */
    public Optional<PlaneValues> of(PlaneFit fit) {
        take(PlaneValues.known(fit));
        return newest;
    }

    /** Takes divergences that somebody has computed, later ones after earlier ones; none change nothing. */
    public void take(Optional<PlaneValues> values) {
        newest = values.or(() -> newest);
    }

    /** Forgets them: what is shown next is another thing. */
    public void forget() {
        newest = Optional.empty();
    }
}
