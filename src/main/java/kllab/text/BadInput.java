package kllab.text;

/** Input that is refused, with a sentence that names the thing, its place and what is allowed. */
public final class BadInput extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Message reason;

    /** Creates an exception for that reason. */
    public BadInput(Message reason) {
        super(Catalog.of(Language.EN).say(reason));
        this.reason = reason;
    }

    /** Creates an exception for the reason that a message of that key says. */
    public BadInput(String key, Object... arguments) {
        this(Message.of(key, arguments));
    }

    /** Returns the reason, for any language; {@link #getMessage()} says it in English. */
    public Message reason() {
        return reason;
    }
}
