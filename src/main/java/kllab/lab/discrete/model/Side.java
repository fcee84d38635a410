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

    /** Its name on the screen and in links, and the name of its style. */
    public String style() {
        return style;
    }

    /** The name of its locks in links. */
    String lockKey() {
        return lockKey;
    }
}
