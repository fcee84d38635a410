package kllab.lab.discrete.model;

/** Which of the two distributions. */
public enum Side {
    /** The first one. */
    P("p", "lockP"),
    /** The second one. */
    Q("q", "lockQ");

    private final String style;
    private final String lockKey;

    Side(String style, String lockKey) {
        this.style = style;
        this.lockKey = lockKey;
    }

    /** What it is called, in links too, and the name of its style. */
    public String style() {
        return style;
    }

    /** What its locks are called in links. */
    String lockKey() {
        return lockKey;
    }
}
