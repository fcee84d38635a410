package kllab.plot;

/**
 * How fast an axis follows a pointer that drags along it: the faster the nearer to an end, and by at most one length a
 * second, so that the value under the pointer cannot run away.
 */
public final class EdgeSpeed {
    /** So near to an end, in lengths of the axis, the axis follows. */
    private static final double ZONE = 0.05;

    private EdgeSpeed() {
    }

    /** Returns lengths of the axis a second, for a pointer at a fraction of it; below 0 at the lower end. */
    public static double at(double fraction) {
        if (fraction > 1 - ZONE) {
            return Math.min(1, (fraction - 1 + ZONE) / ZONE);
        }
        return fraction < ZONE ? -Math.min(1, (ZONE - fraction) / ZONE) : 0;
    }
}
