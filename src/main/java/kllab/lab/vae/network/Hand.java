package kllab.lab.vae.network;

/** The hand of a person, which moves something in the window or rests; for any thread. */
final class Hand {
    /** A drag whose frames are as far apart as that goes on. */
    private static final long REST_NANOS = 400_000_000;

    private final Time time;
    private volatile long restsAt;

    Hand(Time time) {
        this.time = time;
        restsAt = time.now();
    }

    /** Tells that it moves something now. */
    void move() {
        restsAt = time.now() + REST_NANOS;
    }

    /** Returns true if it has moved something a moment ago. */
    boolean isMoving() {
        return restsAt - time.now() > 0;
    }
}
