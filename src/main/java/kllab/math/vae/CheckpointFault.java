package kllab.math.vae;

/** A file that is no network. */
public final class CheckpointFault extends Exception {
    private static final long serialVersionUID = 1;

    private final Kind kind;

    /** The kinds of faults. */
    public enum Kind {
        /** It begins with something else. */
        NO_NETWORK,
        /** It is of another version. */
        VERSION,
        /** It ends too early. */
        CUT,
        /** It goes on after its end. */
        LONGER,
        /** It names layers that no network has. */
        SHAPE,
        /** Its check sum is another. */
        DAMAGED,
        /** A weight is infinite or no number. */
        NOT_FINITE
    }

    CheckpointFault(Kind kind) {
        super("not a network: " + kind);
        this.kind = kind;
    }

    static void require(boolean condition, Kind otherwise) throws CheckpointFault {
        if (!condition) {
            throw new CheckpointFault(otherwise);
        }
    }

    /** The kind of fault. */
    public Kind kind() {
        return kind;
    }
}
