package kllab.math.vae;

/** A training whose numbers have left their bounds. */
public final class Diverged extends Exception {
    private static final long serialVersionUID = 1;

    private final long step;

    /** @param step how many steps had been taken */
    Diverged(long step) {
        super("the objective left its bounds after " + step + " steps");
        this.step = step;
    }

    /** The steps that had been taken. */
    public long step() {
        return step;
    }
}
