package kllab.app.settings;

/** The appearance that a person chose. */
public enum ThemeChoice {
    /** Light or dark, as the system is. */
    SYSTEM,
    /** Always light. */
    LIGHT,
    /** Always dark. */
    DARK,
    /** Black on white with thick lines, for a lecture hall. */
    PROJECTOR
}
