package kllab.ui.formula.outline;

/** TeX that cannot be set. */
public final class BadTex extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    /** The kinds of fault in TeX. */
    public enum Fault {
        /** Its braces do not match. */
        BRACES,
        /** It has a command that is not known, or that could reach beyond the formula. */
        FORBIDDEN,
        /** It is longer than any formula that people read, or has a length or columns beyond their bounds. */
        LARGE,
        /** It is nested too deeply. */
        DEEP,
        /** It takes too long to be set. */
        SLOW,
        /** It has another fault, which the detail names. */
        OTHER
    }

    private final Fault fault;
    private final String detail;

    /**
     * A source that cannot be set.
     *
     * @param detail the forbidden command, what is too large, or what JLaTeXMath says, in English; may be empty
     */
    public BadTex(String source, Fault fault, String detail) {
        super("cannot typeset " + source + ": " + fault + " " + detail);
        this.fault = fault;
        this.detail = detail;
    }

    /** Returns the kind of fault. */
    public Fault fault() {
        return fault;
    }

    /** The forbidden command, or what JLaTeXMath says, in English; may be empty. */
    public String detail() {
        return detail;
    }
}
