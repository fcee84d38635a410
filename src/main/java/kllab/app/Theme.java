package kllab.app;

/** How the screen is coloured. */
public enum Theme {
    /** Light or dark, as the system is. */
    SYSTEM,
    /** Dark ink on light ground. */
    LIGHT,
    /** Light ink on dark ground. */
    DARK,
    /** For a bright room and the last row: black on white, thick lines, large type. */
    PROJECTOR
}
